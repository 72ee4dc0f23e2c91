using System;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands.Every;

/// <summary>Every command on every text of the library.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public static TheoryData<string> Seeds =>
        [.. Directory.EnumerateFiles(Repository.Seeds, "*.txt").Select(seed => Path.GetFileName(seed)).Order(StringComparer.Ordinal)];

    public void Dispose() => _directory.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryCommandReadsIt(string seed)
    {
        var file = Path.Combine(Repository.Seeds, seed);
        var instrument = Corpus.Documents.First(document => document.File == seed).Instruments[0];
        foreach (var line in CommandLines.OfTexts)
        {
            var run = CommandLines.Run(line, file, instrument.Id, _directory);

            Assert.Equal((line, 0), (line, run.ExitCode));
            Assert.DoesNotContain("fault of this program", run.Error, StringComparison.Ordinal);
            Assert.True(run.Output.Length > 0 || run.Error.Length > 0 || line.Contains("OUT", StringComparison.Ordinal), line);
        }

        // Where a folder or a file is named, it is there.
        Assert.Equal(
            CommandLines.OfTexts.Count(line => line.Contains("OUT", StringComparison.Ordinal)),
            _directory.FileNames.Length);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WhatReadsOtherFilesSaysThatATextIsNone(string seed)
    {
        var file = Path.Combine(Repository.Seeds, seed);
        foreach (var line in CommandLines.OfOtherFiles)
        {
            var run = CommandLines.Run(line, file, "", _directory);

            Assert.Equal((line, ExitCode.InputOutput), (line, run.ExitCode));
            Assert.Contains(file, run.Error, StringComparison.Ordinal);
        }
    }
}
