namespace MandateSdk.Core.Text;

/// <summary>Makes words of tokens, and tells which stand inside quotation marks or brackets.</summary>
/// <param name="text">The text of the tokens.</param>
internal struct WordCutter(Slice text)
{
    private int _brackets;
    private bool _isQuoted;

    /// <summary>The word of a token.</summary>
    public readonly Word Cut(WordToken token) => new(
        token.Start,
        token.End,
        WordForms.Of(text.Cut(token.Start, token.Length)),
        ' ',
        _isQuoted || _brackets > 0);

    /// <summary>Goes over a sign.</summary>
    public void Pass(WordToken sign)
    {
        var c = text[sign.Start];
        _isQuoted = sign.Kind == WordTokenKind.OpenQuote || (_isQuoted && sign.Kind != WordTokenKind.CloseQuote);
        _brackets += c is '(' or '[' ? 1 : c is ')' or ']' && _brackets > 0 ? -1 : 0;
    }

    /// <summary>A word with what the sign behind it says of it.</summary>
    public readonly Word Behind(Word last, WordToken sign)
    {
        var c = text[sign.Start];
        if (Characters.IsDash(c) && c != '—' && last.End == sign.Start)
        {
            // "troop- and police-contributing countries": the hyphen says that the word is not whole.
            return last with { End = sign.End, Forms = WordForms.Of(last.Text + c) };
        }

        if (c is ',' or ';' or ':' or '.')
        {
            return last with { After = c };
        }

        // A dash between two words parts like a comma.
        return last.After == ' ' && IsDashBetweenWords(sign.Start) ? last with { After = ',' } : last;
    }

    private readonly bool IsDashBetweenWords(int at) =>
        text[at] == '—'
        || (Characters.IsDash(text[at])
            && at > 0 && Characters.IsBlank(text[at - 1])
            && (at + 1 == text.Length || Characters.IsBlank(text[at + 1])));
}
