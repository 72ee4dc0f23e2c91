using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>Blocks → tree for laws, policies, contracts and standards: whatever numbers its clauses.</summary>
/// <remarks>
/// One stack of open units. A label goes on with the innermost series that waits for it, or begins a series inside what
/// is open; a label with a title is a section, one with a sentence a paragraph, and under a paragraph an item.
/// </remarks>
internal sealed partial class LawParser
{
    private readonly SourceText _source;
    private readonly IReadOnlyList<LawBlock> _blocks;
    private readonly NotePlan _plan;
    private readonly WorkMeter _work;
    private readonly LeadPhrases _leads;
    private readonly AdoptingBodies _bodies;
    private readonly TreeFiller _filler;
    private readonly DoubtList _doubts;
    private readonly DeclaredNumbering? _numbering;
    private readonly SyntaxNode _root = new(SyntaxKind.Document);
    private readonly SyntaxNode _text = new(SyntaxKind.Instrument);
    private readonly List<LawUnit> _stack = new();
    private readonly int[] _nextFlow;
    private readonly bool _hasHashes;
    private readonly bool _hasLabelledHeadings;
    private readonly bool _hasHeadingsInCapitals;

    private int _index;
    private SyntaxNode? _open;
    private LawBlock? _openBlock;
    private SyntaxNode? _title;
    private SyntaxNode? _contents;
    private SyntaxNode? _table;
    private bool _isClosing;
    private bool _annexAwaitsTitle;

    private LawParser(SourceText source, IReadOnlyList<LawBlock> blocks, NotePlan plan, Lexicon lexicon,
        DeclaredNumbering? numbering, DoubtList doubts, WorkMeter work)
    {
        _numbering = numbering;
        _source = source;
        _blocks = blocks;
        _plan = plan;
        _work = work;
        _doubts = doubts;
        _leads = LeadPhrases.Of(lexicon);
        _bodies = AdoptingBodies.Of(lexicon);
        _filler = new TreeFiller(source, _root, work);
        _nextFlow = StructureParser.FindNextFlow(blocks.Select(block => block.Block).ToArray());
        _hasHashes = blocks.Any(block => block.Hashes > 1);
        _hasLabelledHeadings = _hasHashes || blocks.Count(block => block.Label is { IsOfList: false }) > 1;
        _hasHeadingsInCapitals = blocks.Skip(1).Count(block => block is { Label: null, IsInCapitals: true }
            && block.Block.Role == BlockRole.Flow) > 1;
        _root.Add(_text);
        _stack.Add(new LawUnit(_text, 0, null, 0, 0));
    }

    /// <summary>Builds the tree.</summary>
    /// <param name="source">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="plan">Its footnotes.</param>
    /// <param name="lexicon">The words it is read with.</param>
    /// <param name="numbering">The levels that a catalog declares; null where the sequence tells.</param>
    /// <param name="doubts">Takes what the reader had to decide.</param>
    /// <param name="work">Counts the work.</param>
    public static SyntaxNode Parse(SourceText source, IReadOnlyList<LawBlock> blocks, NotePlan plan, Lexicon lexicon,
        DeclaredNumbering? numbering, DoubtList doubts, WorkMeter work)
    {
        var parser = new LawParser(source, blocks, plan, lexicon, numbering, doubts, work);
        for (parser._index = 0; parser._index < blocks.Count; parser._index++)
        {
            parser.Read(blocks[parser._index]);
        }

        parser._filler.Fill();
        return parser._root;
    }

    private LawUnit Top => _stack[_stack.Count - 1];

    private LawBlock? Next => NextAfter(_index);

    private LawBlock? NextAfter(int index) => _nextFlow[index] < _blocks.Count ? _blocks[_nextFlow[index]] : null;

    /// <summary>The innermost section, annex or the text itself.</summary>
    private SyntaxNode Container => _stack.FindLast(unit => unit.HoldsSections)!.Node;

    private void Read(LawBlock block)
    {
        _work.Count(block.Block.Last.End - block.Block.First.Start);
        switch (block.Block.Role)
        {
            case BlockRole.Furniture:
                Attach(block, Container.Add(new SyntaxNode(SyntaxKind.PageFurniture)));
                break;
            case BlockRole.NotesHeading:
                Attach(block, Container.Add(new SyntaxNode(SyntaxKind.NotesHeading)));
                _open = null;
                break;
            case BlockRole.Definition:
                Attach(block, Container.Add(new SyntaxNode(SyntaxKind.FootnoteDefinition)
                {
                    Label = new SyntaxLabel(block.Block.Label!.Value, block.Block.Label.Printed, LabelOrigin.Printed),
                }));
                break;
            case BlockRole.Contents:
                _contents ??= Container.Add(new SyntaxNode(SyntaxKind.Contents));
                Attach(block, _contents);
                _open = null;
                break;
            case BlockRole.TableRow:
                _table ??= Container.Add(new SyntaxNode(SyntaxKind.Table));
                Attach(block, _table.Add(new SyntaxNode(SyntaxKind.TableRow)));
                break;
            default:
                _table = null;
                ReadFlow(block);
                break;
        }
    }

    private void ReadFlow(LawBlock block)
    {
        if (ReadTitle(block) || ReadClosing(block) || ReadContinuation(block))
        {
            return;
        }

        if (block.Label is { } label)
        {
            var isDeclared = _numbering is null || _numbering.Has(label);
            if (ReadRecitalLabel(block, label) || (isDeclared && Place(block, label)))
            {
                return;
            }

            // The sequence has no place for it: words that look like a label.
            _doubts.Add(ReadingDoubt.LabelAsWords, new TextSpan(label.Start, label.End - label.Start), label.Printed);
            block.Label = null;
            LawLines.SetLabel(block.Block, null);
            InlineLexer.Lex(block.Block, _plan, _work);
        }

        if (ReadBullet(block) || ReadPreface(block) || ReadHeading(block) || ReadDefinition(block))
        {
            return;
        }

        ReadSentence(block);
    }

    private bool ReadTitle(LawBlock block)
    {
        if (_annexAwaitsTitle)
        {
            // "(normative)" stands between the label of an annex and its title.
            var isRemark = block.Label is null && block.Plain.Length > 1 && block.Plain[0] == '('
                && block.Plain[block.Plain.Length - 1] == ')';
            _annexAwaitsTitle = isRemark;
            if (isRemark || LooksLikeHeading(block))
            {
                Attach(block, Top.Node.Add(new SyntaxNode(isRemark ? SyntaxKind.AdoptionNote : SyntaxKind.Title)));
                return true;
            }
        }

        if (_title is not null || _stack.Count > 1 || block.Label is { IsOfList: true }
            || block.Block.Ending is not BlockEnding.Open || block.Plain.Length > ReadingLimits.LongestTitle
            || (block.Label is not null && block.Hashes != 1) || block.Block.Bullet is not null)
        {
            _title ??= block.Label is null ? null : _text;
            return false;
        }

        if (IsDesignation(block) && Next is { Label: null, Block.Ending: BlockEnding.Open })
        {
            AddFront(block);
            return true;
        }

        _title = _text.Add(new SyntaxNode(SyntaxKind.Title));
        Attach(block, _title);
        _open = null;
        return true;
    }

    // "TMS 4410:2024(E)" over a title: the number of the text, with no word in small letters.
    private static bool IsDesignation(LawBlock block) =>
        block is { Label: null, Hashes: 0 }
        && block.Plain.Length < ReadingLimits.LongestRunningHead
        && block.Plain.Any(Characters.IsDigit)
        && !block.Plain.Any(char.IsLower);

    // A page break cuts where it likes; closing words after a list go on from the paragraph of the list.
    private bool ReadContinuation(LawBlock block)
    {
        if (block.Label is not null || block.Block.Bullet is not null || block.Hashes > 0 || _open is null
            || _openBlock is null || _open.Kind is SyntaxKind.Heading)
        {
            return false;
        }

        var isCut = _openBlock.Block.Ending == BlockEnding.Open
            && EndsInFunctionWord(_openBlock.Plain);
        if ((!block.Block.StartsLower || IsTerm(block)) && !isCut)
        {
            return false;
        }

        if (_open.Kind == SyntaxKind.Item && _openBlock.Block.Ending != BlockEnding.Open
            && (block.Indent < Top.Indent || Top.Indent == 0))
        {
            var host = _stack.FindLastIndex(unit => unit.Node.Kind != SyntaxKind.Item);
            _stack.RemoveRange(host + 1, _stack.Count - host - 1);
            _open = Top.HoldsSections ? null : Top.Node;
            if (_open is null)
            {
                return false;
            }
        }

        GoOn(block, _open);
        return true;
    }

    private void Attach(LawBlock block, SyntaxNode node) => _filler.Attach(block.Block, node);

    private void GoOn(LawBlock block, SyntaxNode node)
    {
        Attach(block, node);
        _open = node;
        _openBlock = block;
    }

    // A modal verb at the end of a line waits for its verb.
    private static bool EndsInFunctionWord(string plain) =>
        TerminalPunctuation.EndsInFunctionWord(plain)
            || plain.Substring(plain.LastIndexOf(' ') + 1) is "shall" or "must" or "may" or "not";
}
