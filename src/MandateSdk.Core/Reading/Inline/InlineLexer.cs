using System;
using System.Text;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Cuts the text of a block into words, markup and footnote marks.</summary>
/// <remarks>
/// Most of a text is words: it goes from one character that can be anything else to the next one. What it works with
/// is kept for the next block.
/// </remarks>
internal sealed class InlineLexer
{
    private const int None = int.MaxValue;

    [ThreadStatic]
    private static InlineLexer? _spare;

    private readonly DelimiterRuns _runs = new();
    private readonly BlankRules _tokens = new();
    private Block _block = null!;
    private string _text = string.Empty;
    private NotePlan _plan = null!;
    private WorkMeter _work = null!;
    private int _run;
    private bool _hasText;
    private int _leadStart;
    private int _leadEnd;

    /// <summary>Fills the tokens and what follows from them.</summary>
    public static void Lex(Block block, NotePlan plan, WorkMeter work)
    {
        var lexer = _spare ?? new InlineLexer();
        _spare = null;
        lexer.Run(block, plan, work);
        _spare = lexer;
    }

    private void Run(Block block, NotePlan plan, WorkMeter work)
    {
        (_block, _text, _plan, _work) = (block, block.Source.Content, plan, work);
        (_run, _hasText, _leadStart, _leadEnd) = (0, false, -1, -1);
        _runs.Find(_text, block.Pieces, plan.HasStarNotes);
        _tokens.Begin(_text);
        foreach (var piece in block.Pieces)
        {
            LexPiece(piece);
            _tokens.Add(piece.Behind);
        }

        block.IsRow = false;
        block.Tokens = _tokens.End();
        block.IsEmphasized = _leadStart >= 0 && IsEmphasized();
        block.Lead = _leadStart >= 0 && _leadEnd > _leadStart ? ReadLead() : null;

        // What waits for the next block holds no text.
        (_block, _text, _plan, _work) = (null!, string.Empty, null!, null!);
    }

    private void LexPiece(Piece piece)
    {
        var i = piece.Start;
        var mark = _plan.NextMark(i);
        while (i < piece.End)
        {
            var start = i;
            mark = mark < i ? _plan.NextMark(i) : mark;
            i = Next(i, piece.End, mark);
            _work.Count(i - start);
            if (i == start)
            {
                throw new InvalidOperationException("The lexer did not move.");
            }
        }
    }

    private int Next(int i, int end, int mark)
    {
        if (_block.Bullet is { } bullet && bullet.Start == i)
        {
            return Emit(TokenKind.Bullet, i, bullet.End);
        }

        if (_block.Hashes is { } hashes && hashes.Start == i)
        {
            _leadStart = hashes.End;
            return Emit(TokenKind.Markup, i, hashes.End);
        }

        if (_block.Label is { } label && label.Start == i && label.End > i)
        {
            return Emit(TokenKind.Label, i, label.End);
        }

        if (mark == i && _plan.TryGetMark(i, out var plain))
        {
            return Emit(TokenKind.FootnoteMark, i, i + plain.Length, plain.Label);
        }

        var c = _text[i];
        if (Characters.IsBlank(c))
        {
            var blank = i;
            while (i < end && Characters.IsBlank(_text[i]))
            {
                i++;
            }

            return Emit(TokenKind.Blank, blank, i);
        }

        var run = NextRun(i);
        if (run == i)
        {
            return EmitStars(_runs.All[_run]);
        }

        if (FootnoteMarks.TryRead(_text, i, end, out var marks))
        {
            foreach (var found in marks)
            {
                _tokens.Add(found);
            }

            return marks[marks.Count - 1].Span.End;
        }

        if (c == '<' && EndOfTag(_text, i, end) is var close and > 0)
        {
            return Emit(TokenKind.Markup, i, close);
        }

        if (WordRuns.IsEscape(_text, i, end))
        {
            Emit(TokenKind.Markup, i, i + 1);
            return EmitWords(i + 1, i + 2);
        }

        // A line without an end is looked at in parts, so that whoever wants to can end the reading.
        var stop = Math.Min(Math.Min(NextLabel(i + 1), mark), Math.Min(run, i + WorkMeter.Interval));
        return EmitWords(i, WordRuns.EndOf(_text, i, Math.Min(stop, end), end));
    }

    private int NextLabel(int i) => _block.Label is { } label && label.Start >= i ? label.Start : None;

    private int NextRun(int i)
    {
        var runs = _runs.All;
        while (_run < runs.Count && (runs[_run].Start < i || runs[_run].IsWords))
        {
            _run++;
        }

        return _run < runs.Count ? runs[_run].Start : None;
    }

    private int EmitStars(DelimiterRun run)
    {
        if (run.Opens && _leadStart < 0 && !_hasText)
        {
            _leadStart = run.Start + run.Length;
        }
        else if (run.Closes && _leadStart >= 0 && _leadEnd < 0)
        {
            // "**1.** Invites": emphasis around the label alone says nothing of the words.
            (_leadStart, _leadEnd) = _hasText ? (_leadStart, run.Start) : (-1, -1);
        }

        var markup = run.Length - run.Marks;
        var position = run.Start;
        if (run.Marks > 0)
        {
            position = Emit(TokenKind.FootnoteMark, position, position + run.Marks, new string('*', run.Marks));
        }

        return markup > 0 ? Emit(TokenKind.Markup, position, position + markup) : position;
    }

    /// <summary>The position after the HTML tag that begins at a position; 0 where none does.</summary>
    public static int EndOfTag(string text, int i, int end)
    {
        var start = i + 1;
        if (start < end && text[start] == '/')
        {
            start++;
        }

        return start >= end || !char.IsLetter(text[start])
            ? 0
            : text.IndexOf('>', start, Math.Min(end - start, ReadingLimits.LongestTag)) + 1;
    }

    private int Emit(TokenKind kind, int start, int end, string? value = null)
    {
        _tokens.Add(new SyntaxToken(kind, TextSpan.FromBounds(start, end), value));
        return end;
    }

    private int EmitWords(int start, int end)
    {
        _hasText = _hasText || HasWord(start, end);
        _tokens.AddWords(start, end);
        return end;
    }

    // A quotation mark alone is no word.
    private bool HasWord(int start, int end)
    {
        var isHead = true;
        for (var i = start; i < end; i++)
        {
            if (_text[i] is '<' or '\\' || (isHead && !Characters.IsOpeningQuote(_text[i])))
            {
                return true;
            }

            isHead = _text[i] == ' ';
        }

        return false;
    }

    private bool IsEmphasized()
    {
        var hasText = false;
        foreach (var token in _block.Tokens)
        {
            if (token.Kind != TokenKind.Text)
            {
                continue;
            }

            hasText = true;
            if (token.Span.Start < _leadStart || (_leadEnd >= 0 && token.Span.End > _leadEnd))
            {
                return false;
            }
        }

        return hasText;
    }

    // Nearly all leads are one token.
    private string ReadLead()
    {
        Slice lead = string.Empty;
        StringBuilder? parts = null;
        foreach (var token in _block.Tokens)
        {
            if (token.Kind == TokenKind.Text && token.Span.Start >= _leadStart && token.Span.Start < _leadEnd)
            {
                var part = new Slice(_text, token.Span.Start, Math.Min(token.Span.End, _leadEnd));
                if (lead.Length == 0)
                {
                    lead = part;
                    continue;
                }

                parts ??= new StringBuilder(lead.ToString());
                parts.Append(part.Text, part.Start, part.Length);
            }
        }

        lead = parts is null ? lead : parts.ToString();
        return WordForms.TextOf(lead.Trim(" ,;:."));
    }
}
