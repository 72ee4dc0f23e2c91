using System;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <content>Headings and the sections they open.</content>
internal sealed partial class StructureParser
{
    private bool ReadCapital(Block block, Label label)
    {
        if (!CouldBeHeading(block) && !IsQuestion(block))
        {
            return false;
        }

        var (series, ordinal) = SeriesOfCapital(label);
        OpenSection(block, Printed(label), series, ordinal);
        return true;
    }

    // "II. What do towns want?"
    private static bool IsQuestion(Block block) =>
        block.Words.Length <= ReadingLimits.LongestNumberedHeading
        && block.Words.EndsWith("?", StringComparison.Ordinal)
        && !block.StartsLower
        && block.Words.IndexOf(". ", StringComparison.Ordinal) < 0;

    // "Objective 1. To achieve …" is a heading although it is a sentence.
    private bool ReadWordHeading(Block block, Label label)
    {
        if (_openBlock is { Ending: BlockEnding.Open } && _open is { Kind: not SyntaxKind.Heading })
        {
            return false;
        }

        OpenSection(block, Printed(label), null, 0);
        return true;
    }

    private bool ReadBareHeading(Block block)
    {
        if (IsHeadingWithColon(block))
        {
            OpenSection(block, null, null, 0);
            return true;
        }

        if (!LooksLikeHeading(block) || (TerminalPunctuation.EndsInFunctionWord(block.Words) && !block.IsEmphasized && !IsFollowedByUnit()))
        {
            return false;
        }

        OpenSection(block, null, null, 0);
        return true;
    }

    // "Reporting:" between two numbered paragraphs whose numbers go on: words that announce them would be a paragraph.
    private bool IsHeadingWithColon(Block block) =>
        block.Ending == BlockEnding.Colon
            && block.Label is null && block.Bullet is null && block.StartsUpper
            && block.Words.Length <= ReadingLimits.LongestHeadingWithColon
            && _openBlock is { Ending: BlockEnding.Closed }
            && _scope is { HasBody: true, LastNumber: > 0 } scope
            && !OpensOperative(block)
            && NextFlow?.Label is { Shape: LabelShape.Number } next
            && next.OrdinalIn(LabelSeries.Numbers) == scope.LastNumber + 1;

    private void OpenSection(Block block, SyntaxLabel? label, LabelSeries? series, int ordinal) =>
        OpenSection(block, label, series, ordinal, RankOf(label, series));

    private void OpenSection(Block block, SyntaxLabel? label, LabelSeries? series, int ordinal, double rank)
    {
        var scope = _scope!;
        while (scope.Sections.Count > 0
            && (scope.Sections[scope.Sections.Count - 1].Rank >= rank
                || scope.Sections.Count >= ReadingLimits.DeepestSection))
        {
            scope.Sections.RemoveAt(scope.Sections.Count - 1);
        }

        var section = scope.Container.Add(new SyntaxNode(SyntaxKind.Section)
        {
            Label = label,
            Level = scope.Sections.Count + 1
        });
        scope.Sections.Add(new OpenSection(section, rank, series, ordinal));
        Open(SyntaxKind.Heading, block, section);
        scope.AwaitsBody = false;
        scope.AwaitsTitle = false;
        scope.IsSectionNew = true;
        scope.InPreamble = scope.HasBody || !scope.InPreamble || IsPreambleHeading(block) || scope.LastNumber == 0;
        scope.IsLettered = false;
        scope.Paragraph = null;
        scope.Items.Clear();
    }

    private static bool IsPreambleHeading(Block block) =>
        block.Words.Is("Preamble", StringComparison.OrdinalIgnoreCase);

    // Series have an order: I. before A. before 1. before (a). A bare heading stands where the next series would: under
    // the deepest labelled heading, beside other bare ones. "Objective 1." stands between its parent and the series
    // after it.
    private double RankOf(SyntaxLabel? label, LabelSeries? series)
    {
        if (series is { } known)
        {
            return known switch
            {
                LabelSeries.UpperRoman => 1,
                LabelSeries.UpperLetters => 2,
                LabelSeries.Numbers => 3,
                LabelSeries.Letters => 4,
                _ => 5,
            };
        }

        var sections = _scope!.Sections;
        if (label is not null
            && sections.FindLast(section => section.Series is null && section.Node.Label is not null) is { } sibling)
        {
            return sibling.Rank;
        }

        for (var i = sections.Count - 1; i >= 0; i--)
        {
            if (sections[i].Series is not null)
            {
                return sections[i].Rank + (label is null ? 1 : 0.5);
            }
        }

        return label is null ? 1.5 : 0.5;
    }

    // "I." is a numeral unless the letters have come to H; "C." is a letter unless the numerals have come to XCIX.
    private (LabelSeries Series, int Ordinal) SeriesOfCapital(Label label)
    {
        var roman = label.OrdinalIn(LabelSeries.UpperRoman);
        var letter = label.OrdinalIn(LabelSeries.UpperLetters);
        if (roman > 0 && letter > 0)
        {
            for (var i = _scope!.Sections.Count - 1; i >= 0; i--)
            {
                var open = _scope.Sections[i];
                if (open.Series is { } series
                    && series is LabelSeries.UpperRoman or LabelSeries.UpperLetters
                    && label.OrdinalIn(series) == open.Ordinal + 1)
                {
                    return (series, open.Ordinal + 1);
                }
            }

            return roman == 1 || label.Value.Length > 1
                ? (LabelSeries.UpperRoman, roman)
                : (LabelSeries.UpperLetters, letter);
        }

        return roman > 0 ? (LabelSeries.UpperRoman, roman) : (LabelSeries.UpperLetters, letter);
    }

    private static LabelSeries SeriesOfHeading(Label label) =>
        label.OrdinalIn(LabelSeries.Letters) > 0 ? LabelSeries.Letters : LabelSeries.LowerRoman;

    private bool LooksLikeHeading(Block block) => LooksLikeHeading(block, _index);

    // A heading has no full stop, no comma and no semicolon at its end, begins with a capital, and no sentence goes on
    // after it.
    private bool LooksLikeHeading(Block block, int index) =>
        LooksLikeHeading(block, index, ReadingLimits.LongestHeading);

    private bool LooksLikeHeading(Block block, int index, int longest) =>
        block.Label is null
            && block.Bullet is null
            && CouldBeHeading(block, longest)
            && !(NextFlowAfter(index) is { StartsLower: true, Label: null, Bullet: null });

    private bool CouldBeHeading(Block block) => CouldBeHeading(block, ReadingLimits.LongestHeading);

    private bool CouldBeHeading(Block block, int longest) =>
        block.Words.Length > 1 && block.Words.Length <= longest
        && block.Ending == BlockEnding.Open
        && !block.StartsLower
        && char.IsLetterOrDigit(block.Words[0]) | Characters.IsOpeningQuote(block.Words[0])
        && !(block.Lead is not null && !block.IsEmphasized && _leads.OpensOperative(block.Lead));

    private bool LooksLikeNumberHeading(Block block, int index) =>
        CouldBeHeading(block) && block.StartsUpper && block.Words.Length <= ReadingLimits.LongestNumberedHeading
        && (block.IsEmphasized || !TerminalPunctuation.EndsInFunctionWord(block.Words))
        && !(NextFlowAfter(index) is { StartsLower: true, Label: null });

    // "1. National actions" begins or goes on a series of headings; a paragraph would go on the series of paragraphs.
    private bool FitsNumberHeading(Block block, int number)
    {
        var scope = _scope!;
        if (!CanBeHeadingInProvision())
        {
            return false;
        }

        var open = scope.Sections.FindLastIndex(section => section.Series == LabelSeries.Numbers);
        var goesOn = number == 1 || (open >= 0 && scope.Sections[open].Ordinal + 1 == number);
        if (!goesOn)
        {
            return false;
        }

        if (number != scope.LastNumber + 1)
        {
            return _openBlock?.Ending != BlockEnding.Colon || _open is { Kind: SyntaxKind.Heading };
        }

        // Both series wait for this number: what comes next tells.
        return NextFlow is { } next
            && !(next.Label is { Shape: LabelShape.Number } following
                && following.OrdinalIn(LabelSeries.Numbers) == number + 1);
    }

    // "(a) Penal reform" between two numbered paragraphs, after a full stop, with nothing announced.
    private bool IsLetterHeading(Block block, Label label)
    {
        var scope = _scope!;
        if (!CouldBeHeading(block)
            || !block.StartsUpper
            || block.Words.Length > ReadingLimits.LongestLetteredHeading
            || (scope.HasBody && !IsProvisionHead(NextFlow) && !HeadsNumbers(block, label))
            || !CanBeHeadingInProvision())
        {
            return false;
        }

        var afterSentence = _openBlock is null || _open is null || _open.Kind == SyntaxKind.Heading
            || (_openBlock.Ending == BlockEnding.Closed
                && (!_openBlock.Words.EndsWith(";", StringComparison.Ordinal) || HeadsNumbers(block, label)));
        var series = SeriesOfLetterHeading(label);
        var ordinal = label.OrdinalIn(series);
        return afterSentence && GoesOnSections(series, ordinal) && NextFlow is { } next
            && (next.Label is { Shape: LabelShape.Number or LabelShape.Word }
                || (next.Label is null && !next.StartsLower));
    }

    private bool GoesOnSections(LabelSeries series, int ordinal)
    {
        var sections = _scope!.Sections;
        var open = sections.FindLastIndex(section => section.Series == series);
        return ordinal == 1 || (open >= 0 && sections[open].Ordinal + 1 == ordinal);
    }

    // "(i) Exemptions" in a resolution heads the paragraphs that go on with the numbers; no list waits for its label.
    private bool HeadsNumbers(Block block, Label label) =>
        _openBlock is { Ending: BlockEnding.Closed }
            && !TerminalPunctuation.EndsInFunctionWord(block.Words)
            && SeriesOfLetterHeading(label) == LabelSeries.LowerRoman
        && !_scope!.Items.Exists(item => item.Shape == label.Shape && label.OrdinalIn(item.Series) == item.Ordinal + 1)
        && NextFlow?.Label is { Shape: LabelShape.Number } next
            && next.OrdinalIn(LabelSeries.Numbers) == _scope.LastNumber + 1
            && _scope.LastNumber > 0;

    // "(i)" is a numeral unless a heading "(h)" stands before it.
    private LabelSeries SeriesOfLetterHeading(Label label)
    {
        var letter = label.OrdinalIn(LabelSeries.Letters);
        return letter > 1
            && label.OrdinalIn(LabelSeries.LowerRoman) > 0
            && !_scope!.Sections.Exists(section => section.Series == LabelSeries.Letters
                && section.Ordinal == letter - 1)
            ? LabelSeries.LowerRoman
            : SeriesOfHeading(label);
    }

    private bool IsFollowedByUnit() =>
        NextFlow is { } next && (next.Label is not null || OpensRecital(next) || OpensOperative(next));
}
