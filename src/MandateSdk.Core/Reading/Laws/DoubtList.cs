using System.Collections.Generic;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>What the reader of laws had to decide.</summary>
internal enum ReadingDoubt
{
    /// <summary>What looks like a label is read as words.</summary>
    LabelAsWords,

    /// <summary>A label does not follow the one before it.</summary>
    Gap,

    /// <summary>A sentence without label stands after a numbered one, and is read as its second half.</summary>
    SecondHalf,
}

/// <summary>Collects doubts while a text is read.</summary>
internal sealed class DoubtList
{
    private readonly DiagnosticBag _bag;

    public DoubtList(SourceText source) => _bag = new DiagnosticBag(source);

    /// <summary>The doubts so far.</summary>
    public IReadOnlyList<Diagnostic> All => _bag.ToList();

    /// <summary>Adds a doubt.</summary>
    /// <param name="doubt">What it is.</param>
    /// <param name="span">Where it is.</param>
    /// <param name="printed">The words it is about.</param>
    /// <param name="before">The label before it; null where there is none.</param>
    public void Add(ReadingDoubt doubt, TextSpan span, string printed, string? before = null)
    {
        switch (doubt)
        {
            case ReadingDoubt.LabelAsWords:
                _bag.Report(ReadingRules.LabelAsWords, span,
                    "{0} looks like a label, and no series waits for it here; it is read as words.", printed);
                break;
            case ReadingDoubt.Gap when before is null:
                _bag.Report(ReadingRules.GapInSequence, span,
                    "{0} begins a series in its middle; the labels are kept as printed. Look whether a unit is missing before it.",
                    printed);
                break;
            case ReadingDoubt.Gap:
                _bag.Report(ReadingRules.GapInSequence, span,
                    "{0} follows {1}; the labels are kept as printed. Look whether a unit is missing between them.",
                    printed, before!);
                break;
            default:
                _bag.Report(ReadingRules.UnlabelledAfterLabel, span,
                    "These words have no label and follow {0}; they are read as a part of it.", printed);
                break;
        }
    }
}
