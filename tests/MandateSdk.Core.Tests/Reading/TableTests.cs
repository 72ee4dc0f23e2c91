using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Rows, cells, headings and captions of tables, whatever OCR made of the lines between them.</summary>
public class TableTests
{
    [Fact]
    public void PipesBetweenCellsMakeATable() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The funds are as follows: @5
          para 2 Towns should report. @14
          table 1+2 rows, 3 columns: Funds of towns
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The funds are as follows:

            Funds of towns

            | Town | 2004 | 2005 |
            |------|------|------|
            | Nairobi | 1 | 2 |
            | Quito | 3 | 4 |

            2. Towns should report.
            """));

    [Fact]
    public void TabsBetweenCellsMakeATable() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The funds are as follows: @5
          para 2 Towns should report. @14
          table 2+2 rows, 3 columns: Funds of towns
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The funds are as follows:

            Funds of towns

            ⇥<i>Funds (thousands)</i>⇥
            ⇥<i>2004</i>⇥<i>2005</i>
            Nairobi⇥1⇥2
            Quito⇥3⇥4

            2. Towns should report.
            """.Replace("⇥", "\t")));

    [Fact]
    public void OneLineWithATabIsNoTable()
    {
        var annex = Document.Parse("Annex\n\nGuidelines for safer towns\n\n1. Towns should\treport.\n\n2. Towns should plan.", "text.txt").Instruments[0];
        Assert.Empty(annex.Tables);
        Assert.Equal(["1", "2"], annex.Paragraphs.Select(paragraph => paragraph.Label));
    }

    [Fact]
    public void AHeadingBeforeATableIsItsCaption() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Endorses> Endorses the estimates as indicated below: @7
          para 2 <Decides> Decides to remain seized of the matter. @15
          table 1+1 rows, 2 columns: Resource projections for the Fund
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Endorses* the estimates as indicated below:

            Resource projections for the Fund

            | Town | 2004 |
            |------|------|
            | Nairobi | 1 |

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ALabelledHeadingBeforeATableIsASection()
    {
        var annex = Document.Parse("Annex\n\nGuidelines for safer towns\n\nIV. Resources\n\n| Town | 2004 |\n|---|---|\n| Nairobi | 1 |", "text.txt").Instruments[0];
        Assert.Equal("Resources", annex.Sections.Single().Title);
        Assert.Null(annex.Tables.Single().Caption);
    }

    [Fact]
    public void TheTitleOfAnAnnexIsTheCaptionOfItsTable() => Assert.Equal(
        """
        Report Safer towns
          section1 I. Resources @3
            para 1 The funds are in the annex. @5
          Annex Annex Contributions to the Fund, 2004-2005
            table 1+1 rows, 2 columns: Contributions to the Fund, 2004-2005 (United States dollars)
        """,
        Outline.Of(
            """
            Safer towns

            I. Resources

            1. The funds are in the annex.

            Annex

            Contributions to the Fund, 2004-2005

            (United States dollars)

            | Town | 2004 |
            |------|------|
            | Nairobi | 1 |
            """));

    [Fact]
    public void ABlankLinePartsTwoTables()
    {
        var annex = Document.Parse("Annex\n\nSafer towns\n\n1. As follows:\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n| C | D |\n|---|---|\n| 3 | 4 |", "text.txt").Instruments[0];
        Assert.Equal([7, 11], annex.Tables.Select(table => table.StartLine));
    }

    [Fact]
    public void HtmlRowsAreATable() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The funds are as follows: @5
          para 2 Towns should report. @12
          table 1+1 rows, 2 columns: 
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The funds are as follows:

            <table>
            <tr><th>Town</th><th>2004</th></tr>
            <tr><td>Nairobi</td><td>1</td></tr>
            </table>

            2. Towns should report.
            """));

    [Fact]
    public void CellsAreFreeOfMarkupAndEmptyOnesAreKept()
    {
        var pipes = TableOf("| Town | <i>2004</i> | |\n|---|---|---|\n| Nairobi  centre | 8 153.7 | – |");
        Assert.Equal(["Town", "2004", ""], pipes.HeaderRows[0].Select(cell => cell.Text));
        Assert.Equal(["Nairobi  centre", "8 153.7", "–"], pipes.Rows[0].Select(cell => cell.Text));

        var tabs = TableOf("Town\t2004\t2005\nPosts\t\t\n\tnone\t");
        Assert.Equal(["Posts", "", ""], tabs.Rows[1].Select(cell => cell.Text));
        Assert.Equal(["", "none", ""], tabs.Rows[2].Select(cell => cell.Text));
    }

    private static Table TableOf(string rows) =>
        Document.Parse("Annex\n\nGuidelines for safer towns\n\n1. As follows:\n\n" + rows, "text.txt").AllInstruments.SelectMany(instrument => instrument.Tables).Single();

    [Theory]
    [InlineData("24", 24.0)]
    [InlineData("8 153.7", 8153.7)]
    [InlineData("1,234", 1234.0)]
    [InlineData("-3", -3.0)]
    [InlineData("–", null)]
    [InlineData("Town", null)]
    [InlineData("", null)]
    public void ACellHasTextAndValue(string text, double? value)
    {
        var cell = new TableCell(text);
        Assert.Equal((text, (decimal?)value), (cell.Text, cell.Value));
    }

    [Theory]
    [InlineData("2", "3", "5", null)]
    [InlineData("2", "3", "6", null)]
    [InlineData("2", "3", "7", "MND1201")]
    [InlineData("2.4", "3.4", "5.9", null)]
    [InlineData("2.4", "3.4", "6.4", "MND1201")]
    public void TotalsAreAddedUp(string first, string second, string total, string? id) => Assert.Equal(
        id,
        Outline.DiagnosticsOf("Annex\n\n| Town | Posts |\n|---|---|\n| Nairobi | " + first + " |\n| Quito | " + second + " |\n| Total | " + total + " |")
            .Select(diagnostic => diagnostic.Split(' ')[2].TrimEnd(':')).SingleOrDefault());

    [Fact]
    public void SubtotalsCountOnce() => Assert.Empty(Outline.DiagnosticsOf(
        "Annex\n\n| Fund | Posts |\n|---|---|\n| A | 1 |\n| B | 2 |\n| Subtotal | 3 |\n| C | 4 |\n| Subtotal | 4 |\n| D | 5 |\n| Total | 12 |"));

    [Fact]
    public void ASentenceGoesOnBehindATable() => Assert.Contains(
        "  para 1 <Endorses> Endorses the estimates and requests a report; @7,13\n",
        Outline.Of("Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. *Endorses* the estimates\n\n| Town | 2004 |\n|---|---|\n| Nairobi | 1 |\n\nand requests a report;\n\n2. *Decides* so."),
        StringComparison.Ordinal);

    [Fact]
    public void ARowWithOneNumberIsNoPageNumber() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The funds are as follows: @5
          table 0+4 rows, 3 columns: Funds of towns
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The funds are as follows:

            Funds of towns

            Town⇥2004⇥2005
            Nairobi⇥1⇥2
            ⇥24⇥
            Quito⇥3⇥4
            """.Replace("⇥", "\t")));

    [Fact]
    public void ACellOverSeveralColumnsIsFollowedByEmptyOnes()
    {
        var table = TableOf("<table>\n<tr>\n<th>Town</th>\n<th colspan=\"2\">Funds</th>\n</tr>\n<tr><td>Nairobi</td><td>1</td><td></td></tr>\n</table>");
        Assert.Equal(["Town", "Funds", ""], table.HeaderRows.Single().Select(cell => cell.Text));
        Assert.Equal(["Nairobi", "1", ""], table.Rows.Single().Select(cell => cell.Text));
    }

    [Fact]
    public void NotesBetweenACaptionAndItsTablePartNothing() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The funds are as follows: @5
          para 2 Towns should report. @15
          table 1+1 rows, 2 columns: Funds of towns
          note 1 E/CN.15/2002/3. <- 5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The funds¹ are as follows:

            Funds of towns

            ¹ E/CN.15/2002/3.

            | Town | 2004 |
            |------|------|
            | Nairobi | 1 |

            2. Towns should report.
            """));

    [Fact]
    public void ABarBetweenBlanksPartsCells() => Assert.Contains(
        "  table 0+2 rows, 3 columns: ",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Approves the posts:\n\nNew post | Legal Officer | 1\nNew post | Treasurer | 2"),
        System.StringComparison.Ordinal);
}
