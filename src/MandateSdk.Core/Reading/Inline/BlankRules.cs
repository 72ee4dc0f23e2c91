using System.Collections.Generic;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Decides which blanks between tokens are part of the words.</summary>
/// <remarks>
/// Where a mark is taken out of "information, 14 including" one blank is left and not two; where it is taken out of
/// "smuggled; ²⁵" none is left. Runs of blanks count as one.
/// </remarks>
internal static class BlankRules
{
    public static IReadOnlyList<SyntaxToken> Apply(string text, List<SyntaxToken> tokens)
    {
        var nextText = FindNextText(tokens);
        var result = new List<SyntaxToken>(tokens.Count);
        var lastText = -1;
        var markBetween = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Blank)
            {
                Append(result, token);
                markBetween = token.Kind == TokenKind.FootnoteMark || (markBetween && token.Kind != TokenKind.Text);
                lastText = token.Kind == TokenKind.Text ? token.Span.End : lastText;
            }
            else if (lastText >= 0
                && !Characters.IsBlank(text[lastText - 1])
                && IsBeforeWords(text, tokens, i, nextText[i], markBetween))
            {
                Append(result, new SyntaxToken(TokenKind.Text, new TextSpan(token.Span.Start, 1)));
                lastText = token.Span.Start + 1;
                if (token.Span.Length > 1)
                {
                    result.Add(new SyntaxToken(TokenKind.Blank,
                        TextSpan.FromBounds(token.Span.Start + 1, token.Span.End)));
                }
            }
            else
            {
                result.Add(token);
            }
        }

        return result;
    }

    // The blank before a mark that punctuation follows would stand before the punctuation.
    private static bool IsBeforeWords(string text, List<SyntaxToken> tokens, int blank, int next, bool markBefore)
    {
        if (next >= tokens.Count)
        {
            return false;
        }

        var marked = markBefore || (blank + 1 < next && tokens[blank + 1].Kind == TokenKind.FootnoteMark);
        return !(marked && text[tokens[next].Span.Start] is ',' or '.' or ';' or ':' or ')');
    }

    private static int[] FindNextText(List<SyntaxToken> tokens)
    {
        var next = new int[tokens.Count];
        var following = tokens.Count;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            next[i] = following;
            following = tokens[i].Kind == TokenKind.Text ? i : following;
        }

        return next;
    }

    // Neighbouring words become one token: a slice of the source is then as long as it can be.
    private static void Append(List<SyntaxToken> result, SyntaxToken token)
    {
        var last = result.Count - 1;
        if (token.Kind == TokenKind.Text
            && last >= 0
            && result[last].Kind == TokenKind.Text
            && result[last].Span.End == token.Span.Start)
        {
            result[last] = new SyntaxToken(TokenKind.Text,
                TextSpan.FromBounds(result[last].Span.Start, token.Span.End));
        }
        else
        {
            result.Add(token);
        }
    }
}
