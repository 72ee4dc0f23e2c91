using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>
/// Holds the rules for lead phrases against what the United Nations prints in italics: the phrases of 116,000 paragraphs with
/// their counts, in <c>seeds/facts/lead-phrases.tsv</c>. The rest are slips of mark-up, other languages and rarities.
/// </summary>
public class LeadPhraseFactsTests
{
    private const double Least = 0.995;

    [Fact]
    public void TheRulesReadTheOpeningsThatWereCounted() => AssertShare("PP", text => LeadPhrases.Of(Lexicon.BuiltIn).ReadOpening(text));

    [Fact]
    public void TheRulesReadTheOperativeVerbsThatWereCounted() => AssertShare("OP", text => LeadPhrases.Of(Lexicon.BuiltIn).ReadVerb(text));

    private static void AssertShare(string part, Func<string, string?> read)
    {
        var facts = Facts(part).ToList();
        var hits = facts.Where(fact => read(fact.Phrase + Continuation(fact.Phrase)) == fact.Phrase).Sum(fact => fact.Count);
        var share = (double)hits / facts.Sum(fact => fact.Count);
        Assert.True(share >= Least, FormattableString.Invariant($"{share:0.0000} of the counted phrases are read; it was {Least}."));
    }

    // Phrases end differently before different words: "Calls upon States", "Deeply concerned about".
    private static string Continuation(string phrase) => phrase.Split(' ')[^1].ToLowerInvariant() switch
    {
        "concern" or "concerned" or "alarm" or "regret" or "alarmed" => " about the situation of States",
        "appreciation" or "gratitude" or "support" or "commitment" or "satisfaction" => " for the work of States",
        _ => " the matter of the day",
    };

    private static IEnumerable<(string Phrase, int Count)> Facts(string part) =>
        from line in File.ReadLines(Path.Combine(Repository.Seeds, "facts", "lead-phrases.tsv"))
        let cells = line.Split('\t')
        where cells.Length == 3 && cells[0] == part
        select (cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture));
}
