using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Two units on one line.</summary>
public class GluedUnitTests
{
    [Fact]
    public void TwoParagraphsOnOneLineAreSplit() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7
          para 2 (glued) <Requests> Requests the Secretary-General to report; @7
          para 3 <Decides> Decides to remain seized of the matter. @9
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the Congress; 2. *Requests* the Secretary-General to report;

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void TwoItemsOnOneLineAreSplit() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a Plan their streets; @7
            item b (glued) Light their squares; @7
            item c (glued) Report. @7
          para 2 States should help. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should:

            (a) Plan their streets; (b) Light their squares; (c) Report.

            2. States should help.
            """));

    [Fact]
    public void AnItemGluedToTheChapeauIsSplit() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should: @5
            item a (glued) Plan their streets; @5
            item b Report. @7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should: (a) Plan their streets;

            (b) Report.
            """));

    [Fact]
    public void ARunningListIsNotSplit() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should (a) plan their streets, (b) light their squares and (c) report. @5
          para 2 Towns should: @7
            item a Plan their streets; @9
            item b Light their streets, (c) Squares included. @11
          para 3 States should: @13
            item a Give funds; (b) as far as they can. @15
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should (a) plan their streets, (b) light their squares and (c) report.

            2. Towns should:

            (a) Plan their streets;

            (b) Light their streets, (c) Squares included.

            3. States should:

            (a) Give funds; (b) as far as they can.
            """));

    [Fact]
    public void ANumberThatEndsASentenceIsNotGlued() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan in accordance with rule No. 1. 2. Towns and States differ. @5
          para 2 States should help. @7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan in accordance with rule No. 1. 2. Towns and States differ.

            2. States should help.
            """));

    [Fact]
    public void AGluedUnitCanStandInAContinuation() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7,9
          para 2 (glued) <Requests> Requests the Secretary-General to report; @9
          para 3 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the

            Congress; 2. *Requests* the Secretary-General to report;

            3. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AGluedUnitCanFollowAMarkAndBeWrapped() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the outcome of the Congress; @7
          para 2 (glued) <Requests> Requests the Secretary-General to report; @7,8
          para 3 <Decides> Decides to remain seized of the matter. @10
          note 1 E/CN.15/2002/3. <- 7
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the outcome of the Congress;¹ 2. *Requests* the
            Secretary-General to report;

            3. *Decides* to remain seized of the matter.

            ¹ E/CN.15/2002/3.
            """));
}
