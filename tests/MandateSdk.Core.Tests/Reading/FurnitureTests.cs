using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What belongs to the page and not to the text.</summary>
public class FurnitureTests
{
    [Theory]
    [InlineData("Page 2", true)]
    [InlineData("2", true)]
    [InlineData("- 2 -", true)]
    [InlineData("2/5", true)]
    [InlineData("12/15", true)]
    [InlineData("| 2 |", true)]
    [InlineData("V.05-86693 (E) 030805 040805", true)]
    [InlineData("23-25978 (E) 221223", true)]
    [InlineData("GE.25-11220 (E)", true)]
    [InlineData("GE.25-11220(E)", true)]
    [InlineData("English", true)]
    [InlineData("English towns", false)]
    [InlineData("20-17369 (E)", true)]
    [InlineData("*2017369*", true)]
    [InlineData("2/5          20-17485", true)]
    [InlineData("20-17485          2/5", true)]
    [InlineData("20-17485 (E) 221220     *2017485*", true)]
    [InlineData("2/5          of the towns", false)]
    [InlineData("/...", true)]
    [InlineData("/…", true)]
    [InlineData("/…/", true)]
    [InlineData("___________", true)]
    [InlineData("=====", true)]
    [InlineData("..........", true)]
    [InlineData("-----", true)]
    [InlineData("* * *", true)]
    [InlineData("…", false)]
    [InlineData("12345", false)]
    [InlineData("2 towns", false)]
    [InlineData("Page layout", false)]
    [InlineData("2/5 of the towns", false)]
    [InlineData("V.05-86693 for details", false)]
    [InlineData("05-86 towns", false)]
    [InlineData("*Towns*", false)]
    [InlineData("--", false)]
    [InlineData("2/x", false)]
    [InlineData("x/2", false)]
    [InlineData("1234/5678", false)]
    [InlineData("AB-25978 (E) 221223", false)]
    [InlineData("23/25978 (E) 221223", false)]
    [InlineData("23-2597A (E) 221223", false)]
    [InlineData("*20*", false)]
    public void FurnitureIsToldByItsForm(string line, bool furniture) => Assert.Equal(furniture, PageFurniture.IsFurniture(line));

    [Fact]
    public void TheSymbolAloneOnALineIsARunningHead() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Requests> Requests the Secretary-General to report on safer towns; @7,11
          para 2 <Decides> Decides to remain seized of the matter. @15
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Requests* the Secretary-General

            A/RES/57/170

            to report on safer towns;

            E/CN.15/2002/10

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ASymbolInASentenceIsNoRunningHead() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          para 2 Towns should use the report of the Centre, document E/CN.15/2002/10, and the manual. @7,9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            2. Towns should use the report of the Centre, document

            E/CN.15/2002/10, and the manual.
            """));

    [Fact]
    public void FurnitureIsANodeOfTheTreeAndPartOfNoUnit()
    {
        const string Text = "Annex\n\nGuidelines for safer towns\n\n1. Towns should\n\nPage 2\n\nplan.";
        Assert.Equal([7], Parser.Parse(Text, "text.txt").Root.DescendantsAndSelf().Where(node => node.Kind == SyntaxKind.PageFurniture).SelectMany(node => node.Lines));
        Assert.EndsWith("  para 1 Towns should plan. @5,9", Outline.Of(Text), System.StringComparison.Ordinal);
    }

    [Fact]
    public void TheSymbolOfARevisionIsARunningHead() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Requests> Requests the Secretary-General to report; @7
          para 2 <Decides> Decides to remain seized of the matter. @11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Requests* the Secretary-General to report;

            E/CN.15/2002/L.10/Rev.1

            2. *Decides* to remain seized of the matter.
            """));
}
