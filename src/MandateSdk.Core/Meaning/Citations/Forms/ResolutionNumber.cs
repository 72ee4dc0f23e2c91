using System;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The number of a resolution or decision, apart from the body that adopted it.</summary>
/// <param name="Session">The session or year before the slash, such as "55", "S-20" or "2002"; empty in the older
/// forms.</param>
/// <param name="Number">The number itself.</param>
/// <param name="Bracket">The session in Roman numerals or the year in brackets, such as "III" or "2001"; empty where
/// there is none.</param>
/// <param name="Letter">The letter of a resolution in parts, such as "B"; empty where there is none.</param>
/// <remarks>
/// The forms follow the United Nations Editorial Manual: to 1976 the General Assembly numbered through all sessions,
/// with the session in Roman numerals, "217 A (III)", and the Economic and Social Council to 1978, "155 C (VII)"; since
/// then session and number, "55/25", and year and number, "2002/13". The Security Council numbers through, with the
/// year in brackets, "1373 (2001)". Special and emergency special sessions have "S-" and "ES-" before their number.
/// </remarks>
internal sealed record ResolutionNumber(string Session, string Number, string Bracket, string Letter)
{
    /// <summary>
    /// True for a form that has its year before the slash: the Economic and Social Council's since 1978.
    /// </summary>
    public bool HasYear => Session.Length == 4;

    /// <summary>True for the form with a year in brackets: the Security Council's.</summary>
    public bool HasBracketedYear => Bracket.Length == 4 && Bracket.All(Characters.IsDigit);

    /// <summary>True for the form with a session in Roman numerals.</summary>
    public bool HasRoman => Bracket.Length > 0 && !HasBracketedYear;

    /// <summary>The session in Roman numerals as a number, 6 for both "VI" and "S-VI"; 0 for the newer forms.</summary>
    public int RomanSession => HasRoman ? RomanNumerals.Parse(Bracket.Substring(Bracket.IndexOf('-') + 1)) : 0;

    /// <summary>True for special and emergency special sessions: "S-20/4", "3201 (S-VI)".</summary>
    public bool IsOfSpecialSession => Session.IndexOf('-') > 0 || Bracket.IndexOf('-') > 0;

    /// <summary>The session as a number; 0 for special sessions and the older forms.</summary>
    public int SessionNumber =>
        int.TryParse(Session, NumberStyles.None, CultureInfo.InvariantCulture, out var session) ? session : 0;

    /// <summary>True for "WHA63.22".</summary>
    public bool IsOfHealthAssembly => Session.StartsWith("WHA", System.StringComparison.Ordinal);

    /// <summary>Reads a number.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the number.</param>
    /// <returns>The number; null where none stands here.</returns>
    public static ResolutionNumber? TryRead(TokenReader tokens, ref int at)
    {
        if (tokens.KindAt(at) == CitationTokenKind.Slashed)
        {
            return ReadSlashed(tokens, ref at);
        }

        if (tokens.KindAt(at) == CitationTokenKind.Mixed)
        {
            return ReadHealthAssembly(tokens, ref at);
        }

        if (tokens.KindAt(at) != CitationTokenKind.Number)
        {
            return null;
        }

        var next = at + 1;
        var read = TryReadBehind(tokens, ref next, tokens.TextAt(at), true);
        at = read is null ? at : next;
        return read;
    }

    /// <summary>
    /// Reads what follows the digits: "A (III)" and "(2001)" in the older forms, "B" in the newer one.
    /// </summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The token after the digits; afterwards the token after the number.</param>
    /// <param name="digits">The digits, such as "217"; "57/270" in the newer form.</param>
    /// <param name="isOldForm">True where a bracket must follow.</param>
    /// <returns>The number; null where it does not go on as it must.</returns>
    public static ResolutionNumber? TryReadBehind(TokenReader tokens, ref int at, string digits, bool isOldForm)
    {
        var next = at;
        var letter = ReadLetter(tokens, ref next);
        if (!isOldForm)
        {
            var slash = digits.IndexOf('/');
            if (letter.Length == 0 || slash < 0)
            {
                return null;
            }

            at = next;
            return new ResolutionNumber(digits.Substring(0, slash), digits.Substring(slash + 1), string.Empty, letter);
        }

        if (!tokens.Is(next, "(") || !tokens.Is(next + 2, ")"))
        {
            return null;
        }

        var bracket = tokens.TextAt(next + 1);
        var isYear = bracket.Length == 4 && bracket.All(Characters.IsDigit);
        if (!isYear && !IsRomanSession(bracket))
        {
            return null;
        }

        at = next + 3;

        // "2200 (XXI) A" is the other order of the same.
        if (letter.Length == 0)
        {
            letter = ReadLetter(tokens, ref at);
        }

        return new ResolutionNumber(string.Empty, digits, bracket, letter);
    }

    // "III", and "S-VI" or "ES-I" for the special sessions.
    private static bool IsRomanSession(string text)
    {
        var numeral = text.StartsWith("S-", StringComparison.Ordinal) ? text.Substring(2)
            : text.StartsWith("ES-", StringComparison.Ordinal) ? text.Substring(3) : text;
        return numeral.Length > 0 && Characters.IsUpper(numeral[0]) && RomanNumerals.Parse(numeral) > 0;
    }

    /// <summary>Reads the letters of further parts: "and B" after "41/213 A".</summary>
    public ResolutionNumber? TryReadNextLetter(TokenReader tokens, ref int at)
    {
        var next = at + 1;
        if (Letter.Length == 0 || !tokens.Is(at, "and", ","))
        {
            return null;
        }

        next = tokens.Is(at, ",") && tokens.Is(next, "and") ? next + 1 : next;
        var letter = ReadLetter(tokens, ref next);
        if (letter.Length == 0)
        {
            return null;
        }

        at = next;
        return this with { Letter = letter };
    }

    // "WHA63.22", or "63.22" where the World Health Assembly is named.
    private static ResolutionNumber? ReadHealthAssembly(TokenReader tokens, ref int at)
    {
        var text = tokens.TextAt(at);
        var digits = text.StartsWith("WHA", StringComparison.Ordinal) ? text.Substring(3) : text;
        var stop = digits.IndexOf('.');
        if (stop is < 1 or > 2
            || stop > digits.Length - 2
            || digits.Length > 5
            || !digits.All(c => c == '.' || Characters.IsDigit(c))
            || digits.IndexOf('.', stop + 1) > 0)
        {
            return null;
        }

        at++;
        return new ResolutionNumber("WHA" + digits.Substring(0, stop), digits.Substring(stop + 1), string.Empty,
            string.Empty);
    }

    private static ResolutionNumber ReadSlashed(TokenReader tokens, ref int at)
    {
        var text = tokens.TextAt(at);
        var slash = text.IndexOf('/');
        var number = text.Substring(slash + 1);
        var letter = string.Empty;
        if (!Characters.IsDigit(number[number.Length - 1]))
        {
            letter = number.Substring(number.Length - 1);
            number = number.Substring(0, number.Length - 1);
        }

        at++;
        if (letter.Length == 0)
        {
            letter = ReadLetter(tokens, ref at);
        }

        return new ResolutionNumber(text.Substring(0, slash), number, string.Empty, letter);
    }

    // A capital alone; "I" is the pronoun only in speech, and no resolution speaks.
    private static string ReadLetter(TokenReader tokens, ref int at)
    {
        var letter = tokens.SliceAt(at);
        if (letter.Length != 1 || letter[0] is < 'A' or > 'Z')
        {
            return string.Empty;
        }

        at++;
        return letter.ToString();
    }

    /// <summary>
    /// True where <paramref name="last"/> can end a range that this number begins: "66/138 to 66/141".
    /// </summary>
    public bool CanReach(ResolutionNumber last) =>
        Session == last.Session && Bracket == last.Bracket && Letter.Length == 0 && last.Letter.Length == 0
        && Value(Number) < Value(last.Number)
            && Value(last.Number) - Value(Number) < MeaningLimits.MostResolutionsInRange;

    /// <summary>The numbers from this one to another one, both included.</summary>
    public ResolutionNumber[] To(ResolutionNumber last) => Enumerable
        .Range(Value(Number), Value(last.Number) - Value(Number) + 1)
        .Select(number => this with { Number = number.ToString(CultureInfo.InvariantCulture) })
        .ToArray();

    private static int Value(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue;
}
