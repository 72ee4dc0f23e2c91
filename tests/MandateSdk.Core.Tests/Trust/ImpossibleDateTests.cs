using System.Linq;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Trust;

/// <summary>A date that no calendar has is no date anywhere: its words stay, and a diagnostic tells where it stands.</summary>
public class ImpossibleDateTests
{
    [Theory]
    [InlineData("by 31 November 2010")]
    [InlineData("before 29 February 2011")]
    [InlineData("by 0 March 2010")]
    [InlineData("not later than 32 March 2010")]
    [InlineData("until 31 June 2010")]
    public void ADeadlineKeepsItsWordsAndHasNoDate(string phrase)
    {
        var asked = Asked.In("Requests the Secretary-General to submit proposals " + phrase + ";");

        Assert.EndsWith(" <" + phrase + ">", asked);
    }

    [Fact]
    public void ACitationGoesOnBehindIt() =>
        Assert.Equal("A/RES/55/25 [annex II]", Cited.ByAssembly("General Assembly resolution 55/25 of 31 November 2000, annex II."));

    [Theory]
    [InlineData("30 November 2020", "2020-11-30")]
    [InlineData("31 November 2020", null)]
    public void ADocumentHasNoSuchDate(string printed, string? date) => Assert.Equal(
        date,
        Document.Parse(
            "United Nations\nA/RES/75/196\n\nGeneral Assembly\n\nDistr.: General " + printed + "\n\nSeventy-fifth session\n\n75/196. Safer towns\n\n"
            + "The General Assembly,\n\n1. *Decides* to remain seized of the matter.\n",
            "a.txt").Date?.ToString());

    [Theory]
    [InlineData("1. It was held on 31 November\n2010.\n", 1, 19)]
    [InlineData("1. It was held\n\n(31 November 2010).\n", 3, 2)]
    [InlineData("1. It was held.^{1}\n\n^{1} On 29 February 1900, that is.\n", 3, 9)]
    [InlineData("| 31 April 2010 | 3 |\n", 1, 3)]
    public void ADiagnosticTellsWhereItStands(string text, int line, int column)
    {
        var diagnostic = Assert.Single(DocumentBinder.Bind(Parser.Parse(text, "a.txt"), Catalog.Empty).Diagnostics, found => found.Rule.Id == "MND1401");

        Assert.Equal((line, column), (diagnostic.Line, diagnostic.Column));
    }

    [Theory]
    [InlineData("1. It was held on 30 November 2010, and on 29 February 2008.\n")]
    [InlineData("1. Rule 131 November 2010.\n")]
    [InlineData("1. Of 45, November 2010.\n")]
    [InlineData("1. In 31 November 20100.\n")]
    public void WhatIsADayOrNoDateIsNotReported(string text) =>
        Assert.DoesNotContain(Outline.DiagnosticsOf(text), found => found.Contains("MND1401", System.StringComparison.Ordinal));

    [Fact]
    public void TheSeedsHaveNone() => Assert.DoesNotContain(
        Repository.SeedFiles.SelectMany(path => Outline.DiagnosticsOf(System.IO.File.ReadAllText(path))),
        found => found.Contains("MND1401", System.StringComparison.Ordinal));

    [Fact]
    public void TheCatalogSaysOnWhichLineADateIsNone()
    {
        const string Json = "{ \"documents\": [ { \"file\": \"a.txt\", \"key\": \"a\", \"instruments\": [\n{ \"id\": \"b\", \"adoptedOn\": \"2010-11-31\" } ] } ] }";
        var error = Assert.Throws<CatalogFormatException>(() => CatalogReader.Read(Json));

        Assert.Contains("2010-11-31", error.Message, System.StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }
}
