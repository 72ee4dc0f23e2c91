using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MandateSdk.Core.Mandates;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Mandates;

/// <summary>Holds docs/mandates.md against the code.</summary>
public partial class MandatesPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "mandates.md"));

    [Fact]
    public void TheTableOfVerbsIsThatOfTheCode()
    {
        var rows = VerbTable.Rows.Select(row =>
            $"| `{row.Key}` | {row.Value} | {Cell(VerbTable.Nouns, row.Key)} | {Cell(VerbTable.States, row.Key)} |");
        Assert.All(rows, row => Assert.Contains(row, Page.ReplaceLineEndings("\n").Split('\n')));
        Assert.Equal(Enum.GetValues<VerbClass>().Order(), VerbTable.Rows.Select(row => row.Key).Order());
    }

    [Fact]
    public void TheTableOfActorsIsThatOfTheCode()
    {
        var rows = ActorTable.Names.Select(row =>
            $"| `{row.Key}` | {row.Value}{(Cell(ActorTable.Nouns, row.Key) is { Length: > 0 } nouns ? "; " + nouns : string.Empty)} |");
        Assert.All(rows, row => Assert.Contains(row, Page.ReplaceLineEndings("\n").Split('\n')));
        Assert.Equal(Enum.GetValues<Actor>().Where(actor => actor != Actor.Other).Order(), ActorTable.Names.Select(row => row.Key).Order());
    }

    [Fact]
    public void TheCountsAreThoseOfTheTexts()
    {
        var counts = Repository.Documents.SelectMany(document => document.Mandates).GroupBy(mandate => mandate.Class).ToDictionary(group => Kebab(group.Key), group => group.Count());
        var printed = Count().Matches(Page).ToDictionary(match => match.Groups[2].Value, match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(counts.OrderBy(pair => pair.Key, StringComparer.Ordinal), printed.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void EveryTestThatThePageNamesExists()
    {
        var tests = typeof(MandatesPageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => type.Name + "." + method.Name))
            .ToHashSet(StringComparer.Ordinal);
        var named = TestName().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(tests));
    }

    [Fact]
    public void EveryFileThatThePageNamesExists()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "MandateSdk.Core", "Mandates"), "*.cs").Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(FileName().Matches(Page).Select(match => match.Groups[1].Value).Except(files!));
    }

    private static string Cell<T>(IReadOnlyList<KeyValuePair<T, string>> rows, T key)
        where T : struct, Enum => rows.FirstOrDefault(row => row.Key.Equals(key)).Value ?? string.Empty;

    private static string Kebab(VerbClass verbClass) =>
        string.Concat(verbClass.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    [GeneratedRegex(@"^ *(\d+)  ([a-z]+(?:-[a-z]+)*)$", RegexOptions.Multiline)]
    private static partial Regex Count();

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"`([\w.]+\.cs)`")]
    private static partial Regex FileName();
}
