using System;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Text that keeps the layout of its pages: wrapped lines without blank lines between the paragraphs.</summary>
public class LayoutTextTests
{
    private const string Text = """
        United Nations                                              A/RES/75/196

        General Assembly                                        Distr.: General
                                                                23 December 2020

        75/196.     Safer towns

              The General Assembly,
              Recalling its resolution 56/261 of 31 January 2002, in which it took
        note of the plans of action for safer towns and invited Governments to use
        them as guidance in their work,
              Noting that most people live in towns and that more of them will do so
        in every year to come, as the Centre pointed out in its report,1
              1.    Takes note of the report, and recalls that under the terms of rule
        2. towns have a right to be heard in all matters that concern their streets;
              2.    Invites towns, with the help of the Office on Drugs and Crime and
        of the regional commissions:
              (a)   To plan their streets together with those who live in them and to
        light those of them that are not safe at night;
              (b)   To report on the measures that they have taken, and to exchange
        information with other towns and with the Centre;
        __________________
        1  See E/CN.15/2002/10, in which the growth of towns in all regions of the
           world is described and measured.
        20-17485                                                             1/2
        A/RES/75/196                                                  Safer towns
              3.    Requests the Secretary-General to report on the implementation of
        the present resolution at its next session, within existing resources.

                                                            46th plenary meeting
                                                            16 December 2020
        """;

    [Fact]
    public void AParagraphBeginsWhereALineIsIndented() => Assert.Contains(
        """
          recital <Recalling> Recalling its resolution 56/261 of 31 January 2002, in which it took note of the plans of action for safer towns and invited Governments to use them as guidance in their work, @9,10,11
          recital <Noting> Noting that most people live in towns and that more of them will do so in every year to come, as the Centre pointed out in its report, @12,13
        """,
        Outline.Of(Text),
        StringComparison.Ordinal);

    [Fact]
    public void ALabelAtTheHeadOfAWrappedLineIsAWord() => Assert.Contains(
        "under the terms of rule 2. towns have a right to be heard in all matters that concern their streets; @14,15\n  para 2 ",
        Outline.Of(Text),
        StringComparison.Ordinal);

    [Fact]
    public void AnIndentedLabelOpensAUnit() => Assert.Contains(
        """
          para 2 <Invites> Invites towns, with the help of the Office on Drugs and Crime and of the regional commissions: @16,17
            item a To plan their streets together with those who live in them and to light those of them that are not safe at night; @18,19
            item b To report on the measures that they have taken, and to exchange information with other towns and with the Centre; @20,21
          para 3
        """,
        Outline.Of(Text),
        StringComparison.Ordinal);

    [Fact]
    public void NotesStandUnderARuleOfUnderscores() => Assert.EndsWith(
        "\n  note 1 See E/CN.15/2002/10, in which the growth of towns in all regions of the world is described and measured. <- 13",
        Outline.Of(Text),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("A/RES/75/196                                                  Safer towns")]
    [InlineData("Safer towns                                                  A/RES/75/196")]
    public void ARunningHeadHasSymbolAndTitleOnOneLine(string head) => Assert.Contains(
        "  para 3 <Requests> Requests the Secretary-General to report on the implementation of the present resolution at its next session, within existing resources. @27,28\n",
        Outline.Of(Text.Replace("A/RES/75/196                                                  Safer towns", head, StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void AShortLineWithoutEndPunctuationIsAHeading() => Assert.Contains(
        """
          section1 Requests to the secretariat @27
            para 3
        """,
        Outline.Of(Text.Replace("      3. ", "      Requests to the secretariat\n      3. ", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void ATextWithALineWiderThanAPageIsReadBlockByBlock() => Assert.Contains(
        "Safer towns @26",
        Outline.Of(Text.Replace("Governments to use", "Governments, " + new string('x', 170) + ", to use", StringComparison.Ordinal)),
        StringComparison.Ordinal);
}
