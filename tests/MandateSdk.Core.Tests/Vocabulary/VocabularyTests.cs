using System;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Vocabulary;

/// <summary>The tables of the vocabulary, what a catalog adds to them, and what bare nouns mean.</summary>
public class VocabularyTests
{
    private const string Garden = """
        { "documents": [], "vocabulary": {
          "bodies": [ { "name": "Garden Authority", "kind": "Office", "shortForms": ["Authority"], "actor": "GardenAuthority", "head": "Chief Gardener", "headActor": "GardenAuthority", "source": "The garden charter" } ],
          "actors": [ { "actor": "Gardeners", "names": ["gardeners"], "source": "The garden charter" } ],
          "verbs": [ { "verb": "beseeches", "infinitive": "beseech", "past": "besought", "participle": "beseeching", "class": "Urges", "uses": ["Lead", "Recital"], "source": "The garden charter" } ],
          "treaties": [ { "name": "Garden Convention", "symbol": "A/RES/99/1", "part": "annex", "source": "The garden charter" } ],
          "kinds": [ { "kind": "Almanac", "titles": ["almanac"], "source": "The garden charter" } ]
        } }
        """;

    private static readonly Lazy<Catalog> Catalog = new(() => CatalogReader.Read(Garden));

    [Fact]
    public void TheFormsOfAVerbAreThoseOfOneVerb() => Assert.All(VerbsTable.Rows, row =>
    {
        var third = row.Verb.Split(' ')[0];
        Assert.True(third == row.Infinitive + "s" || third == row.Infinitive + "es" || third == row.Infinitive.TrimEnd('y') + "ies", row.Verb);
        Assert.EndsWith("ing", row.Participle, StringComparison.Ordinal);
        Assert.Equal(row.Infinitive[0], row.Past[0]);
    });

    [Fact]
    public void EverySymbolBelongsToOneBody()
    {
        var symbols = BodiesTable.Rows.Where(row => row.Symbol.Length > 0 && row.Numbering is not (Numbering.None or Numbering.Printed)).Select(row => row.Symbol).ToList();
        Assert.Equal(symbols.Distinct(), symbols);
    }

    [Fact]
    public void EveryOrganOfAMastheadIsABody() => Assert.Empty(MastheadPhrases.Organs.Except(BodiesTable.Rows.Select(row => row.Name)));

    [Fact]
    public void EveryRowHasASource() => Assert.All(
        BodiesTable.Rows.Select(row => row.Source).Concat(VerbsTable.Rows.Select(row => row.Source)).Concat(TreatiesTable.Rows.Select(row => row.Source))
            .Concat(InfinitivesTable.Rows.Select(row => row.Source)).Concat(MastheadTable.Rows.Select(row => row.Source)),
        source => Assert.NotEmpty(source));

    [Theory]
    [InlineData("Requests the Executive Director to report.", "Other")]
    [InlineData("Welcomes the work of the United Nations Environment Programme, and requests the Executive Director to report.", "UnitedNationsEntities")]
    [InlineData("Welcomes the work of the United Nations Office on Drugs and Crime, and requests the Executive Director to report.", "UnodcExecutiveDirector")]
    [InlineData("Requests the Office to report.", "Other")]
    [InlineData("Requests the Institute to report.", "Other")]
    public void ABareNounMeansWhatTheTextNamedLast(string words, string actor)
    {
        var mandates = Document.Parse("Resolution 9/1\n\nThe Conference,\n\n1. " + words, "text.txt").Mandates;
        Assert.Equal(actor, mandates[mandates.Count - 1].Addressees.Single().Actor.Name);
    }

    [Theory]
    [InlineData("United Nations Framework Convention on Climate Change", "Conference of the Parties to the United Nations Framework Convention on Climate Change", null)]
    [InlineData("United Nations Convention against Transnational Organized Crime", "Conference of the Parties to the United Nations Convention against Transnational Organized Crime", "CTOC/COP/RES/5/3")]
    [InlineData("work of last year", "Conference of the Parties to the Convention", null)]
    public void TheConferenceOfThePartiesIsThatOfTheConventionNamedLast(string named, string body, string? symbol)
    {
        var text = "Resolution 80/1\n\nThe General Assembly,\n\nRecalling the " + named + ", and resolution 5/3 of the Conference of the Parties to the Convention,\n\n1. Decides so.";
        var reference = Document.Parse(text, "text.txt").References.Single(item => item.Text.Contains("5/3", StringComparison.Ordinal));
        Assert.Equal((body, symbol), (reference.Body, reference.Targets.Single().Symbol));
    }

    [Theory]
    [InlineData("Convention on the Garden", "The States Parties to the present Convention,", "Convention")]
    [InlineData("Protocol on the Garden", "The States Parties to this Protocol,", "Protocol")]
    [InlineData("Statute of the Garden", "The States Parties to this Statute,", "Statute")]
    public void ATreatyIsKnownByItsTitleAndItsParties(string title, string body, string kind) =>
        Assert.Equal(kind, Document.Parse(title + "\n\n" + body + "\n\nRecalling the garden,\n\nHave agreed as follows:\n\n1. Gardens are green.", "text.txt").Instruments[0].Kind.Name);

    [Fact]
    public void ACatalogAddsItsWords()
    {
        const string Text = "Resolution 9/1\n\nThe Garden Authority,\n\nBeseeching all, and recalling article 3 of the Garden Convention,\n\n1. Beseeches gardeners to water the beds;\n\n2. Requests the Chief Gardener to report.\n\nAnnex\n\nAlmanac of the garden\n\n1. Beds are wet.";
        var document = Document.Parse(Text, "text.txt", Catalog.Value);
        Assert.Equal([VerbClass.Urges, VerbClass.Requests], document.Mandates.Select(mandate => mandate.Class));
        Assert.Equal(["Gardeners", "GardenAuthority"], document.Mandates.Select(mandate => mandate.Addressees[0].Actor.Name));
        Assert.Contains(document.References, reference => reference.Targets[0].Symbol == "A/RES/99/1");
        Assert.Equal("Almanac", document.AllInstruments[^1].Kind.Name);
        Assert.IsType<OtherInstrument>(document.AllInstruments[^1]);
    }

    [Theory]
    [InlineData("""{ "vocabulary": { "verbs": [ { "verb": "x", "klass": "Urges" } ] } }""", "klass")]
    [InlineData("""{ "vocabulary": { "bodies": [ { "name": "X", "kind": "Garden", "source": "s" } ] } }""", "Garden")]
    [InlineData("""{ "vocabulary": { "bodies": [ { "name": "X", "source": "s" } ] } }""", "kind")]
    [InlineData("""{ "vocabulary": { "actors": [ { "actor": "two words", "source": "s" } ] } }""", "two words")]
    [InlineData("""{ "vocabulary": { "months": [] } }""", "months")]
    public void AWrongRowIsAnErrorAtItsLine(string json, string word) =>
        Assert.Contains(word, Assert.Throws<CatalogFormatException>(() => CatalogReader.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void AnOpenValueIsItsName()
    {
        Assert.Equal(Actor.MemberStates, Actor.Parse("MemberStates"));
        Assert.Equal(default, Actor.Parse("Other"));
        Assert.Equal(InstrumentKind.Convention, InstrumentKind.Parse("Convention"));
        Assert.False(Actor.TryParse("no name", out _));
        Assert.Throws<FormatException>(() => InstrumentKind.Parse(string.Empty));
        Assert.All(Actor.Known, actor => Assert.Equal(actor, Actor.Parse(actor.Name)));
    }
}
