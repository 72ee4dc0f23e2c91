using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Document symbols with all that follows them: "E/CN.15/2002/5 and Corr.1", "A/49/748, annex, sect. I.A".
/// </summary>
internal static class SymbolGrammar
{
    private static readonly string[] Suffixes = { "Corr.", "Add.", "Rev.", "Amend.", "Summary." };

    // Nobody adds to it.
    private static readonly List<string> NoSuffixes = new();

    /// <summary>Reads a citation by symbol.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the citation.</param>
    public static Citation? TryRead(TokenReader tokens, ref int at)
    {
        if (tokens.KindAt(at) != CitationTokenKind.Symbol)
        {
            return null;
        }

        var start = at;
        var symbols = ReadSymbols(tokens, ref at);
        while (IsJoint(tokens, at))
        {
            // "E/CN.7/2013/7-E/CN.15/2013/7 and Add.1": one document with two symbols; its addendum has two as well.
            var joint = ReadSymbols(tokens, ref at);
            var (first, second) = (WithoutSuffix(symbols[0]), WithoutSuffix(joint[0]));
            symbols.AddRange(joint.Skip(1).Select(symbol => first + symbol.Substring(second.Length)).ToArray());
            symbols.AddRange(joint);
        }

        var works = symbols.Select(CitedWork.OfSymbol).ToArray();
        if (!AddParts(tokens, ref at, works) && tokens.Is(start - 1, "(") && tokens.Is(at, ")"))
        {
            // "the report of the Secretary-General (A/59/565), paras. 172-173".
            var behind = at + 1;
            at = AddParts(tokens, ref behind, works) ? behind : at;
        }

        return new Citation(KindOf(works[0].Symbol!), start, at, works);
    }

    /// <summary>Reads the symbols in a bracket, the bracket that closes it, and the parts after it.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token in the bracket; afterwards the token after the parts.</param>
    /// <remarks>"(A/65/53 and A/65/53/Corr.1), chap. III": the chapter is the first one's.</remarks>
    public static CitedWork[] ReadBracketed(TokenReader tokens, ref int at)
    {
        var symbols = ReadSymbols(tokens, ref at);
        for (var next = PartGrammar.SkipSeparator(tokens, at); next > at
            && tokens.KindAt(next) == CitationTokenKind.Symbol; next = PartGrammar.SkipSeparator(tokens, at))
        {
            symbols.AddRange(ReadSymbols(tokens, ref next));
            at = next;
        }

        at = tokens.Is(at, ")") ? at + 1 : at;
        var works = symbols.Select(CitedWork.OfSymbol).ToArray();
        AddParts(tokens, ref at, works);
        return works;
    }

    private static bool IsJoint(TokenReader tokens, int at) =>
        tokens.KindAt(at) == CitationTokenKind.Symbol
            && tokens[at].Start == tokens[at - 1].End + 1
            && tokens.SliceOf(at - 1, at + 1)[tokens[at - 1].Length] == '-';

    /// <summary>Reads a symbol and the corrigenda, addenda and revisions that are listed with it.</summary>
    public static List<string> ReadSymbols(TokenReader tokens, ref int at)
    {
        var symbol = tokens.TextAt(at++);

        // "E/CN.15/2002/L.4/ Rev.1": a blank that OCR or a line break left in it.
        if (tokens.Is(at, "/") && tokens.IsGlued(at) && IsSuffix(tokens.SliceAt(at + 1)))
        {
            symbol += "/" + tokens.TextAt(at + 1);
            at += 2;
        }

        symbol += ReadSpacedSuffix(tokens, ref at, symbol) + ReadBracket(tokens, ref at);
        symbol = ReadResolution(tokens, ref at, symbol);
        var symbols = ReadNumbersOf(symbol);
        symbol = symbols[0];
        AddNumbers(tokens, ref at, symbol, symbols);
        while (ReadSuffixes(tokens, ref at) is { Count: > 0 } suffixes)
        {
            symbols.AddRange(suffixes.Select(suffix => symbol + "/" + suffix));
        }

        return symbols;
    }

    // "E/CN.15/2002/6/Add.1 and 3": a number alone goes on with the addenda.
    private static void AddNumbers(TokenReader tokens, ref int at, string symbol, List<string> symbols)
    {
        if (!IsSuffix(LastPartOf(symbol)))
        {
            return;
        }

        var next = PartGrammar.SkipSeparator(tokens, at);
        while (next != at && tokens.KindAt(next) == CitationTokenKind.Number && tokens[next].Length < 3)
        {
            symbols.Add(symbol.Substring(0, symbol.LastIndexOf('.') + 1) + tokens.TextAt(next));
            at = next + 1;
            next = PartGrammar.SkipSeparator(tokens, at);
        }
    }

    /// <summary>Gives the parts after a comma to the first work.</summary>
    /// <returns>True where parts stand there.</returns>
    public static bool AddParts(TokenReader tokens, ref int at, CitedWork[] works)
    {
        if (!tokens.Is(at, ","))
        {
            return false;
        }

        var next = at + 1;
        var paths = PartGrammar.ReadInDocument(tokens, ref next);
        if (paths.Count == 0)
        {
            return false;
        }

        // "A/59/565 and Corr.1, para. 172": the paragraph is one of the document, whatever was corrected.
        works[0] = works[0] with { Paths = paths };
        at = next;
        return true;
    }

    /// <summary>The kind of what has a symbol.</summary>
    public static ReferenceKind KindOf(string symbol) =>
        symbol.IndexOf("/RES/", StringComparison.Ordinal) > 0 ? ReferenceKind.Resolution
        : symbol.IndexOf("/DEC/", StringComparison.Ordinal) > 0 ? ReferenceKind.Decision
        : ReferenceKind.DocumentSymbol;

    // "and Corr.1 and 2", ", Add.1-3 and Corr.1".
    private static List<string> ReadSuffixes(TokenReader tokens, ref int at)
    {
        var next = PartGrammar.SkipSeparator(tokens, at);
        if (next == at || !IsSuffix(tokens.SliceAt(next)))
        {
            return NoSuffixes;
        }

        var suffixes = new List<string>();
        var text = tokens.TextAt(next);
        var name = text.Substring(0, text.IndexOf('.') + 1);
        suffixes.AddRange(ReadNumbers(text.Substring(name.Length)).Select(number => name + number));
        at = next + 1;

        // "Corr.1 and 2": a number alone goes on with the same suffix.
        next = PartGrammar.SkipSeparator(tokens, at);
        while (next != at && tokens.KindAt(next) == CitationTokenKind.Number && tokens[next].Length < 3)
        {
            suffixes.Add(name + tokens.TextAt(next));
            at = next + 1;
            next = PartGrammar.SkipSeparator(tokens, at);
        }

        return suffixes;
    }

    private static bool IsSuffix(Slice text)
    {
        foreach (var suffix in Suffixes)
        {
            if (text.Length > suffix.Length && text.StartsWith(suffix) && Characters.IsDigit(text[suffix.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static Slice LastPartOf(string symbol) =>
        new(symbol, symbol.LastIndexOf('/') + 1, symbol.Length);

    // "E/CN.15/2013/7/Add.10" → "E/CN.15/2013/7".
    private static string WithoutSuffix(string symbol)
    {
        var stroke = symbol.LastIndexOf('/');
        return IsSuffix(LastPartOf(symbol)) ? symbol.Substring(0, stroke) : symbol;
    }

    private static IEnumerable<string> ReadNumbers(string text)
    {
        var dash = text.IndexOfAny(['-', '–']);
        if (dash > 0
            && int.TryParse(text.Substring(0, dash), out var first)
            && int.TryParse(text.Substring(dash + 1), out var last)
            && last > first
            && last - first < MeaningLimits.MostNumbersInRange)
        {
            return Enumerable.Range(first, last - first + 1)
                .Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return [text];
    }

    // "Add" without the stop that a blank cut from it.
    private static bool IsCutSuffix(Slice text)
    {
        foreach (var suffix in Suffixes)
        {
            if (text.Length == suffix.Length - 1 && text.HasWordsOf(new Slice(suffix, 0, text.Length)))
            {
                return true;
            }
        }

        return false;
    }

    // "A/56/10/Add. 1", "ISBA/16/A/12 Rev. 1": a blank before or in the suffix.
    private static string ReadSpacedSuffix(TokenReader tokens, ref int at, string symbol)
    {
        var isCut = IsCutSuffix(LastPartOf(symbol));
        var stop = isCut ? at : at + 1;
        if (!tokens.Is(stop, ".") || !tokens.IsGlued(stop) || tokens.KindAt(stop + 1) != CitationTokenKind.Number
            || !(isCut || IsCutSuffix(tokens.SliceAt(at))))
        {
            return string.Empty;
        }

        var suffix = (isCut ? string.Empty : "/" + tokens.TextAt(at)) + "." + tokens.TextAt(stop + 1);
        at = stop + 2;
        return suffix;
    }

    // "S/RES/1373 (2001)", "A/RES/217 A (III)", "A/RES/57/270 B": the symbols of resolutions are printed with blanks in
    // them.
    private static string ReadResolution(TokenReader tokens, ref int at, string symbol)
    {
        if (OrganBook.Of(tokens.Lexicon).OfSymbol(symbol) is not { } organ
            || organ.NumberIn(symbol, out var isDecision) is not { } number)
        {
            return symbol;
        }

        var isOldForm = number.All(Characters.IsDigit);
        return ResolutionNumber.TryReadBehind(tokens, ref at, number, isOldForm) is { } read
            ? organ.SymbolOf(read, isDecision) ?? symbol
            : symbol;
    }

    // "E/CN.15/1997/7/Add.1-3": three addenda.
    private static List<string> ReadNumbersOf(string symbol)
    {
        var name = symbol.LastIndexOf('.') + 1;
        return IsSuffix(LastPartOf(symbol))
            ? ReadNumbers(symbol.Substring(name)).Select(number => symbol.Substring(0, name) + number).ToList()
            : new List<string> { symbol };
    }

    // "A/75/16 (Part I)" and "NPT/CONF.2010/50 (Vol. I)" are symbols with their brackets.
    private static string ReadBracket(TokenReader tokens, ref int at)
    {
        if (!tokens.Is(at, "(") || !tokens.Is(at + 1, "Part", "Parts", "Vol", "Vols", "SUPP", "Supp"))
        {
            return string.Empty;
        }

        var end = at + 2;
        while (end < at + MeaningLimits.LongestBracket && !tokens.Is(end, ")"))
        {
            end++;
        }

        if (!tokens.Is(end, ")"))
        {
            return string.Empty;
        }

        var bracket = " " + tokens.SliceOf(at, end + 1);
        at = end + 1;

        // A suffix can follow the bracket: "A/60/16 (Part I)/Corr.1".
        if (tokens.Is(at, "/") && tokens.IsGlued(at) && IsSuffix(tokens.SliceAt(at + 1)))
        {
            bracket += "/" + tokens.TextAt(at + 1);
            at += 2;
        }

        return bracket;
    }
}
