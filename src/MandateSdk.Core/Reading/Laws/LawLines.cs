using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Lines → blocks of a law or policy: a label at the head of a line begins one, wrapped lines go on.</summary>
internal sealed class LawLines
{
    private readonly SourceText _source;
    private readonly WorkMeter _work;
    private readonly NotePlan _plan;
    private readonly List<Line> _lines = new();
    private readonly List<LawBlock> _blocks = new();
    private int _width;
    private bool _isWrapped;

    private LawLines(SourceText source, NotePlan plan, WorkMeter work)
    {
        _source = source;
        _plan = plan;
        _work = work;
    }

    /// <summary>Makes the blocks of a text from those that were made without looking at the labels of laws.</summary>
    public static IReadOnlyList<LawBlock> Read(SourceText source, Block[] blocks, NotePlan plan,
        WorkMeter work)
    {
        var reader = new LawLines(source, plan, work);
        reader.ReadLines(blocks);
        reader.Measure();
        var contents = reader.FindContents();
        for (var i = 0; i < reader._lines.Count; i++)
        {
            reader.Add(i, contents.Contains(i));
        }

        reader.TakeTitles();
        return reader._blocks;
    }

    private void ReadLines(Block[] blocks)
    {
        var kept = new Dictionary<int, Block>();
        foreach (var block in blocks)
        {
            if (block.Role is BlockRole.TableRow or BlockRole.Furniture or BlockRole.Definition
                or BlockRole.NotesHeading)
            {
                foreach (var piece in block.Pieces)
                {
                    kept[piece.Line] = block;
                }
            }
        }

        var previous = 0;
        Block? last = null;
        foreach (var physical in _source.Lines)
        {
            _work.Count(physical.EndWithBreak - physical.Start);
            if (LineReader.Read(_source, physical, previous == physical.Number - 1 && previous > 0) is not { } shape)
            {
                continue;
            }

            previous = physical.Number;
            if (kept.TryGetValue(physical.Number, out var block) && !IsStarItem(block, shape))
            {
                if (block != last)
                {
                    _lines.Add(new Line(shape, 0, 0, null, block));
                }

                last = block;
                continue;
            }

            last = null;
            shape = WithStar(shape);
            var start = SkipMarkup(shape.TextStart, shape.Piece.End);
            var label = LawLabelReader.Read(_source.Content, start, shape.Piece.End);
            if (shape.Sign.Bullet is not null && label is not { Style: LawStyle.Bracketed or LawStyle.Decimal })
            {
                label = null;
            }

            _lines.Add(new Line(shape, ColumnOf(physical.Start, shape.Piece.Start),
                ColumnOf(physical.Start, shape.Piece.End), label, null));
        }
    }

    // "* Note." under a rule is a note; after a colon, a semicolon or another such line it is an item.
    private bool IsStarItem(Block block, LineShape shape) =>
        block is { Role: BlockRole.Definition, Label.Value: "*" }
        && WithStar(shape).Sign.Bullet is not null
        && _lines.Count > 0
        && _lines[_lines.Count - 1] is { Kept: null } before
        && (EndingOf(before) == BlockEnding.Colon || before.Shape.Sign.Bullet is not null);

    // "* close the account": an asterisk is a bullet where it is no half of emphasis.
    private LineShape WithStar(LineShape shape)
    {
        var start = shape.Piece.Start;
        if (shape.Sign.Bullet is not null || _source[start] != '*' || start + 1 >= shape.Piece.End
            || !Characters.IsBlank(_source[start + 1]))
        {
            return shape;
        }

        var text = start + 1;
        while (text < shape.Piece.End && Characters.IsBlank(_source[text]))
        {
            text++;
        }

        return text < shape.Piece.End
            ? shape with { Sign = new LineSign(TextSpan.FromBounds(start, text), false) }
            : shape;
    }

    private int SkipMarkup(int start, int end)
    {
        while (start < end && _source[start] is '*' or '_')
        {
            start++;
        }

        return start;
    }

    private int ColumnOf(int start, int position)
    {
        var column = 0;
        for (var i = start; i < position; i++)
        {
            column += _source[i] == '\t' ? 8 : 1;
        }

        return column;
    }

    // A text is wrapped where lines go on in small letters and none is as long as a paragraph.
    private void Measure()
    {
        var ends = _lines.Where(line => line.Kept is null).Select(line => line.Right).OrderBy(end => end).ToArray();
        if (ends.Length == 0)
        {
            return;
        }

        // One line may be longer than the page is wide.
        _width = ends[Math.Max(0, ends.Length - 1 - (ends.Length / 50))];
        var goesOn = 0;
        for (var i = 1; i < _lines.Count; i++)
        {
            var (line, before) = (_lines[i], _lines[i - 1]);
            goesOn += line.Kept is null && before.Kept is null && line.Shape.IsAdjacent && line.Label is null
                && Characters.IsLower(_source[line.Shape.TextStart])
                && EndingOf(before) is BlockEnding.Open or BlockEnding.Comma ? 1 : 0;
        }

        _isWrapped = goesOn >= ReadingLimits.FewestColumnLines && _width <= ReadingLimits.WidestLayoutLine;
    }

    // The lines after "Contents" that come again further on: the table of contents.
    private HashSet<int> FindContents()
    {
        var found = new HashSet<int>();
        var first = _lines.FindIndex(line => line.Kept is null && IsContentsHeading(WordsOf(line)));
        if (first < 0)
        {
            return found;
        }

        // Where each line begins in the letters and digits of the text.
        var letters = new StringBuilder();
        var starts = new int[_lines.Count + 1];
        for (var i = first; i < _lines.Count; i++)
        {
            starts[i] = letters.Length;
            letters.Append(LettersOf(_lines[i]));
        }

        starts[_lines.Count] = letters.Length;
        var all = letters.ToString();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (reach, last) = (0, 0);
        var isInText = true;
        for (var i = first + 1; i < _lines.Count; i++)
        {
            var line = WithoutPageNumber(LettersOf(_lines[i]));
            _work.Count(line.Length);
            if (_lines[i].Kept is { Role: not BlockRole.Contents and not BlockRole.TableRow }
                || line.Length == 0
                || !seen.Add(_lines[i].Label is { } label && label.Path.Count > 0 ? label.Value : line))
            {
                break;
            }

            // The headings come again in the order of the contents.
            reach = Math.Max(reach, starts[i + 1]);
            // Looked for once more than it is found, so that the whole is linear.
            var at = isInText ? all.IndexOf(line, Math.Max(reach, last), StringComparison.Ordinal) : -1;
            isInText = at >= 0;
            if (at < 0 && !HasLeader(_lines[i]))
            {
                break;
            }

            last = Math.Max(last, at);

            found.Add(i);
        }

        if (found.Count > 0)
        {
            found.Add(first);
        }

        return found;
    }

    // "Scope ..... 3": dots lead to a page number in tables of contents only.
    private bool HasLeader(Line line)
    {
        var words = WordsOf(line);
        return Characters.IsDigit(words[words.Length - 1])
            && (words.IndexOf("....", StringComparison.Ordinal) > 0
                || words.IndexOf(". . .", StringComparison.Ordinal) > 0);
    }

    private static bool IsContentsHeading(string words) =>
        words.Trim('*', '_', '#', ' ', ':').ToLowerInvariant() is "contents" or "table of contents"
            or "arrangement of sections" or "arrangement of articles" or "arrangement of clauses"
            or "arrangement of provisions" or "arrangement of rules"
            or "arrangement of regulations" or "index";

    private string LettersOf(Line line)
    {
        var text = new StringBuilder();
        for (var i = line.Shape.Piece.Start; i < line.Shape.Piece.End; i++)
        {
            // The standing of an annex is printed over its title and not in the contents.
            i += LawLabelReader.LengthOfRemark(_source.Content, i);
            if (i >= line.Shape.Piece.End)
            {
                break;
            }

            if (char.IsLetterOrDigit(_source[i]))
            {
                text.Append(char.ToLowerInvariant(_source[i]));
            }
        }

        return text.ToString();
    }

    private static string WithoutPageNumber(string letters)
    {
        var trimmed = letters.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return trimmed.Length > 3 ? trimmed : letters;
    }

    private void Add(int i, bool isContents)
    {
        var line = _lines[i];
        if (line.Kept is { } kept)
        {
            kept.Role = isContents ? BlockRole.Contents : kept.Role;
            _blocks.Add(new LawBlock(kept, 0));
            return;
        }

        var last = _blocks.Count > 0 ? _blocks[_blocks.Count - 1] : null;
        if (!isContents && last is { Block.Role: BlockRole.Flow } && i > 0 && _lines[i - 1].Kept is null && GoesOn(i))
        {
            last.Block.Pieces.Add(line.Shape.Piece);
            return;
        }

        var label = line.Label;
        var block = new Block(_source, isContents ? BlockRole.Contents : BlockRole.Flow, line.Shape.Piece)
        {
            Sign = line.Shape.Sign,
            IsAdjacent = line.Shape.IsAdjacent,
        };
        _blocks.Add(new LawBlock(block, line.Indent)
        {
            Label = isContents ? null : label,
            IsLabelLine = label is not null && WordsAfter(label, line).Length == 0,
        });
    }

    // A line goes on from the one before it where no blank line parts them and nothing says that it begins something.
    private bool GoesOn(int i)
    {
        var (line, before) = (_lines[i], _lines[i - 1]);
        if (!line.Shape.IsAdjacent || line.Shape.Sign.IsHeading || before.Shape.Sign.IsHeading)
        {
            return false;
        }

        var ending = EndingOf(before);
        var startsLower = line.Label is null && line.Shape.Sign.Bullet is null
            && Characters.IsLower(_source[SkipMarkup(line.Shape.TextStart, line.Shape.Piece.End)]);
        if (!_isWrapped)
        {
            return startsLower && ending is BlockEnding.Open or BlockEnding.Comma
                && before.Shape.Piece.End - before.Shape.Piece.Start > ReadingLimits.LongLayoutLine;
        }

        if (line.Shape.Sign.Bullet is not null || IsLabelAlone(before) || EndsEarly(before, line))
        {
            // A line that ends early and one in small letters: the closing words after a list stand apart.
            return false;
        }

        if (line.Label is null)
        {
            return true;
        }

        // The line before is full: a label after the end of a sentence begins a unit, in a sentence it refers.
        return ending is BlockEnding.Open
            || (ending == BlockEnding.Comma && !Follows(i))
            || WordsAfter(line.Label, line).Length == 0 && line.Label.Style != LawStyle.Word;
    }

    // "(b)" after "(a) …,": the label that the last one of its style leads to.
    private bool Follows(int i)
    {
        var label = _lines[i].Label!;
        for (var j = i - 1; j >= 0 && j >= i - ReadingLimits.Horizon; j--)
        {
            if (_lines[j].Label is { } before && before.Style == label.Style)
            {
                return label.Last.StepsAfter(before.Last) == 1;
            }
        }

        return label.Last.IsFirst;
    }

    private bool IsLabelAlone(Line line) => line.Label is { } label && WordsAfter(label, line).Length == 0;

    // The first word of the line would have fitted on the line before it.
    private bool EndsEarly(Line before, Line line)
    {
        var end = line.Shape.Piece.Start;
        while (end < line.Shape.Piece.End && !Characters.IsBlank(_source[end]))
        {
            end++;
        }

        return before.Right + 1 + end - line.Shape.Piece.Start <= _width;
    }

    // "Section 2.3" on a line and its title on the next one are one heading.
    private void TakeTitles()
    {
        Lex();
        var kept = 0;
        for (var i = 0; i < _blocks.Count; i++)
        {
            var label = _blocks[kept++] = _blocks[i];
            if (i + 1 < _blocks.Count && IsTitleOf(_blocks[i + 1], label))
            {
                label.Block.Pieces.AddRange(_blocks[++i].Block.Pieces);
                label.HasTitleLine = true;
                InlineLexer.Lex(label.Block, _plan, _work);
            }
        }

        _blocks.RemoveRange(kept, _blocks.Count - kept);
    }

    private static bool IsTitleOf(LawBlock title, LawBlock label) =>
        label is { IsLabelLine: true, Label.IsOfList: false }
        && title is { Block.Role: BlockRole.Flow, Label: null, Block.Bullet: null, Hashes: 0 }
        && IsTitle(title, label);

    // A term under its number is in small letters: "3.1" over "accession".
    private static bool IsTitle(LawBlock title, LawBlock label) =>
        title.Block.Ending == BlockEnding.Open
        && title.Plain.Length is > 0 and < ReadingLimits.LongestLawTitle
        && (title.Block.StartsUpper || !title.Block.StartsLower || label.Label!.Style == LawStyle.Decimal);

    private void Lex()
    {
        foreach (var block in _blocks)
        {
            if (block.Block.Role is BlockRole.TableRow or BlockRole.Contents)
            {
                TableLexer.Lex(block.Block, _work);
            }
            else if (block.Block.Role == BlockRole.Flow)
            {
                SetLabel(block.Block, block.Label);
                InlineLexer.Lex(block.Block, _plan, _work);
            }
        }
    }

    /// <summary>Gives a block the label of a law in the form in which tokens are made of it.</summary>
    public static void SetLabel(Block block, LawLabel? label) => block.Label = label is null
        ? null
        : new Label(LabelShape.Word, label.Value, label.Printed, label.Start, label.End);

    private string WordsAfter(LawLabel label, Line line) => _source.Content
        .Substring(label.End, line.Shape.Piece.End - label.End).Trim(' ', '\t', '*', '_', '.', ':');

    private string WordsOf(Line line) =>
        _source.Content.Substring(line.Shape.Piece.Start, line.Shape.Piece.End - line.Shape.Piece.Start);

    private BlockEnding EndingOf(Line line) => TerminalPunctuation.Of(WordsOf(line).TrimEnd('*', '_'));

    /// <summary>A line with where it begins and ends on the page, and the block that it belongs to without
    /// question.</summary>
    private sealed record Line(LineShape Shape, int Indent, int Right, LawLabel? Label, Block? Kept);
}
