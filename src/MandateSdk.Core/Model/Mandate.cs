using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>One thing that an organ does or asks for in an operative paragraph or in one of its items.</summary>
public sealed record Mandate
{
    // The words of a mandate are most of those of its unit, two times over: they are cut out when somebody asks.
    private Excerpt _verb;
    private Excerpt _requestedAction;
    private Excerpt _text;

    internal Mandate(
        Unit unit,
        Excerpt verb,
        VerbClass @class,
        EquatableArray<string> modifiers,
        EquatableArray<Addressee> addressees,
        Excerpt requestedAction,
        ReportDuty? report,
        Deadline? deadline,
        Excerpt text,
        EquatableArray<TextSpan> spans,
        EquatableArray<int> lines,
        bool isInherited)
    {
        Unit = unit;
        _verb = verb;
        Class = @class;
        Modifiers = modifiers;
        Addressees = addressees;
        _requestedAction = requestedAction;
        Report = report;
        Deadline = deadline;
        _text = text;
        Spans = spans;
        Lines = lines;
        IsInherited = isInherited;
    }

    /// <summary>The paragraph or item that states it.</summary>
    public Unit Unit { get; init; }

    /// <summary>
    /// The verb phrase as printed, such as "Also requests"; for an item without a verb of its own, that
    /// of its paragraph.
    /// </summary>
    public string Verb
    {
        get => _verb.Words;
        init => _verb = new Excerpt(value);
    }

    /// <summary>What the verb does.</summary>
    public VerbClass Class { get; init; }

    /// <summary>
    /// What is added to the verb, as printed: "Also", "with appreciation", "Reiterates
    /// its".
    /// </summary>
    public EquatableArray<string> Modifiers { get; init; }

    /// <summary>Who is asked, in the order of the text; empty where nobody is.</summary>
    public EquatableArray<Addressee> Addressees { get; init; }

    /// <summary>What is asked, decided or noted, as printed.</summary>
    public string RequestedAction
    {
        get => _requestedAction.Words;
        init => _requestedAction = new Excerpt(value);
    }

    /// <summary>The first duty to report; null where there is none. <see cref="Reports"/> has all.</summary>
    public ReportDuty? Report { get; init; }

    /// <summary>The first deadline; null where there is none.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>
    /// The words of the mandate as they should read, from its verb to its end; for an inherited one
    /// those of the item.
    /// </summary>
    public string Text
    {
        get => _text.Words;
        init => _text = new Excerpt(value);
    }

    /// <summary>Where the words stand in the source.</summary>
    public EquatableArray<TextSpan> Spans { get; init; }

    /// <summary>The physical lines of these words, counted from 1.</summary>
    public EquatableArray<int> Lines { get; init; }

    /// <summary>True for an item that has its verb and addressees from the paragraph around it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>The duties to report, in the order of the text; empty where there is none.</summary>
    public EquatableArray<ReportDuty> Reports { get; init; }

    /// <summary>The citation of the unit and the words.</summary>
    public override string ToString() => Unit.Citation + ": " + Text;
}
