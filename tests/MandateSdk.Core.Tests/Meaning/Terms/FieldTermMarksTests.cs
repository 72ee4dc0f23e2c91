using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Terms;

/// <summary>Terms in resolutions of other fields, marked without sight of the reader: see tests/marks/README.md.</summary>
public class FieldTermMarksTests
{
    [FieldTheory]
    [InlineData("development", "A_HRC_RES_55_19 A_HRC_RES_56_20 E_RES_2024_7 A_RES_77_82 S_RES_2710_2023", "10 found of 12 marked and 10 read")]
    [InlineData("held-back", "A_RES_80_177 S_RES_2608_2021 E_RES_2023_5 A_HRC_RES_59_24 S_RES_2792_2025", "25 found of 30 marked and 25 read")]
    public void WhatIsReachedIsHeld(string half, string files, string reached)
    {
        var marked = FieldTexts.Marks("terms-fields-" + half + ".tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => string.Join('\t', line.TrimEnd('\r').Split('\t').Take(4))).ToHashSet(StringComparer.Ordinal);
        var read = files.Split(' ')
            .SelectMany(file => FieldTexts.Read(file).Terms.Select(term => $"{file}\t{term.Line}\t{Name(term.Kind)}\t{term.Term}"))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(reached, $"{marked.Intersect(read).Count()} found of {marked.Count} marked and {read.Count} read");
    }

    private static string Name(TermKind kind) => kind == TermKind.ShortName ? "short-name" : kind.ToString().ToLowerInvariant();
}
