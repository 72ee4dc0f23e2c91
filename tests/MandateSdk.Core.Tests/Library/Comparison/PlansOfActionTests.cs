using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Library;

/// <summary>
/// The draft plans of action of 2001 beside those that the General Assembly adopted in 2002, held against pairs that were found
/// by reading both texts: <c>plans-of-action.tsv</c>, draft and adopted, a pair a line.
/// </summary>
public class PlansOfActionTests
{
    private static readonly Correspondence Plans = Correspondence.Between(Find("002/report"), Find("001/35"));

    private static readonly HashSet<(string, string)> Read = File
        .ReadLines(Path.Combine(Repository.Root, "tests", "MandateSdk.Core.Tests", "Library", "Comparison", "plans-of-action.tsv"))
        .Select(line => line.Split('\t'))
        .Select(cells => ("002/report/" + cells[0], "001/35/" + cells[1]))
        .ToHashSet();

    private static readonly HashSet<(string, string)> Found = Plans.Pairs.Select(pair => (pair.Draft.Id, pair.Adopted.Id)).ToHashSet();

    [Fact]
    public void WhatWasReadIsFound() => AssertShare(Read.Count(Found.Contains), Read.Count, 0.94);

    [Fact]
    public void WhatIsFoundWasRead() => AssertShare(Found.Count(Read.Contains), Found.Count, 0.95);

    [Fact]
    public void ThePagesFiguresAreThese()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "lineage.md"));
        string Kinds(CorrespondenceKind kind) => Plans.Pairs.Count(pair => pair.Kind == kind) + " " + kind.ToString().ToLowerInvariant();

        Assert.Contains($"{Plans.Pairs.Count + Plans.OnlyInDraft.Count} paragraphs and items, {Plans.OnlyInDraft.Count} without partner", page, System.StringComparison.Ordinal);
        Assert.Contains($"{Plans.Pairs.Count + Plans.OnlyInAdopted.Count} paragraphs and items, {Plans.OnlyInAdopted.Count} without partner", page, System.StringComparison.Ordinal);
        Assert.Contains(
            $"Corresponding: {Kinds(CorrespondenceKind.Same)}, {Kinds(CorrespondenceKind.Edited)}, {Kinds(CorrespondenceKind.Moved)}",
            page,
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void ATextCorrespondsToItselfUnitByUnit()
    {
        var report = Find("002/report");

        var itself = Correspondence.Between(report, report);

        Assert.NotEmpty(itself.Pairs);
        Assert.All(itself.Pairs, pair => Assert.Equal((pair.Draft.Id, CorrespondenceKind.Same), (pair.Adopted.Id, pair.Kind)));
        Assert.Empty(itself.OnlyInDraft);
        Assert.Empty(itself.OnlyInAdopted);
    }

    private static void AssertShare(int part, int whole, double least) => Assert.True(
        part >= least * whole,
        System.FormattableString.Invariant($"{part} of {whole}; it was {least}."));

    private static Unit Find(string id) => Repository.Documents.Select(document => document.Find(id)).Single(unit => unit is not null)!;
}
