using System;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

/// <summary>What all commands share: exit codes, writers, files and catalogs.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("lst")]
    [InlineData("list", "--nonsense")]
    [InlineData("show")]
    [InlineData("export")]
    [InlineData("export", "--output", "x", "--format", "papyrus")]
    [InlineData("list", "")]
    [InlineData("list", "--catalog", "")]
    public void AWrongCommandLineExitsWithTwoAndComplainsToTheErrorWriter(params string[] args)
    {
        var run = CommandRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("Try 'mandate --help'.", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("list", "--help")]
    [InlineData("--version")]
    public void HelpGoesToTheOutput(params string[] args)
    {
        var run = CommandRun.Of(args);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual("", run.Output);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("check")]
    public void AFileThatCannotBeReadIsSkippedAndExitsWithThree(string command)
    {
        using var directory = new TemporaryDirectory();
        var missing = directory.Of("missing.txt");
        var good = directory.Write("good.txt", "Words.");

        var run = CommandRun.Of(command, missing, directory.Path, good);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.StartsWith(missing + ": cannot be read", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith(directory.Path + ": cannot be read: it is a directory", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.NotEqual("", run.Output);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("check")]
    [InlineData("export", "--output", "-")]
    public void AnyBytesCanBeRead(params string[] args)
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Write("any.txt", [0xFF, 0x00, 0xC3, (byte)'\n', 0xED, 0xA0, 0x80, (byte)'1', (byte)'.']);

        var run = CommandRun.Of([.. args, file]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void ANamedCatalogThatCannotBeReadExitsWithThree()
    {
        using var directory = new TemporaryDirectory();
        var catalog = directory.Write("broken.json", "{ \"documents\": [");

        var run = CommandRun.Of("list", "--catalog", catalog);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(catalog + "(1,17): no catalog can be read: Line 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenCatalogBesideTextsIsReportedOnceAndTheTextsAreRead()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("catalog.json", "[]");
        var first = directory.Write("first.txt", "Words.");
        var second = directory.Write("second.txt", "Words.");

        var run = CommandRun.Of("list", first, second);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Contains("second.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCatalogBesideATextGivesTheKeyOfItsIds()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("catalog.json", """{ "documents": [ { "file": "mine.txt", "key": "mine-own" } ] }""");
        var file = directory.Write("mine.txt", SmallText.Resolution);

        Assert.Contains("mine-own/", CommandRun.Of("list", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ANamedCatalogCountsBeforeTheOneBesideTheText()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("catalog.json", """{ "documents": [ { "file": "mine.txt", "key": "beside" } ] }""");
        var named = directory.Write("other.json", """{ "documents": [ { "file": "mine.txt", "key": "named" } ] }""");
        var file = directory.Write("mine.txt", SmallText.Resolution);

        Assert.Contains("named/", CommandRun.Of("list", "--catalog", named, file).Output, StringComparison.Ordinal);
    }
}
