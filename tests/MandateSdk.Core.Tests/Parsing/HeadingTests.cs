using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Parsing;

/// <summary>What is a heading, what only looks like one, and on which level it stands.</summary>
public class HeadingTests
{
    [Fact]
    public void ALabelledHeadingOpensASection() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para 1 Towns are for people. @7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            1. Towns are for people.
            """));

    [Fact]
    public void ABareHeadingOpensASection() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          section1 Standards and norms @7
            para 2 Towns should keep to the standards. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            Standards and norms

            2. Towns should keep to the standards.
            """));

    [Fact]
    public void AHeadingCanBeOneWord() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          section1 Networking @7
            para 2 Towns should meet. @9
          section1 Dissemination @11
            para 3 Towns should publish. @13
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            Networking

            2. Towns should meet.

            Dissemination

            3. Towns should publish.
            """));

    [Fact]
    public void AHeadingCanBeAsLongAsASentence() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          section1 I. Action to promote cooperation with civil society in planning, lighting and keeping clean the streets, squares and parks of towns that grow faster than the means of their authorities @7
            recital <Noting> Noting that towns grow, @9
            para 1 <Invites> Invites towns to plan. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            I. Action to promote cooperation with civil society in planning, lighting and keeping clean the streets, squares and parks of towns that grow faster than the means of their authorities

            Noting that towns grow,

            1. *Invites* towns to plan.
            """));

    [Fact]
    public void AHeadingCanBeABoldLine() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para 1 Towns are for people. @7
            section2 Standards and norms @9
              para 2 Towns should keep to the standards. @11
            section2 A. National actions @13
              para 3 Towns should act. @15
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            **I. Introduction**

            1. Towns are for people.

            **Standards and norms**

            2. Towns should keep to the standards.

            A. *National actions*

            3. Towns should act.
            """));

    [Fact]
    public void AHeadingCanBeInUpperCase() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. STATEMENT OF PRINCIPLES @5
            para 1 Towns are for people. @7
          section1 II. PROGRAMME OF ACTION @9
            section2 A. Streets @11
              para 2 Towns should plan. @13
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            I. STATEMENT OF PRINCIPLES

            1. Towns are for people.

            II. PROGRAMME OF ACTION

            A. Streets

            2. Towns should plan.
            """));

    [Fact]
    public void AHeadingCanBeWrapped() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 II. Action against the illicit manufacturing of and trafficking in firearms, their parts and components @5,6,7
            para 1 Towns should act. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            II. Action against the illicit manufacturing
            of and trafficking in firearms, their parts
            and components

            1. Towns should act.
            """));

    [Fact]
    public void ASentenceIsNoHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para - Towns are for people. @7
            para - A. Lincoln said so. @9
            section2 Streets @11
              para 1 Towns should plan. @13
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            Towns are for people.

            A. Lincoln said so.

            Streets

            1. Towns should plan.
            """));

    [Fact]
    public void WhatASentenceGoesOnFromIsNoHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para - Towns are for people and for their children. @7,9
            para 1 Towns should plan. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            Towns are for people and for their

            children.

            1. Towns should plan.
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
        Reading.Of(
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
    public void ALetteredHeadingLooksLikeAnItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Assistance @5
            para 35 The Office helps towns. @7
            section2 (a) Planning of streets @9
              para 36 The Office plans streets. @11
            section2 (b) Lighting of squares @13
              para 37 The Office lights squares. @15
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            A. Assistance

            35. The Office helps towns.

            (a) Planning of streets

            36. The Office plans streets.

            (b) Lighting of squares

            37. The Office lights squares.
            """));

    [Fact]
    public void ALetteredNameAfterAColonIsAnItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should provide for: @5
            item a Streets @7
            item b Squares @9
          para 2 Towns should report; @11
            item a Parks @13
          para 3 Towns should last. @15
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should provide for:

            (a) Streets

            (b) Squares

            2. Towns should report;

            (a) Parks

            3. Towns should last.
            """));

    [Fact]
    public void ALetteredNameInADecisionIsNoHeading() => Assert.Equal(
        """
        DraftDecision Draft decision I Safer towns [The Economic and Social Council]
          para 1 <Takes note> Takes note of the report. @7
            item a Streets @9
          para 2 <Decides> Decides to come back to the matter. @11
        """,
        Reading.Of(
            """
            Draft decision I

            Safer towns

            The Economic and Social Council,

            1. *Takes note* of the report.

            (a) Streets

            2. *Decides* to come back to the matter.
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
        Reading.Of(
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
        Reading.Of(
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
    public void ASectionOfALetteredSeriesWithoutNumeralsStandsOnLevelOne() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Streets @5
            para 1 Streets should be wide. @7
            section2 Lights @9
              para 2 Lights should be bright. @11
          section1 B. Squares @13
            para 3 Squares should be lit. @15
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            A. Streets

            1. Streets should be wide.

            Lights

            2. Lights should be bright.

            B. Squares

            3. Squares should be lit.
            """));

    [Fact]
    public void ARunInHeadingStaysInItsParagraph() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Streets at night. Towns should light their streets. @5
          para 2 Squares. Towns should light their squares. @7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. *Streets at night*. Towns should light their streets.

            2. *Squares*. Towns should light their squares.
            """));

    [Fact]
    public void AnItalicVerbIsNoHeading() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para - <Invites> Invites the United Nations Office on Drugs and Crime to help. @9,11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that towns grow,

            *Invites* the United Nations Office on

            Drugs and Crime to help.
            """));

    [Fact]
    public void AHeadingDoesNotGoOn() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para - Towns are for people. @7
          section1 II. Streets @9
            para - Wide streets are safe, narrow ones are not. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            Towns are for people.

            II. Streets

            Wide streets are safe, narrow ones are not.
            """));

    [Fact]
    public void AnItalicVerbAfterAnOpenParagraphOpensANewOne() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para - <Invites> Invites Member States to plan their towns @9
          para - <Requests> Requests the Secretary-General to report. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that towns grow,

            *Invites* Member States to plan their towns

            *Requests* the Secretary-General to report.
            """));

    [Fact]
    public void AWordLabelInAnOpenSentenceIsAWord() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          para 2 Towns should act in accordance with Article 3. The article says so. @7,9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            2. Towns should act in accordance with

            Article 3. The article says so.
            """));

    [Fact]
    public void ABlockTooLongForAHeadingIsASentence() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          section1 Streets @7
            para - Planning of streets, lighting of squares, keeping of parks, opening of schools, cleaning of baths, regulating of markets, digging of wells, building of walls, guarding of gates, mending of roofs and painting of doors are the tasks of the authorities of each town and of the Commission. @9,11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            Streets

            Planning of streets, lighting of squares, keeping of parks, opening of schools, cleaning of baths, regulating of markets, digging of wells, building of walls, guarding of gates, mending of roofs and painting of doors are the tasks of the authorities of each town and of the

            Commission.
            """));

    [Fact]
    public void ANumberBeforeAnOperativeVerbIsNoHeading() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          para 1 <Requests> Requests the United Nations Office on Drugs and Crime to help; @9,11
          para 2 <Decides> Decides to remain seized of the matter. @13
        """,
        Reading.Of(
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
    public void AMarkdownHeadingIsAHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 I. Introduction @5
            para - Towns are for people. @6
            section2 Standards and norms @8
              para 1 Towns should keep to the standards. @9
              para 2 #1 of the standards is that no town is alone. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            ## I. Introduction
            Towns are for people.

            ### Standards and norms
            1. Towns should keep to the standards.

            2. #1 of the standards is that no town is alone.
            """));

    [Fact]
    public void AWholeLineInItalicsIsAHeadingThoughItBeginsLikeAVerb() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          section1 Requests for assistance @7
            para 2 Towns should ask for assistance. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            *Requests for assistance*

            2. Towns should ask for assistance.
            """));

    [Fact]
    public void AHeadingCanBeginLikeAVerbInAResolution() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan; @7
          section1 Requests for assistance @9
            para 2 <Invites> Invites towns to ask for assistance. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Invites* towns to plan;

            Requests for assistance

            2. *Invites* towns to ask for assistance.
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
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            A. Streets

            14. Towns should plan.

            1. National actions

            2. International actions

            15. The Office will help.
            """));

    [Fact]
    public void ALetteredHeadingCanFollowAHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Assistance @5
            section2 (a) Planning of streets @7
              para 1 The Office plans streets. @9
            section2 (b) Lighting of squares @11
              para 2 The Office lights squares. @13
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            A. Assistance

            (a) Planning of streets

            1. The Office plans streets.

            (b) Lighting of squares

            2. The Office lights squares.
            """));

    [Fact]
    public void ALetteredHeadingCanStandOverAnUnnumberedParagraph() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          section1 A. Assistance @5
            para - The Office helps towns. @7
            section2 (a) Planning of streets @9
              para - The Office plans streets with towns. @11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            A. Assistance

            The Office helps towns.

            (a) Planning of streets

            The Office plans streets with towns.
            """));

    [Fact]
    public void ALetteredNameOutOfSequenceIsAnItem() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
            item c Streets @7
          para 2 Towns should report. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            (c) Streets

            2. Towns should report.
            """));
}
