using System;
using System.IO;
using System.Linq;
using System.Text.Json;
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
        var empty = Directory.CreateDirectory(directory.Of("empty")).FullName;

        var run = CommandRun.Of(command, missing, empty, directory.Of("*.akn"), good);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            [
                empty + ": cannot be read: there is no .txt file in this directory.",
                directory.Of("*.akn") + ": cannot be read: no file fits this pattern.",
                missing + ": cannot be read: there is no such file.",
            ],
            run.ErrorLines);
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public void AMistypedFileIsOfferedTheNearest()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("resolution.txt", "Words.");

        Assert.EndsWith(
            "there is no such file. Did you mean resolution.txt?",
            Assert.Single(CommandRun.Of("list", directory.Of("resolutoin.txt")).ErrorLines),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lst", "list")]
    [InlineData("serach", "search")]
    [InlineData("list --jsn", "--json")]
    [InlineData("mandates --actr x", "--actor")]
    public void AMistypedNameIsOfferedTheNearest(string line, string near)
    {
        var run = CommandRun.Of(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Did you mean '" + near + "'?", run.ErrorLines);
    }

    [Fact]
    public void AMistypedActorIsOfferedTheNearest() => Assert.Contains(
        "Did you mean 'secretary-general'?", CommandRun.Of("mandates", "--actor", "secretary-genral").Error, StringComparison.Ordinal);

    [Fact]
    public void AFolderIsSearchedWithItsFoldersAndAPatternIsExpanded()
    {
        using var directory = new TemporaryDirectory();
        Directory.CreateDirectory(directory.Of("deep"));
        directory.Write("a.txt", SmallText.Resolution);
        directory.Write("deep/b.txt", SmallText.Resolution);
        directory.Write("deep/c.md", "No text.");

        Assert.Equal(["a.txt", "b.txt"], Files(directory.Path));
        Assert.Equal(["a.txt"], Files(directory.Of("?.txt")));
        Assert.Equal(["a.txt", "b.txt"], Files(directory.Of("**/*.txt")));

        static string[] Files(string word) =>
            CommandRun.Of("list", word).OutputLines.Where(line => line[0] != ' ').ToArray();
    }

    [Fact]
    public void TheStandardInputIsAText()
    {
        var run = CommandRun.WithInput(SmallText.Resolution, "list", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("stdin.txt", run.OutputLines[0], StringComparison.Ordinal);
        Assert.StartsWith("  stdin/", run.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains("\"key\": \"stdin\"", CommandRun.WithInput(SmallText.Resolution, "export", "-o", "-", "-").Output, StringComparison.Ordinal);
    }

    // Not the file of that name in the folder where the command runs.
    [Fact]
    public void AHyphenIsTheStandardInputWhateverFilesThereAre()
    {
        var file = Path.Combine(Directory.GetCurrentDirectory(), "stdin.txt");
        File.WriteAllText(file, "Nothing but words.");
        try
        {
            Assert.Contains("Action to promote", CommandRun.WithInput(SmallText.Resolution, "list", "-").Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void WhatIsListedAndShownIsWrittenAsInTheExport()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Write("small.txt", SmallText.Resolution);
        var export = Json(CommandRun.Of("export", "-o", "-", file));
        var listed = Json(CommandRun.Of("list", file, "--json")).GetProperty("documents")[0];
        var instrument = export.GetProperty("instruments")[0];
        var shown = Json(CommandRun.Of("show", instrument.GetProperty("id").GetString()!, "pp1", "--file", file, "--json"));
        var recital = instrument.GetProperty("preambular")[0];

        AssertShared(export.GetProperty("document"), listed, 6);
        AssertShared(instrument, listed.GetProperty("instruments")[0], 9);
        AssertShared(recital, shown, 3);
        AssertShared(export.GetProperty("footnotes")[0], shown.GetProperty("footnotes")[0], 6);

        static JsonElement Json(CommandRun run) => JsonDocument.Parse(run.Output).RootElement;

        static void AssertShared(JsonElement whole, JsonElement part, int least)
        {
            var shared = part.EnumerateObject().Where(member => whole.TryGetProperty(member.Name, out _)).ToList();
            Assert.InRange(shared.Count, least, int.MaxValue);
            Assert.All(shared, member => Assert.Equal(whole.GetProperty(member.Name).GetRawText(), member.Value.GetRawText(), ignoreAllWhiteSpace: true));
        }
    }

    [Fact]
    public void AnErratumIsBesideTheWordsThatArePrinted()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("catalog.json", """
            { "documents": [ { "file": "small.txt", "errata": [ { "line": 19, "printed": "work", "reading": "labour", "reason": "a test" } ] } ] }
            """);
        var file = directory.Write("small.txt", SmallText.Resolution);

        var run = CommandRun.Of("show", "crime prevention", "1 (a)", "--file", file, "--json");

        Assert.Contains("\"text\": \"To continue the work under way;\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"textCorrected\": \"To continue the labour under way;\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list FILE")]
    [InlineData("show dr FILE")]
    [InlineData("show dr para_1 FILE")]
    [InlineData("search crime FILE")]
    [InlineData("refs FILE")]
    [InlineData("cited-by dr FILE")]
    [InlineData("terms FILE")]
    [InlineData("mandates FILE")]
    [InlineData("check FILE")]
    [InlineData("site FILE --output OUT")]
    public void JsonIsOneObject(string line)
    {
        using var directory = new TemporaryDirectory();
        directory.Write("catalog.json", """{ "documents": [ { "file": "small.txt", "key": "dr" } ] }""");
        var file = directory.Write("small.txt", SmallText.Resolution);
        var takesFiles = line.Split(' ')[0] is "list" or "check" or "site";
        var args = line.Split(' ').SelectMany(word => word switch
        {
            "FILE" => takesFiles ? [file] : new[] { "--file", file },
            "OUT" => [directory.Of("out")],
            "dr" => [CommandRun.Of("list", file).OutputLines[1].Trim().Split(' ')[0]],
            _ => [word],
        });

        var run = CommandRun.Of([.. args, "--json"]);

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
        Assert.NotEmpty(json.RootElement.EnumerateObject());
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
