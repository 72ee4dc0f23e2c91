using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Lines → blocks: tells furniture, tables, contents and definitions from text, and joins wrapped lines.
/// </summary>
internal sealed class BlockBuilder
{
    // "E/CN.15/2002/L.10/Rev.1"
    private static readonly string[] SymbolSuffixes = { "/Rev.", "/Add.", "/Corr.", "/Amend." };

    [ThreadStatic]
    private static List<LineShape>? _spareLines;

    [ThreadStatic]
    private static List<Block>? _spareList;

    private readonly SourceText _source;
    private readonly WorkMeter _work;
    private readonly LeadPhrases _leads;
    private readonly AdoptingBodies _bodies;
    private readonly List<LineShape> _lines;
    private readonly List<Block> _blocks;
    private readonly bool _hasBars;
    private readonly bool _hasTabs;
    private int _frontMatter;
    private LayoutText? _layout;
    private bool _linesAreBlocks;
    private HashSet<int> _runningHeads = new();
    private HashSet<int> _columnRows = new();
    private LineAnswers _furniture = null!;
    private LineAnswers _tableRows = null!;
    private NoteLines? _noteLines;
    private NotePlan _notes = null!;
    private Block? _note;
    private bool _inContents;

    // The label of the line that was asked for last: several rules ask one after the other.
    private int _labelLine;
    private Label? _label;

    private BlockBuilder(SourceText source, Lexicon lexicon, WorkMeter work)
    {
        _source = source;
        _lines = _spareLines ?? new List<LineShape>(source.FoundLines.Length);
        _blocks = _spareList ?? new List<Block>();
        (_spareLines, _spareList) = (null, null);
        _work = work;
        _leads = LeadPhrases.Of(lexicon);
        _bodies = AdoptingBodies.Of(lexicon);
        _hasBars = source.Content.IndexOf('|') >= 0;
        _hasTabs = source.Content.IndexOf('\t') >= 0;
    }

    /// <summary>Builds the blocks of a text, in order; every line that is not blank belongs to exactly one.</summary>
    public static Block[] Build(SourceText source, Lexicon lexicon, WorkMeter work, out NotePlan notes)
    {
        var builder = new BlockBuilder(source, lexicon, work);
        builder.ReadLines();
        for (var i = 0; i < builder._lines.Count; i++)
        {
            builder.Add(i);
        }

        notes = builder._notes;
        var blocks = builder._blocks.ToArray();
        builder.KeepForNext();
        return blocks;
    }

    // The lists of a text are of no use once its blocks are built; those of a very long one are not kept.
    private void KeepForNext()
    {
        _lines.Clear();
        _blocks.Clear();
        _spareLines = _lines.Capacity <= ReadingLimits.MostSpareLines ? _lines : null;
        _spareList = _blocks.Capacity <= ReadingLimits.MostSpareLines ? _blocks : null;
    }

    private void ReadLines()
    {
        var previous = 0;
        foreach (var line in _source.FoundLines)
        {
            _work.Count(line.EndWithBreak - line.Start);
            if (LineReader.Read(_source, line, previous == line.Number - 1 && previous > 0) is { } shape)
            {
                _lines.Add(shape);
                previous = line.Number;
            }
        }

        _furniture = new LineAnswers(_lines.Count, i => IsFurnitureByForm(i, WordsOf(_lines[i])));
        _tableRows = new LineAnswers(_lines.Count, IsTableRow);
        _frontMatter = FrontMatter.Measure(
            _lines.Take(ReadingLimits.LinesOfHead).Select(WordsOf).ToList(),
            i => _lines[i].IsAdjacent, _bodies);
        _layout = LayoutText.Recognize(_source, _lines, _frontMatter, _leads);
        _linesAreBlocks = _layout is null && LayoutText.HasBlockOnEachLine(_lines);
        _runningHeads = RunningHeads.Find(_source, _lines, i => i >= _frontMatter && _furniture[i]);
        if (_layout is not null)
        {
            _columnRows = ColumnTables.Find(_source, _lines, i => i >= _frontMatter
                && !IsFurniture(i));
            _furniture.Forget();
            _tableRows.Forget();
        }

        _noteLines = new NoteLines(_source, _lines, KindOf, _leads) { LinesAreBlocks = _linesAreBlocks };
        _notes = NoteReader.Read(_noteLines, _work);
    }

    private NoteLineKind KindOf(int i)
    {
        var words = WordsOf(_lines[i]);
        if (IsFurniture(i))
        {
            return LayoutText.IsNoteRule(words) ? NoteLineKind.Rule
                : AllDigits(words) ? NoteLineKind.Number
                : IsRunningHead(words) ? NoteLineKind.Symbol : NoteLineKind.Furniture;
        }

        return i < _frontMatter ? NoteLineKind.Masthead : _tableRows[i] ? NoteLineKind.Table : NoteLineKind.Text;
    }

    private void Add(int i)
    {
        var line = _lines[i];
        _work.Count(line.Piece.End - line.Piece.Start);
        if (_notes.HeadOf(i) >= 0 && _note is not null)
        {
            _note.Pieces.Add(line.Piece);
            return;
        }

        var role = RoleOf(i, out var head);
        var last = _blocks.Count > 0 ? _blocks[_blocks.Count - 1] : null;
        if (role == BlockRole.Flow && last is not null && GoesOnFrom(last, i))
        {
            last.Pieces.Add(line.Piece);
            return;
        }

        var block = SpareBlocks.Take(_source, role, role == BlockRole.TableRow ? WholeLine(line) : line.Piece);
        block.Sign = line.Sign;
        block.IsAdjacent = line.IsAdjacent;
        block.HasColumns = _columnRows.Count > 0 && _columnRows.Contains(i);
        if (head is not null)
        {
            var printed = Words(head.Start, head.End).ToString();
            block.Label = new Label(LabelShape.Bullet, head.Label, printed, head.Start, head.End);
            _note = block;
        }
        else if (role == BlockRole.Flow)
        {
            block.Label = ReadLabel(line);
        }

        _blocks.Add(block);
    }

    // A tab at the end of a row stands for an empty cell.
    private Piece WholeLine(LineShape line)
    {
        var whole = _source.Lines[line.Piece.Line - 1];
        return HasTabs(line) ? new Piece(whole.Number, whole.Start, whole.End) : line.Piece;
    }

    // The quotation mark that opens each paragraph of a quoted draft goes with the label.
    private Label? ReadLabel(LineShape line)
    {
        var start = SkipMarkup(line.TextStart, line.Piece.End);
        var label = LabelAt(line);
        return label is not null && start > line.TextStart && Characters.IsOpeningQuote(_source[start - 1])
            ? label with { Start = start - 1 }
            : label;
    }

    private Label? LabelAt(LineShape line)
    {
        if (_labelLine != line.Piece.Line)
        {
            _labelLine = line.Piece.Line;
            _label = LabelReader.Read(_source.Content, SkipMarkup(line.TextStart, line.Piece.End), line.Piece.End);
        }

        return _label;
    }

    private BlockRole RoleOf(int i, out NoteHead? head)
    {
        var words = WordsOf(_lines[i]);
        head = _notes.HeadAt(i);
        if (head is not null)
        {
            return BlockRole.Definition;
        }

        if (IsFurniture(i) && !_notes.IsMarkLine(i))
        {
            return BlockRole.Furniture;
        }

        if (i < _frontMatter)
        {
            return BlockRole.FrontMatter;
        }

        if (words.Is("Contents", StringComparison.OrdinalIgnoreCase))
        {
            _inContents = true;
            return BlockRole.Contents;
        }

        if (_tableRows[i])
        {
            return _inContents ? BlockRole.Contents : BlockRole.TableRow;
        }

        if (_inContents && HasLeader(words))
        {
            return BlockRole.Contents;
        }

        _inContents = false;
        return _noteLines!.IsNotesHeading(i) ? BlockRole.NotesHeading : BlockRole.Flow;
    }

    private bool IsFurniture(int i) => _furniture[i] || (i >= _frontMatter && _runningHeads.Contains(i));

    private bool IsFurnitureByForm(int i, Slice words) =>
        (PageFurniture.IsFurniture(words) && !IsRowOfTable(i) && !IsWrappedYear(i, words))
        || (i >= _frontMatter && (IsRunningHead(words) || _layout?.IsRunningHead(words) == true));

    // "… the programme budget for⏎2022": no page has such a number.
    private bool IsWrappedYear(int i, Slice words) =>
        i > 0 && _lines[i].IsAdjacent
        && words.Length == 4 && AllDigits(words) && (words.StartsWith("19") || words.StartsWith("20"))
        && TerminalPunctuation.EndsInFunctionWord(WordsOf(_lines[i - 1]));

    // A number alone in its row of a table is no page number.
    private bool IsRowOfTable(int i) => i > 0 && _lines[i].IsAdjacent && HasTabs(_lines[i]) && _tableRows[i - 1];

    // Lines without a blank line between them and without a label belong together: a wrapped title, a wrapped
    // paragraph.
    private bool GoesOnFrom(Block last, int i)
    {
        var line = _lines[i];
        if (!line.IsAdjacent && !IsLabelAlone(last))
        {
            return false;
        }

        var isPlain = line.Sign.Span.IsEmpty && !last.Sign.IsHeading
            && (LabelAt(line) is null
                || _layout?.OpensUnit(last.Last, line, i + 1 < _lines.Count ? _lines[i + 1] : null) == false);
        if (!isPlain || last.Role is not BlockRole.Flow)
        {
            return false;
        }

        if (IsLabelAlone(last))
        {
            return true;
        }

        var words = WordsOf(line);
        if (InstrumentLabels.Read(words) is not null
            || Closings.IsClosing(words)
            || (line.IsAdjacent
                && ProvisionHead.Read(words.Trim("*_")) is { } head
                && head.TitleStart == words.Length))
        {
            return false;
        }

        // "At its 3rd plenary meeting, on 16 September 2022, …" stands under the title of a decision.
        if (last.Label is { Shape: LabelShape.Resolution } && OpeningSentences.IsOfMeeting(words))
        {
            return false;
        }

        var before = Words(last.Last.Start, last.Last.End);
        if (Closings.IsSignature(before))
        {
            return line.IsAdjacent;
        }

        if (InstrumentLabels.Read(before.Trim("*")) is not null
            || Closings.IsClosing(before)
            || ProvisionHead.Read(before.Trim("*_")) is not null)
        {
            return false;
        }

        var ending = TerminalPunctuation.Of(FootnoteMarks.TrimEnd(WithoutMarks(last.Last)));
        if (_layout is not null)
        {
            // The title of a resolution is set under its first word, in lines as short as the printer likes.
            if (last.Label is { Shape: LabelShape.Resolution } && line.IsAdjacent
                && _layout.IsHanging(last.Pieces[0], line) && !_bodies.IsAdoptingBody(words))
            {
                return true;
            }

            return !(_bodies.IsAdoptingBody(before) || _bodies.IsAdoptingBody(words))
                && _layout.GoesOn(last.Last, line, i + 1 < _lines.Count ? _lines[i + 1] : null, ending,
                    IsRecital(last));
        }

        if (ending == BlockEnding.Comma && OpensUnit(WithoutStars(words), last))
        {
            return false;
        }

        return line.IsAdjacent && !_linesAreBlocks && !(_bodies.IsAdoptingBody(before) || _bodies.IsAdoptingBody(words))
            && ending is not BlockEnding.Closed;
    }

    // After a comma a recital follows a recital, and so does the verb that ends them: "…,⏎Approves the admission of".
    private bool OpensUnit(Slice words, Block last) =>
        _leads.OpensKnownRecital(words) || (_leads.ReadVerb(words) is not null && IsRecital(last));

    private bool IsRecital(Block block) =>
        block.Label is null
            && _leads.OpensKnownRecital(WithoutStars(Words(block.First.Start, block.First.End)));

    // "…, and the report thereon, 1" ends in a comma: the mark is no part of the sentence.
    private Slice WithoutMarks(Piece piece)
    {
        var end = piece.End;
        for (var at = end - 1; at >= piece.Start && end - at <= ReadingLimits.LongestMark; at--)
        {
            if (_notes.TryGetMark(at, out var mark) && mark.Position + mark.Length == end)
            {
                end = at;
                while (end > piece.Start && Characters.IsBlank(_source[end - 1]))
                {
                    end--;
                }
            }
        }

        return Words(piece.Start, end);
    }

    // "3." on a line of its own, with or without a blank line after it: text tools part the label from its paragraph.
    private static bool IsLabelAlone(Block last) =>
        last.Role == BlockRole.Flow
            && last.Pieces.Count == 1
            && last.Label is { Shape: LabelShape.Number or LabelShape.Bracketed or LabelShape.Small } label
        && label.End == last.Last.End;

    private bool IsTableRow(int i)
    {
        var line = _lines[i];
        if (_columnRows.Contains(i)
            || (_hasBars && TableLines.IsPipeRow(_source.Content, line.Piece))
            || TableLines.IsTag(_source.Content, line.Piece))
        {
            return true;
        }

        // One line with a tab is an accident; two are a table. Rows of three cells and more can have blank lines
        // between them.
        return HasTabs(line)
            && ((i > 0 && (line.IsAdjacent || HasThreeCells(line)) && HasTabs(_lines[i - 1]))
                || (i + 1 < _lines.Count
                    && (_lines[i + 1].IsAdjacent || HasThreeCells(line))
                    && HasTabs(_lines[i + 1])));
    }

    // A tab between a label and its text parts no cells, and one before a whole sentence is an indent.
    private bool HasTabs(LineShape shape)
    {
        if (!_hasTabs)
        {
            return false;
        }

        var line = _source.Lines[shape.Piece.Line - 1];
        if (!TableLines.HasTabs(_source.Content, line.Start, line.End))
        {
            return false;
        }

        var words = LabelAt(shape) is { } label ? label.End : shape.Piece.Start;
        while (words < shape.Piece.End && (Characters.IsBlank(_source[words]) || _source[words] is '*' or '_'))
        {
            words++;
        }

        var isText = shape.Piece.End - words >= ReadingLimits.LongLayoutLine
            || (words > shape.Piece.Start && TerminalPunctuation.Of(WordsOf(shape)) != BlockEnding.Open);
        return !isText || TableLines.HasTabs(_source.Content, words, shape.Piece.End);
    }

    private bool HasThreeCells(LineShape shape) =>
        _source.Content.IndexOf('\t', shape.Piece.Start, shape.Piece.End - shape.Piece.Start) is var first and >= 0
        && _source.Content.IndexOf('\t', first + 1, shape.Piece.End - first - 1) > 0;

    // "Introduction . . . . . 3"
    private static bool HasLeader(Slice words) =>
        words.Length > 0 && Characters.IsDigit(words[words.Length - 1])
        && (words.IndexOf(". . .") > 0
            || words.IndexOf("....") > 0);

    // The symbol of the document, alone on a line: "A/RES/75/196", "S/RES/2779 (2025)", "A/RES/75/257 B". With a full
    // stop it ends a sentence: "…, annex I, decision⏎IX/11."
    private static bool IsRunningHead(Slice words) =>
        words.Length is > 4 and < ReadingLimits.LongestRunningHead
            && Characters.IsUpper(words[0])
            && words.IndexOf('/') > 0
            && words[words.Length - 1] != '.'
            && IsSymbol(WithoutEnd(words).ToString());

    private static Slice WithoutEnd(Slice words)
    {
        var blank = words.LastIndexOf(' ');
        var end = words.From(blank + 1);
        var isEnd = end.Length == 1 || (end.Length > 4 && end[0] == '(' && end[end.Length - 1] == ')');
        return blank > 0 && isEnd ? words.Cut(0, blank) : words;
    }

    private static bool IsSymbol(string words) =>
        SymbolSuffixes.Aggregate(words, (symbol, suffix) => symbol.Replace(suffix, "/"))
            .All(c => Characters.IsUpper(c) || Characters.IsDigit(c) || c is '/' or '.' or '-' or '(' or ')' or '*');

    // In a draft that is quoted whole every paragraph opens with a quotation mark.
    private int SkipMarkup(int start, int end)
    {
        while (start < end)
        {
            if (_source[start] is '*' or '_' or '“' or '"' or '«')
            {
                start++;
            }
            else if (_source[start] == '<' && InlineLexer.EndOfTag(_source.Content, start, end) is var close and > 0)
            {
                start = close;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    private Slice WordsOf(LineShape line) => Words(line.Piece.Start, line.Piece.End);

    private Slice Words(int start, int end) => new(_source.Content, start, end);

    private static Slice WithoutStars(Slice words) =>
        words.IndexOf('*') < 0 ? words : words.ToString().Replace("*", string.Empty);

    private static bool AllDigits(Slice words)
    {
        var i = 0;
        while (i < words.Length && Characters.IsDigit(words[i]))
        {
            i++;
        }

        return i == words.Length;
    }
}
