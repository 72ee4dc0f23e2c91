using System;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Coverage;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

/// <summary>Texts and names of files say nothing to the terminal, and one bad file costs no other one.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("\u001b[31m")]
    [InlineData("\u009b31m")]
    [InlineData("\u001b]0;title\u0007")]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    [InlineData("\ud800")]
    [InlineData("\b\r")]
    public void NoCommandWritesAControlCharacter(string hostile)
    {
        var file = _directory.Write("hostile.txt", SmallText.Resolution
            .Replace("Action to promote", "Action " + hostile + "to promote", StringComparison.Ordinal)
            .Replace("work under way", "work" + hostile + " under way", StringComparison.Ordinal));

        foreach (var args in new[]
        {
            new[] { "list", file }, ["check", file], ["refs", "--file", file], ["mandates", "--file", file], ["terms", "--file", file], ["dump", "--file", file],
            ["search", "--file", file, "work"], ["export", "-o", "-", file], ["show", hostile + "nothing", "--file", file],
        })
        {
            var run = CommandRun.Of(args);
            Assert.DoesNotContain(run.Output + run.Error, c => (char.IsControl(c) && c != '\n') || char.IsSurrogate(c) || c is '\u202e' or '\u2066');
        }
    }

    [Fact]
    public void ALineBreakInTheNameOfAFileEndsNoLine()
    {
        var file = _directory.Write("one\ntwo.txt", SmallText.Resolution);
        foreach (var args in new[]
        {
            new[] { "list", file }, ["check", file, file + "missing"], ["refs", "--file", file], ["mandates", "--file", file], ["terms", "--file", file],
            ["search", "--file", file, "work"], ["show", "resolution", "--file", file], ["cited-by", "resolution", "--file", file],
        })
        {
            var run = CommandRun.Of(args);
            Assert.DoesNotContain("\ntwo", run.Output + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AMarkInCodeCommandsNoPage()
    {
        const string Hostile = "<script>|`*_[x](y)\n\u001b[31m\u202e\u2028&#x41; 😀";
        var mark = new CodeMark(Hostile, "C.M()", CodeKind.Member, ImplementationDegree.Full, Hostile, null);
        var report = new CoverageReport(Hostile, [], [mark]);
        using var html = new StringWriter();
        using var markdown = new StringWriter();
        HtmlCoverage.Write(report, html);
        MarkdownCoverage.Write(report, markdown);

        Assert.DoesNotContain("<script", html.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("&#x41;", html.ToString(), StringComparison.Ordinal);
        Assert.Contains("\\<script\\>\\|\\`\\*\\_\\[x\\](y)", markdown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(html.ToString() + markdown, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2028');
        Assert.Contains("😀", markdown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsOfAnyScriptAreWrittenAsTheyAre()
    {
        using var output = new StringWriter();
        var terminal = new TerminalWriter(output);
        terminal.Write("é–“ع‌ب” 😀\ttab\r\n");

        Assert.Equal("é–“ع‌ب” 😀\ttab\r\n", output.ToString());
    }

    [Fact]
    public void AFileThatCannotBeWrittenCostsNoOtherOne()
    {
        var files = new[] { "a.txt", "b.txt", "c.txt" }.Select(name => _directory.Write(name, SmallText.Resolution)).ToArray();
        Directory.CreateDirectory(Path.Combine(_directory.Of("out"), "b.json"));

        var run = CommandRun.Of(["export", "-o", _directory.Of("out"), .. files]);

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Contains("b.txt", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(
            ["a.json", "b.json", "c.json"],
            Directory.GetFileSystemEntries(_directory.Of("out")).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(_directory.Of("out"), "b.json")));
    }

    [Fact]
    public void AnErratumThatSaysNothingIsReportedWithItsPlace()
    {
        var file = _directory.Write("a.txt", SmallText.Resolution);
        var catalog = _directory.Write(
            "catalog.json",
            "{ \"documents\": [ { \"file\": \"a.txt\", \"errata\": [\n{ \"line\": 1, \"printed\": \"\", \"reading\": \"a\", \"reason\": \"b\" } ] } ] }");

        Assert.StartsWith(catalog + "(2,25): ", Assert.Single(CommandRun.Of("list", file).ErrorLines), StringComparison.Ordinal);
    }
}
