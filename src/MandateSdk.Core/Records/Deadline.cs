using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Meaning.Mandates;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>When something has to be done.</summary>
/// <param name="Text">The phrase as printed, such as "at its fifty-eighth session" or "by the end of 2003".</param>
/// <param name="Relation">How the time is meant.</param>
/// <param name="Date">The date, as precise as the phrase; null where the phrase holds none.</param>
/// <param name="Session">The numbered session; null where the phrase holds none.</param>
public sealed record Deadline(string Text, DeadlineRelation Relation, CalendarDate? Date = null,
    SessionReference? Session = null)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>How the time of a deadline is meant.</summary>
public enum DeadlineRelation
{
    /// <summary>At a session or a meeting.</summary>
    At,

    /// <summary>By or not later than a date: the date itself is in time.</summary>
    By,

    /// <summary>Before a date.</summary>
    Before,

    /// <summary>In a year or a month.</summary>
    In,

    /// <summary>Within a length of time.</summary>
    Within,

    /// <summary>Until a date: the end of a mandate or of a state of things.</summary>
    Until,
}

/// <summary>A numbered session of an organ.</summary>
/// <param name="Organ">The organ, "its" resolved.</param>
/// <param name="OrganName">The name by which the text calls the organ; null where it is the adopting body and has no
/// printed name.</param>
/// <param name="Number">The number of the session, such as 58.</param>
public sealed record SessionReference(Actor Organ, string? OrganName, int Number);
