using System;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Running heads over several lines, at the head of pages.</summary>
public class RunningHeadTests
{
    private const string Reading = """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Invites> Invites towns to plan their streets together with those who live in them; @7,12
          para 2 <Requests> Requests the Centre to report to the Assembly on what the towns have done; @14,19
        """;

    [Fact]
    public void LinesThatReturnAtTheHeadOfPagesAreARunningHead() => Assert.Equal(
        Reading,
        Outline.Of(Text("\fPlans of the towns of the North and\nthe South and the East", "\fPlans of the towns of the North and\nthe South and the East")));

    [Fact]
    public void TheLinesUnderASymbolAreARunningHeadToo() => Assert.Equal(
        Reading,
        Outline.Of(Text("\fA/RES/75/196\nPlans of the towns of the North,", "\fA/RES/75/196\nPlans of the towns of the North,")));

    [Fact]
    public void ALineThatStandsAtTheHeadOfOnePageIsText() => Assert.Contains(
        "of the North",
        Outline.Of(Text("\fof the North\nand the South", "\fof the East\nand the West")),
        StringComparison.Ordinal);

    private static string Text(string first, string second) => string.Join('\n', new[]
    {
        "Draft resolution I", string.Empty, "Safer towns", string.Empty, "The General Assembly,", string.Empty,
        "1. Invites towns to plan their streets together", string.Empty, first, string.Empty, "with those who live in them;", string.Empty,
        "2. Requests the Centre to report to the Assembly", string.Empty, second, string.Empty, "on what the towns have done;",
    });
}
