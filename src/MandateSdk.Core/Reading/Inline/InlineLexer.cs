using System;
using System.Collections.Generic;
using System.Text;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Cuts the text of a block into words, markup and footnote marks.</summary>
internal sealed class InlineLexer
{
    private readonly Block _block;
    private readonly string _text;
    private readonly NotePlan _plan;
    private readonly WorkMeter _work;
    private readonly Dictionary<int, DelimiterRun> _stars;
    private readonly List<SyntaxToken> _tokens = new();
    private bool _hasText;
    private int _leadStart = -1;
    private int _leadEnd = -1;

    private InlineLexer(Block block, NotePlan plan, WorkMeter work)
    {
        _block = block;
        _text = block.Source.Content;
        _plan = plan;
        _work = work;
        _stars = DelimiterRun.Find(_text, block.Pieces, plan.HasStarNotes);
    }

    /// <summary>Fills the tokens and what follows from them.</summary>
    public static void Lex(Block block, NotePlan plan, WorkMeter work) => new InlineLexer(block, plan, work).Run();

    private void Run()
    {
        foreach (var piece in _block.Pieces)
        {
            LexPiece(piece);
        }

        _block.Tokens = BlankRules.Apply(_text, _tokens);
        Summarize();
    }

    private void LexPiece(Piece piece)
    {
        var i = piece.Start;
        while (i < piece.End)
        {
            var start = i;
            i = Next(i, piece.End);
            _work.Count(i - start);
            if (i == start)
            {
                throw new InvalidOperationException("The lexer did not move.");
            }
        }
    }

    private int Next(int i, int end)
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

        if (_plan.TryGetMark(i, out var plain))
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

        if (_stars.TryGetValue(i, out var run))
        {
            return EmitStars(run);
        }

        if (FootnoteMarks.TryRead(_text, i, end, out var marks))
        {
            foreach (var mark in marks)
            {
                _tokens.Add(mark);
            }

            return marks[marks.Count - 1].Span.End;
        }

        if (c == '<' && EndOfTag(_text, i, end) is var close and > 0)
        {
            return Emit(TokenKind.Markup, i, close);
        }

        // A backslash keeps a dollar sign from opening a formula.
        if (c == '\\' && i + 1 < end && char.IsPunctuation(_text[i + 1]) | char.IsSymbol(_text[i + 1]))
        {
            Emit(TokenKind.Markup, i, i + 1);
            return Emit(TokenKind.Text, i + 1, i + 2);
        }

        return EmitWord(i, end);
    }

    private int EmitWord(int i, int end)
    {
        var start = i++;
        while (i < end && !IsSpecial(i, end))
        {
            i++;
        }

        return Emit(TokenKind.Text, start, i);
    }

    private bool IsSpecial(int i, int end) =>
        Characters.IsBlank(_text[i])
        || _stars.ContainsKey(i)
        || _text[i] is '<' or '\\'
        || (_block.Label is { } label && label.Start == i)
        || _plan.TryGetMark(i, out _)
        || FootnoteMarks.TryRead(_text, i, end, out _);

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
        _hasText |= kind == TokenKind.Text && !Characters.IsOpeningQuote(_text[start]);
        _tokens.Add(new SyntaxToken(kind, TextSpan.FromBounds(start, end), value));
        return end;
    }

    private void Summarize()
    {
        var plain = new StringBuilder();
        int end = -1, piece = 0, lastPiece = 0;
        var emphasized = true;
        foreach (var token in _block.Tokens)
        {
            if (token.Kind != TokenKind.Text)
            {
                continue;
            }

            while (token.Span.Start >= _block.Pieces[piece].End)
            {
                piece++;
            }

            if (end >= 0 && plain.Length > 0 && piece != lastPiece && plain[plain.Length - 1] is not ('-' or ' '))
            {
                plain.Append(' ');
            }

            plain.Append(_text, token.Span.Start, token.Span.Length);
            end = token.Span.End;
            lastPiece = piece;
            emphasized &= _leadStart >= 0 && token.Span.Start >= _leadStart && (_leadEnd < 0 || end <= _leadEnd);
        }

        _block.Plain = plain.ToString();
        _block.IsEmphasized = emphasized && _leadStart >= 0 && plain.Length > 0;
        _block.Lead = _leadStart >= 0 && _leadEnd > _leadStart ? ReadLead() : null;
    }

    private string ReadLead()
    {
        var lead = new StringBuilder();
        foreach (var token in _block.Tokens)
        {
            if (token.Kind == TokenKind.Text && token.Span.Start >= _leadStart && token.Span.Start < _leadEnd)
            {
                lead.Append(_text, token.Span.Start, Math.Min(token.Span.End, _leadEnd) - token.Span.Start);
            }
        }

        return lead.ToString().Trim(' ', ',', ';', ':', '.');
    }
}
