using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Reading;

/// <content>Tables: rows, and the caption before them.</content>
internal sealed partial class StructureParser
{
    private SyntaxNode? _table;
    private int _tableLine;

    private SyntaxNode? _row;

    private void ReadTableRow(Block block)
    {
        if (_table is null || block.First.Line > _tableLine + 1)
        {
            _table = Container.Add(new SyntaxNode(SyntaxKind.Table));
            _row = null;
            TakeCaption(_table);
        }

        _tableLine = block.Last.Line;
        if (!TableLines.IsTag(_source.Content, block.First))
        {
            Attach(block, _table.Add(new SyntaxNode(SyntaxKind.TableRow)));
            return;
        }

        // Remains of HTML write a row on one line, or a cell on each.
        if (TableLines.HasTag(_source.Content, block.First, "<tr"))
        {
            _row = _table.Add(new SyntaxNode(SyntaxKind.TableRow));
        }

        Attach(block, _row ?? _table);
        if (TableLines.HasTag(_source.Content, block.First, "</tr"))
        {
            _row = null;
        }
    }

    // "Abbreviations: GS (OL), General Service (Other level)" explains a table and interrupts what stands around it.
    private bool ReadTableNote(Block block)
    {
        if (_table is null || !block.Words.StartsWith("Abbreviations:", System.StringComparison.Ordinal))
        {
            return false;
        }

        var (open, last) = (_open, _openBlock);
        Open(SyntaxKind.Paragraph, block, _scope!.Container);
        (_open, _openBlock) = (open, last);
        return true;
    }

    // What looked like a heading and is followed by a table is its caption.
    private void TakeCaption(SyntaxNode table)
    {
        var scope = _scope;
        if (scope is null || _open is not { Kind: SyntaxKind.Heading } heading || scope.Sections.Count == 0
            || scope.Sections[scope.Sections.Count - 1] is not { Series: null } open
                || open.Node != heading.Parent
                || open.Node.Label is not null)
        {
            return;
        }

        // Between the title of an annex and its table it is the rest of the title.
        var isTitle = scope.Title is not null && scope.Node.Children.Count > 1
            && scope.Node.Children[scope.Node.Children.Count - 1] == open.Node
                && scope.Node.Children[scope.Node.Children.Count - 2] == scope.Title;
        _filler.Move(heading, isTitle ? scope.Title! : table.Add(new SyntaxNode(SyntaxKind.TableCaption)));
        open.Node.Parent!.Remove(open.Node);
        scope.Sections.RemoveAt(scope.Sections.Count - 1);

        // Notes of the page can stand between the caption and the table.
        foreach (var child in open.Node.Children.Where(child => child != heading))
        {
            scope.Container.Add(child);
        }

        _open = null;
    }
}
