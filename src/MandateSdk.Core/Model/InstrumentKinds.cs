using System.ComponentModel;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Model;

/// <summary>A resolution that is recommended for adoption.</summary>
public class DraftResolution : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DraftResolution(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>An adopted resolution.</summary>
public class Resolution : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Resolution(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A decision that is recommended for adoption.</summary>
public class DraftDecision : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DraftDecision(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>An adopted decision.</summary>
public class Decision : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Decision(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A declaration.</summary>
public class Declaration : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Declaration(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A plan, or plans, of action; a programme of action.</summary>
public class PlanOfAction : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PlanOfAction(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A statement of principles.</summary>
public class StatementOfPrinciples : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public StatementOfPrinciples(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>Basic principles.</summary>
public class BasicPrinciples : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BasicPrinciples(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>Guidelines.</summary>
public class Guidelines : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Guidelines(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>Rules.</summary>
public class Rules : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Rules(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>An annex that is none of the named kinds.</summary>
public class Annex : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Annex(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A report.</summary>
public class Report : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Report(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>A chapter of a report that holds paragraphs of its own.</summary>
public class Chapter : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Chapter(Document document, Instrument? parent, InstrumentRecord record)
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
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Treaty(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}

/// <summary>An instrument of a kind without a class of its own; <see cref="Instrument.Kind"/> tells which.</summary>
public class OtherInstrument : Instrument
{
    /// <summary>Makes a view on a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OtherInstrument(Document document, Instrument? parent, InstrumentRecord record)
        : base(document, parent, record)
    {
    }
}
