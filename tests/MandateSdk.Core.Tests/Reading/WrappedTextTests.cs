using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Wrapped lines without blank lines and without indents: how full a line is shows who ended it.</summary>
public class WrappedTextTests
{
    private const string Text = """
        75/196. Safer towns
        The General Assembly,
        Recalling its resolution 56/261 of 31 January 2002, in which it took note of the
        plans of action for safer towns and invited Governments to use them as guidance,
        Noting that most people live in towns and that more of them will do so in every
        year to come, as the Centre pointed out in its report,
        Deeply concerned about those who live in them,
        1. Takes note of the report, and recalls that, under the terms of its paragraph
        2. towns have a right to be heard in all matters that concern their own streets;
        2. Invites towns, with the help of the Office on Drugs and Crime and also of the
        regional commissions, to plan their streets together with those who live in them
        and to light those of them that are not safe at night, whatever the cost may be,
        and to report to the Centre and to the regions on all measures that they took.
        The report should say what the measures have cost;
        Requests to the secretariat
        3. Requests the Secretary-General to report on the implementation of the present
        resolution at its next session, within existing resources and those that towns
        give of their own free will, and to make proposals for the years that follow, if
        the towns agree that such proposals are wanted and that they are able to pay for
        what is proposed in them;
        4. Requests the Centre to help towns that ask for help and to tell the others of
        what was learned from it;
        5. Decides to consider the matter again at its next session, under the same item
        of the agenda.
        46th plenary meeting
        16 December 2020
        """;

    [Fact]
    public void ARecitalBeginsAfterALineThatHadRoomOrAfterAComma() => Assert.Contains(
        """
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, in which it took note of the plans of action for safer towns and invited Governments to use them as guidance, @3,4
          recital <Noting> Noting that most people live in towns and that more of them will do so in every year to come, as the Centre pointed out in its report, @5,6
          recital <Deeply concerned> Deeply concerned about those who live in them, @7
        """,
        Outline.Of(Text),
        StringComparison.Ordinal);

    [Fact]
    public void ASentenceThatBeginsWithItsLineGoesOnFromAFullLine() => Assert.Contains(
        "on all measures that they took. The report should say what the measures have cost; @10,11,12,13,14\n",
        Outline.Of(Text),
        StringComparison.Ordinal);

    [Fact]
    public void ALineThatHadRoomForTheNextWordEndsItsBlock() => Assert.Contains(
        """
          section1 Requests to the secretariat @15
            para 3 <Requests> Requests the Secretary-General
        """,
        Outline.Of(Text),
        StringComparison.Ordinal);

    private const string Flush = """
        75/196. Safer towns
        The General Assembly,
        Recalling its resolution 56/261 of 31 January 2002, in which it took note of the
        plans of action for safer towns and invited Governments to use them as guidance,
        Noting that most people live in towns and that more of them will do so in every
        year to come, as the Centre pointed out in its report, which it presented to all,
        Recognizing that streets that are lit at night are safe for those who use them,
        Stressing the part that those who live in towns have in the plans for their town,
        Deeply concerned about those who live in towns where nobody planned the streets,
        Taking note of the resolution of the Council of 21 December 2022, adopted by the
        Council at its special session, in which the Council recommended that all of the
        towns of the North should be admitted to the Centre as members of their own right,
        Approves the admission of the towns of the North to the Centre, and of those that
        ask for it at a later time, from the year after the present resolution was taken.
        46th plenary meeting
        16 December 2020
        1 Resolution 2002/13, annex.
        """;

    [Fact]
    public void ARecitalEndsAtItsCommaThoughAMarkStandsAfterIt() => Assert.Contains(
        "\n  recital <Noting> Noting that most people live in towns",
        Outline.Of(Flush.Replace("as guidance,", "as guides, 1", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void AnOperativeVerbAfterTheCommaOfARecitalEndsTheRecitals() => Assert.Contains(
        "<Approves> Approves the admission of the towns",
        Outline.Of(Flush),
        StringComparison.Ordinal);

    [Fact]
    public void ARecitalCanEndWithAFullStop() => Assert.Contains(
        "\n  recital <Recognizing> Recognizing that streets that are lit",
        Outline.Of(Flush.Replace("presented to all,", "presented to all.", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void ANumberBeforeAVerbOpensAParagraph() => Assert.Contains(
        "para 4 <Requests> Requests the Centre to help towns",
        Outline.Of(Text.Replace("what is proposed in them;", "what is proposed in them to all of the towns of the North and of the South alike,", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void AShortLineBeforeANumberIsAHeading() => Assert.Contains(
        "section1 Requests to the secretariat",
        Outline.Of(Text.Replace("what the measures have cost;", "what the measures have cost and what was paid for by towns;", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void FlushRecitalsArePartedByTheirOpenings() => Assert.Contains(
        "recital <Noting> Noting that most people live in towns",
        Outline.Of(Text.Replace("of the\nregional", "of the\n\n1/3\n\nregional", StringComparison.Ordinal).Replace("present\nresolution", "present\n\n2/3\n\nresolution", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void WithoutBlankLinesALineIsABlockWhereLinesAreAsLongAsParagraphs() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          section1 Work of the Centre @3
          section1 Reports @4
            para 1 <Takes note> Takes note of the reports. @5
            para 2 <Requests> Requests the Centre to help towns that ask for help and to tell the others of what was learned from it, within existing resources and those that towns give of their own free will, if the towns agree. @6
        """,
        Outline.Of("""
            75/196. Safer towns
            The General Assembly,
            Work of the Centre
            Reports
            1. Takes note of the reports.
            2. Requests the Centre to help towns that ask for help and to tell the others of what was learned from it, within existing resources and those that towns give of their own free will, if the towns agree.
            """),
        ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("1.\nRequests the Centre to help.")]
    [InlineData("1.\n\nRequests the Centre to help.")]
    public void ALabelAloneOnItsLineBelongsToTheNextLine(string paragraph) => Assert.Contains(
        "para 1 <Requests> Requests the Centre to help. @",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n" + paragraph),
        StringComparison.Ordinal);

    [Fact]
    public void AShortTextWhoseSentencesEndAtOneMarginIsWrappedToo() => Assert.Contains(
        """
          para - The wardens of the towns met on 6 June 2024 in accordance with rules 99 and 103 of the rules of their assembly, for the purpose of electing those of them who speak for all the towns of their gardens. @2,3,4,5
          para - They elected the following wardens: @6
          para - Northern Town: Ada Almond @7
          para - Southern Town: Ben Birch @8
          para - Eastern Town: Cora Cedar @9
        """,
        Outline.Of("""
            79/401. Election of the wardens
            The wardens of the towns met on 6 June 2024 in accordance
            with rules 99 and 103 of the rules of their assembly, for
            the purpose of electing those of them who speak for all
            the towns of their gardens.
            They elected the following wardens:
            Northern Town: Ada Almond
            Southern Town: Ben Birch
            Eastern Town: Cora Cedar
            """),
        System.StringComparison.Ordinal);

    [Fact]
    public void ATitleGoesOnUnderItsFirstWordHoweverShortItsLinesAre()
    {
        const string Text = """
            12/24.     Advice on what follows from the plans of the towns in the
                       Northern Gardens, and from the end of the
                       Southern Meadow

                          The General Assembly,
                          Recalling its resolution 56/261 of 31 January 2002, in which it took note
                    of the plans of action for safer towns and invited all to use them as
                    guidance in their work,
                          1.    Takes note of the report, and recalls that under the terms of it
                    towns have a right to be heard in all matters that concern their
                    streets and squares.
            """;

        var read = MandateSdk.Core.Model.Document.Parse(Text, "towns.txt").Instruments[0];

        Assert.Equal("Advice on what follows from the plans of the towns in the Northern Gardens, and from the end of the Southern Meadow", read.Title);
        Assert.Equal("The General Assembly", read.AdoptingBody);
    }

    [Fact]
    public void ANumberAloneOnItsLineBeforeAVerbOpensAParagraphAfterARecital()
    {
        var read = MandateSdk.Core.Model.Document.Parse("""
            Resolution 2768 (2025)

            The Security Council,
            Recalling all its relevant resolutions on the towns of the north,
            Recalling the previous floods in the gardens of the towns that lie under the control
            of the wardens of the north, and expressing concern about what these floods brought to
            the towns, to their gardens and to the livelihoods of those who live in those gardens,
            1.
            Extends the reporting request in paragraph 10 of the resolution on the towns of the
            north until the end of the next year;
            2.
            Reiterates its demand that the wardens of the towns tell without delay what the floods
            have brought to those who live in their gardens;
            3.
            Emphasizes again the need to address the causes of these floods, including those that
            lie in the streets of the towns.
            """, "towns.txt").Instruments[0];

        Assert.Equal(["1", "2", "3"], read.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(2, read.Preamble.Count);
    }
}
