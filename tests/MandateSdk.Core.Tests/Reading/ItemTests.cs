using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Subparagraphs of every form and depth, and what only looks like one.</summary>
public class ItemTests
{
    [Fact]
    public void TheTitleOfAnAnnexCanAnnounceAList() => Assert.Equal(
        """
        Annex Annex Terms of reference of the Centre
          para -  @
            item a Light the squares; @5
            item b Ask those who live there. @7
        """,
        Outline.Of("Annex\n\nTerms of reference of the Centre\n\n(a) Light the squares;\n\n(b) Ask those who live there.\n"));

    [Fact]
    public void AHeadingCanAnnounceAList() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Safe towns @5
            para -  @
              item a Light the squares by: @7
                item i Mending the lamps; @9
                item ii Buying new ones; @11
          section1 B. Fair towns @13
            para -  @
              item a Ask those who live there; @15
              item b Answer them. @17
        """,
        Outline.Of("Annex\n\nGuidelines for safer towns\n\nA. Safe towns\n\n(a) Light the squares by:\n\n(i) Mending the lamps;\n\n(ii) Buying new ones;\n\nB. Fair towns\n\n(a) Ask those who live there;\n\n(b) Answer them.\n"));

    [Fact]
    public void ItemsBelongToTheParagraphThatAnnouncesThem() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Invites> Invites Member States: @7
            item a To plan their towns; @9
            item b To report; @11
          para 2 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Invites* Member States:

            (a) To plan their towns;

            (b) To report;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ARecitalHasItems() => Assert.Equal(
        """
        Declaration Annex Declaration on safer towns [We, Mayors of the world]
          recital <Determined> Determined to make our towns safer: @7
            item a By planning streets; @9
            item b By lighting squares; @11
          para - <Declare> Declare as follows: @13
          para 1 Towns should be safe. @15
        """,
        Outline.Of(
            """
            Annex

            Declaration on safer towns

            We, Mayors of the world,

            Determined to make our towns safer:

            (a) By planning streets;

            (b) By lighting squares;

            Declare as follows:

            1. Towns should be safe.
            """));

    [Fact]
    public void ItemsAreNestedAsDeepAsTheTextIs() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Public places, such as: @7
              item i Parks: @9
                item a With lights; @11
                item b With gates; @13
              item ii Squares; @15
            item b Streets. @17
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (a) Public places, such as:

            (i) Parks:

            a. With lights;

            b. With gates;

            (ii) Squares;

            (b) Streets.
            """));

    [Fact]
    public void BracketedNumbersAreItems() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item 1 Streets; @7
            item 2 Squares. @9
          para 2 Towns should report. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (1) Streets;

            (2) Squares.

            2. Towns should report.
            """));

    [Fact]
    public void SmallLettersWithAFullStopAreItems() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Streets; @7
            item b Squares. @9
          para 2 Towns should report. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            a. Streets;

            b. Squares.

            2. Towns should report.
            """));

    [Fact]
    public void AReferenceAtTheHeadOfALineIsNoItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Towns should act in accordance with subparagraph (c) above and report. @7,9
          para 3 Towns should last. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Towns should act in accordance with subparagraph

            (c) above and report.

            3. Towns should last.
            """));

    [Fact]
    public void ReferencesInASentenceAreNoItems() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Act under paragraph (b) of article 3; @7
            item b Report (c) on each step. @9
          para 2 Towns should last. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Act under paragraph (b) of article 3;

            (b) Report (c) on each step.

            2. Towns should last.
            """));

    [Fact]
    public void NumbersAfterAColonAreItemsOfANumberedParagraph() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan; @7
          para 2 <Approves> Approves the agenda as set out below: @9
            item 1 Streets. @11
            item 2 Squares. @13
          para 3 <Decides> Decides to remain seized of the matter. @15
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Invites* towns to plan;

            2. *Approves* the agenda as set out below:

            1. Streets.

            2. Squares.

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ALetteredListUnderAnUnnumberedParagraphBelongsToIt() => Assert.Equal(
        """
        DraftDecision Draft decision I Themes [The Economic and Social Council]
          recital <Recalling> Recalling its resolution 1992/1, @7
          para - <Decides> Decides that the themes shall be: @9
            item a Streets; @11
            item b Squares. @13
        """,
        Outline.Of(
            """
            Draft decision I

            Themes

            The Economic and Social Council,

            Recalling its resolution 1992/1,

            Decides that the themes shall be:

            (a) Streets;

            (b) Squares.
            """));

    [Fact]
    public void AnUnnumberedParagraphHasItems() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para - The present guidelines deal with: @5
            item a Streets; @7
            item b Squares. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            The present guidelines deal with:

            (a) Streets;

            (b) Squares.
            """));

    [Fact]
    public void ARecitalWithAColonBeforeALetteredVerbAnnouncesParagraphs() => Assert.Equal(
        """
        DraftDecision Draft decision I Working group [The Economic and Social Council]
          recital <Recalling> Recalling its decision 2011/258 of 28 July 2011: @7
          para a <Decides> Decides that the working group shall meet; @9
          para b <Requests> Requests a report. @11
        """,
        Outline.Of(
            """
            Draft decision I

            Working group

            The Economic and Social Council,

            Recalling its decision 2011/258 of 28 July 2011:

            (a) Decides that the working group shall meet;

            (b) Requests a report.
            """));

    [Fact]
    public void BracketedNumbersNestUnderLetters() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Public places: @7
              item 1 Squares; @9
              item 2 Parks; @11
            item b Streets. @13
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (a) Public places:

            (1) Squares;

            (2) Parks;

            (b) Streets.
            """));
}
