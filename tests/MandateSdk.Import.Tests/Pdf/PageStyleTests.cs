using MandateSdk.Import.Tests.Harness;

namespace MandateSdk.Import.Tests.Pdf;

/// <summary>What print says and text extraction loses: marks, notes, italics, paragraphs.</summary>
public sealed class PageStyleTests
{
    private const string Full = "The quick brown fox jumps over the lazy dog and then runs over the hill to see what is";

    [Fact]
    public void LinesOfAParagraphAreOneLine()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("behind it.").Line(20).Roman("Another one begins after a gap.");
        Assert.Equal(Full + " behind it.\n\nAnother one begins after a gap.\n", pdf.Import());
    }

    [Fact]
    public void RaisedDigitsAreAMarkAndSmallTypeAtTheFootIsItsNote()
    {
        var pdf = new PrintedPdf().Roman("Recalling its resolution").Mark("12").Roman(" on the matter,").Line().Roman(Full)
            .At(100, 90).Mark("12", 5).Roman(" See resolution 1/1.", 8);
        Assert.Equal("Recalling its resolution¹² on the matter,\n\n".Replace("\n\n", " ") + Full + "\n\n¹² See resolution 1/1.\n", pdf.Import());
    }

    [Fact]
    public void ANoteGoesOnOverThePage()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("The text").Mark("1").Roman(" goes on.").Rule(100, 110, 90).At(100, 90).Mark("1", 5).Roman(" A note that is cut", 8)
            .Page().Roman("Next page.").Rule(100, 110, 90).At(100, 90).Roman("and ends here.", 8);
        Assert.Equal(Full + " The text¹ goes on.\n\n¹ A note that is cut and ends here.\n\n\f\nNext page.\n", pdf.Import());
    }

    [Fact]
    public void ItalicsStandBetweenAsterisks()
    {
        var pdf = new PrintedPdf().Roman("1. ").Italic("Takes note").Roman(" of the report;");
        Assert.Equal("1. *Takes note* of the report;\n", pdf.Import());
    }

    [Fact]
    public void UnderlinedWordsAreItalics()
    {
        var pdf = new PrintedPdf();
        pdf.Roman("1. ");
        var start = pdf.X;
        pdf.Roman("Urges");
        pdf.Rule(start, pdf.Y - 2, pdf.X - start).Roman(" all States;");
        Assert.Equal("1. *Urges* all States;\n", pdf.Import());
    }

    [Fact]
    public void AnUnderlinedNumberAndASlashAreAMark()
    {
        var pdf = new PrintedPdf();
        pdf.Roman("the report ");
        var start = pdf.X;
        pdf.Roman("1");
        pdf.Rule(start, pdf.Y - 2, pdf.X - start).Roman("/ of the Committee.");
        Assert.Equal("the report¹ of the Committee.\n", pdf.Import());
    }

    [Fact]
    public void BoldLinesAreHeadings()
    {
        var pdf = new PrintedPdf().Bold("I. Introduction").Line().Roman("The text begins.");
        Assert.Equal("**I. Introduction**\n\nThe text begins.\n", pdf.Import());
    }

    [Fact]
    public void TheNotesOfATableHaveLetters()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("Total").Mark("a").Roman(" of all.").At(100, 600).Mark("a", 5).Roman(" Without others.", 8).Line(10).Mark("b", 5).Roman(" With them.", 8);
        Assert.Equal(Full + " Total^{a} of all.\n\n^{a} Without others.\n\n^{b} With them.\n", pdf.Import());
    }

    [Fact]
    public void RaisedLettersOfAnOrdinalAreWords() =>
        Assert.Equal("the 14th session\n", new PrintedPdf().Roman("the 14").Mark("th").Roman(" session").Import());

    [Fact]
    public void WhatClosesAResolutionStandsOnLinesOfItsOwn()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("behind it.").Line(20, 380).Italic("46th plenary meeting").Line(12, 390).Italic("14 December 2020");
        Assert.Equal(Full + " behind it.\n\n*46th plenary meeting*\n\n*14 December 2020*\n", pdf.Import());
    }

    [Fact]
    public void ATitleHangsUnderItsFirstWord()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("behind it.").Line(30, 60).Bold("79/206.", 12).At(120, 658).Bold("Protection of the climate for present", 12)
            .Line(14, 120).Bold("generations of humankind", 12);
        Assert.Equal(Full + " behind it.\n\n**79/206. Protection of the climate for present generations of humankind**\n", pdf.Import());
    }

    [Fact]
    public void LoweredDigitsAreNoMark()
    {
        var pdf = new PrintedPdf().Roman("CO").At(114, 697).Roman("2", 6).At(117.2, 700).Roman(" emissions.");
        Assert.Equal("CO₂ emissions.\n", pdf.Import());
    }

    [Fact]
    public void AnAsteriskIsWrittenAsAMark()
    {
        var pdf = new PrintedPdf().Roman("Report of the Committee*").At(100, 90).Roman("* Reissued for technical reasons.", 8);
        Assert.Equal("Report of the Committee^{*}\n\n^{*} Reissued for technical reasons.\n", pdf.Import());
    }

    [Fact]
    public void AHyphenAtTheEndOfALineBelongsToItsWord()
    {
        var pdf = new PrintedPdf().Roman("money-laundering is a crime of the kind that no State can fight alone, and money-").Line().Roman("laundering goes on.");
        Assert.EndsWith("and money-laundering goes on.\n", pdf.Import());
    }

    [Fact]
    public void AHyphenThatOnlyDividesAWordGoes()
    {
        var pdf = new PrintedPdf().Roman("The development of the system of the Organization depends upon all, and develop-").Line().Roman("ment goes on.");
        Assert.EndsWith("and development goes on.\n", pdf.Import());
    }

    [Fact]
    public void ASymbolThatIsBrokenAtASlashIsWhole()
    {
        var pdf = new PrintedPdf().Roman("as contained in the document of the Second Committee that has the symbol A/C.2/79/L.21/").Line().Roman("Rev.1.");
        Assert.EndsWith("A/C.2/79/L.21/Rev.1.\n", pdf.Import());
    }

    [Fact]
    public void WordsWithoutBlanksBetweenThemArePartedByTheirGap()
    {
        var pdf = new PrintedPdf().Roman("The").At(120, 700).Roman("text");
        Assert.Equal("The text\n", pdf.Import());
    }

    [Fact]
    public void ATableStandsBetweenPipes()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("behind it:");
        pdf.At(100, 660).Roman("Country").At(300, 660).Roman("Votes");
        pdf.At(100, 640).Roman("Austria").At(300, 640).Roman("12");
        pdf.At(100, 620).Roman("Brazil").At(300, 620).Roman("7");
        Assert.Equal(Full + " behind it:\n\n| Country | Votes |\n| --- | --- |\n| Austria | 12 |\n| Brazil | 7 |\n", pdf.Import());
    }

    [Fact]
    public void AParagraphInBoldIsTextThoughItsNumberIsNot()
    {
        var pdf = new PrintedPdf().Roman("58.  ").Bold(Full[..70]).Line().Bold("behind it, and goes on in bold to its end on the hill.").Line(20).Roman("Next.");
        Assert.Equal("58. " + Full[..70].Trim() + " behind it, and goes on in bold to its end on the hill.\n\nNext.\n", pdf.Import());
    }

    [Fact]
    public void SeveralLinesInBoldThatEndAsASentenceAreText()
    {
        var pdf = new PrintedPdf().Bold(Full).Line().Bold("behind it.").Line(30).Bold("I. Introduction").Line(20).Roman("Text.");
        Assert.Equal(Full + " behind it.\n\n**I. Introduction**\n\nText.\n", pdf.Import());
    }

    [Fact]
    public void AFullStopAfterABracketIsPartOfTheLabel()
    {
        var pdf = new PrintedPdf().At(124, 700).Roman("(a)   Nitrocellulose;").Line(12, 124).Roman("(b).   Tetryl;").Line(12, 124).Roman("(c)   Nitric acid;");
        Assert.Equal("(a) Nitrocellulose;\n\n(b). Tetryl;\n\n(c) Nitric acid;\n", pdf.Import());
    }

    [Fact]
    public void LettersWithAFullStopAreLabelsAndNoTable()
    {
        var pdf = new PrintedPdf();
        for (var i = 0; i < 4; i++)
            pdf.At(124, 700 - (12 * i)).Roman((char)('a' + i) + ".").At(150, 700 - (12 * i)).Roman("Material;");
        Assert.Equal("a. Material;\n\nb. Material;\n\nc. Material;\n\nd. Material;\n", pdf.Import());
    }

    [Fact]
    public void SeveralMarksBehindOneWordBelongToItsLine()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("with albinism,").Mark("14").Mark(",").Mark("15").Mark(",").Mark("16").Line(20).Roman("Next.");
        Assert.Equal(Full + " with albinism,¹⁴,¹⁵,¹⁶\n\nNext.\n", pdf.Import());
    }

    [Fact]
    public void TheLinesOfATitleHaveOneAxis()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("behind it.").At(150, 660).Roman("INFORMATION FROM TERRITORIES TRANSMITTED UNDER").At(190, 648)
            .Roman("THE CHARTER OF THE UNITED NATIONS").At(100, 620).Roman(Full);
        Assert.Equal(Full + " behind it.\n\nINFORMATION FROM TERRITORIES TRANSMITTED UNDER THE CHARTER OF THE UNITED NATIONS\n\n" + Full + "\n", pdf.Import());
    }

    [Fact]
    public void ALabelWithANameIsALineOfItsOwnOverItsTitle()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("behind it.").Line(30).Bold("Rule 12").Line().Bold("Substitute members of the").Line().Bold("General Committee").Line(30).Roman(Full);
        Assert.Contains("**Rule 12**\n\n**Substitute members of the General Committee**\n", pdf.Import());
    }

    [Fact]
    public void WhatStandsAtTwoSidesOfThePageIsNoSentence()
    {
        var pdf = new PrintedPdf().Roman("GENERAL ASSEMBLY").At(400, 700).Roman("SECURITY COUNCIL").Line().Roman("Fifty-second session").At(400, 688)
            .Roman("Fifty-third year").Line().Roman("Agenda item 43");
        Assert.Equal(5, pdf.Import().TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void ASentenceGoesOnAfterAGapInIt()
    {
        var pdf = new PrintedPdf().Roman(Full).Line().Roman("the discussion showed that prospects").Line(42).Roman("are bright for all.");
        Assert.Equal(Full + " the discussion showed that prospects are bright for all.\n", pdf.Import());
    }
}
