using System;
using System.Linq;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Units that may be several are reported.</summary>
public class MergeReviewTests
{
    [Fact]
    public void AnOpeningInsideARecitalIsReported() => Assert.Single(
        Outline.DiagnosticsOf("75/196. Safer towns\n\nThe General Assembly,\n\nRecalling its plans, Noting its reports,\n\n1. Invites towns to plan.\n"),
        report => report.Contains("MND1008", StringComparison.Ordinal));

    [Fact]
    public void AnInstrumentWithoutTextIsReported() => Assert.Single(
        Outline.DiagnosticsOf("Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\nDraft resolution II\n\nSafer parks\n\nThe General Assembly,\n\n1. Invites towns to plan.\n"),
        report => report.Contains("MND1009", StringComparison.Ordinal));

    [Fact]
    public void AUnitMuchLongerThanItsNeighboursIsReported() => Assert.Single(
        Outline.DiagnosticsOf(Text(string.Concat(Enumerable.Repeat("to light their streets and ", 80)))),
        report => report.Contains("MND1010", StringComparison.Ordinal));

    [Fact]
    public void UnitsOfUsualLengthAreNotReported() => Assert.DoesNotContain(
        Outline.DiagnosticsOf(Text("to light their streets and ")),
        report => report.Contains("MND10", StringComparison.Ordinal));

    private static string Text(string middle) => "75/196. Safer towns\n\nThe General Assembly,\n\nRecalling its plans,\n\n"
        + string.Join("\n\n", Enumerable.Range(1, 6).Select(i => i + ". Invites towns " + (i == 3 ? middle : string.Empty) + "to plan" + (i < 6 ? ";" : "."))) + "\n";
}
