using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Conventions, statutes and rules: parts, chapters, articles, rules, their paragraphs and commentaries.</summary>
public class ProvisionTests
{
    private const string Adopted = "75/196. Convention on towns\n\nThe General Assembly,\n\n1. Adopts the Convention on towns.\n\nAnnex\n\nConvention on towns\n\n";

    [Theory]
    [InlineData("Article 5\n\nLighting of streets\n\n1. Each town shall light its streets.")]
    [InlineData("Article 5\nLighting of streets\n1. Each town shall light its streets.")]
    [InlineData("Article 5 Lighting of streets\n\n1. Each town shall light its streets.")]
    [InlineData("Article 5. Lighting of streets\n\n1. Each town shall light its streets.")]
    [InlineData("_Article 5_\n\n_Lighting of streets_\n\n1. Each town shall light its streets.")]
    public void AnArticleIsASectionWithLabelAndTitle(string article)
    {
        var section = Annex(article).AllSections.Single();

        Assert.Equal((SectionKind.Article, "Article 5", "Lighting of streets", "art_5"), (section.Kind, section.Label, section.Title, section.Id[(section.Id.LastIndexOf('/') + 1)..]));
        Assert.Equal("1", section.Paragraphs.Single().Label);
    }

    [Fact]
    public void NumbersBeginAgainInEachArticle() => Assert.Equal(
        """
        Article 1: 1, 2 (a, b), 3
        Article 2: -
        Article 3: 1, 2
        """,
        SectionsOf("Article 1\n\n1. One.\n\n2. Two:\n\n(a) Red;\n\n(b) Blue.\n\n3. Three.\n\nArticle 2\n\nTowns shall be lit.\n\nArticle 3\n\n1. One.\n\n2. Two."),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void APartStandsBesideThePartBeforeItAndChaptersStayInTheAnnex()
    {
        var annex = Annex("Part I\n\nGeneral provisions\n\nChapter I\n\nScope\n\nArticle 1\n\nTowns shall be lit.\n\nChapter II\n\nUse of terms\n\nArticle 2\n\nA town is a place.\n\nPart II\n\nArticle 3\n\nTowns shall be safe.");

        Assert.Equal(["Part I", "Part II"], annex.Sections.Select(section => section.Label));
        Assert.Equal(["Chapter I", "Chapter II"], annex.Sections[0].Sections.Select(section => section.Label));
        Assert.Equal(["art_1", "art_2", "art_3"], annex.AllSections.Where(section => section.Kind == SectionKind.Article).Select(section => section.Id.Split("__")[^1]));
    }

    [Fact]
    public void AHeadThatGoesOnFromASentenceIsAPartOfIt() => Assert.Equal(
        "Article 1: -",
        SectionsOf("Article 1\n\nTowns shall be lit as set out in\n\nArticle 6 of the Covenant on streets, whatever the cost."));

    [Theory]
    [InlineData("Article 6 of the Covenant provides that towns shall be lit.")]
    [InlineData("Part of the streets")]
    [InlineData("Rule of law")]
    public void ASentenceThatBeginsWithSuchAWordIsNoHead(string text) => Assert.Null(ProvisionHead.Read(text));

    [Fact]
    public void ARuleBeforeItsTextIsAParagraph()
    {
        var annex = Annex("I. Rules of general application\n\nLighting\n\nRule 1\n\nAll streets shall be lit:\n\n(a) At night.\n\nRule 2\n\nLamps shall be counted.");

        Assert.Equal(["Rule 1", "Rule 2"], annex.AllParagraphs.Select(paragraph => paragraph.Label));
        Assert.Equal("All streets shall be lit:", annex.AllParagraphs[0].Text);
        Assert.Equal("a", annex.AllParagraphs[0].Subparagraphs.Single().Label);
        Assert.EndsWith("rule_2", annex.AllParagraphs[^1].Id, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereOneRuleHasNumbersAllRulesAreSections()
    {
        var annex = Annex("Rule 1\n\nAll streets shall be lit.\n\nRule 2\n\n1. Lamps shall be bright.\n\n2. They shall be clean.\n\nRule 3\n\nLamps shall be counted.");

        Assert.Equal([null, "1", "2", null], annex.AllParagraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(["Rule 1", "Rule 2", "Rule 3"], annex.Sections.Select(section => section.Label));
        Assert.All(annex.Sections, section => Assert.Equal(SectionKind.Rule, section.Kind));
    }

    [Fact]
    public void DecimalNumbersStandUnderTheirNumber() => Assert.Equal(
        """
        1.: 1.1, 1.2 (a)
        2.: 2.1
        """,
        SectionsOf("1. Fundamental aims\n\n1.1 The present Rules set forth principles.\n\n1.2 The Rules are intended:\n\n(a) To help.\n\n2. Scope of the Rules\n\n2.1 The Rules shall be applied to all."),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void ACommentaryBelongsToItsRuleAndIsAUnitOfItsOwn()
    {
        var annex = Annex("Rule 1\n\nStreets\n\nAll streets shall be lit.\n\nCommentary\n\nLight helps those who walk.\n\nRule 2\n\nLamps\n\nLamps shall be bright.");

        var rule = annex.Sections[0];
        Assert.Equal("All streets shall be lit.", rule.Paragraphs.Single().Text);
        Assert.Equal(SectionKind.Commentary, rule.Sections.Single().Kind);
        Assert.Equal("Light helps those who walk.", rule.Sections.Single().Paragraphs.Single().Text);
        Assert.Equal("Rule 2", annex.Sections[1].Label);
    }

    [Fact]
    public void TwoLabelsOnOneLineOpenTwoLists() => Assert.Equal(
        "Article 1: 1 (a (i, ii), b)",
        SectionsOf("Article 1\n\n1. Each town shall:\n\n(a) (i) Light its streets;\n\n(ii) Clean its lamps;\n\n(b) Count them."));

    [Fact]
    public void ThePreambleOfATreatyIsRecitals()
    {
        var annex = Annex("The States Parties to the present Convention,\n\nConsidering that towns grow,\n\nRecalling the Charter,\n\nHave agreed as follows:\n\nArticle 1\n\nTowns shall be lit.");

        Assert.Equal("The States Parties to the present Convention", annex.AdoptingBody);
        Assert.Equal(["Considering that towns grow,", "Recalling the Charter,"], annex.Preamble.Select(recital => recital.Text));
        Assert.Equal("Have agreed as follows:", annex.Paragraphs.Single().Text);
    }

    [Fact]
    public void ALoneNumeralIsTheLabelOfASection() => Assert.Equal(
        """
        Resolution 75/196. Towns [The General Assembly]
          section1 I Lighting @5,7
            recital <Recalling> Recalling its resolution 70/1, @9
            para 1 <Requests> Requests light; @11
          section1 II Cleaning @13,15
            para 1 <Requests> Requests brooms. @17
        """,
        Outline.Of("75/196. Towns\n\nThe General Assembly,\n\nI\n\nLighting\n\nRecalling its resolution 70/1,\n\n1. Requests light;\n\nII\n\nCleaning\n\n1. Requests brooms."),
        ignoreLineEndingDifferences: true);

    private static Instrument Annex(string text) => Document.Parse(Adopted + text, "text.txt").AllInstruments[^1];

    private static string SectionsOf(string text) => string.Join('\n', Annex(text).AllSections.Select(section =>
        section.Label + ": " + string.Join(", ", section.Paragraphs.Select(paragraph => (paragraph.Label ?? "-") + Items(paragraph.Subparagraphs)))));

    private static string Items(System.Collections.Generic.IReadOnlyList<Subparagraph> items) =>
        items.Count == 0 ? string.Empty : " (" + string.Join(", ", items.Select(item => item.Label + Items(item.Subparagraphs))) + ")";
}
