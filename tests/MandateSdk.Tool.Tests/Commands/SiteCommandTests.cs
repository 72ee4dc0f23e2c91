using System;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public sealed class SiteCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _file;

    public SiteCommandTests() => _file = _directory.Write("small.txt", SmallText.Resolution);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void ASiteIsWrittenAndAnEarlierOneGoes()
    {
        var target = _directory.Of("out");
        Assert.Equal(0, CommandRun.Of("site", _file, "-o", target).ExitCode);
        var stale = Path.Combine(target, "instruments", "stale.html");
        File.WriteAllText(stale, "");

        var run = CommandRun.Of("site", _file, "-o", target, "--title", "House <rules>");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(Path.Combine(target, "index.html") + "  1 instruments, ", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(stale));
        Assert.Contains("<h1>House &lt;rules&gt;</h1>", File.ReadAllText(Path.Combine(target, "index.html")), StringComparison.Ordinal);
        Assert.Equal(["out", "small.txt"], _directory.FileNames);
    }

    [Fact]
    public void AFolderWithOtherFilesIsLeftAlone()
    {
        var target = Directory.CreateDirectory(_directory.Of("mine")).FullName;
        File.WriteAllText(Path.Combine(target, "thesis.txt"), "Words.");

        var run = CommandRun.Of("site", _file, "-o", target);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(target + ": has other files in it", run.Error, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Directory.GetFileSystemEntries(target).Select(Path.GetFileName));
    }

    [Fact]
    public void AFileThatCannotBeReadIsReportedAndTheOthersAreWritten()
    {
        var run = CommandRun.Of("site", _file, _directory.Of("missing.txt"), "-o", _directory.Of("out"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("missing.txt: cannot be read: there is no such file.", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_directory.Of("out"), "index.html")));
    }

    [Fact]
    public void TwoTextsWithOneKeyAreRefused()
    {
        Directory.CreateDirectory(_directory.Of("other"));
        var twin = _directory.Write("other/small.txt", SmallText.Resolution);

        var run = CommandRun.Of("site", _file, twin, "-o", _directory.Of("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would have the same pages", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_directory.Of("out")));
    }

    [Fact]
    public void ATextCommandsNoPage()
    {
        var file = _directory.Write("hostile.txt", SmallText.Resolution
            .Replace("Action to promote", "Action <script>alert(1)</script> \"{{main}}\" \u202e to promote", StringComparison.Ordinal)
            .Replace("work under way", "work </p><img src=x onerror=alert(1)> under way", StringComparison.Ordinal));

        CommandRun.Of("site", file, "-o", _directory.Of("out"));

        foreach (var path in Directory.EnumerateFiles(_directory.Of("out"), "*.html", SearchOption.AllDirectories)
            .Append(Path.Combine(_directory.Of("out"), "assets", "search-data.js")))
        {
            var page = File.ReadAllText(path);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
            Assert.DoesNotContain("\u202e", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WhoEndsTheProgramLeavesNothingHalf()
    {
        var half = _directory.Of("half.tmp");
        using (UnfinishedFiles.Track(half))
        {
            Directory.CreateDirectory(half);
            File.WriteAllText(Path.Combine(half, "index.html"), "");

            UnfinishedFiles.DeleteAll();

            Assert.False(Directory.Exists(half));
        }

        Assert.Equal(["small.txt"], _directory.FileNames);
    }
}
