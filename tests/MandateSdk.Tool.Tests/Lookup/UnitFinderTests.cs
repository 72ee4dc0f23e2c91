using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Lookup;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Lookup;

public class UnitFinderTests
{
    private static readonly Instrument Draft = HandmadeDocument.Create().Document.Instruments[0];

    [Theory]
    [InlineData("1(a)", "para_1__point_a")]
    [InlineData("1 (a)", "para_1__point_a")]
    [InlineData("para. 1 (a) (i)", "para_1__point_a__point_i")]
    [InlineData("P1.A.I", "para_1__point_a__point_i")]
    [InlineData("para_1__point_a", "para_1__point_a")]
    [InlineData("h/dr-I/para_1", "para_1")]
    [InlineData("pp1", "rec_1")]
    [InlineData("PP 1", "rec_1")]
    [InlineData("sec_I", "sec_I")]
    [InlineData("sec_I__para_1", "sec_I__para_1")]
    public void AUnitIsFoundByLabelOrId(string wanted, string id)
    {
        var found = UnitFinder.Find(wanted, Draft);

        Assert.Equal(["h/dr-I/" + id], found.Matches.Select(unit => unit.Id));
    }

    [Fact]
    public void ANumberThatBeginsAgainInASectionGivesBothParagraphs()
    {
        var found = UnitFinder.Find("1", Draft);

        Assert.Equal(["h/dr-I/para_1", "h/dr-I/sec_I__para_1"], found.Matches.Select(unit => unit.Id));
    }

    [Fact]
    public void ALabelThatDoesNotExistGivesNearOnes()
    {
        var found = UnitFinder.Find("1 (b)", Draft);

        Assert.Empty(found.Matches);
        Assert.Contains("h/dr-I/para_1", found.Near.Select(unit => unit.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("99")]
    public void NonsenseFindsNothing(string wanted)
    {
        Assert.Empty(UnitFinder.Find(wanted, Draft).Matches);
    }
}
