using MandateSdk.Core.Meaning.Terms;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Headings with a number or a word label, and the levels of labels.</summary>
public class NumberedHeadingTests
{
    [Fact]
    public void ALabelledHeadingOpensASection() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para 1 Towns are for people. @7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            1. Towns are for people.
            """));

    [Fact]
    public void AWordLabelOpensASection() => Assert.Equal(
        """
        PlanOfAction Annex Plans of action for safer towns
          section1 C. Objectives @5
            section2 Objective 1. To make towns safer as soon as possible. @7
              section3 1. National actions @9
                para 1 States will plan. @11
              section3 2. International actions @13
                para 2 The Office will help. @15
            section2 Objective 2. To keep towns safe. @17
              section3 1. National actions @19
                para 3 States will report. @21
        """,
        Outline.Of(
            """
            Annex

            Plans of action for safer towns

            C. Objectives

            Objective 1. To make towns safer as soon as possible.

            1. National actions

            1. States will plan.

            2. International actions

            2. The Office will help.

            Objective 2. To keep towns safe.

            1. National actions

            3. States will report.
            """));

    [Fact]
    public void TwoObjectivesShareWhatFollows() => Assert.Equal(
        """
        PlanOfAction Annex Plans of action for safer towns
          section1 C. Objectives @5
            section2 Objective 1. To make towns safer. @7
            section2 Objective 2. To keep towns safe. @9
              section3 1. National actions @11
                para 1 States will plan. @13
        """,
        Outline.Of(
            """
            Annex

            Plans of action for safer towns

            C. Objectives

            Objective 1. To make towns safer.

            Objective 2. To keep towns safe.

            1. National actions

            1. States will plan.
            """));

    [Fact]
    public void ANumberedHeadingLooksLikeAParagraph() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Streets @5
            para 14 Towns should plan. @7
            section2 1. National actions @9
              para 15 States will plan. @11
            section2 2. International actions @13
              para 16 The Office will help. @15
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            A. Streets

            14. Towns should plan.

            1. National actions

            15. States will plan.

            2. International actions

            16. The Office will help.
            """));

    [Fact]
    public void ANumberedHeadingBeforeAParagraphOfTheSameNumberIsAHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 1. Streets @5
            para 1 Towns should plan their streets. @7
          section1 2. Squares @9
            para 2 Towns should light their squares. @11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Streets

            1. Towns should plan their streets.

            2. Squares

            2. Towns should light their squares.
            """));

    [Fact]
    public void AListOfNumberedNamesIsNoSeriesOfHeadings() => Assert.Equal(
        """
        Guidelines Annex Guidelines on what towns should provide
          para 1 Streets @5
          para 2 Squares @7
          para 3 Parks @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines on what towns should provide

            1. Streets

            2. Squares

            3. Parks
            """));

    [Fact]
    public void ANumberedHeadingAfterAColonIsAnItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Plans should deal with: @7
            item 1 Streets @9
            item 2 Squares @11
          para 3 Towns should report. @13
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Plans should deal with:

            1. Streets

            2. Squares

            3. Towns should report.
            """));

    [Fact]
    public void LabelSeriesHaveAnOrder() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Framework @5
            section2 A. Assistance @7
              section3 1. Planning @9
                para 1 Towns should plan. @11
                section4 (a) Streets @13
                  para 2 Streets should be wide. @15
                section4 (b) Squares @17
                  para 3 Squares should be lit. @19
              section3 2. Reporting @21
                para 4 Towns should report. @23
            section2 B. Cooperation @25
              para 5 Towns should meet. @27
          section1 II. Follow-up @29
            para 6 The Commission should follow up. @31
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Framework

            A. Assistance

            1. Planning

            1. Towns should plan.

            (a) Streets

            2. Streets should be wide.

            (b) Squares

            3. Squares should be lit.

            2. Reporting

            4. Towns should report.

            B. Cooperation

            5. Towns should meet.

            II. Follow-up

            6. The Commission should follow up.
            """));

    [Fact]
    public void ABareHeadingStandsUnderTheDeepestLabelledOne() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 Preface @5
            para 1 Towns are for people. @7
          section1 I. Framework @9
            section2 A. Places @11
              section3 Streets @13
                para 2 Streets should be wide. @15
              section3 Squares @17
                para 3 Squares should be lit. @19
            section2 B. People @21
              para 4 People should meet. @23
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            Preface

            1. Towns are for people.

            I. Framework

            A. Places

            Streets

            2. Streets should be wide.

            Squares

            3. Squares should be lit.

            B. People

            4. People should meet.
            """));

    [Fact]
    public void AWordLabelInAnOpenSentenceIsAWord() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          para 2 Towns should act in accordance with Article 3. The article says so. @7,9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            2. Towns should act in accordance with

            Article 3. The article says so.
            """));

    [Fact]
    public void ANumberBeforeAnOperativeVerbIsNoHeading() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para 1 <Requests> Requests the United Nations Office on Drugs and Crime to help; @9,11
          para 2 <Decides> Decides to remain seized of the matter. @13
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that towns grow,

            1. Requests the United Nations Office on

            Drugs and Crime to help;

            2. Decides to remain seized of the matter.
            """));

    [Fact]
    public void ANumberedHeadingCanStandAboveTheNext() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Streets @5
            para 14 Towns should plan. @7
            section2 1. National actions @9
            section2 2. International actions @11
              para 15 The Office will help. @13
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            A. Streets

            14. Towns should plan.

            1. National actions

            2. International actions

            15. The Office will help.
            """));
}
