using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Site;

/// <summary>How pages call what mandates are made of.</summary>
internal static class MandateWords
{
    // What stands beside the words is read at a glance.
    private const int LongestActor = 48;

    /// <summary>"member-states" → "Member States"; the value of an actor in a filter is the name of the command.</summary>
    public static string Of(Actor actor) => string.Join(' ', Names.Of(actor)
        .Replace("secretary-general", "secretary–general", StringComparison.Ordinal)
        .Replace("non-governmental", "non–governmental", StringComparison.Ordinal)
        .Split('-')
        .Select((word, i) => word switch
        {
            "unodc" => "UNODC",
            "secretary–general" => "Secretary-General",
            "non–governmental" => "Non-Governmental",
            "and" or "of" or "the" or "on" when i > 0 => word,
            _ => Capital(word),
        }));

    /// <summary>An actor that has a name of its own by it, another one as the text calls it.</summary>
    public static string Of(Addressee addressee)
    {
        if (addressee.Actor != Actor.Other)
            return Of(addressee.Actor);

        var text = addressee.Text;
        return Capital(text.Length <= LongestActor ? text : text[..Math.Max(text.LastIndexOf(' ', LongestActor), LongestActor / 2)].TrimEnd() + " …");
    }

    /// <summary>The words for a class of verbs.</summary>
    public static string Of(VerbClass verbClass) => Capital(Names.Of(verbClass).Replace('-', ' '));

    /// <summary>The words for a kind of instruments.</summary>
    public static string Of(InstrumentKind kind) => Capital(Names.Of(kind).Replace('-', ' '));

    /// <summary>When it is due, as it sorts; empty where that is not known.</summary>
    public static string SortKey(Mandate mandate) =>
        (mandate.Deadline?.Dates?.Until ?? mandate.Deadline?.Dates?.From)?.ToString() ?? "";

    /// <summary>When it is due: the year of a session, where that is known, or the words.</summary>
    public static string? Due(Mandate mandate) => mandate.Deadline is not { } deadline ? null
        : deadline.Session is not null && deadline.Dates?.Until is { } year ? year.ToString()
        : deadline.Text;

    /// <summary>All actors that are asked, those who are singled out too.</summary>
    public static IEnumerable<Actor> ActorsOf(Mandate mandate) => mandate.Addressees
        .SelectMany(addressee => addressee.Including.Select(inner => inner.Actor).Prepend(addressee.Actor))
        .Distinct();

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
