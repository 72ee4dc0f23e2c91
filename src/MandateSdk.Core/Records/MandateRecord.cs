using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>A mandate as data; the model shows it as <c>Mandate</c>, where each part is explained.</summary>
/// <param name="Unit">The paragraph or item that states it.</param>
/// <param name="Verb">The verb phrase as printed.</param>
/// <param name="Class">What the verb does.</param>
/// <param name="Modifiers">What is added to the verb, as printed.</param>
/// <param name="Addressees">Who is asked, in the order of the text.</param>
/// <param name="RequestedAction">What is asked, decided or noted, as printed.</param>
/// <param name="Reports">The duties to report, in the order of the text.</param>
/// <param name="Deadline">The first deadline; null where there is none.</param>
/// <param name="Text">The words of the mandate as they should read.</param>
/// <param name="Spans">Where the words stand in the source.</param>
/// <param name="Lines">The physical lines of these words, counted from 1.</param>
/// <param name="IsInherited">True for an item that has its verb and addressees from the paragraph around it.</param>
internal sealed record MandateRecord(
    UnitNode Unit,
    Excerpt Verb,
    VerbClass Class,
    EquatableArray<string> Modifiers,
    EquatableArray<Addressee> Addressees,
    Excerpt RequestedAction,
    EquatableArray<ReportDuty> Reports,
    Deadline? Deadline,
    Excerpt Text,
    EquatableArray<TextSpan> Spans,
    EquatableArray<int> Lines,
    bool IsInherited);
