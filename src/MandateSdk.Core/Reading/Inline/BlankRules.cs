using System.Collections.Generic;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Takes the tokens of a block one by one and decides which blanks between them are part of the words.
/// </summary>
/// <remarks>
/// Where a mark is taken out of "information, 14 including" one blank is left and not two; where it is taken out of
/// "smuggled; ²⁵" none is left. Runs of blanks count as one. What a blank is, the next words tell: until they come,
/// the tokens after the last words wait.
/// </remarks>
internal sealed class BlankRules
{
    private readonly List<SyntaxToken> _tokens = new();
    private readonly List<SyntaxToken> _waiting = new();
    private string _text = string.Empty;
    private int _endOfWords = -1;
    private bool _markBetween;

    /// <summary>Begins a block.</summary>
    /// <param name="text">The source text.</param>
    public void Begin(string text)
    {
        _text = text;
        _tokens.Clear();
        _waiting.Clear();
        _endOfWords = -1;
        _markBetween = false;
    }

    /// <summary>The tokens of the block; nothing is added to them any more.</summary>
    public SyntaxToken[] End()
    {
        _tokens.AddRange(_waiting);
        return _tokens.ToArray();
    }

    /// <summary>Adds a blank, markup, a mark, a label, a bullet or the end of a piece.</summary>
    public void Add(SyntaxToken token) => _waiting.Add(token);

    /// <summary>Adds words.</summary>
    public void AddWords(int start, int end)
    {
        if (_waiting.Count > 0)
        {
            Settle(start);
        }

        AppendWords(start, end);
        _endOfWords = end;
        _markBetween = false;
    }

    // The words at a position follow what waits.
    private void Settle(int words)
    {
        for (var i = 0; i < _waiting.Count; i++)
        {
            var token = _waiting[i];
            if (token.Kind != TokenKind.Blank || token.Span.IsEmpty)
            {
                _tokens.Add(token);
                _markBetween |= token.Kind == TokenKind.FootnoteMark;
            }
            else if (_endOfWords >= 0
                && !Characters.IsBlank(_text[_endOfWords - 1])
                && !IsOfMark(i, words))
            {
                var start = token.Span.Start;
                AppendWords(start, start + 1);
                _endOfWords = start + 1;
                if (token.Span.Length > 1)
                {
                    _tokens.Add(new SyntaxToken(TokenKind.Blank, TextSpan.FromBounds(start + 1, token.Span.End)));
                }
            }
            else
            {
                _tokens.Add(token);
            }
        }

        _waiting.Clear();
    }

    // The blank before a mark that punctuation follows would stand before the punctuation.
    private bool IsOfMark(int blank, int words) =>
        _text[words] is ',' or '.' or ';' or ':' or ')'
        && (_markBetween
            || (blank + 1 < _waiting.Count && _waiting[blank + 1].Kind == TokenKind.FootnoteMark));

    // Neighbouring words become one token: a slice of the source is then as long as it can be.
    private void AppendWords(int start, int end)
    {
        var last = _tokens.Count - 1;
        if (last >= 0 && _tokens[last].Kind == TokenKind.Text && _tokens[last].Span.End == start)
        {
            _tokens[last] = new SyntaxToken(TokenKind.Text, TextSpan.FromBounds(_tokens[last].Span.Start, end));
            return;
        }

        _tokens.Add(new SyntaxToken(TokenKind.Text, TextSpan.FromBounds(start, end)));
    }
}
