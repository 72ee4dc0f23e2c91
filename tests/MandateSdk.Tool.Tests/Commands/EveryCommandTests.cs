using System;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

/// <summary>Every command that reads texts, on every text of the library and on files that are none.</summary>
public sealed class EveryCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    /// <summary>The commands; FILE is the text, UNIT an instrument of it, OUT a new folder.</summary>
    public static TheoryData<string> Commands =>
    [
        "list FILE",
        "list FILE --json",
        "show UNIT --file FILE",
        "show UNIT --file FILE --json",
        "search crime --file FILE",
        "search crime --file FILE --json",
        "refs --file FILE",
        "refs UNIT --file FILE",
        "cited-by UNIT --file FILE",
        "terms --file FILE",
        "terms UNIT --file FILE --json",
        "mandates --file FILE",
        "mandates UNIT --file FILE --json",
        "compare UNIT UNIT --file FILE --summary",
        "check FILE",
        "check FILE --json",
        "export FILE --output -",
        "export FILE --output OUT",
        "site FILE --output OUT",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void EverySeedIsRead(string command)
    {
        foreach (var seed in Directory.EnumerateFiles(Repository.Seeds, "*.txt").Order(StringComparer.Ordinal))
        {
            var instrument = Corpus.Documents.First(document => document.File == Path.GetFileName(seed)).Instruments[0];
            var run = Run(command, seed, instrument.Id);

            Assert.Equal((command, seed, 0), (command, seed, run.ExitCode));
            Assert.DoesNotContain("fault of this program", run.Error, StringComparison.Ordinal);
            Assert.True(run.Output.Length > 0 || run.Error.Length > 0 || command.EndsWith("OUT", StringComparison.Ordinal), command);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void AFileThatIsNotThereIsAnErrorWithItsName(string command)
    {
        var file = _directory.Of("absent.txt");
        var run = Run(command, file, "000/B");

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Contains(file + ": cannot be read: there is no such file.", run.ErrorLines);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void AFileThatCannotBeReadIsAnErrorWithItsName(string command)
    {
        // Another program holds it; a mode that forbids reading would not stop an administrator.
        var file = _directory.Write("held.txt", SmallText.Resolution);
        using var held = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = Run(command, file, "000/B");

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.StartsWith(file + ": cannot be read: ", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void AnEmptyFolderIsAnErrorWithItsName(string command)
    {
        var folder = Directory.CreateDirectory(_directory.Of("empty")).FullName;
        var run = Run(command, folder, "000/B");

        Assert.NotEqual(ExitCode.Ok, run.ExitCode);
        Assert.Contains(folder + ": cannot be read: there is no .txt file in this directory.", run.ErrorLines);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void AFolderIsReadLikeTheFilesInIt(string command)
    {
        var folder = Directory.CreateDirectory(_directory.Of("texts")).FullName;
        _directory.Write("texts/small.txt", SmallText.Resolution);
        var unit = CommandRun.Of("list", folder).OutputLines[1].Trim().Split(' ')[0];
        var isOne = !command.StartsWith("compare", StringComparison.Ordinal);

        Assert.True(Run(command, folder, unit).ExitCode == 0 || !isOne, command);
    }

    // A file without words, and one of bytes that are none, are texts with nothing in them: what looks for something says so.
    [Theory]
    [MemberData(nameof(Commands))]
    public void AFileWithoutWordsIsATextWithoutInstruments(string command)
    {
        var files = new[]
        {
            _directory.Write("empty.txt", ""),
            _directory.Write("binary.txt", [0x7f, 0x45, 0x4c, 0x46, 0x00, 0xff, 0xfe, 0x01, 0x00, 0x80, 0x0a, 0xc3]),
        };
        foreach (var file in files)
        {
            var run = Run(command, file, "000/B/draft-resolution-II");
            var looksForSomething = command.Contains("UNIT", StringComparison.Ordinal) || command.StartsWith("search", StringComparison.Ordinal);

            Assert.Equal((command, looksForSomething ? ExitCode.Problems : 0), (command, run.ExitCode));
            Assert.DoesNotContain("fault of this program", run.Error, StringComparison.Ordinal);
            if (looksForSomething)
                Assert.NotEmpty(run.ErrorLines);
            if (command == "check FILE")
                Assert.Contains("MND0002", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("import FILE --output OUT", ExitCode.InputOutput)]
    [InlineData("coverage FILE", ExitCode.InputOutput)]
    public void WhatReadsOtherFilesSaysThatATextIsNone(string command, int expected)
    {
        foreach (var file in new[] { _directory.Of("absent.pdf"), _directory.Write("empty.pdf", ""), _directory.Write("binary.pdf", [0, 1, 2, 255]) })
        {
            var run = Run(command, file, "");

            Assert.Equal((command, file, expected), (command, file, run.ExitCode));
            Assert.Contains(file, run.Error, StringComparison.Ordinal);
        }
    }

    private CommandRun Run(string command, string file, string unit)
    {
        var output = _directory.Of("out" + Directory.GetFileSystemEntries(_directory.Path).Length);
        return CommandRun.Of(command.Split(' ').Select(word => word switch
        {
            "FILE" => file,
            "UNIT" => unit,
            "OUT" => output,
            _ => word,
        }).ToArray());
    }
}
