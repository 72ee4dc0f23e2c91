using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Import.AkomaNtoso;

/// <summary>Cuts a line of the page style into tokens, knowing its label and the notes that it refers to.</summary>
/// <param name="text">The text.</param>
/// <param name="label">The label as marked up; null for none.</param>
/// <param name="notes">The labels of the notes.</param>
/// <param name="kind">What the line is part of.</param>
internal sealed class MarkedLine(string text, string? label, HashSet<string> notes, SyntaxKind kind)
{
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<SyntaxToken> _tokens = [];
    private bool _awaitsLabel = label is not null;

    /// <summary>Cuts the characters between two positions.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="lead">The words in italics at its head; null where there are none.</param>
    public List<SyntaxToken> Cut(int start, int end, out string? lead)
    {
        lead = null;
        var words = start;
        for (var i = start; i < end;)
        {
            var (token, length) = TokenAt(i, end);
            if (length == 0)
            {
                i++;
                continue;
            }

            AddWords(words, i);
            _tokens.Add(new SyntaxToken(token, new TextSpan(i, length), ValueAt(token, i, length)));
            if (token == TokenKind.Markup && length == 1 && text[i] == '*' && HasNoWords()
                && text.IndexOf('*', i + 1, end - i - 1) is var close and > 0)
            {
                lead = text[(i + 1)..close];
            }

            words = i += length;
        }

        AddWords(words, end);
        return _tokens;
    }

    private bool HasNoWords() => _tokens.TrueForAll(token => token.Kind != TokenKind.Text);

    private void AddWords(int start, int end)
    {
        // The blank after a label, and the blanks around the words of a cell, are none of the words.
        var isCell = kind == SyntaxKind.TableRow;
        var first = start;
        while (first < end && text[first] == ' ' && (isCell || HasNoWords()))
            first++;
        var last = end;
        while (last > first && text[last - 1] == ' ' && isCell)
            last--;
        Add(TokenKind.Blank, start, first);
        Add(TokenKind.Text, first, last);
        Add(TokenKind.Blank, last, end);
    }

    private void Add(TokenKind token, int start, int end)
    {
        if (end > start)
            _tokens.Add(new SyntaxToken(token, TextSpan.FromBounds(start, end)));
    }

    private (TokenKind Kind, int Length) TokenAt(int i, int end)
    {
        if (text[i] == '|' && kind == SyntaxKind.TableRow && (i == 0 || text[i - 1] != '\\'))
            return (TokenKind.Markup, 1);
        if (text[i] == '*')
            return (TokenKind.Markup, i + 1 < end && text[i + 1] == '*' ? 2 : 1);
        if (MarkAt(i, end) is var mark and > 0)
        {
            if (_awaitsLabel && kind == SyntaxKind.FootnoteDefinition && HasNoWords())
            {
                _awaitsLabel = false;
                return (TokenKind.Label, mark);
            }

            return notes.Contains(NoteAt(i, mark)) ? (TokenKind.FootnoteMark, mark) : (TokenKind.Text, 0);
        }

        if (_awaitsLabel && HasNoWords() && string.CompareOrdinal(text, i, label, 0, label!.Length) == 0)
        {
            _awaitsLabel = false;
            return (TokenKind.Label, label.Length);
        }

        return (TokenKind.Text, 0);
    }

    // "¹²" or "^{a}": the characters that a mark takes; 0 where none stands.
    private int MarkAt(int i, int end)
    {
        if (text[i] == '^' && i + 1 < end && text[i + 1] == '{')
            return text.IndexOf('}', i, end - i) is var close and > 0 ? close + 1 - i : 0;
        if (i > 0 && RaisedDigits.Contains(text[i - 1], StringComparison.Ordinal))
            return 0;

        var last = i;
        while (last < end && RaisedDigits.Contains(text[last], StringComparison.Ordinal))
            last++;
        return last - i;
    }

    private string NoteAt(int i, int length) => text[i] == '^'
        ? text.Substring(i + 2, length - 3)
        : string.Concat(text.Substring(i, length)
            .Select(c => (char)('0' + RaisedDigits.IndexOf(c, StringComparison.Ordinal))));

    private string? ValueAt(TokenKind token, int i, int length) =>
        token == TokenKind.FootnoteMark ? NoteAt(i, length) : null;
}
