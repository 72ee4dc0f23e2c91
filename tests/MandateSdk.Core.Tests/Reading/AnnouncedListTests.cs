using System;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Lists without labels after a colon, as decisions of elections and of documents have them.</summary>
public class AnnouncedListTests
{
    private const string Election = """
        79/401. Election of the wardens of the towns

        At its 3rd plenary meeting, on 16 September 2024, the General Assembly announced that the following had been elected as wardens:

        Northern Town: Ada Almond (Garland)

        Special Committee on Gardens

        (Southern Town): Ben Birch (Meadowland)

        Eastern Town: Cora Cedar (Heath)
        """;

    [Fact]
    public void LinesAfterAColonAreEntriesAndNoHeadings() => Assert.Contains(
        """
          para - Northern Town: Ada Almond (Garland) @5
          para - Special Committee on Gardens (Southern Town): Ben Birch (Meadowland) @7,9
          para - Eastern Town: Cora Cedar (Heath) @11
        """,
        Outline.Of(Election),
        StringComparison.Ordinal);

    [Fact]
    public void TheLastLineBeforeASentenceIsItsHeading()
    {
        var read = Outline.Of(Election + "\n\nOther matters\n\nThe Assembly also took note of the report of the wardens.\n");

        Assert.Contains("para - Eastern Town: Cora Cedar (Heath) @11\n  section1 Other matters @13", read, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoLinesAfterAColonCanBeHeadings() => Assert.Contains(
        "section1 Plans",
        Outline.Of("79/402. Plans of the towns\n\nThe General Assembly,\n\n1. Adopts the plans:\n\nPlans\n\nFirst plan\n\n2. Towns shall plan their streets."),
        StringComparison.Ordinal);
}
