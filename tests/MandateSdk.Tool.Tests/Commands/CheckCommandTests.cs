using System;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public class CheckCommandTests
{
    [Fact]
    public void ATextWithoutDoubtsExitsWithZero()
    {
        using var directory = new TemporaryDirectory();

        var run = CommandRun.Of("check", directory.Write("small.txt", SmallText.Resolution));

        Assert.Equal((0, "Nothing to report in 1 document.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void ADiagnosticNamesFileLineColumnSeverityAndRule()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Write("bad.txt", [(byte)'a', 0xFF]);

        var run = CommandRun.Of("check", file);

        // A warning does not fail the check.
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(file + "(1,2): warning MND0001: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("; save the file as UTF-8.", run.Output, StringComparison.Ordinal);
        Assert.Contains("MND0001 The file is not valid UTF-8: 1", run.OutputLines);
    }

    [Fact]
    public void EntriesOfACatalogForNothingAreReportedAtTheirLines()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Write("small.txt", SmallText.Resolution);
        var beside = directory.Write("other.txt", SmallText.Resolution);
        var catalog = directory.Write("catalog.json", """
            {
              "documents": [
                { "file": "small.txt", "instruments": [
                  { "id": "nothing", "name": "Nothing" } ] },
                { "file": "other.txt", "key": "other" },
                { "file": "smal.txt", "key": "small" }
              ]
            }
            """);

        var run = CommandRun.Of("check", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(catalog + "(4,15): warning MND1303: The text small.txt has no instrument with the id “nothing”, ", run.Output, StringComparison.Ordinal);
        Assert.Contains(catalog + "(6,15): warning MND1302: No text has the name “smal.txt”, ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("other.txt”", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
        Assert.NotEqual(beside, file);
    }

    [Fact]
    public void EachTextHasTheShareOfItThatStandsUnderDoubt()
    {
        using var directory = new TemporaryDirectory();
        var bad = directory.Write("bad.txt", "75/196. Safer towns\n\nThe General Assembly,\n\nRecalling its plans, Noting its reports,\n\n1. Invites towns to plan.\n");
        var good = directory.Write("good.txt", SmallText.Resolution);

        var run = CommandRun.Of("check", bad, good);

        // The recital has 40 characters of 62 in all.
        Assert.Contains("D 64.5 % " + bad, run.OutputLines);
        Assert.Contains("A 0.0 % " + good, run.OutputLines);
    }

    [Fact]
    public void TheReportGroupsByRuleAndBeginsWithTheGravest()
    {
        using var output = new System.IO.StringWriter();
        var warning = new DiagnosticRule("MND1001", "A warning", DiagnosticSeverity.Warning);
        var error = new DiagnosticRule("MND1002", "An error", DiagnosticSeverity.Error);

        new DiagnosticReport(output).Print([Of(warning, "a.txt"), Of(error, "a.txt"), Of(warning, "b.txt")], 3);

        Assert.Equal(
            [
                "3 reports in 2 of 3 documents.",
                "MND1002 An error: 1",
                "a.txt(7,3): error MND1002: Words.",
                "MND1001 A warning: 2",
                "a.txt(7,3): warning MND1001: Words.",
                "b.txt(7,3): warning MND1001: Words.",
            ],
            output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static FileDiagnostic Of(DiagnosticRule rule, string path) =>
        new(path, new Diagnostic(rule, default, 7, 3, "Words."));
}
