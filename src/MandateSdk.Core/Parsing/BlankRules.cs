using System.Collections.Generic;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Parsing;

/// <summary>Decides which blanks between tokens are part of the words.</summary>
/// <remarks>
/// Where a mark is taken out of "information, 14 including" one blank is left and not two; where it is taken out of
/// "smuggled; ²⁵" none is left. Runs of blanks count as one.
/// </remarks>
internal static class BlankRules
{
    public static IReadOnlyList<SyntaxToken> Apply(string text, List<SyntaxToken> tokens)
    {
        var result = new List<SyntaxToken>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Blank)
            {
                Append(result, token);
            }
            else if (IsPartOfWords(text, tokens, i, result))
            {
                Append(result, new SyntaxToken(TokenKind.Text, new TextSpan(token.Span.Start, 1)));
                if (token.Span.Length > 1)
                {
                    result.Add(new SyntaxToken(TokenKind.Blank, TextSpan.FromBounds(token.Span.Start + 1, token.Span.End)));
                }
            }
            else
            {
                result.Add(token);
            }
        }

        return result;
    }

    private static bool IsPartOfWords(string text, List<SyntaxToken> tokens, int index, List<SyntaxToken> before)
    {
        var last = before.FindLastIndex(token => token.Kind is TokenKind.Text);
        if (last < 0 || Characters.IsBlank(text[before[last].Span.End - 1]))
        {
            return false;
        }

        var markBetween = before.FindIndex(last, token => token.Kind == TokenKind.FootnoteMark) >= 0;
        for (var i = index + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.FootnoteMark)
            {
                markBetween = true;
            }
            else if (tokens[i].Kind == TokenKind.Text)
            {
                return !(markBetween && text[tokens[i].Span.Start] is ',' or '.' or ';' or ':' or ')');
            }
        }

        return false;
    }

    // Neighbouring words become one token: a slice of the source is then as long as it can be.
    private static void Append(List<SyntaxToken> result, SyntaxToken token)
    {
        var last = result.Count - 1;
        if (token.Kind == TokenKind.Text && last >= 0 && result[last].Kind == TokenKind.Text && result[last].Span.End == token.Span.Start)
        {
            result[last] = new SyntaxToken(TokenKind.Text, TextSpan.FromBounds(result[last].Span.Start, token.Span.End));
        }
        else
        {
            result.Add(token);
        }
    }
}
