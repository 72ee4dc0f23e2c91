using System;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public class TermsCommandTests
{
    [Fact]
    public void ATermIsPrintedWithItsDefinitionScopeAndUses()
    {
        var run = CommandRun.Of("terms", "000/B/draft-resolution-I/annex");

        Assert.Equal(0, run.ExitCode);
        var at = Array.IndexOf(run.OutputLines, "Facilitator  definition");
        Assert.True(at >= 0, "The term is missing.");
        Assert.Equal(
            [
                "    “Facilitator” means a person whose role is to facilitate, in a fair and impartial manner, the participation of the parties in a restorative process.",
                "    line 267, 000/B/draft-resolution-I/annex/para_5; holds in 000/B/draft-resolution-I/annex",
                "    used in lines 293, 317, 317, 319",
            ],
            run.OutputLines[(at + 1)..(at + 4)]);
        Assert.StartsWith("5 terms: 5 definition; ", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAnInstrumentAllTermsArePrinted() =>
        Assert.StartsWith("40 terms: ", CommandRun.Of("terms").OutputLines[^1], StringComparison.Ordinal);

    [Fact]
    public void ANameThatFitsNothingIsAProblem()
    {
        var run = CommandRun.Of("terms", "no such thing");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No instrument fits 'no such thing'.", run.Error, StringComparison.Ordinal);
    }
}
