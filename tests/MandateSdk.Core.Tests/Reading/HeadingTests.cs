using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What is a heading, what only looks like one, and on which level it stands.</summary>
public class HeadingTests
{
    [Fact]
    public void ABareHeadingOpensASection() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          section1 Standards and norms @7
            para 2 Towns should keep to the standards. @9
        """,
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            I. Introduction

            Towns are for people and for their

            children.

            1. Towns should plan.
            """));

    [Fact]
    public void ARunInHeadingStaysInItsParagraph() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Streets at night. Towns should light their streets. @5
          para 2 Squares. Towns should light their squares. @7
        """,
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            Noting that towns grow,

            *Invites* Member States to plan their towns

            *Requests* the Secretary-General to report.
            """));

    [Fact]
    public void ABlockTooLongForAHeadingIsASentence() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          section1 Streets @7
            para - Planning of streets, lighting of squares, keeping of parks, opening of schools, cleaning of baths, regulating of markets, digging of wells, building of walls, guarding of gates, mending of roofs and painting of doors are the tasks of the authorities of each town and of the Commission. @9,11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            Streets

            Planning of streets, lighting of squares, keeping of parks, opening of schools, cleaning of baths, regulating of markets, digging of wells, building of walls, guarding of gates, mending of roofs and painting of doors are the tasks of the authorities of each town and of the

            Commission.
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
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Invites* towns to plan;

            Requests for assistance

            2. *Invites* towns to ask for assistance.
            """));

    [Fact]
    public void ALineWithAColonBetweenNumberedParagraphsIsAHeading() => Assert.Contains(
        """
          para 1 <Decides> Decides to plan. @5
          section1 Reporting: @7
            para 2 <Requests> Requests the Secretary-General to report. @9
        """,
        Outline.Of("Resolution 9/1\n\nThe General Assembly,\n\n1. Decides to plan.\n\nReporting:\n\n2. Requests the Secretary-General to report.\n"),
        System.StringComparison.Ordinal);
}
