using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Meaning.Mandates;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>When something has to be done.</summary>
public sealed record Deadline
{
    internal Deadline(
        string text,
        DeadlineRelation relation,
        CalendarDate? date = null,
        SessionReference? session = null)
    {
        Text = text;
        Relation = relation;
        Date = date;
        Session = session;
    }

    /// <summary>The phrase as printed, such as "at its fifty-eighth session" or "by the end of 2003".</summary>
    public string Text { get; init; }

    /// <summary>How the time is meant.</summary>
    public DeadlineRelation Relation { get; init; }

    /// <summary>The date, as precise as the phrase; null where the phrase holds none.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The numbered session; null where the phrase holds none.</summary>
    public SessionReference? Session { get; init; }

    /// <summary>Whether the phrase names the time itself, its end, or a stretch in which it lies.</summary>
    public DeadlineBound Bound => Relation switch
    {
        DeadlineRelation.At => DeadlineBound.Exact,
        DeadlineRelation.In or DeadlineRelation.Within => DeadlineBound.Within,
        _ => DeadlineBound.By,
    };

    /// <summary>
    /// The dates between which it lies; null where they are not known: for a length of time, a session without a
    /// number, and one whose year the vocabulary does not know (<c>sessions.tsv</c>).
    /// </summary>
    /// <remarks>
    /// A year that is printed with a session counts before what the vocabulary says. A deadline by a date has no
    /// beginning. "By the end of 2003" and "by mid-2003" both end with 2003.
    /// </remarks>
    public DateRange? Dates => DeadlineDates.Of(this);

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>What a deadline says of the time at which something is due.</summary>
public enum DeadlineBound
{
    /// <summary>The time itself: at a session or a meeting.</summary>
    Exact,

    /// <summary>The last time that will do: by, before or until a date.</summary>
    By,

    /// <summary>A stretch of time in which it is due: in a year, within two years.</summary>
    Within,
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
public sealed record SessionReference
{
    internal SessionReference(
        Actor organ,
        string? organName,
        int number)
    {
        Organ = organ;
        OrganName = organName;
        Number = number;
    }

    /// <summary>The organ, "its" resolved.</summary>
    public Actor Organ { get; init; }

    /// <summary>
    /// The name by which the text calls the organ; null where it is the adopting body and has no
    /// printed name.
    /// </summary>
    public string? OrganName { get; init; }

    /// <summary>The number of the session, such as 58.</summary>
    public int Number { get; init; }
}
