using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Library.Resolution;

public class UnitLabelsTests
{
    private static readonly Instrument Draft = Document.Parse(
        """
        Draft resolution I

        Prevention of Crime

        The General Assembly,

        Recalling its resolution 1/1,

        1. Requests the Secretary-General:

        (a) To act:

        (i) At once;

        (ii) Again;

        2. Decides to wait.

        I. Follow-up

        1. Decides to look.
        """, "h.txt").Instruments[0];

    [Theory]
    [InlineData("1(a)", "para_1__point_a")]
    [InlineData("1 (a)", "para_1__point_a")]
    [InlineData("para. 1 (a) (i)", "para_1__point_a__point_i")]
    [InlineData("P1.A.I", "para_1__point_a__point_i")]
    [InlineData("para_1__point_a", "para_1__point_a")]
    [InlineData("h/draft-resolution-I/para_2", "para_2")]
    [InlineData("pp1", "rec_1")]
    [InlineData("PP 1", "rec_1")]
    [InlineData("sec_I", "sec_I")]
    [InlineData("sec_I__para_1", "sec_I__para_1")]
    public void AUnitIsFoundByLabelOrId(string wanted, string id) =>
        Assert.Equal([Draft.Id + "/" + id], UnitLabels.Find(wanted, Draft).Select(unit => unit.Id));

    [Fact]
    public void ANumberThatBeginsAgainInASectionGivesBothParagraphs()
    {
        Assert.Equal(
            [Draft.Id + "/para_1", Draft.Id + "/sec_I__para_1"],
            UnitLabels.Find("1", Draft).Select(unit => unit.Id));
        Assert.Equal(
            [Draft.Id + "/sec_I__para_1"],
            UnitLabels.FindMembers(Draft, ["SectionI", "P1"]).Select(unit => unit.Id));
    }

    [Fact]
    public void ALabelThatDoesNotExistGivesNearOnes()
    {
        Assert.Empty(UnitLabels.Find("1 (b)", Draft));
        Assert.Contains(Draft.Id + "/para_1", UnitLabels.Near("1 (b)", Draft).Select(unit => unit.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("99")]
    public void NonsenseFindsNothing(string wanted) => Assert.Empty(UnitLabels.Find(wanted, Draft));
}
