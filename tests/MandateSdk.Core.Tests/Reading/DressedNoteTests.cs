using System;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Notes in the dress that tools give them: raised labels alone, wrapped notes, marks that come again.</summary>
public class DressedNoteTests
{
    [Theory]
    [InlineData("¹", "²")]
    [InlineData("^{1}", "^{2}")]
    [InlineData("<sup>1</sup>", "<sup>2</sup>")]
    public void ARaisedLabelCanStandAloneOverItsNote(string first, string second) => Assert.EndsWith(
        """
          note 1 A/77/17. <- 5
          note 2 See A/77/18. <- 5
        """,
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Takes note of the report" + first + " and of the other one." + second
            + "\n\n__________________\n" + first + "\nA/77/17.\n" + second + "\nSee A/77/18.\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("^1", "^1")]
    [InlineData("[1]", "[1]")]
    public void AMarkOfThatFormCanComeAgain(string mark, string label) => Assert.EndsWith(
        "note 1 See A/77/17. <- 5 7",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Takes note of the report" + mark + " and of the other one.\n\n2. Invites towns to read the report"
            + mark + " and to plan.\n\n" + label + " See A/77/17.\n"),
        StringComparison.Ordinal);

    [Fact]
    public void AfterAnAbbreviationANumberAtTheHeadOfALineBelongsToTheNote() => Assert.EndsWith(
        "note 1 See Official Records of the General Assembly, Supplement No. 20 (A/79/20), para. 324. <- 5",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Takes note of the report.¹\n\n¹ See Official Records of the General Assembly, Supplement No. 20 (A/79/20), para.\n324.\n"),
        StringComparison.Ordinal);

    [Fact]
    public void ANumeralAtTheEndOfAnOpenNoteBelongsToIt() => Assert.EndsWith(
        "note 1 Ibid., Supplement No. 20 (A/79/20), paras. 351 and 352, and annex IV. <- 5",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Takes note of the report.¹\n\n¹ Ibid., Supplement No. 20 (A/79/20), paras. 351 and 352, and annex\nIV.\n"),
        StringComparison.Ordinal);

    [Fact]
    public void ItalicsOnTheNextLineDoNotCloseTheAsteriskOfANote() => Assert.Contains(
        "note * General Assembly resolution 76/2. <- 3",
        Outline.Of(
            """
            VII. Resolutions on towns

            21. Safer towns*

            The General Assembly,

            1. Takes note of the report of the
            * General Assembly resolution 76/2.
            ¹ *Official Records of the General Assembly, Supplement No. 11*
            and addendum (A/76/11 and A/76/11/Add.1).
            """),
        StringComparison.Ordinal);

    [Fact]
    public void ANoteGoesOnAfterASemicolonAndUpToTheNextNote() => Assert.EndsWith(
        """
          note 1 Three towns of each of these groups: towns of the North; towns of the South. The Centre has the list. <- 5
          note 2 See A/77/18. <- 5
        """,
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Takes note of the report¹ and of the other one.²\n\n¹ Three towns of each of these groups: towns of the North;\ntowns of the South.\nThe Centre has the list.\n\n² See A/77/18.\n"),
        StringComparison.Ordinal);
}
