using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Citations;

/// <summary>A body that adopts numbered resolutions or decisions.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="ShortName">The word that stands for it once it was named, such as "Council".</param>
/// <param name="ResolutionPrefix">What the symbols of its resolutions begin with.</param>
/// <param name="DecisionPrefix">What the symbols of its decisions begin with.</param>
/// <param name="Fits">True for a number of the form that the body gives.</param>
/// <remarks>
/// Symbols follow the United Nations document symbols (ST/LIB/SER.B/5/Rev.5). Bodies whose resolutions appear only in their
/// reports, as those of the functional commissions do, have no symbol of the United Nations for each; theirs is made in the
/// same way from the symbol of the body.
/// </remarks>
internal sealed record Organ(
    string Name, string ShortName, string ResolutionPrefix, string DecisionPrefix, Func<ResolutionNumber, bool> Fits)
{
    // The thirty-first session was the first with numbers such as 31/1, and some of its decisions still had the older form.
    private const int LastRomanSession = 31;

    public static readonly Organ GeneralAssembly = new(
        "General Assembly", "Assembly", "A/RES/", "A/DEC/", number => number.IsOfSpecialSession || number.RomanSession is > 0 and <= LastRomanSession || number.SessionNumber is > LastRomanSession - 1 and < 1000);

    public static readonly Organ EconomicAndSocialCouncil = new(
        "Economic and Social Council", "Council", "E/RES/", "E/DEC/", number => number.RomanSession is > 0 and < 64 || number.HasYear);

    public static readonly Organ SecurityCouncil = new(
        "Security Council", "Council", "S/RES/", "S/DEC/", number => number.HasBracketedYear);

    public static readonly Organ HumanRightsCouncil = new(
        "Human Rights Council", "Council", "A/HRC/RES/", "A/HRC/DEC/", number => number.SessionNumber is > 0 and < 75 || number.Session.IndexOf('-') > 0);

    public static readonly Organ WorldHealthAssembly = new(
        "World Health Assembly", "Health Assembly", "WHA", "WHA", number => number.Session.StartsWith("WHA", StringComparison.Ordinal));

    public static readonly Organ ConferenceOfTheParties = new(
        "Conference of the Parties to the United Nations Convention against Transnational Organized Crime", "Conference", "CTOC/COP/RES/", "CTOC/COP/DEC/", IsOfSession);

    /// <summary>All bodies, longer names first.</summary>
    public static IReadOnlyList<Organ> All { get; } = new[]
    {
        GeneralAssembly,
        EconomicAndSocialCouncil,
        SecurityCouncil,
        HumanRightsCouncil,
        WorldHealthAssembly,
        new("Trusteeship Council", "Council", "T/RES/", "T/DEC/", number => number.HasRoman),
        new("Commission on Human Rights", "Commission", "E/CN.4/RES/", "E/CN.4/DEC/", number => number.HasYear || number.HasRoman),
        Commission("Commission on Crime Prevention and Criminal Justice", "E/CN.15"),
        Commission("Commission on Narcotic Drugs", "E/CN.7"),
        Commission("Commission on the Status of Women", "E/CN.6"),
        Commission("Commission for Social Development", "E/CN.5"),
        Commission("Commission on Population and Development", "E/CN.9"),
        Commission("Commission on Sustainable Development", "E/CN.17"),
        Commission("Commission on Science and Technology for Development", "E/CN.16"),
        Commission("Statistical Commission", "E/CN.3"),
        Regional("Economic and Social Commission for Western Asia", "E/ESCWA"),
        Regional("Economic and Social Commission for Asia and the Pacific", "E/ESCAP"),
        Regional("Economic Commission for Africa", "E/ECA"),
        Regional("Economic Commission for Europe", "E/ECE"),
        Regional("Economic Commission for Latin America and the Caribbean", "LC"),
        new("Committee on Crime Prevention and Control", "Committee", "E/AC.57/RES/", "E/AC.57/DEC/", IsOfSession),
        ConferenceOfTheParties,
        new("Conference of the States Parties to the United Nations Convention against Corruption", "Conference", "CAC/COSP/RES/", "CAC/COSP/DEC/", IsOfSession),
        new("Governing Council of the United Nations Environment Programme", "Governing Council", "UNEP/GC/RES/", "UNEP/GC/DEC/", IsOfSession),
        new("United Nations Environment Assembly", "Environment Assembly", "UNEP/EA/RES/", "UNEP/EA/DEC/", IsOfSession),
    }.OrderByDescending(organ => organ.Name.Length).ToArray();

    private static readonly string[][] TwoWordNames = { new[] { "Governing", "Council" }, new[] { "Environment", "Assembly" }, new[] { "Health", "Assembly" } };

    private static readonly (string[] Words, Organ Organ)[] Phrases = All.Select(organ => (organ.Name.Split(' '), organ))
        .Concat([("Conference of the Parties to the Convention".Split(' '), ConferenceOfTheParties)])
        .ToArray();

    /// <summary>Reads the full name of a body.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token behind the name.</param>
    public static Organ? TryRead(TokenReader tokens, ref int at)
    {
        if (!tokens.IsCapitalised(at))
        {
            return null;
        }

        foreach (var (words, organ) in Phrases)
        {
            if (tokens.Spells(at, words))
            {
                at += words.Length;
                return organ;
            }
        }

        return null;
    }

    /// <summary>Reads the words that stand for a body that was named before, or its abbreviation.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token behind the words.</param>
    public static string? ReadShortName(TokenReader tokens, ref int at)
    {
        foreach (var name in TwoWordNames)
        {
            if (tokens.Spells(at, name))
            {
                at += 2;
                return tokens[at - 2].Text + " " + tokens[at - 1].Text;
            }
        }

        return IsShortName(tokens[at].Text) || OfAbbreviation(tokens[at].Text) is not null ? tokens[at++].Text : null;
    }

    /// <summary>The words that stand for a body that was named before.</summary>
    public static bool IsShortName(string word) => word is "Assembly" or "Council" or "Commission" or "Committee" or "Conference";

    /// <summary>The body of an abbreviation before "resolution"; null where there is none.</summary>
    public static Organ? OfAbbreviation(string word) => word switch
    {
        "GA" or "UNGA" => GeneralAssembly,
        "ECOSOC" => EconomicAndSocialCouncil,
        "UNSC" => SecurityCouncil,
        "HRC" or "UNHRC" => HumanRightsCouncil,
        _ => null,
    };

    /// <summary>The body whose resolution or decision has a symbol; null for other symbols.</summary>
    public static Organ? OfSymbol(string? symbol) => symbol is null ? null
        : All.FirstOrDefault(organ => symbol.StartsWith(organ.ResolutionPrefix, StringComparison.Ordinal) || symbol.StartsWith(organ.DecisionPrefix, StringComparison.Ordinal));

    /// <summary>The body in words such as "The General Assembly"; null where none is known.</summary>
    public static Organ? Find(string? words) =>
        words is null ? null : All.FirstOrDefault(organ => words.IndexOf(organ.Name, StringComparison.Ordinal) >= 0);

    /// <summary>The body that a number has by its form.</summary>
    /// <param name="number">The number.</param>
    /// <param name="near">The bodies that come first where the form is theirs too, the nearest first.</param>
    /// <remarks>
    /// Year before the stroke: the Economic and Social Council; year in brackets: the Security Council; session 31 and later: the
    /// General Assembly, and so for Roman sessions that it reached. A number of a low session is some commission's.
    /// </remarks>
    public static Organ? OfForm(ResolutionNumber number, params Organ?[] near) => near
        .Concat(number.HasRoman ? [GeneralAssembly, EconomicAndSocialCouncil] : [WorldHealthAssembly, SecurityCouncil, EconomicAndSocialCouncil, GeneralAssembly])
        .FirstOrDefault(organ => organ is not null && organ.Fits(number));

    /// <summary>The symbol of a resolution or decision of the body.</summary>
    public string SymbolOf(ResolutionNumber number, bool isDecision)
    {
        if (number.Session.StartsWith("WHA", StringComparison.Ordinal))
        {
            return number.Session + "." + number.Number;
        }

        var prefix = isDecision ? DecisionPrefix : ResolutionPrefix;
        return number.Bracket.Length > 0
            ? prefix + number.Number + "(" + number.Bracket + ")" + number.Letter
            : prefix + number.Session + "/" + number.Number + number.Letter;
    }

    private static Organ Commission(string name, string symbol) =>
        new(name, "Commission", symbol + "/RES/", symbol + "/DEC/", number => IsOfSession(number) || number.HasRoman);

    private static bool IsOfSession(ResolutionNumber number) => number.SessionNumber is > 0 and < 100;

    private static Organ Regional(string name, string symbol) => new(name, "Commission", symbol + "/RES/", symbol + "/DEC/", number => number.HasRoman);
}
