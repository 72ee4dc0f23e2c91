using System;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Pipeline;
using static MandateSdk.Core.Generated.RecordShorthand;
using Namer = MandateSdk.Generators.Naming.Namer;

namespace MandateSdk.Generators.Tests;

/// <summary>The rule of docs/names.md.</summary>
public class NamesTests
{
    [Theory]
    [InlineData("Guidelines for the Prevention of Crime", "GuidelinesForThePreventionOfCrime")]
    [InlineData("Follow-up to the women’s plan", "FollowUpToTheWomensPlan")]
    [InlineData("Work of the UNODC & others", "WorkOfTheUNODCOthers")]
    [InlineData("Budget for the biennium 2012-2013", "BudgetForTheBiennium2012_2013")]
    [InlineData("*** “ ”", "")]
    [InlineData("اتفاقية", "اتفاقية")]
    public void ATitleBecomesAName(string title, string name) => Assert.Equal(name, Identifier.FromTitle(title));

    [Theory]
    [InlineData(
        "Statement of principles and programme of action of the United Nations crime prevention and criminal justice programme",
        "StatementOfPrinciplesAndProgrammeOfAction")]
    [InlineData(
        "Basic principles on the use of restorative justice programmes in criminal matters",
        "BasicPrinciplesOnTheUseOfRestorativeJusticeProgrammes")]
    [InlineData(
        "Preparations for the Eleventh United Nations Congress on Crime Prevention and Criminal Justice",
        "PreparationsForTheEleventhUnitedNationsCongress")]
    public void ALongTitleEndsWithAWholePhrase(string title, string name) => Assert.Equal(name, Identifier.FromTitle(title));

    [Fact]
    public void ANameIsNeverLongerThanItsLimit()
    {
        Assert.Equal(Identifier.MaxLength, Identifier.FromTitle(new string('x', 500)).Length);
        Assert.True(Identifier.FromTitle(string.Concat(Enumerable.Repeat("word ", 500))).Length <= Identifier.MaxLength);
    }

    [Theory]
    [InlineData("Standard Minimum Rules for the Treatment of Prisoners", "StandardMinimumRulesForTheTreatmentOfPrisonersDraftResolution")]
    [InlineData("Report of the Board of Trustees", "ReportOfTheBoardOfTrusteesDraftResolution")]
    [InlineData("Vienna Declaration: Meeting the Challenges", "ViennaDeclarationDraftResolution")]
    [InlineData("Follow-up to the Vienna Declaration", "FollowUpToTheViennaDeclaration")]
    [InlineData("Implementation of the Standard Minimum Rules", "ImplementationOfTheStandardMinimumRules")]
    public void AResolutionNeverHasTheNameOfAnotherText(string title, string name) =>
        Assert.Equal([name], NamesOf(Document("a.txt", Instrument(title))));

    [Fact]
    public void TheSubtitleIsLeftOut() =>
        Assert.Equal(["TownsOfTomorrow"], NamesOf(Document("a.txt", Instrument("Towns of tomorrow: Meeting the Challenges"))));

    [Fact]
    public void ASubtitleKeepsTwoTitlesApart() => Assert.Equal(
        ["Steps", "StepsSecondPart"],
        NamesOf(Document("a.txt", Instrument("Steps: first part"), Instrument("Steps: second part"))));

    [Fact]
    public void AnAnnexedNormKeepsTheTitleAndTheAdoptingTextGetsItsKind() => Assert.Equal(
        ["SafeTownsDraftResolution", "SafeTowns"],
        NamesOf(Document("a.txt", Instrument("Safe towns", annex: "Safe towns"))));

    [Fact]
    public void TheSameTitleInTwoDocumentsGetsTheKindAndThenTheYear() => Assert.Equal(
        ["TheRuleOfLaw", "TheRuleOfLawDraftResolution", "TheRuleOfLaw2013", "TheRuleOfLawDraftResolution2013"],
        NamesOf(
            Document("a.txt", Instrument("The rule of law")),
            Document("b.txt", Instrument("The rule of law"), Instrument("The rule of law"), Instrument("The rule of law"))));

    [Fact]
    public void TheSixthOfATitleGetsAnOrdinal() => Assert.Equal(
        "TheRuleOfLawDraftResolution2013_2",
        NamesOf(Document("a.txt", Enumerable.Repeat(Instrument("The rule of law"), 5).ToArray())).Last());

    [Fact]
    public void ATextThatIsAddedBehindTakesNoNameAway()
    {
        var before = NamesOf(Document("a.txt", Instrument("The rule of law")));
        var after = NamesOf(Document("b.txt", Instrument("The rule of law")), Document("a.txt", Instrument("The rule of law")));

        Assert.Equal(before, after.Take(1));
    }

    [Fact]
    public void AChosenNameIsTakenFromNobody()
    {
        var entry = new CatalogInstrument("x") { Name = "TheRuleOfLaw" };

        Assert.Equal(
            ["TheRuleOfLawDraftResolution", "TheRuleOfLaw"],
            NamesOf(Document("a.txt", Instrument("The rule of law"), Instrument("Something else", entry: entry))));
    }

    [Theory]
    [InlineData("Norms")]
    [InlineData("Document")]
    [InlineData("Guidelines")]
    [InlineData("Title")]
    public void ANameThatMeansSomethingElseIsNotTaken(string title) =>
        Assert.Equal([title + "DraftResolution"], NamesOf(Document("a.txt", Instrument(title))));

    [Fact]
    public void WhatHasNoTitleIsCalledByItsLabelOrItsParent() => Assert.Equal(
        ["DraftResolutionI", "DraftResolutionIAnnex"],
        NamesOf(Document("a.txt", Instrument(null, annex: string.Empty))));

    [Fact]
    public void PartsAreCalledByTheirLabels()
    {
        var items = List(Item("a"), Item("iv"), Item("1"), Item(null), Item("a"));
        var paragraph = Paragraph("para_25", "25", At(1, 0, 1), items: items);

        Assert.Equal(["P25"], Members(paragraphs: List(paragraph)));
        Assert.Equal(["A", "Iv", "N1", "Bullet4", "A_2"], Named(List(paragraph), default).Children[0].Children.Select(child => child.Name));
    }

    [Fact]
    public void SectionsAreCalledByTheirLabelsOrTheirTitles() => Assert.Equal(
        ["SectionIII", "SectionA", "Objective1", "SectionXiii", "Documentation", "TextSection", "N2030AndAfter", "Section", "CrimeUnitSection"],
        Members(sections: List(
            Heading("III.", "Framework"),
            Heading("(a)", "Penal reform"),
            Heading("Objective 1.", "Support"),
            Heading("(xiii)", "Treaties"),
            Heading(null, "Documentation"),
            Heading(null, "Text"),
            Heading(null, "2030 and after"),
            Heading(null, "***"),
            Heading(null, "Crime unit"))));

    [Fact]
    public void AParagraphOfASectionIsAMemberOfTheInstrumentWhereItsNumberOccursOnce()
    {
        var first = Heading("I.", "One") with { Paragraphs = List(Paragraph("para_1", "1", At(1, 0, 1)), Paragraph("para_2", "2", At(1, 0, 1))) };
        var second = Heading("II.", "Two") with { Paragraphs = List(Paragraph("para_1", "1", At(1, 0, 1)), Paragraph("para_3", "3", At(1, 0, 1))) };

        var shortcuts = Shortcut.Of(Named(default, List(first, second))).SelectMany(group => group);

        Assert.Equal(["SectionI.P2", "SectionII.P3"], shortcuts.Select(shortcut => string.Join(".", shortcut.Path.Select(unit => unit.Name))));
    }

    private static string[] Members(
        EquatableArray<ParagraphRecord> paragraphs = default,
        EquatableArray<SectionRecord> sections = default) =>
        Named(paragraphs, sections).Children.Select(child => child.Name).ToArray();

    private static NamedUnit Named(EquatableArray<ParagraphRecord> paragraphs, EquatableArray<SectionRecord> sections)
    {
        var record = new InstrumentRecord("x", InstrumentKind.Rules, null, "X", null, null, 1, 1, default, paragraphs, sections);
        var document = new Document(
            new DocumentRecord("k", "x.txt", DocumentKind.Other, null, null, null, null, 1, List(record)),
            () => new SourceText("x", "x.txt"));
        return UnitNames.Of(document.Instruments[0], "X", new WorkMeter(default));
    }

    private static ParagraphRecord Item(string? label) => Paragraph("item", label, At(1, 0, 1));

    private static SectionRecord Heading(string? label, string title) => Section("sec", 1, label, title, At(1, 0, 1));

    private static InstrumentSummary[] Instrument(string? title, string? annex = null, CatalogInstrument? entry = null)
    {
        var outer = new InstrumentSummary("x", InstrumentKind.DraftResolution, "Draft resolution I", title, -1, "X", entry);
        var inner = new InstrumentSummary("x/annex", InstrumentKind.Annex, "Annex", annex, 0, "Annex", null);
        return annex is null ? [outer] : [outer, annex.Length == 0 ? inner with { Title = null } : inner];
    }

    private static DocumentSummary Document(string file, params InstrumentSummary[][] instruments) =>
        new(file, null, null, new CalendarDate(2013, 5, 1), null, instruments.SelectMany(instrument => instrument).ToEquatableArray());

    private static string[] NamesOf(params DocumentSummary[] documents) =>
        Namer.Name(documents, [], new WorkMeter(default)).SelectMany(document => document.InstrumentNames).ToArray();
}
