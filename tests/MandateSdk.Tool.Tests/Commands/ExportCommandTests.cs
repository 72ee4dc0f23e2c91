using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void ADotIsTheLabelOfItsItem()
    {
        var file = _directory.Write("dots.txt", "Annex\n\nGuidelines for safer towns\n\n1. Towns should:\n\n• Light their streets,\n\n• Count their lamps.\n");

        var run = CommandRun.Of("export", "--format", "json", "--output", "-", file);

        using var json = JsonDocument.Parse(run.Output);
        var items = json.RootElement.GetProperty("instruments")[0].GetProperty("paragraphs")[0].GetProperty("items");
        Assert.Equal(["•", "•"], items.EnumerateArray().Select(item => item.GetProperty("label").GetString()));
    }

    [Fact]
    public void WithoutFilesTheTextsOfTheLibraryAreExported()
    {
        var run = CommandRun.Of("export", "--format", "json", "--output", _directory.Of("out"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        var texts = Directory.GetFiles(Repository.Seeds, "*.txt");
        Assert.Equal(texts.Length, Directory.GetFiles(_directory.Of("out")).Length);
        foreach (var text in texts)
        {
            var source = Load(Path.Combine("out", Path.GetFileNameWithoutExtension(text) + ".json")).GetProperty("source");
            Assert.Equal(Path.GetFileName(text), source.GetProperty("file").GetString());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(text))), source.GetProperty("sha256").GetString());
            Assert.Equal(File.ReadAllLines(text).Length, source.GetProperty("lineCount").GetInt32());
        }
    }

    [Fact]
    public void ATextOfTheLibraryIsTheSameAsTheFileThatItWasMadeFrom()
    {
        CommandRun.Of("export", "--output", _directory.Of("library"));
        CommandRun.Of(["export", "--output", _directory.Of("files"), .. Directory.GetFiles(Repository.Seeds, "*.txt")]);

        foreach (var file in Directory.GetFiles(_directory.Of("library")))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_directory.Of("files"), Path.GetFileName(file))));
    }

    [Fact]
    public void TwoRunsGiveTheSameBytesAndLeaveNothingElse()
    {
        var file = _directory.Write("small.txt", SmallText.Resolution);
        var output = _directory.Of("out");

        CommandRun.Of("export", "--output", output, file);
        var first = File.ReadAllBytes(Path.Combine(output, "small.json"));
        CommandRun.Of("export", "--output", output, file);

        Assert.Equal(first, File.ReadAllBytes(Path.Combine(output, "small.json")));
        Assert.Single(Directory.GetFileSystemEntries(output));
    }

    [Theory]
    [InlineData("small.txt", "small.json")]
    [InlineData("small.v2.txt", "small.v2.json")]
    [InlineData("small", "small.json")]
    [InlineData("small.md", "small.md.json")]
    public void TheNameOfTheExportIsTheNameOfTheText(string name, string export)
    {
        CommandRun.Of("export", "--output", _directory.Of("out"), _directory.Write(name, SmallText.Resolution));

        Assert.Equal([export], Directory.GetFiles(_directory.Of("out")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void OneDocumentCanBePrinted()
    {
        var run = CommandRun.Of("export", "--output", "-", _directory.Write("small.txt", SmallText.Resolution));

        Assert.Equal(0, run.ExitCode);
        var instrument = JsonDocument.Parse(run.Output).RootElement.GetProperty("instruments")[0];
        Assert.Equal("draft-resolution", instrument.GetProperty("kind").GetString());
        Assert.Equal(["small.txt"], _directory.FileNames);
    }

    [Fact]
    public void SeveralDocumentsCannotBePrinted()
    {
        Assert.Equal(2, CommandRun.Of("export", "--output", "-").ExitCode);
    }

    [Fact]
    public void TwoTextsOfOneNameAreRefusedBeforeAnythingIsWritten()
    {
        Directory.CreateDirectory(_directory.Of("a"));
        Directory.CreateDirectory(_directory.Of("b"));
        var first = _directory.Write(Path.Combine("a", "same.txt"), "Words.");
        var second = _directory.Write(Path.Combine("b", "same.txt"), "Words.");

        var run = CommandRun.Of("export", "--output", _directory.Of("out"), first, second);

        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(_directory.Of("out")));
    }

    [Fact]
    public void TheOtherTextsAreExportedWhenOneCannotBeRead()
    {
        var good = _directory.Write("good.txt", SmallText.Resolution);

        var run = CommandRun.Of("export", "--output", _directory.Of("out"), _directory.Of("missing.txt"), good);

        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Single(Directory.GetFileSystemEntries(_directory.Of("out")), path => path.EndsWith("good.json", StringComparison.Ordinal));
    }

    [Fact]
    public void AFileInThePlaceOfTheDirectoryExitsWithThree()
    {
        var file = _directory.Write("out", "no directory");

        var run = CommandRun.Of("export", "--output", file);

        Assert.Equal(3, run.ExitCode);
        Assert.NotEqual("", run.Error);
        Assert.Equal("no directory", File.ReadAllText(file));
    }

    private JsonElement Load(string name) => JsonDocument.Parse(File.ReadAllBytes(_directory.Of(name))).RootElement;

    [Fact]
    public void TheLineageOfAnInstrumentIsInTheExport()
    {
        var run = CommandRun.Of("export", "--output", _directory.Path);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_directory.Path, "000_06718cdfc94e2f40.json")));
        var lineage = json.RootElement.GetProperty("instruments")[1].GetProperty("lineage");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("A/RES/57/169", lineage.GetProperty("adoptedAs").GetString());
        Assert.Equal("confirmed", lineage.GetProperty("confidence").GetString());
        Assert.Equal("E/CN.15/2002/L.9", lineage.GetProperty("draftSymbol").GetString());
        Assert.Equal("A/RES/58/4", lineage.GetProperty("followedBy")[0].GetString());
    }
}
