using System;
using System.Collections.Generic;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>Blocks → tree: instruments, preambles, paragraphs, items, sections.</summary>
/// <remarks>
/// One pass. What a block is follows from its own form, from what is open before it and, where those leave two
/// readings, from the labels that come after it: the sequence decides.
/// </remarks>
internal sealed partial class StructureParser
{
    private readonly SourceText _source;
    private readonly Block[] _blocks;
    private readonly NotePlan _plan;
    private readonly WorkMeter _work;
    private readonly LeadPhrases _leads;
    private readonly AdoptingBodies _bodies;
    private readonly TreeFiller _filler;
    private readonly SyntaxNode _root = new(SyntaxKind.Document);
    private readonly int[] _nextFlow;

    private int _index;
    private SyntaxNode? _contents;
    private InstrumentScope? _scope;

    // The unit that a continuation goes on from, and its last block.
    private SyntaxNode? _open;
    private Block? _openBlock;

    // The rest of a line whose first unit was read.
    private Block? _glued;
    private int _gluedOnLine;

    private StructureParser(SourceText source, Block[] blocks, NotePlan plan, Lexicon lexicon,
        WorkMeter work)
    {
        _source = source;
        _leads = LeadPhrases.Of(lexicon);
        _bodies = AdoptingBodies.Of(lexicon);
        _blocks = blocks;
        _plan = plan;
        _work = work;
        _filler = new TreeFiller(source, _root, work);
        _nextFlow = FindNextFlow(blocks);
        _chapterHoldsInstruments = FindChaptersWithInstruments();
        _isCompendium = BeginsCompendium();
        _sectionedRules = FindSectionedRules();
    }

    /// <summary>Builds the tree.</summary>
    public static SyntaxNode Parse(SourceText source, Block[] blocks, NotePlan plan, Lexicon lexicon,
        WorkMeter work)
    {
        var parser = new StructureParser(source, blocks, plan, lexicon, work);
        for (parser._index = 0; parser._index < blocks.Length; parser._index++)
        {
            parser.Read(blocks[parser._index]);
        }

        parser._filler.Fill();
        return parser._root;
    }

    private void Read(Block block)
    {
        _work.Count(block.Last.End - block.First.Start);
        switch (block.Role)
        {
            case BlockRole.FrontMatter:
                Attach(block, _root.Add(new SyntaxNode(SyntaxKind.FrontMatter)));
                break;
            case BlockRole.Furniture:
                Attach(block, Container.Add(new SyntaxNode(SyntaxKind.PageFurniture)));
                break;
            case BlockRole.NotesHeading:
                Attach(block, Container.Add(new SyntaxNode(SyntaxKind.NotesHeading)));
                _open = null;
                break;
            case BlockRole.Definition:
                ReadDefinition(block);
                break;
            case BlockRole.Contents:
                ReadContents(block);
                break;
            case BlockRole.TableRow:
                ReadTableRow(block);
                break;
            default:
                ReadFlow(block);
                break;
        }
    }

    private void ReadFlow(Block block)
    {
        if (!ReadFrame(block) && !ReadInstrumentStart(block))
        {
            ReadBody(block);
        }

        for (_gluedOnLine = 1; _glued is { } right; _gluedOnLine++)
        {
            _glued = null;
            ReadBody(right);
        }
    }

    private SyntaxNode Container => _scope?.Container ?? _root;

    private Block? NextFlow => NextFlowAfter(_index);

    private Block? NextFlowAfter(int index) => _nextFlow[index] < _blocks.Length ? _blocks[_nextFlow[index]] : null;

    private void Attach(Block block, SyntaxNode node) => _filler.Attach(block, node);

    /// <summary>Makes a node of a block and leaves it open for continuations.</summary>
    private SyntaxNode Open(SyntaxKind kind, Block block, SyntaxNode parent, SyntaxLabel? label = null)
    {
        var node = parent.Add(new SyntaxNode(kind) { Label = label, Lead = block.Lead });
        GoOn(block, node);
        return node;
    }

    private void GoOn(Block block, SyntaxNode node)
    {
        Attach(block, node);
        _open = node;
        _openBlock = block;
    }

    private void Relabel(Block block, Label? label)
    {
        block.Label = label;
        InlineLexer.Lex(block, _plan, _work);
    }

    private void ReadDefinition(Block block)
    {
        var head = block.Label!;
        var origin = head.Start == head.End ? LabelOrigin.Inferred : LabelOrigin.Printed;
        var node = Container.Add(new SyntaxNode(SyntaxKind.FootnoteDefinition)
        {
            Label = new SyntaxLabel(head.Value, head.Printed, origin),
        });
        Attach(block, node);
    }

    private void ReadContents(Block block)
    {
        _contents ??= Container.Add(new SyntaxNode(SyntaxKind.Contents));
        Attach(block, _contents);
        _open = null;
    }

    internal static int[] FindNextFlow(Block[] blocks)
    {
        var next = new int[blocks.Length];
        var following = blocks.Length;
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            next[i] = following;
            if (blocks[i].Role == BlockRole.Flow)
            {
                following = i;
            }
        }

        return next;
    }

    private static SyntaxLabel LabelOf(Block block, Label label) =>
        new(label.Value, label.Printed, block.IsGlued
            ? LabelOrigin.Glued
            : IsMisread(label)
            ? LabelOrigin.Misread
            : LabelOrigin.Printed);

    // "l0." is read as "10."
    private static bool IsMisread(Label label) =>
        label.Shape == LabelShape.Number && ((Slice)label.Printed).TrimEnd(".") is var printed
        && !printed.Is(label.Value)
        && Confusables.ToDigits(printed.ToString()) == label.Value;

    private static SyntaxLabel Printed(Label label) => new(label.Value, label.Printed, LabelOrigin.Printed);
}
