using System.ComponentModel;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Model;

/// <summary>A resolution that is recommended for adoption.</summary>
public class DraftResolution : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DraftResolution(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal DraftResolution(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>An adopted resolution.</summary>
public class Resolution : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Resolution(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal Resolution(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A decision that is recommended for adoption.</summary>
public class DraftDecision : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DraftDecision(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal DraftDecision(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>An adopted decision.</summary>
public class Decision : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Decision(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal Decision(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A declaration.</summary>
public class Declaration : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Declaration(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal Declaration(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A plan, or plans, of action; a programme of action.</summary>
public class PlanOfAction : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected PlanOfAction(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal PlanOfAction(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A statement of principles.</summary>
public class StatementOfPrinciples : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected StatementOfPrinciples(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal StatementOfPrinciples(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>Basic principles.</summary>
public class BasicPrinciples : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected BasicPrinciples(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal BasicPrinciples(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>Guidelines.</summary>
public class Guidelines : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Guidelines(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal Guidelines(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>Rules.</summary>
public class Rules : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Rules(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal Rules(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>An annex that is none of the named kinds.</summary>
public class Annex : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Annex(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal Annex(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A report.</summary>
public class Report : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Report(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal Report(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A chapter of a report that holds paragraphs of its own.</summary>
public class Chapter : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Chapter(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal Chapter(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>
/// A convention, protocol, covenant, statute, agreement, charter or another treaty; <see cref="Instrument.Kind"/> tells
/// which.
/// </summary>
public class Treaty : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Treaty(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal Treaty(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>An instrument of a kind without a class of its own; <see cref="Instrument.Kind"/> tells which.</summary>
public class OtherInstrument : Instrument
{
    /// <summary>Makes an instrument of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <param name="units">The table of its units.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected OtherInstrument(UnitSeat seat, string units)
        : base(seat, units)
    {
    }

    internal OtherInstrument(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}
