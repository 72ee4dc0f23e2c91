namespace MandateSdk.Tool.Display;

/// <summary>
/// Characters that command whoever shows a text instead of being shown: controls, line separators, marks of direction,
/// halves of a surrogate pair. Texts, titles and names of files come from outside and may hold any of them.
/// </summary>
internal static class CommandingCharacters
{
    /// <summary>
    /// True for a character that no output shows as it is; a surrogate counts, also where its other half follows.
    /// </summary>
    /// <param name="c">The character.</param>
    public static bool Has(char c) => char.IsControl(c) || char.IsSurrogate(c) || IsSeparator(c) || IsDirection(c);

    private static bool IsSeparator(char c) => c is '\u2028' or '\u2029';

    // The Trojan Source characters: they show words in another order than they stand in.
    private static bool IsDirection(char c) =>
        c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
