using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What closes a text.</summary>
public class ClosingTests
{
    [Fact]
    public void MeetingAndDateCloseATextWithoutBeingPartOfIt() => Assert.Equal(
        """
        Resolution Resolution 22/1 Safer towns [The Commission on Crime Prevention and Criminal Justice]
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Outline.Of(
            """
            Resolution 22/1

            Safer towns

            The Commission on Crime Prevention and Criminal Justice,

            1. *Decides* to remain seized of the matter.

            9th meeting
            26 April 2013

            [Adopted without a vote.]
            """));

    [Theory]
    [InlineData("46th plenary meeting", true)]
    [InlineData("*46th plenary meeting*", true)]
    [InlineData("16 December 2020", true)]
    [InlineData("[Adopted without a vote.]", true)]
    [InlineData("[Adopted by a recorded vote of 46 to 1, with no abstentions.]", true)]
    [InlineData("Plenary meeting", false)]
    [InlineData("16 December", false)]
    [InlineData("32 December 2020", false)]
    [InlineData("16 Brumaire 2020", false)]
    [InlineData("2 States were represented at the 46th plenary meeting of the Commission on Crime", false)]
    [InlineData("[without reference to a Main Committee]", false)]
    public void WhatClosesAText(string line, bool closes) => Assert.Equal(closes, Closings.IsClosing(line));

    [Fact]
    public void AQuotedDraftEndsWithItsQuotationMark() => Assert.Equal(
        """
        Resolution 2002/13. Safer towns [The Economic and Social Council]
          para 1 <Recommends> Recommends to the General Assembly the adoption of the following draft resolution: @5
          para 2 <Requests> Requests a report. @13
          DraftResolution (no title) [The General Assembly]
            recital <Noting in this regard> “Noting in this regard that towns grow, @9
            para 1 <Decides> Decides to hold a day of towns.” @11
        """,
        Outline.Of(
            """
            2002/13. Safer towns

            The Economic and Social Council,

            1. *Recommends* to the General Assembly the adoption of the following draft resolution:

            “The General Assembly,

            “*Noting in this regard* that towns grow,

            “1. *Decides* to hold a day of towns.”

            2. *Requests* a report.
            """));

    [Fact]
    public void ASignatureClosesALetter() => Assert.Equal(
        """
        Report Letter dated 1 July 2002 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General
          para - I have the honour to transmit the text of a declaration on safer towns. @9
        """,
        Outline.Of(
            """
            United Nations A/57/152

            General Assembly

            Distr.: General 2 July 2002

            Letter dated 1 July 2002 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General

            I have the honour to transmit the text of a declaration on safer towns.

            (Signed) A. Mayor
            Ambassador
            Permanent Representative
            """));

    [Fact]
    public void LabelsAndClosingsBeginTheirOwnBlock() => Assert.Equal(
        """
        Resolution Resolution 22/1 Safer towns [The Commission on Crime Prevention and Criminal Justice]
          para 1 <Decides> Decides to remain seized of the matter @7
        Resolution Resolution 22/2 Safer streets [The Commission on Crime Prevention and Criminal Justice]
          para 1 <Decides> Decides to remain seized of the matter. @15
        """,
        Outline.Of(
            """
            Resolution 22/1

            Safer towns

            The Commission on Crime Prevention and Criminal Justice,

            1. *Decides* to remain seized of the matter
            9th meeting
            26 April 2013
            Resolution 22/2
            Safer streets

            The Commission on Crime Prevention and Criminal Justice,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void TheRecordOfAVoteIsAClosing() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Requests> Requests light. @5
        """,
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Requests light.\n\n[Adopted by a recorded vote of 2 to 1. The voting was as follows:\n\nIn favour:\n\nAlbania, Benin\n\nAbstaining:\n\nChile]"),
        ignoreLineEndingDifferences: true);
}
