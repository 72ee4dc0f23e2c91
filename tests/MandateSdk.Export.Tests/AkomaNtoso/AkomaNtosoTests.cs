using System;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Export.Tests.Harness;

namespace MandateSdk.Export.Tests.AkomaNtoso;

public sealed class AkomaNtosoTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    [Fact]
    public Task TheWholeExport() => Verifier.Verify(Texts.ExportText(ExportFormat.AkomaNtoso, Texts.OfSmall()), "xml");

    [Fact]
    public void TheNumberOfEveryIdIsThatOfItsUnit()
    {
        foreach (var document in Texts.Seeds())
        {
            var root = XDocument.Parse(Texts.ExportText(ExportFormat.AkomaNtoso, document));
            var units = root.Descendants().Where(element => element.Element(Akn + "num") is not null
                && element.Name.LocalName is "paragraph" or "point" or "section" or "article" or "rule").ToList();
            Assert.NotEmpty(units);
            foreach (var unit in units)
            {
                var number = unit.Element(Akn + "num")!.Value;
                var id = unit.Attribute("eId")!.Value.Split("__")[^1];
                var bare = number.Trim('(', ')', '.', ' ');

                // "Article 5" is art_5; "Objective 1" is sec_Objective-1. Where a label comes twice, as after an error of
                // the print, a number tells the second one apart.
                var ofId = id[(id.IndexOf('_') + 1)..];
                Assert.True(
                    new[] { bare.Replace(' ', '-'), bare.Split(' ')[^1] }.Any(label => ofId == label
                        || ofId.StartsWith(label + "-", StringComparison.Ordinal)
                        || ofId.StartsWith(label + "_", StringComparison.Ordinal)),
                    document.File + ": " + id + " has " + number);
            }
        }
    }

    [Fact]
    public void EveryIdOccursOnceAndEveryLinkInTheFileLeadsToOne()
    {
        foreach (var document in Texts.Seeds())
        {
            var root = XDocument.Parse(Texts.ExportText(ExportFormat.AkomaNtoso, document));
            var ids = root.Descendants().Attributes("eId").Select(id => id.Value).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            var links = root.Descendants().Attributes()
                .Where(link => link.Name.LocalName is "href" or "by" or "source" or "outcome" && link.Value.StartsWith('#'))
                .Select(link => link.Value[1..]);
            Assert.Empty(links.Except(ids));
        }
    }

    [Fact]
    public void LineageStandsInTheWorkflow()
    {
        var draft = Texts.Seeds().First(document => document.Key == "000");
        var root = XDocument.Parse(Texts.ExportText(ExportFormat.AkomaNtoso, draft));
        Assert.Contains(root.Descendants(Akn + "step"), step => step.Attribute("outcome")!.Value == "#outcome_adopted"
            && step.Attribute("href")!.Value == "/akn/un/statement/A_RES_57_169" && step.Attribute("date")!.Value == "2002-12-18");
    }

    [Fact]
    public void AnAnnexIsInsideTheTextThatItBelongsTo()
    {
        var root = XDocument.Parse(Texts.ExportText(ExportFormat.AkomaNtoso, Texts.OfSmall()));
        var annex = root.Descendants(Akn + "attachment").Single();
        Assert.Equal("statement", annex.Parent!.Parent!.Name.LocalName);
        Assert.Contains(annex.Descendants(Akn + "paragraph"), paragraph => paragraph.Attribute("eId")!.Value == "annex__para_2");
    }

    [Fact]
    public void TheSameDocumentGivesTheSameBytes() => Assert.Equal(
        Texts.Export(ExportFormat.AkomaNtoso, Texts.OfSmall()), Texts.Export(ExportFormat.AkomaNtoso, Texts.OfSmall()));

    [Fact]
    public void GeneratedAndReadDocumentsGiveTheSame()
    {
        var document = Texts.Seeds()[0];
        var again = new Document(document.Record, () => document.Source);
        Assert.Equal(Texts.ExportText(ExportFormat.AkomaNtoso, document), Texts.ExportText(ExportFormat.AkomaNtoso, again));
    }
}
