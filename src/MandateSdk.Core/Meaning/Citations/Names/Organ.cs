using System;
using System.Collections.Generic;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>A body that adopts numbered resolutions or decisions.</summary>
/// <param name="Name">Its full name; the printed words where the vocabulary has no such body.</param>
/// <param name="Numbering">The form of its numbers.</param>
/// <param name="ResolutionPrefix">What the symbols of its resolutions begin with.</param>
/// <param name="DecisionPrefix">What the symbols of its decisions begin with.</param>
/// <param name="ShortNames">What stands for it once it was named, such as "Council".</param>
/// <param name="Treaty">The treaty whose parties meet in it; empty for any other body.</param>
/// <remarks>
/// Symbols follow the United Nations document symbols (ST/LIB/SER.B/5/Rev.5). Bodies whose resolutions appear only in
/// their reports, as those of the functional commissions do, have no symbol of the United Nations for each; theirs is
/// made in the same way from the symbol of the body.
/// </remarks>
internal sealed record Organ(string Name, Numbering Numbering, string ResolutionPrefix, string DecisionPrefix,
    IReadOnlyList<string> ShortNames, string Treaty)
{
    // The thirty-first session was the first with numbers such as 31/1, and some of its decisions still had the older
    // form.
    private const int LastRomanSession = 31;

    private const string SessionHole = "{session}";

    /// <summary>A body of the vocabulary.</summary>
    public static Organ Of(BodiesTable.Row row) => new(
        row.Name,
        row.Numbering,
        row.Resolutions.Length > 0 ? row.Resolutions : row.Symbol + "/RES/",
        row.Decisions.Length > 0 ? row.Decisions : row.Symbol + "/DEC/",
        row.ShortForms,
        row.Treaty);

    /// <summary>A body that is known by its printed words alone.</summary>
    /// <param name="words">The words, such as "Conference of the Parties to the Convention".</param>
    /// <param name="shortNames">What stands for it later.</param>
    public static Organ Unknown(string words, params string[] shortNames) =>
        new(words, Numbering.Printed, string.Empty, string.Empty, shortNames, string.Empty);

    /// <summary>True for a number of the form that the body gives.</summary>
    public bool Fits(ResolutionNumber number) => Numbering switch
    {
        Numbering.Assembly => number.IsOfSpecialSession
            || number.RomanSession is > 0 and <= LastRomanSession
            || number.SessionNumber is >= LastRomanSession and < 1000,
        Numbering.Council => number.RomanSession is > 0 and < 64 || number.HasYear,
        Numbering.SecurityCouncil => number.HasBracketedYear,
        Numbering.HumanRightsCouncil => number.SessionNumber is > 0 and < 75 || number.Session.IndexOf('-') > 0,
        Numbering.HealthAssembly => number.IsOfHealthAssembly,
        Numbering.Roman => number.HasRoman,
        Numbering.YearOrRoman => number.HasYear || number.HasRoman,
        Numbering.Session or Numbering.Decisions => number.SessionNumber is > 0 and < 100,
        Numbering.SessionOrRoman => number.SessionNumber is > 0 and < 100 || number.HasRoman,
        _ => false,
    };

    /// <summary>False where the session of a number met in other years than that of a date.</summary>
    /// <param name="number">The number.</param>
    /// <param name="date">The date that is printed for it; null for none.</param>
    /// <remarks>
    /// "the Human Rights Council, the most recent of which being resolutions 56/1 of 10 July 2024": the General Assembly's
    /// fifty-sixth session was in 2001. Years of bodies with several sessions a year are counted, so one more or less is none.
    /// </remarks>
    public bool MetAt(ResolutionNumber number, CalendarDate? date)
    {
        if (date is not { } day
            || number.SessionNumber is not > 0
            || SessionYears.Find(Actor.Other, Name, number.SessionNumber) is not { From: { } from, Until: { } until })
        {
            return true;
        }

        var tolerance = from.Year == until.Year ? 1 : 0;
        return day.Year >= from.Year - tolerance && day.Year <= until.Year + tolerance;
    }

    /// <summary>The symbol of a resolution or decision of the body; null where its numbers make none.</summary>
    public string? SymbolOf(ResolutionNumber number, bool isDecision)
    {
        if (number.IsOfHealthAssembly)
        {
            return number.Session + "." + number.Number;
        }

        if (Numbering is Numbering.Printed or Numbering.None || (Numbering == Numbering.Decisions && !isDecision))
        {
            return null;
        }

        var prefix = isDecision ? DecisionPrefix : ResolutionPrefix;
        return number.Bracket.Length > 0 ? prefix + number.Number + "(" + number.Bracket + ")" + number.Letter
            : prefix.IndexOf(SessionHole, StringComparison.Ordinal) >= 0
                ? prefix.Replace(SessionHole, number.Session) + number.Number + number.Letter
            : prefix + number.Session + "/" + number.Number + number.Letter;
    }

    /// <summary>
    /// The number at the end of a symbol of the body; null where the symbol has its session elsewhere.
    /// </summary>
    /// <param name="symbol">A symbol that the body gives.</param>
    /// <param name="isDecision">True for the symbol of a decision.</param>
    public string? NumberIn(string symbol, out bool isDecision)
    {
        isDecision = Begins(symbol, DecisionPrefix);
        var prefix = isDecision ? DecisionPrefix : ResolutionPrefix;
        return symbol.StartsWith(prefix, StringComparison.Ordinal) ? symbol.Substring(prefix.Length) : null;
    }

    /// <summary>True for a body whose resolution or decision has a symbol.</summary>
    public bool Adopts(string symbol) => Begins(symbol, ResolutionPrefix) || Begins(symbol, DecisionPrefix);

    private static bool Begins(string symbol, string prefix)
    {
        var hole = prefix.IndexOf(SessionHole, StringComparison.Ordinal);
        return prefix.Length > 0
            && string.CompareOrdinal(symbol, 0, prefix, 0, hole < 0 ? prefix.Length : hole) == 0;
    }
}
