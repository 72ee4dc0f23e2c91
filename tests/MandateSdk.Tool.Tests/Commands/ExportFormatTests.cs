using System;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Export;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Sources;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

/// <summary>Every form of <c>mandate export</c>, and what holds for all of them.</summary>
public class ExportFormatTests
{
    public static TheoryData<string> Formats() => [.. ExportFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void EachFormWritesItsFiles(string name)
    {
        using var directory = new TemporaryDirectory();
        var text = directory.Write("a text.txt", "99/1. A title\n\nThe General Assembly,\n\n1. Decides to go on.\n");
        var output = directory.Of("out");
        var run = CommandRun.Of("export", "--format", name, "-o", output, text);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ExportFormat.Find(name)!.FilesOf("a text").Order(StringComparer.Ordinal),
            Files(output));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void ABadTextIsReportedAndTheOthersAreWritten(string name)
    {
        using var directory = new TemporaryDirectory();
        var output = directory.Of("out");
        var run = CommandRun.Of("export", "--format", name, "-o", output,
            directory.Write("a.txt", Text(1)), directory.Of("missing.txt"), directory.Write("b.txt", new byte[] { 0, 255, 254, 1 }),
            directory.Write("c.txt", Text(2)));

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["missing.txt: cannot be read: there is no such file."],
            run.ErrorLines.Select(line => line[(line.IndexOf("missing", StringComparison.Ordinal) is >= 0 and var at ? at : 0)..]));
        Assert.Equal(
            new[] { "a", "b", "c" }.SelectMany(ExportFormat.Find(name)!.FilesOf).Order(StringComparer.Ordinal),
            Files(output));
    }

    private static readonly CommandIO Silent = new(TextWriter.Null, TextWriter.Null, null, () => Stream.Null);

    [Fact]
    public void ManyTextsGiveTheSameWhetherTheyAreKeptInMemoryOrReadAgain()
    {
        using var directory = new TemporaryDirectory();
        var texts = Enumerable.Range(1, 30)
            .Select(i => directory.Write(i.ToString("000", CultureInfo.InvariantCulture) + ".txt", Text(i))).ToArray();
        foreach (var format in new[] { ExportFormat.Json, ExportFormat.AkomaNtoso })
        {
            foreach (var capacity in new[] { 1, DocumentStore.UsualCapacity })
            {
                var set = new TextSet(texts, null, Silent);
                new ExportRun(set, format, capacity).WriteTo(directory.Of(format.Name + capacity));
                Assert.False(set.HasFailed);
            }

            Assert.Equal(30, Files(directory.Of(format.Name + "1")).Length);
            foreach (var file in Files(directory.Of(format.Name + "1")))
            {
                Assert.Equal(
                    File.ReadAllText(Path.Combine(directory.Of(format.Name + DocumentStore.UsualCapacity), file)),
                    File.ReadAllText(Path.Combine(directory.Of(format.Name + "1"), file)));
            }
        }

        // Each cites the one before it, which is found although it is not in memory.
        Assert.Contains("\"resolvesTo\": \"001/resolution-99-1/para_1\"", File.ReadAllText(Path.Combine(directory.Of("json1"), "002.json")));
    }

    [Fact]
    public void TheStandardInputIsReadOnceThoughTheTextsAreReadTwice()
    {
        using var directory = new TemporaryDirectory();
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text(1)));
        var set = new TextSet(
            [TextSet.StandardInput, directory.Write("002.txt", Text(2)), directory.Write("003.txt", Text(3))],
            null,
            Silent with { Input = () => input });

        new ExportRun(set, ExportFormat.Json, capacity: 1).WriteTo(directory.Of("out"));

        Assert.False(set.HasFailed);
        Assert.Contains("Title number 1", File.ReadAllText(Path.Combine(directory.Of("out"), "stdin.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheStoreKeepsNoMoreThanItMay()
    {
        using var directory = new TemporaryDirectory();
        var texts = Enumerable.Range(1, 20)
            .Select(i => directory.Write(i.ToString(CultureInfo.InvariantCulture) + ".txt", Text(i))).ToArray();
        var set = new TextSet(texts, null, Silent);
        var reads = 0;
        var store = new DocumentStore(path =>
        {
            reads++;
            return set.ReadOne(path);
        }, 3 * Text(10).Length);
        foreach (var text in texts)
        {
            Assert.NotNull(store.Get(text));
            Assert.InRange(store.Count, 1, 3);
        }

        Assert.Equal(20, reads);
        Assert.NotNull(store.Get(texts[^1]));
        Assert.Equal(20, reads);
        Assert.NotNull(store.Get(texts[0]));
        Assert.Equal(21, reads);
    }

    [Fact]
    public void TablesAreNotPrinted()
    {
        using var directory = new TemporaryDirectory();
        var run = CommandRun.Of("export", "--format", "parquet", "-o", "-", directory.Write("a.txt", Text(1)));
        Assert.Equal((2, "The form parquet is no text; name a directory to write to.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void ATextIsPrinted()
    {
        using var directory = new TemporaryDirectory();
        var run = CommandRun.Of("export", "--format", "akn", "-o", "-", directory.Write("a.txt", Text(1)));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<paragraph eId=\"para_1\">", run.Output);
    }

    [Fact]
    public void WhatWasThereStaysWhenWritingFails()
    {
        using var directory = new TemporaryDirectory();
        var output = directory.Of("out");
        Directory.CreateDirectory(Path.Combine(output, "a.xml"));
        var run = CommandRun.Of("export", "--format", "akn", "-o", output, directory.Write("a.txt", Text(1)),
            directory.Write("b.txt", Text(2)));
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["b.xml"], Files(output));
    }

    private static string Text(int number)
    {
        var (own, other) = (number.ToString(CultureInfo.InvariantCulture), (number - 1).ToString(CultureInfo.InvariantCulture));
        return "99/" + own + ". Title number " + own + "\n\nThe General Assembly,\n\nRecalling paragraph 1 of its resolution 99/"
            + other + " of 1 March 2025,\n\n1. Requests the Secretary-General to report to it at its hundredth session;\n\n2. Decides to go on.\n";
    }

    private static string[] Files(string directory) => Directory.GetFiles(directory, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(directory, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToArray();
}
