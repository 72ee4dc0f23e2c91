using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Terms;

public class TermUseTests
{
    private const string Defined = "Recalls the United Nations Convention against Corruption (the “Convention”);";
    private const string Office = "Invites the United Nations Office on Drugs and Crime (UNODC) to report;";

    [Fact]
    public void AUseStandsBehindTheDefinition() =>
        Assert.Equal("2 3", Sentence.UsesOf("UNODC", Office, "Thanks UNODC;", "Asks UNODC to act;"));

    [Fact]
    public void WhatStandsBeforeTheDefinitionIsNoUse() => Assert.Equal("3", Sentence.UsesOf("UNODC", "Thanks UNODC;", Office, "Asks UNODC to act;"));

    [Theory]
    [InlineData("aid", "Requests aid;", "2")]
    [InlineData("aid", "Requests Aid;", "2")]
    [InlineData("X", "Requests X;", "2")]
    [InlineData("x", "Requests x;", "2")]
    [InlineData("Aid", "Requests aid;", "")]
    [InlineData("ab", "Requests ab;", "2")]
    public void ANameCanBeShort(string name, string paragraph, string uses) =>
        Assert.Equal(uses, Sentence.UsesOf(name, "Recalls the assistance (hereinafter referred to as \"" + name + "\") to States;", paragraph));

    [Fact]
    public void OnlyWholeWordsAreUses() => Assert.Equal("", Sentence.UsesOf("UNODC", Office, "Thanks UNODCX;"));

    [Theory]
    [InlineData("Recalls the Convention on the Rights of the Child;")]
    [InlineData("Recalls the Organized Crime Convention;")]
    [InlineData("Recalls the Convention against Torture;")]
    [InlineData("Recalls article 3 of the 1988 Convention;")]
    public void APartOfALongerNameIsNoUse(string paragraph) => Assert.Equal("", Sentence.UsesOf("Convention", Defined, paragraph));

    [Theory]
    [InlineData("Thanks the Commission on Crime Prevention and Criminal Justice;", "")]
    [InlineData("Adopts the Guidelines for Crime Prevention;", "")]
    [InlineData("Crime Prevention is a duty of States;", "2")]
    [InlineData("Supports crime prevention;", "2")]
    public void ADefinedTermInsideANameIsNoUse(string paragraph, string uses) =>
        Assert.Equal(uses, Sentence.UsesOf("Crime prevention", "“Crime prevention” means strategies and measures.", paragraph));

    [Theory]
    [InlineData("Urges States to ratify the Convention and the protocols thereto;")]
    [InlineData("Urges the parties to the Convention, in particular, to meet;")]
    public void TheNameAloneIsAUse(string paragraph) => Assert.Equal("2", Sentence.UsesOf("Convention", Defined, paragraph));

    [Fact]
    public void ANameIsWrittenAsItWasDefined() => Assert.Equal("", Sentence.UsesOf("Convention", Defined, "Calls for a new convention;"));

    [Theory]
    [InlineData("“Facilitator” means a person of trust.", "Facilitator", "Facilitators should be impartial.")]
    [InlineData("“Parties” means the victim and the offender.", "Parties", "Each party may leave.")]
    [InlineData("“Restorative process” means any process.", "Restorative process", "Restorative processes are free.")]
    [InlineData("“Child” means every human being under eighteen.", "Child", "Children should be heard.")]
    public void SingularAndPluralAreOneTerm(string definition, string term, string paragraph) =>
        Assert.Equal("2", Sentence.UsesOf(term, definition, paragraph));

    [Fact]
    public void OfTwoTermsTheLongerIsUsed()
    {
        string[] paragraphs = ["“Process” means any step.", "“Restorative process” means any such process with both parties.", "A restorative process is free."];

        Assert.Equal("2", Sentence.UsesOf("Process", paragraphs));
        Assert.Equal("3", Sentence.UsesOf("Restorative process", paragraphs));
    }

    [Fact]
    public void AMeaningHoldsInItsInstrumentOnly()
    {
        var document = Document.Parse(
            "Draft resolution I\n\nA resolution\n\nThe General Assembly,\n\n1. " + Office + "\n\n2. Thanks UNODC;\n\n"
                + "Draft resolution II\n\nAnother resolution\n\nThe General Assembly,\n\n1. Asks UNODC to act;\n\n",
            "a.txt");
        var term = Sentence.Term("UNODC", document);

        Assert.Equal(document.Instruments[0], term.Scope);
        Assert.Equal("2", ((Paragraph)Assert.Single(term.Uses).Unit!).Label);
        Assert.Empty(document.Instruments[1].Terms);
        Assert.Equal(term, Assert.Single(document.Instruments[0].Terms));
    }

    [Fact]
    public void AMeaningCanHoldInOneParagraph()
    {
        var document = Sentence.Read(
            "In this paragraph, “experts” means the members of the group.\n\n(a) Asks the experts to meet;\n\n(b) Thanks them;",
            "Thanks the experts;");
        var term = Sentence.Term("experts", document);

        Assert.Equal("1", ((Paragraph)term.Scope!).Label);
        Assert.Equal("a", ((Subparagraph)Assert.Single(term.Uses).Unit!).Label);
    }

    [Fact]
    public void WhatAFootnoteDefinesHoldsFromItsMarkOn()
    {
        var document = Sentence.Read("Is concerned about trafficking in precious metals;¹", "Notes the price of precious metals;\n\n¹ For the purpose of this resolution, precious metals include gold.");
        var term = Sentence.Term("precious metals", document);

        Assert.Equal("1", term.Footnote!.Label);
        Assert.Equal(["1", "2"], term.Uses.Select(use => ((Paragraph)use.Unit!).Label));
    }

    [Fact]
    public void AUseBelongsToTheLastDefinitionBeforeIt()
    {
        var document = Sentence.Read(Office, "Thanks UNODC;", "Recalls the United Nations Order of Diplomatic Couriers (UNODC);", "Asks UNODC to act;");

        Assert.Equal(["2", "4"], document.Terms.Select(term => ((Paragraph)Assert.Single(term.Uses).Unit!).Label));
    }

    [Fact]
    public void ThousandsOfTermsAreFoundInLinearTime() => Work.AssertLinear(
        size =>
        {
            var letters = Enumerable.Range(0, size * 4).Select(i => $"the “term {i}” and the “term {i} of them”");
            var text = "Draft resolution I\n\nA resolution\n\nThe General Assembly,\n\n1. Terms (" + string.Join("), (", letters) + ");\n\n"
                + string.Concat(Enumerable.Range(2, size).Select(i => $"{i}. Uses term {i} and term {i} of them and term {i};\n\n"));
            Assert.NotNull(Document.Parse(text, "a.txt").Terms);
            Assert.NotNull(Document.Parse("1. “" + string.Join("”, “", Enumerable.Range(0, size * 20)) + "” means (((", "b.txt").Terms);
            Assert.NotNull(Document.Parse(string.Concat(Enumerable.Repeat("(the “A”, hereinafter ", size * 20)), "c.txt").Terms);
        },
        230);
}
