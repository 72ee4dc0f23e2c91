using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Library;

public class SearchTests
{
    private static readonly NormLibrary Towns = new(
    [
        Document.Parse(
            """
            Annex

            Guidelines for safer towns

            1. Towns should light their streets, and light their squares.

            2. Streets should be wide; policies against money-laundering help women’s shelters.

            3. Towns should help victims of crime:

            (a) By lighting what is dark;

            (b) By helping the victims of street crime.
            """,
            "towns.txt"),
    ]);

    private static readonly NormLibrary Seeds = new(Repository.Documents);

    [Theory]
    [InlineData("light", "para. 1")]
    [InlineData("WIDE", "para. 2")]
    [InlineData("laundering", "para. 2")]
    [InlineData("woman women", "para. 2")]
    [InlineData("policy", "para. 2")]
    [InlineData("safer", "Guidelines for safer towns")]
    public void AWordIsFoundInEveryForm(string query, string expected) =>
        Assert.EndsWith(expected, Towns.Search(query).First().Unit.Citation, System.StringComparison.Ordinal);

    [Fact]
    public void UnitsWithAllWordsComeFirst() => Assert.Equal(
        ["para. 3 (b)", "para. 3"],
        Towns.Search("victims street crime").Take(2).Select(hit => hit.Unit.Citation.Split(", ")[1]));

    [Fact]
    public void ADefinitionOfTheWordsComesBeforeTheirUse()
    {
        var hits = Seeds.Search("restorative process").Take(2).ToArray();

        // By BM25 alone the short item leads that only uses the words.
        Assert.Equal("000/B/draft-resolution-I/annex/para_2", hits[0].Unit.Id);
        Assert.True(hits[0].Score < hits[1].Score);
    }

    [Theory]
    [InlineData("ligh*", "para. 1")]
    [InlineData("launder*", "para. 2")]
    [InlineData("shelt* polic*", "para. 2")]
    public void ABeginningStandsForAllItsWords(string query, string expected)
    {
        var hit = Towns.Search(query).First();

        Assert.EndsWith(expected, hit.Unit.Citation, System.StringComparison.Ordinal);
        Assert.NotEmpty(hit.Highlights);
        Assert.Empty(Towns.Search(query.Replace("*", "", System.StringComparison.Ordinal).Replace(' ', '-') + "zz"));
    }

    [Theory]
    [InlineData("actor:secretary-general")]
    [InlineData("actor:SecretaryGeneral report")]
    [InlineData("actor:\"the Secretary-General\"")]
    public void AnActorIsWhomAUnitAsks(string query)
    {
        var hits = Seeds.Search(query).ToList();

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Contains(hit.Unit.Mandates, mandate => mandate.Addressees.Any(addressee =>
            addressee.Actor == Actor.SecretaryGeneral || addressee.Text.Contains("Secretary-General", System.StringComparison.Ordinal)
            || addressee.Including.Count > 0)));
    }

    [Fact]
    public void AVerbIsThatOfAMandateOrARecital()
    {
        Assert.All(Seeds.Search("verb:recalling"), hit =>
            Assert.Contains("ecalling", ((PreambularParagraph)hit.Unit).Opening, System.StringComparison.Ordinal));
        Assert.Contains(Seeds.Search("verb:requests"), hit => hit.Unit is Paragraph { Verb: "Requests" });
        Assert.Empty(Seeds.Search("verb:dances"));
    }

    [Theory]
    [InlineData("instrument:\"Vienna Declaration\"")]
    [InlineData("instrument:A/RES/55/59")]
    [InlineData("instrument:GuidelinesForThePreventionOfCrime")]
    [InlineData("instrument:000/B")]
    public void AnInstrumentIsNamedByIdSymbolOrTitle(string filter)
    {
        var alone = Seeds.Search(filter).ToList();
        var withWord = Seeds.Search(filter + " crime").ToList();

        Assert.InRange(alone.Count, 2, Seeds.Units.Count() - 1);
        Assert.InRange(withWord.Count, 1, alone.Count);
        Assert.All(withWord, hit => Assert.Contains(alone, other => other.Unit.Id == hit.Unit.Id));
    }

    [Fact]
    public void AColonInsideAWordIsNoField() =>
        Assert.Equal("para. 1", Assert.Single(Towns.Search("\"their streets\" myactor:light")).Unit.Citation.Split(", ")[1]);

    [Fact]
    public void RareWordsCountMore() => Assert.EndsWith(
        "para. 2", Towns.Search("towns wide").First(hit => hit.Highlights.Count == 1).Unit.Citation, System.StringComparison.Ordinal);

    [Fact]
    public void APhraseMustOccurAsItIs()
    {
        Assert.EndsWith("para. 3 (b)", Assert.Single(Towns.Search("\"street crime\"")).Unit.Citation, System.StringComparison.Ordinal);
        Assert.Empty(Towns.Search("“crime street”"));
    }

    [Fact]
    public void AWordWithAMinusMustNotOccur() =>
        Assert.DoesNotContain(Towns.Search("victims -street"), hit => hit.Text.Contains("street"));

    [Fact]
    public void HighlightsAreTheWordsThatWereAskedFor()
    {
        var hit = Towns.Search("light squares").First();

        Assert.Equal(["light", "light", "squares"], hit.Highlights.Select(span => hit.Text.Substring(span.Start, span.Length)));
        Assert.Equal("Towns should [light] their streets, and [light] their [squares].", hit.Passage());
    }

    [Fact]
    public void APassageIsCutAtWordsAroundWhatFits()
    {
        var hit = Towns.Search("laundering shelters").First();

        Assert.Equal("…against money-<b>laundering</b> help women’s <b>shelters</b>.", hit.Passage(40, "<b>", "</b>"));
    }

    [Fact]
    public void NothingIsFoundForNothing()
    {
        Assert.Empty(Towns.Search(""));
        Assert.Empty(Towns.Search("  \" -"));
        Assert.Empty(Towns.Search("zebra"));
    }

    [Fact]
    public void EveryHitHoldsAWordThatWasAskedFor()
    {
        var hits = Seeds.Search("restorative justice").ToList();

        Assert.True(hits.Count > 50);
        Assert.All(hits, hit => Assert.NotEmpty(hit.Highlights));
        Assert.All(hits, hit => Assert.Contains(hit.Text.Substring(hit.Highlights[0].Start, hit.Highlights[0].Length).ToLowerInvariant(), new[] { "restorative", "justice", "justices" }));
        Assert.StartsWith("Restorative justice is regarded as", hits[0].Text, System.StringComparison.Ordinal);
        Assert.Contains(hits.Take(5), hit => hit.Unit.Instrument.Title == "Basic principles on the use of restorative justice programmes in criminal matters");
    }
}
