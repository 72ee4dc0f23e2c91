using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Tables whose columns are known by their position, in text that keeps the layout of the page.</summary>
public class ColumnTableTests
{
    private const string Before = """
        Resolution 75/196

        Safer towns

        The General Assembly,
              Recalling its resolution 56/261 of 31 January 2002, in which it took
        note of the plans of action for safer towns and invited Governments to use
        them as guidance in their work,
              Noting that most people live in towns and that more of them will do so
        in every year to come, as the Centre pointed out in its report of the year,
        and that the streets of the towns are not lit at night in many of them,
              Noting further that the towns of the North have planned their streets for
        many years, that they have reported on them to the Centre, and that the
        Centre has told the towns of the South what was learned from it,
              Mindful of the wish of those who live in towns to take part in plans that
        concern their streets and of the work of the regional commissions on them,
              Noting also that those who walk in them are afraid and that the measures
        taken so far have not reached those who need them most, in particular in
        the towns of the South and in those that have grown in the last years,
              1.    Invites towns, with the help of the Office on Drugs and Crime and
        of the regional commissions, to plan their streets together with those who
        live in them and to light those of them that are not safe at night;
              2.    Approves the posts of the Centre as set out in the table below:

        """;

    private const string Rows = """

              Action            Title of post         Level      Number
              New post          Planner               P-3             1
              New post          Planner of            P-4             2
                                streets
              Total                                                   3

        """;

    private const string After = """

              3.    Requests the Secretary-General to report on the implementation of
        the present resolution at its next session, within existing resources.
        """;

    [Fact]
    public void BlanksBetweenCellsMakeATable() =>
        Assert.Contains("table 0+5 rows, 4 columns", Outline.Of(Before + Rows + After), StringComparison.Ordinal);

    [Fact]
    public void WhatStandsAroundATableOfColumnsIsReadAsBefore() => Assert.Equal(
        Lines(Before + After),
        Lines(Before + Rows + After).Where(line => !line.Contains("table 0+5", StringComparison.Ordinal)));

    private static IEnumerable<string> Lines(string text) => Outline.Of(text).Split('\n').Select(WithoutPlace);

    private static string WithoutPlace(string line) =>
        line.LastIndexOf(" @", StringComparison.Ordinal) is var at and > 0 ? line[..at] : line;

    [Fact]
    public void RowsWithTwoBlanksBetweenTheirCellsAreATableInTextWithoutBlankLines()
    {
        var read = Outline.Of("""
            79/264. Budget of the towns
            The General Assembly,
            Recalling its resolution 56/261 of 31 January 2002, in which it took note of plans,
            1. Approves the following sums for the towns of the north and for those of the south
            and of the east, as the report of the wardens has proposed them, and asks that they be
            spent as the plans say:
            Section  Amount (United States dollars)
            Part I. Streets and gardens
            1  Streets of the old towns, with the squares and the markets that belong to
            them  92 383 700
            2  Gardens  16 694 600
            Subtotal, part I  109 078 300
            2. Requests the wardens to report on the sums that were spent in the year, and on what
            was left of them.
            """);

        Assert.Contains("table", read, StringComparison.Ordinal);
        Assert.DoesNotContain("section1", read, StringComparison.Ordinal);
        Assert.Contains("para 2 <Requests> Requests the wardens to report on the sums that were spent in the year, and on what was left of them. @13,14", read, StringComparison.Ordinal);
    }
}
