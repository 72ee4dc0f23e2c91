using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Reading;

/// <content>Items: (a), (i), (1), a., bullets, and lettered paragraphs of decisions.</content>
internal sealed partial class StructureParser
{
    private static readonly LabelSeries[] SeriesOfItems =
    {
        LabelSeries.Letters, LabelSeries.LowerRoman, LabelSeries.BracketedNumbers,
    };

    private bool ReadLettered(Block block, Label label)
    {
        var scope = _scope!;
        if (IsLetterHeading(block, label))
        {
            OpenSection(block, Printed(label), SeriesOfLetterHeading(label),
                label.OrdinalIn(SeriesOfLetterHeading(label)));
            return true;
        }

        if (ReadLetteredParagraph(block, label))
        {
            return true;
        }

        if (scope.Paragraph is null && !BeginsListUnderHeading(label))
        {
            return false;
        }

        scope.Paragraph ??= OpenHost();
        return PlaceItem(block, label);
    }

    // "Safe societies" over "(a) Strengthen health systems by:": the heading announces the list, no sentence does.
    private static bool BeginsListUnderHeading(Label label) =>
        label.Shape == LabelShape.Bracketed && label.OrdinalIn(LabelSeries.Letters) == 1;

    // The items of a list belong to a paragraph; one without words of its own stands for the sentence that is not there.
    private SyntaxNode OpenHost()
    {
        var scope = _scope!;
        scope.AwaitsBody = false;
        scope.InPreamble = false;
        scope.IsSectionNew = false;
        scope.Items.Clear();
        return scope.Container.Add(new SyntaxNode(SyntaxKind.Paragraph));
    }

    // Decisions have (a), (b), (c) for paragraphs: "The Economic and Social Council, (a) Takes note …".
    private bool ReadLetteredParagraph(Block block, Label label)
    {
        var scope = _scope!;
        var ordinal = label.OrdinalIn(LabelSeries.Letters);
        if (ordinal == 0 || label.Shape != LabelShape.Bracketed || !scope.HasBody)
        {
            return false;
        }

        if (scope.LastNumber == 0 && ordinal == 1 && scope.Paragraph?.Kind != SyntaxKind.Paragraph)
        {
            var announced = scope.Paragraph is not null && _openBlock is { Ending: BlockEnding.Colon };
            if (announced && _leads.ReadVerb(block.Words) is null)
            {
                return false;
            }

            scope.IsLettered = true;
        }
        else if (!scope.IsLettered || scope.Paragraph?.Kind != SyntaxKind.Paragraph || scope.Paragraph.Label is null
            || Label.OrdinalOf(LabelShape.Bracketed, scope.Paragraph.Label.Value, LabelSeries.Letters) + 1 != ordinal
            || IsRomanUnderOpenItems(label))
        {
            return false;
        }

        OpenParagraph(block, LabelOf(block, label));
        scope.IsLettered = true;
        ReadGlued(block);
        return true;
    }

    private bool IsRomanUnderOpenItems(Label label) =>
        _scope!.Items.Any(item => item.Series == LabelSeries.LowerRoman
            && label.OrdinalIn(LabelSeries.LowerRoman) == item.Ordinal + 1);

    // The sequence decides: "(i)" after "(h)" is a letter, under "(b)" a roman numeral.
    private bool PlaceItem(Block block, Label label)
    {
        var items = _scope!.Items;
        var origin = block.IsGlued ? LabelOrigin.Glued : LabelOrigin.Printed;
        for (var depth = items.Count - 1; depth >= 0; depth--)
        {
            var item = items[depth];
            if (item.Shape == label.Shape
                && label.OrdinalIn(item.Series) == item.Ordinal + 1
                && !BeginsRoman(item, label))
            {
                return Place(block, label, depth, item.Series, item.Ordinal + 1, label.Value, origin);
            }
        }

        foreach (var series in SeriesOfItems)
        {
            if (BeginsSeries(items, label, series, out var depth))
            {
                return Place(block, label, depth, series, 1, label.Value, origin);
            }
        }

        for (var depth = items.Count - 1; depth >= 0; depth--)
        {
            var required = Label.Format(items[depth].Series, items[depth].Ordinal + 1);
            if (items[depth].Shape == label.Shape && Confusables.CanBeMistaken(label.Value, required))
            {
                return Place(block, label, depth, items[depth].Series, items[depth].Ordinal + 1, required, LabelOrigin.Misread);
            }
        }

        for (var depth = items.Count - 1; depth >= 0; depth--)
        {
            var ordinal = label.OrdinalIn(items[depth].Series);
            if (items[depth].Shape == label.Shape
                && ordinal > items[depth].Ordinal
                && ordinal <= items[depth].Ordinal + ReadingLimits.MostMissingItems)
            {
                return Place(block, label, depth, items[depth].Series, ordinal, label.Value, origin);
            }
        }

        if (_openBlock is { Ending: BlockEnding.Open } && _open is not null)
        {
            return false;
        }

        var fallback = label.OrdinalIn(LabelSeries.Letters) > 0 ? LabelSeries.Letters : LabelSeries.LowerRoman;
        return Place(block, label, 0, fallback, System.Math.Max(1, label.OrdinalIn(fallback)), label.Value, origin);
    }

    private bool Place(Block block, Label label, int depth, LabelSeries series, int ordinal, string value,
        LabelOrigin origin)
    {
        OpenItemAt(block, new SyntaxLabel(value, label.Printed, origin), label.Shape, series, ordinal, depth);
        ReadGlued(block);
        return true;
    }

    // Roman one before letter i: a list never begins with its ninth letter.
    private bool BeginsSeries(List<OpenItem> items, Label label, LabelSeries series, out int depth)
    {
        depth = 0;
        if (label.OrdinalIn(series) != 1 || (series == LabelSeries.BracketedNumbers && IsMisreadLetter(label)))
        {
            return false;
        }

        var same = items.FindIndex(item => item.Shape == label.Shape && item.Series == series);
        depth = same >= 0 ? same : items.Count;
        return true;
    }

    private bool BeginsRoman(OpenItem item, Label label) =>
        item.Series == LabelSeries.Letters && label.Value == "i" && IsNextLabel("ii");

    private bool IsMisreadLetter(Label label) =>
        _scope!.Items.Any(item => item.Shape == label.Shape
            && Confusables.CanBeMistaken(label.Value, Label.Format(item.Series, item.Ordinal + 1)));

    /// <summary>
    /// Opens an item at a depth; deeper ones are closed, and what is too deep goes on the innermost list.
    /// </summary>
    private void OpenItemAt(Block block, SyntaxLabel? label, LabelShape shape, LabelSeries series, int ordinal,
        int depth)
    {
        var scope = _scope!;
        var deepest = ReadingLimits.DeepestUnit - LevelOf(scope.Paragraph!) - 1;
        var isTooDeep = depth > deepest;
        depth = isTooDeep ? deepest : depth;
        scope.Items.RemoveRange(depth, scope.Items.Count - depth);
        var parent = depth == 0 ? scope.Paragraph! : scope.Items[depth - 1].Node;
        var node = Open(SyntaxKind.Item, block, parent, label);
        node.IsTooDeep = isTooDeep;
        scope.Items.Add(new OpenItem(node, shape, series, ordinal));
    }

    // The document is level 1.
    private static int LevelOf(SyntaxNode unit)
    {
        var level = 1;
        for (var node = unit; node.Parent is not null; node = node.Parent)
        {
            level++;
        }

        return level;
    }

    // "• To light the streets,": OCR puts dashes before lines of any rank, but a dot only where one is printed.
    private bool IsNextDot(Block block) =>
        block.Bullet is { } bullet
        && _source[bullet.Start] == '•'
        && _scope is { Paragraph: not null } scope
        && scope.Items.Exists(item => item.Shape == LabelShape.Bullet);

    // A bullet without label: an item where a list was announced or goes on; elsewhere OCR put it before a paragraph.
    private bool ReadBullet(Block block)
    {
        var scope = _scope!;
        if (block.Bullet is null || scope.Paragraph is null)
        {
            return false;
        }

        var open = scope.Items.FindIndex(item => item.Shape == LabelShape.Bullet);
        if (open >= 0)
        {
            OpenItemAt(block, null, LabelShape.Bullet, LabelSeries.Numbers, scope.Items[open].Ordinal + 1, open);
            return true;
        }

        if (_openBlock is { Ending: BlockEnding.Colon } && !scope.IsSectionNew)
        {
            OpenItemAt(block, null, LabelShape.Bullet, LabelSeries.Numbers, 1, scope.Items.Count);
            return true;
        }

        return false;
    }
}
