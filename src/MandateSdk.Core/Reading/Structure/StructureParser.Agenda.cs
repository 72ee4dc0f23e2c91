using System;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Reading;

/// <content>Provisional agendas: numbered agenda items with items and entries of documentation.</content>
internal sealed partial class StructureParser
{
    private bool ReadAgenda(Block block)
    {
        if (_scope is { IsAgenda: true })
        {
            ReadAgendaLine(block);
            return true;
        }

        if (block.Label is not null || _scope is not { HasBody: true } || !LooksLikeHeading(block)
            || !block.Words.StartsWith("Provisional agenda", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Push(null);
        _scope!.IsAgenda = true;
        _scope.AwaitsBody = false;
        AddTitle(block);
        return true;
    }

    private void ReadAgendaLine(Block block)
    {
        var scope = _scope!;
        if (block.Label is { Shape: LabelShape.Number } number)
        {
            scope.LastNumber = number.OrdinalIn(LabelSeries.Numbers);
            OpenParagraph(block, Printed(number));
            return;
        }

        if (scope.Paragraph is null)
        {
            Attach(block, scope.Title!);
            return;
        }

        if (block.Label is { Shape: LabelShape.Bracketed } letter && letter.OrdinalIn(LabelSeries.Letters) > 0)
        {
            OpenItemAt(block, Printed(letter), letter.Shape, LabelSeries.Letters, letter.OrdinalIn(LabelSeries.Letters),
                0);
            return;
        }

        if (block.Label is not null)
        {
            Relabel(block, null);
        }

        if (_open is not null && _openBlock is { Ending: BlockEnding.Open } && block.StartsLower)
        {
            GoOn(block, _open);
            return;
        }

        Open(SyntaxKind.Item, block, HasOwnEntries() ? scope.Items[0].Node : scope.Paragraph);
    }

    // Documentation belongs to (a) where every letter has its own, and to the agenda item where it follows the last
    // letter.
    private bool HasOwnEntries()
    {
        var scope = _scope!;
        if (scope.Items.Count == 0)
        {
            return false;
        }

        var item = scope.Items[0];
        if (item.Node.Children.Count > 0 || HasEntries(scope.Paragraph!, item.Node))
        {
            return true;
        }

        var i = _nextFlow[_index];
        for (var steps = 0; i < _blocks.Length && steps < ReadingLimits.Horizon; i = _nextFlow[i], steps++)
        {
            if (_blocks[i].Label is { Shape: LabelShape.Number } || IsInstrumentLabel(_blocks[i]))
            {
                return false;
            }

            if (_blocks[i].Label is { Shape: LabelShape.Bracketed } label
                && label.OrdinalIn(LabelSeries.Letters) == item.Ordinal + 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEntries(SyntaxNode paragraph, SyntaxNode except)
    {
        foreach (var child in paragraph.Children)
        {
            if (child != except && child.Label is not null && child.Children.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
