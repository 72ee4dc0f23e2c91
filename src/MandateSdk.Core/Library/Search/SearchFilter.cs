using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Library;

/// <summary>What a query asks of a unit beside its words: <c>actor:</c>, <c>verb:</c> or <c>instrument:</c>.</summary>
/// <param name="Field">The field, in lower case.</param>
/// <param name="Value">What it must be, as written.</param>
internal sealed record SearchFilter(string Field, string Value)
{
    /// <summary>The fields.</summary>
    public static readonly string[] Fields = ["actor", "verb", "instrument"];

    /// <summary>True for a unit that is so.</summary>
    public bool Fits(Unit unit) => Field switch
    {
        "actor" => OwnMandates(unit).Any(mandate => mandate.Addressees.Any(IsAsked)),
        "verb" => OwnMandates(unit).Any(HasVerb) || (unit is PreambularParagraph recital && HasWords(recital.Opening)),
        _ => IsIn(unit),
    };

    // Mandates of a unit are those of the units inside it, too, which are hits of their own.
    private static IEnumerable<Mandate> OwnMandates(Unit unit) =>
        unit is Instrument or Section ? [] : unit.Mandates.Where(mandate => mandate.Unit.Id == unit.Id);

    private bool IsAsked(Addressee addressee) =>
        Letters(addressee.Actor.Name) == Letters(Value) || HasWords(addressee.Text) || addressee.Including.Any(IsAsked);

    private bool HasVerb(Mandate mandate) => Letters(mandate.Class.ToString()) == Letters(Value) || HasWords(mandate.Verb);

    private bool HasWords(string? text)
    {
        var wanted = SearchTerms.Of(Value).Select(term => term.Value).ToArray();
        var terms = SearchTerms.Of(text ?? string.Empty).Select(term => term.Value).ToArray();
        return wanted.Length > 0 && wanted.All(terms.Contains);
    }

    // "Vienna Declaration", "GuidelinesForThePreventionOfCrime", "A/RES/55/59", "000/B".
    private bool IsIn(Unit unit)
    {
        for (Unit? outer = unit.Instrument; outer is not null; outer = outer.Parent)
        {
            if (outer is Instrument instrument && IsCalled(instrument))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCalled(Instrument instrument)
    {
        var letters = Letters(Value);
        return instrument.Id == Value
            || instrument.Id.StartsWith(Value.TrimEnd('/') + "/", StringComparison.Ordinal)
            || instrument.Symbols.Any(symbol => symbol.Equals(Value, StringComparison.OrdinalIgnoreCase)
                || symbol.StartsWith(Value + ", ", StringComparison.OrdinalIgnoreCase))
            || (letters.Length > 0 && new[] { instrument.Title, instrument.CatalogName }
                .Any(name => Letters(name).Contains(letters)));
    }

    private static string Letters(string? name) =>
        new((name ?? string.Empty).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
}
