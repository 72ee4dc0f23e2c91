using System.IO;
using System.Text.Json;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public class CompareFormatTests
{
    private const string Keys = "Keys are kept by the porter in a locked box near the door";
    private const string Doors = "Doors are closed at ten in the evening and opened at six in the morning";

    [Theory]
    [InlineData("markdown", "# ")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("json", "{")]
    public void TheDraftPlansOfActionBesideTheAdoptedOnes(string format, string start)
    {
        var run = CommandRun.Of("compare", "002/report", "001/35", "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(start, run.Output);
    }

    [Fact]
    public void TheWordsThatChangedAreInTheJson()
    {
        var run = CommandRun.Of("compare", "002/report", "001/35", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var counts = json.RootElement.GetProperty("counts");
        Assert.Equal(12, counts.GetProperty("same").GetInt32());
        Assert.InRange(counts.GetProperty("gone").GetInt32(), 150, 228);
        Assert.Contains("\"fate\": \"gone\"", run.Output);
    }

    [Fact]
    public void TwoUnitsAreCompared()
    {
        var run = CommandRun.Of("compare", "002/report/para_17__point_a", "001/35/para_2__point_a", "--format", "markdown");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("~~offences~~", run.Output);
    }

    [Fact]
    public void DocumentsAreComparedByTheirKeys()
    {
        var run = CommandRun.Of("compare", "001", "001", "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.True(json.RootElement.GetProperty("before").GetArrayLength() > 1);
        Assert.Single(json.RootElement.GetProperty("counts").EnumerateObject());
    }

    [Fact]
    public void ADocumentIsNotComparedWithAPart()
    {
        var run = CommandRun.Of("compare", "001", "001/35/para_2");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("with a document only", run.Error);
    }

    [Fact]
    public void TheComparisonIsWrittenToAFile()
    {
        using var directory = new TemporaryDirectory();
        var old = directory.Write("old.txt", "Rules\n\n1. " + Keys + "; " + Doors + ".\n\n2. Guests sign the book at the desk.\n");
        var later = directory.Write("new.txt", "Rules\n\n1. " + Keys + ".\n\n2. " + Doors + ".\n\n3. Guests sign the book at the desk.\n");
        var run = CommandRun.Of("compare", old, later, "--format", "html", "-o", directory.Of("page.html"));
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Contains("<tr class=\"split\">", File.ReadAllText(directory.Of("page.html")));
        Assert.Equal(["new.txt", "old.txt", "page.html"], directory.FileNames);
        Assert.Contains("  split", CommandRun.Of("compare", old, later).Output);
    }
}
