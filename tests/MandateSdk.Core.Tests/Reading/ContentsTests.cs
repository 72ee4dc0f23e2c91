using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Tables of contents: told from the text they list.</summary>
public class ContentsTests
{
    [Fact]
    public void ContentsOfATableAreNoTable() => Assert.Equal(
        """
        Report Safer towns
          section1 I. Introduction @10
            para 1 Towns grow. @12
        """,
        Outline.Of(
            """
            Safer towns

            Contents

            | | | Paragraphs | Page |
            |---|---|---|---|
            | I. | Introduction | 1 | 3 |
            | II. | Streets | 2-5 | 4 |

            I. Introduction

            1. Towns grow.
            """));

    [Fact]
    public void ContentsWithLeadersAreNoHeadings() => Assert.Equal(
        """
        Report Safer towns
          section1 I. Introduction @9
            para 1 Towns grow. @11
        """,
        Outline.Of(
            """
            Safer towns

            Contents

            I. Introduction . . . . . . . . . . 3

            II. Streets ........................ 4

            I. Introduction

            1. Towns grow.
            """));

    [Fact]
    public void TheTextBeginsWhereTheContentsEnd() => Assert.Equal(
        """
        Report Safer towns
          section1 I. Introduction @8
            para 1 Towns grow as follows: @10
          table 1+1 rows, 2 columns: Growth of towns
        """,
        Outline.Of(
            """
            Safer towns

            Contents

            | I. | Introduction | 3 |
            |---|---|---|

            I. Introduction

            1. Towns grow as follows:

            Growth of towns

            | Town | 2004 |
            |------|------|
            | Nairobi | 1 |
            """));

    [Fact]
    public void LeadersWithoutContentsAreText() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should fill in the name . . . . . in form 3 @5
          para 2 Towns should report. @7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should fill in the name . . . . . in form 3

            2. Towns should report.
            """));

    [Fact]
    public void TheLinesOfTheContentsAreKnown()
    {
        var record = Document.Parse("Safer towns\n\nContents\n\n| I. | Introduction | 3 |\n| II. | Streets | 4 |\n\nI. Introduction\n\n1. Towns grow.", "text.txt").Record;
        Assert.Equal((3, 6), (record.Contents!.StartLine, record.Contents.EndLine));
        Assert.Empty(record.Instruments.Single().Tables);
    }
}
