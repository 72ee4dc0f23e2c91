using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Site;

/// <summary>How pages call what mandates are made of.</summary>
internal static class MandateWords
{
    /// <summary>"secretary-general" → "Secretary-general"; the value of an actor in a filter is the name of the command.</summary>
    public static string Of(Actor actor) => Capital(Names.Of(actor).Replace('-', ' '));

    /// <summary>The words for a class of verbs.</summary>
    public static string Of(VerbClass verbClass) => Capital(Names.Of(verbClass).Replace('-', ' '));

    /// <summary>The words for a kind of instruments.</summary>
    public static string Of(InstrumentKind kind) => Capital(Names.Of(kind).Replace('-', ' '));

    /// <summary>When it is due, as it sorts; empty where that is not known.</summary>
    public static string SortKey(Mandate mandate) =>
        (mandate.Deadline?.Dates?.Until ?? mandate.Deadline?.Dates?.From)?.ToString() ?? "";

    /// <summary>When it is due: the year, or the words where no date is known.</summary>
    public static string? Due(Mandate mandate) => mandate.Deadline is not { } deadline ? null
        : (deadline.Dates?.Until ?? deadline.Dates?.From)?.ToString() ?? deadline.Text;

    /// <summary>All actors that are asked, those who are singled out too.</summary>
    public static IEnumerable<Actor> ActorsOf(Mandate mandate) => mandate.Addressees
        .SelectMany(addressee => addressee.Including.Select(inner => inner.Actor).Prepend(addressee.Actor))
        .Distinct();

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
