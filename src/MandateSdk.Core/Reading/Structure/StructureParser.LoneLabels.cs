using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <content>Labels of sections that stand alone on their line: "II" over "Capital investment planning".</content>
internal sealed partial class StructureParser
{
    private SyntaxNode? _lonelyHeading;

    private bool ReadLoneLabel(Block block)
    {
        if (_lonelyHeading is { } heading)
        {
            _lonelyHeading = null;
            if (_open == heading && CouldBeTitle(block))
            {
                GoOn(block, heading);
                return true;
            }
        }

        if (ReadLoneNumeral(block) is not { } label)
        {
            return false;
        }

        var (series, ordinal) = SeriesOfCapital(label);
        if (ordinal != 1 && !HasSectionBefore(series, ordinal))
        {
            return false;
        }

        Relabel(block, label);
        OpenSection(block, Printed(label), series, ordinal);
        _lonelyHeading = _open;
        return true;
    }

    private bool HasSectionBefore(LabelSeries series, int ordinal) =>
        _scope!.Sections.Exists(section => section.Series == series
            && section.Ordinal < ordinal
            && ordinal <= section.Ordinal + 2);

    // A title under its label: a heading, and not the first half of a text that the page break cuts.
    private bool CouldBeTitle(Block block) =>
        LooksLikeHeading(block, _index, ReadingLimits.LongestTitle)
            && !IsProvisionHead(block)
            && block.Words.IndexOf(". ", System.StringComparison.Ordinal) < 0
        && (block.IsEmphasized || !TerminalPunctuation.EndsInFunctionWord(block.Words));

    // A numeral or a letter without a full stop, over a heading or over text that begins with a capital.
    private Label? ReadLoneNumeral(Block block)
    {
        if (block.Label is not null || block.Bullet is not null || block.Words.Length is 0 or > 6)
        {
            return null;
        }

        var text = block.Plain;
        if (!(text.Length == 1
                ? text[0] is >= 'A' and <= 'Z'
                : RomanNumerals.Parse(text) > 0 && Characters.IsUpper(text[0]))
            || NextFlow is not { StartsLower: false })
        {
            return null;
        }

        var start = block.First.Start + _source.Content.Substring(block.First.Start,
            block.First.End - block.First.Start).IndexOf(text, System.StringComparison.Ordinal);
        return start < block.First.Start ? null : new Label(LabelShape.Capital, text, text, start, start + text.Length);
    }
}
