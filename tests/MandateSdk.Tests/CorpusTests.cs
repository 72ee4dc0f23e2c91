using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Tests;

public class CorpusTests
{
    [Fact]
    public void ANormIsAMemberWithItsWords() => Assert.Equal(
        "Crime prevention strategies should, when appropriate, pay due regard to the different needs of men and women and "
            + "consider the special needs of vulnerable members of society.",
        Norms.GuidelinesForThePreventionOfCrime.P14.Text);

    [Fact]
    public void ANormSaysHowItIsCitedAndWhereItIsPrinted()
    {
        var norm = Norms.GuidelinesForThePreventionOfCrime.P25.A;

        Assert.Equal("Guidelines for the Prevention of Crime, para. 25 (a)", norm.Citation);
        Assert.Equal("000/B/draft-resolution-II/annex/para_25__point_a", norm.Id);
        Assert.Equal(Norms.GuidelinesForThePreventionOfCrime.Document.File, norm.Location.File);
        Assert.Equal(norm.Lines, norm.Location.Lines);
        Assert.NotEmpty(norm.Lines);
    }

    [Fact]
    public void AParagraphIsTheSameByItsNumberAndByItsSection()
    {
        var guidelines = Norms.GuidelinesForThePreventionOfCrime;

        Assert.Same(guidelines.P14, guidelines.SectionIII.Differentiation.P14);
        Assert.Same(guidelines.P14, guidelines.AllParagraphs.Single(paragraph => paragraph.Label == "14"));
        Assert.Same(guidelines.SectionIII.Differentiation, guidelines.P14.Parent);
    }

    [Fact]
    public void TheTypedObjectsAreTheOnesThatListsGive()
    {
        var guidelines = Norms.GuidelinesForThePreventionOfCrime;

        Assert.Same(guidelines.SectionI, guidelines.Sections[0]);
        Assert.Same(guidelines.P25.A, guidelines.P25.Subparagraphs[0]);
        Assert.Same(guidelines, Norms.ActionToPromoteEffectiveCrimePrevention.Annex);
        Assert.Same(guidelines, Norms.ActionToPromoteEffectiveCrimePrevention.Annexes[0]);
        Assert.Same(Norms.ActionToPromoteEffectiveCrimePrevention.Pp1, Norms.ActionToPromoteEffectiveCrimePrevention.Preamble[0]);
    }

    [Fact]
    public void AFootnoteIsReachedFromTheWordsThatReferToIt()
    {
        var note = Assert.Single(Norms.GuidelinesForThePreventionOfCrime.P3.Footnotes);

        Assert.Equal("14", note.Label);
        Assert.NotEmpty(note.Text);
        Assert.Same(Norms.GuidelinesForThePreventionOfCrime, note.Scope);
    }

    [Fact]
    public void EveryInstrumentIsAMemberOfNorms()
    {
        var members = typeof(Norms).GetProperties()
            .Where(property => typeof(Instrument).IsAssignableFrom(property.PropertyType))
            .Select(property => (Instrument)property.GetValue(null)!)
            .ToArray();

        Assert.Equal(Corpus.Instruments.OrderBy(instrument => instrument.Id), members.OrderBy(member => member.Id));
        Assert.All(members, member => Assert.Same(member, Corpus.Find(member.Id)));
    }

    [Fact]
    public void TheKindOfAnInstrumentIsItsType()
    {
        Assert.IsAssignableFrom<Guidelines>(Norms.GuidelinesForThePreventionOfCrime);
        Assert.IsAssignableFrom<DraftResolution>(Norms.ActionToPromoteEffectiveCrimePrevention);
        Assert.IsAssignableFrom<Declaration>(Norms.ViennaDeclarationOnCrimeAndJustice);
    }

    [Fact]
    public void TheConstantOfANormFindsIt() => Assert.Same(
        Norms.GuidelinesForThePreventionOfCrime.P25.A,
        Corpus.Find(NormIds.GuidelinesForThePreventionOfCrime.P25.A));

    [Fact]
    public void WhatIsNotThereIsNotFound()
    {
        Assert.Null(Corpus.Find("000/B/draft-resolution-II/annex/para_99"));
        Assert.Null(Corpus.Find("no such document/para_1"));
        Assert.Null(Corpus.Find(string.Empty));
    }

    [Fact]
    public void EveryIdIsOfOneUnitOnly()
    {
        var ids = Corpus.Documents.SelectMany(document => document.Units).Select(unit => unit.Id).ToArray();

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }
}
