using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Labels, headings and sentences that few texts have, and that change what stands around them.</summary>
public class ConventionsOfTextsTests
{
    [Fact]
    public void AnOldNumberAloneOnItsLineOpensAResolution() => Assert.Equal(
        """
        Resolution 415 (V). Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan. @7
        """,
        Outline.Of("415 (V).\n\nSafer towns\n\nThe General Assembly,\n\n1. Invites towns to plan.\n"));

    [Fact]
    public void ANumberThatIsMisreadIsThatOfTheSequence() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 (misread) <Invites> Invites towns to plan; @5
          para 2 <Requests> Requests a report. @7
        """,
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\nl. Invites towns to plan;\n\n2. Requests a report.\n"));

    [Fact]
    public void ANumeralHeadsParagraphsOfAResolution() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan; @5
          section1 (i) Exemptions @7
            para 2 <Decides> Decides that parks are exempt; @9
          section1 (ii) Exceptions @11
            para 3 <Decides> Decides that squares are not. @13
        """,
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Invites towns to plan;\n\n(i) Exemptions\n\n2. Decides that parks are exempt;\n\n(ii) Exceptions\n\n3. Decides that squares are not.\n"));

    [Fact]
    public void ARecitalCanHaveAnOperativeVerb() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          recital <Noting> Noting its plans, @5
          recital Recalls that towns grow, @7
          recital <Aware> Aware of the streets, @9
          para 1 <Invites> Invites towns to plan. @11
        """,
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\nNoting its plans,\n\nRecalls that towns grow,\n\nAware of the streets,\n\n1. Invites towns to plan.\n"));

    [Fact]
    public void ASentenceThatAnnouncesTheNextNumberStandsByItself() => Assert.Equal(
        """
        Declaration Annex Political declaration on safer towns
          para 1 We light streets. @5
          para - We commit to act as follows: @7
          para 2 Plan streets. @9
        """,
        Outline.Of("Annex\n\nPolitical declaration on safer towns\n\n1. We light streets.\n\nWe commit to act as follows:\n\n2. Plan streets.\n"));

    [Fact]
    public void ANoteBetweenNumbersStandsByItself() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan; @5
          para - Note: parks are no towns. @7
          para 2 Towns should report. @9
        """,
        Outline.Of("Annex\n\nGuidelines for safer towns\n\n1. Towns should plan;\n\nNote: parks are no towns.\n\n2. Towns should report.\n"));

    [Fact]
    public void TheTestimoniumOfATreatyStandsByItself() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para - DONE in a single original. @7
        """,
        Outline.Of("Annex\n\nGuidelines for safer towns\n\n1. Towns should plan.\n\nDONE in a single original.\n"));

    [Fact]
    public void TheSentenceOfAMeetingGoesNotOnFromTheTitle() => Assert.Equal(
        """
        Resolution 77/506. Safer towns [The General Assembly]
          para - At its 3rd plenary meeting, on 16 September 2022, the General Assembly: @2
            item a Decided to plan; @3
            item b Also decided to report. @4
        """,
        Outline.Of("77/506. Safer towns\nAt its 3rd plenary meeting, on 16 September 2022, the General Assembly:\n(a) Decided to plan;\n(b) Also decided to report.\n"));

    [Fact]
    public void AHollowBulletIsABullet() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should light: @5
            item - Streets; @6
            item - Parks. @7
        """,
        Outline.Of("Annex\n\nGuidelines for safer towns\n\n1. Towns should light:\no Streets;\no Parks.\n"));

    [Fact]
    public void ALongTitleStandsUnderItsNumeral() => Assert.Contains(
        "section1 II Revised",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\nI\n\nPlans\n\n1. Invites towns to plan.\n\nII\n\nRevised " + string.Concat(System.Linq.Enumerable.Repeat("estimates of towns ", 20)) + "and streets\n\nRecalling its plans,\n\n1. Requests a report.\n"),
        System.StringComparison.Ordinal);

    [Fact]
    public void TheWordResolutionInSmallLettersIsNoLabel() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan in line with resolution 2467 (2019) @5,6
        """,
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Invites towns to plan in line with\nresolution 2467 (2019)\n"));

    [Fact]
    public void ANoteIsOneLineWhereEachLineIsABlock() => Assert.Contains(
        "note 1 Resolution 56/261, annex. <- 3",
        Outline.Of("75/196. Safer towns\nThe General Assembly,\nRecalling its resolution 56/261,¹\n1. Invites towns to plan, " + string.Concat(System.Linq.Enumerable.Repeat("to light their streets ", 10)) + "and to report to the\n¹ Resolution 56/261, annex.\nregional commissions;\n2. Requests a report.\n"),
        System.StringComparison.Ordinal);

    [Fact]
    public void TheAbbreviationsOfATableInterruptNothing() => Assert.Contains(
        "para 2 <Requests> Requests a report",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Approves the posts:\n\n| Post | Number |\n| P-3 | 1 |\n\nAbbreviations: P, Professional.\n\n2. Requests a report.\n"),
        System.StringComparison.Ordinal);
}
