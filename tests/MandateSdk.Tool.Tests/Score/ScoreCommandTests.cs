using System.IO;
using MandateSdk.Score;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Score;

public class ScoreCommandTests
{
    [Fact]
    public void AReadingIsComparedWithTheExportOfTheSourceFileThatItNames()
    {
        using var readings = new TemporaryDirectory();
        using var exports = new TemporaryDirectory();
        readings.Write("example.json", """{ "source": { "file": "000_x.txt" }, "instruments": [ { "kind": "rules", "startLine": 1, "endLine": 2 } ] }""");
        exports.Write("000_x.json", """{ "instruments": [ { "kind": "annex", "startLine": 1, "endLine": 2 } ] }""");

        var (code, output, error) = Run("--readings", readings.Path, "--exports", exports.Path, "--misses");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("example(1): Instruments - rules\n", output, System.StringComparison.Ordinal);
        Assert.Contains("example(1): Instruments + annex\n", output, System.StringComparison.Ordinal);
        Assert.DoesNotContain("example(1): Extents", output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void AReadingWithoutExportIsNamed()
    {
        using var readings = new TemporaryDirectory();
        readings.Write("example.json", "{}");

        var (code, _, error) = Run("--readings", readings.Path, "--exports", readings.Of("none"));

        Assert.Equal(0, code);
        Assert.Equal("example: nothing to compare with; everything counts as missed.\n", error);
    }

    [Fact]
    public void ATextCanBeReadDirectly()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("small.txt", SmallText.Resolution);
        directory.Write("small.json", """{ "source": { "lineCount": 27 }, "document": { "date": null } }""");

        var (code, output, _) = Run("--readings", directory.Path, "--parse", directory.Path, "--only", "Document");

        Assert.Equal(0, code);
        Assert.Contains("mean                            100.0", output, System.StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = ScoreCommand.Run(args, output, error);
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
