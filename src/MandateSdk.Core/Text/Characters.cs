namespace MandateSdk.Core.Text;

/// <summary>Classes of characters that the reader asks for, the same in every culture.</summary>
internal static class Characters
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The digit of a superscript; -1 for any other character.</summary>
    public static int SuperscriptDigit(char c) => c < '²' ? -1 : Superscripts.IndexOf(c);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>The digits that <see cref="IsDigit"/> knows.</summary>
    public static CharacterSet Digits { get; } = new("0123456789");

    public static bool IsUpper(char c) => char.IsUpper(c);

    public static bool IsLower(char c) => char.IsLower(c);

    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b';

    public static bool IsOpeningQuote(char c) => c is '"' or '“' or '‘' or '\'' or '«' or '(' or '[';

    public static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']';

    /// <summary>Punctuation that can end a paragraph or item of a resolution.</summary>
    public static bool IsTerminal(char c) => c is '.' or ';' or ':' or '!' or '?' or '…';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '\u2010' or '\u2011';

    /// <summary>True when a year of the last two centuries, and not a longer number, ends a text.</summary>
    public static bool EndsInYear(Slice text) =>
        text.Length is var end and >= 4
            && ((text[end - 4] == '1' && text[end - 3] == '9') || (text[end - 4] == '2' && text[end - 3] == '0'))
            && IsDigit(text[end - 2])
            && IsDigit(text[end - 1])
            && (end == 4 || IsBlank(text[end - 5]) || IsDash(text[end - 5]));
}
