using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>References → units among the five seeds, or the reason why there is none.</summary>
public class ResolvingTests
{
    private static readonly CitationGraph Graph = new(Repository.Documents);

    [Theory]
    [InlineData("E/RES/2002/13, annex, para. 25 (a)", "000/B/draft-resolution-II/annex/para_25__point_a")]
    [InlineData("General Assembly resolution 56/261, annex, para. 1", "001/35/para_1")]
    [InlineData("General Assembly resolution 60/1", null)]
    [InlineData("E/RES/2002/13", "000/B/draft-resolution-II")]
    public void ACitationInWordsLeadsToItsUnit(string citation, string? unit) => Assert.Equal(unit, Graph.Resolve(citation).Single().Unit?.Id);

    [Fact]
    public void TheReportOf2013CitesTheGuidelinesOf2002()
    {
        var citing = Graph.CitedBy(Unit("000/B/draft-resolution-II/annex"));
        Assert.Contains(citing, reference => reference.Unit?.Id.StartsWith("003/", System.StringComparison.Ordinal) == true);
    }

    [Fact]
    public void ParagraphsOfTheViennaDeclarationAreThoseOfItsText()
    {
        var references = Graph.References.Where(item => item.Targets.Any(target => target.Symbol == "A/RES/55/59" && target.Parts.SequenceEqual(["paragraph 28"]))).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Equal("001/34/para_28", Graph.Resolve(reference)[0].Unit?.Id));
    }

    [Fact]
    public void CitedByIsTheInverse()
    {
        var resolved = Graph.References.SelectMany(reference => Graph.Resolve(reference).Select(target => (reference, target.Unit))).Where(pair => pair.Unit is not null).ToList();
        Assert.NotEmpty(resolved);
        Assert.All(resolved, pair => Assert.Contains(pair.reference, Graph.CitedBy(pair.Unit!)));
    }

    [Theory]
    [InlineData("See resolution 60/1.", ResolutionFailure.NotInCorpus)]
    [InlineData("See Executive Board decision 2008/1.", ResolutionFailure.NotIdentified)]
    [InlineData("See paragraph 1 above.", ResolutionFailure.None)]
    [InlineData("See paragraph 99 above.", ResolutionFailure.NoSuchPart)]
    [InlineData("See footnote 3 above.", ResolutionFailure.NoUnit)]
    public void WhatDoesNotResolveSaysWhy(string sentence, ResolutionFailure problem)
    {
        var document = Document.Parse("1. This is the first paragraph of a report.\n\n2. " + sentence + "\n", "text.txt");
        var graph = new CitationGraph([document]);
        Assert.Equal(problem, graph.Resolve(document.References.Single()).Single().Problem);
    }

    [Fact]
    public void NumbersThatBeginAgainAreAmbiguous()
    {
        var document = Document.Parse(
            "The General Assembly,\n\nNoting the matter,\n\nI.\nFirst part\n\n1. *Notes* it;\n\n2. *Notes* more;\n\nII.\nSecond part\n\n1. *Recalls* it;\n\n"
            + "2. *Decides* to apply it;\n", "text.txt");
        var target = new ReferenceTarget(null, new PartPath(["paragraph 1"]), citingUnit: document.Instruments.Single().Id);
        Assert.Equal(ResolutionFailure.Ambiguous, new CitationGraph([document]).Resolve(target).Problem);
    }

    private static Unit Unit(string id) => Repository.Documents.Select(document => document.Find(id)).First(unit => unit is not null)!;
}
