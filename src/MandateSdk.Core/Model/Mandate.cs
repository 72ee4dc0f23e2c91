using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>One thing that an organ does or asks for in an operative paragraph or in one of its items.</summary>
/// <param name="Unit">The paragraph or item that states it.</param>
/// <param name="Verb">The verb phrase as printed, such as "Also requests"; for an item without a verb of its own, that
/// of its paragraph.</param>
/// <param name="Class">What the verb does.</param>
/// <param name="Modifiers">What is added to the verb, as printed: "Also", "with appreciation", "Reiterates
/// its".</param>
/// <param name="Addressees">Who is asked, in the order of the text; empty where nobody is.</param>
/// <param name="RequestedAction">What is asked, decided or noted, as printed.</param>
/// <param name="Report">The first duty to report; null where there is none. <see cref="Reports"/> has all.</param>
/// <param name="Deadline">The first deadline; null where there is none.</param>
/// <param name="Text">The words of the mandate as they should read, from its verb to its end; for an inherited one
/// those of the item.</param>
/// <param name="Spans">Where the words stand in the source.</param>
/// <param name="Lines">The physical lines of these words, counted from 1.</param>
/// <param name="IsInherited">True for an item that has its verb and addressees from the paragraph around it.</param>
public sealed record Mandate(
    Unit Unit,
    string Verb,
    VerbClass Class,
    EquatableArray<string> Modifiers,
    EquatableArray<Addressee> Addressees,
    string RequestedAction,
    ReportDuty? Report,
    Deadline? Deadline,
    string Text,
    EquatableArray<TextSpan> Spans,
    EquatableArray<int> Lines,
    bool IsInherited)
{
    /// <summary>The duties to report, in the order of the text; empty where there is none.</summary>
    public EquatableArray<ReportDuty> Reports { get; init; }

    /// <summary>The citation of the unit and the words.</summary>
    public override string ToString() => Unit.Citation + ": " + Text;
}
