using System;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands.Every;

/// <summary>Every command on files that are missing, cannot be read or have no words, and on folders.</summary>
public sealed class BadFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    public static TheoryData<string> Texts => [.. CommandLines.OfTexts];

    public static TheoryData<string> OtherFiles => [.. CommandLines.OfOtherFiles];

    [Theory]
    [MemberData(nameof(Texts))]
    public void AFileThatIsNotThereIsAnErrorWithItsName(string line)
    {
        var file = _directory.Of("absent.txt");
        var run = Run(line, file, "000/B");

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Contains(file + ": cannot be read: there is no such file.", run.ErrorLines);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void AFileThatCannotBeReadIsAnErrorWithItsName(string line)
    {
        // Another program holds it; a mode that forbids reading would not stop an administrator.
        var file = _directory.Write("held.txt", SmallText.Resolution);
        using var held = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = Run(line, file, "000/B");

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.StartsWith(file + ": cannot be read: ", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void AnEmptyFolderIsAnErrorWithItsName(string line)
    {
        var folder = Directory.CreateDirectory(_directory.Of("empty")).FullName;
        var run = Run(line, folder, "000/B");

        Assert.NotEqual(ExitCode.Ok, run.ExitCode);
        Assert.Contains(folder + ": cannot be read: there is no .txt file in this directory.", run.ErrorLines);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void AFolderIsReadLikeTheFilesInIt(string line)
    {
        var folder = Directory.CreateDirectory(_directory.Of("texts")).FullName;
        _directory.Write("texts/small.txt", SmallText.Resolution);
        var unit = CommandRun.Of("list", folder).OutputLines[1].Trim().Split(' ')[0];

        // Nothing in the text is about crime but the title of its report.
        Assert.Equal((line, 0), (line, Run(line, folder, unit).ExitCode));
    }

    // A file without words, and one of bytes that are none, are texts with nothing in them: what looks for something says so.
    [Theory]
    [MemberData(nameof(Texts))]
    public void AFileWithoutWordsIsATextWithoutInstruments(string line)
    {
        foreach (var file in new[] { _directory.Write("empty.txt", ""), _directory.Write("binary.txt", Binary) })
        {
            var run = Run(line, file, "000/B/draft-resolution-II");
            var looksForSomething = CommandLines.LooksForSomething(line);

            Assert.Equal((line, looksForSomething ? ExitCode.Problems : 0), (line, run.ExitCode));
            Assert.DoesNotContain("fault of this program", run.Error, StringComparison.Ordinal);
            if (looksForSomething)
                Assert.NotEmpty(run.ErrorLines);
            if (line == "check FILE")
                Assert.Contains("MND0002", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void WhatReadsOtherFilesSaysWhatIsWrongWithThem(string line)
    {
        var held = _directory.Write("held.pdf", Binary);
        using var holder = new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        foreach (var file in new[]
        {
            _directory.Of("absent.pdf"), _directory.Write("empty.pdf", ""), _directory.Write("binary.pdf", Binary), held,
            Directory.CreateDirectory(_directory.Of("empty")).FullName,
        })
        {
            var run = Run(line, file, "");

            // Sources without a mark can be read; there is nothing to show.
            var isFolderOfSources = Directory.Exists(file) && line.StartsWith("coverage", StringComparison.Ordinal);
            Assert.Equal((line, file, isFolderOfSources ? ExitCode.Problems : ExitCode.InputOutput), (line, file, run.ExitCode));
            Assert.Contains(isFolderOfSources ? "mark" : file, run.Error, StringComparison.Ordinal);
        }
    }

    private static readonly byte[] Binary = [0x7f, 0x45, 0x4c, 0x46, 0x00, 0xff, 0xfe, 0x01, 0x00, 0x80, 0x0a, 0xc3];

    private CommandRun Run(string line, string file, string unit) => CommandLines.Run(line, file, unit, _directory);
}
