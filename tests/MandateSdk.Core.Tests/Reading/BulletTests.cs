using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Bullets that are items, and those that are none.</summary>
public class BulletTests
{
    [Fact]
    public void BulletsAfterAColonAreItems() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item - Streets; @7
            item - Squares; @9
            item - Parks. @11
          para 2 Towns should report. @13
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            • Streets;

            • Squares;

            - Parks.

            2. Towns should report.
            """));

    [Fact]
    public void ADotAfterACommaIsTheNextItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item - Light their streets, @7
            item - whether by day or by night, count their lamps, @9
            item - Clean their squares. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            • Light their streets,

            • whether by day or by night, count their lamps,

            • Clean their squares.
            """));

    [Fact]
    public void BulletsUnderALetterAreItemsOfIt() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Public places: @7
              item - Squares; @9
              item - Parks; @11
            item b Streets. @13
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (a) Public places:

            • Squares;

            • Parks;

            (b) Streets.
            """));

    [Fact]
    public void ABulletThatNothingAnnouncesIsNoItem() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para 1 <Invites> Invites Member States to plan; @9
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            - Noting that towns grow,

            - 1. *Invites* Member States to plan;

            - 2. *Decides* to remain seized of the matter.
            """));

    [Theory]
    [InlineData("- ")]
    [InlineData("– ")]
    [InlineData("— ")]
    [InlineData("• ")]
    [InlineData("· ")]
    [InlineData("● ")]
    [InlineData("▪ ")]
    public void ABulletHasManyForms(string bullet) => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item - Streets; @7
            item - Squares. @9
        """,
        Outline.Of("Annex\n\nGuidelines for safer towns\n\n1. Towns should provide for:\n\n" + bullet + "Streets;\n\n" + bullet + "Squares."));
}
