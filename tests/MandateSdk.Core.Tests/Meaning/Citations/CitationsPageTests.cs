using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Holds docs/citations.md against the code: its tests, its files and its figures.</summary>
public partial class CitationsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "citations.md"));

    [Fact]
    public void EveryTestThatThePageNamesExists() => RulesPage.AssertTestsExist("citations.md");

    [Fact]
    public void EveryFileThatThePageNamesExists()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "MandateSdk.Core"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileName);
        var named = FileName().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(files));
    }

    [Fact]
    public void TheFiguresAreThoseOfTheSeeds()
    {
        var graph = new CitationGraph(Repository.Documents);
        var all = graph.References.Select(reference => (reference.Kind, Targets: graph.Resolve(reference))).ToList();
        var rows = all.GroupBy(item => item.Kind).OrderBy(group => group.Key).Select(group => Row(group.Key.ToString(), group.Select(item => item.Targets).ToList()))
            .Append(Row("all", all.Select(item => item.Targets).ToList()));
        Assert.Equal(string.Join("\n", rows), string.Join("\n", Page.Split('\n').Where(line => FigureRow().IsMatch(line))));
    }

    [Fact]
    public void TheReasonsAreThoseOfTheSeeds()
    {
        var graph = new CitationGraph(Repository.Documents);
        var rows = graph.References.SelectMany(graph.Resolve).Where(target => target.Problem != ResolutionFailure.None)
            .GroupBy(target => target.Problem).OrderBy(group => group.Key).Select(group => $"| `{group.Key}` | {group.Count()} |").ToList();
        Assert.All(rows, row => Assert.Contains(row, Page, StringComparison.Ordinal));
    }

    private static string Row(string name, List<IReadOnlyList<ResolvedTarget>> references)
    {
        int targets = references.Sum(list => list.Count), resolved = references.Sum(list => list.Count(target => target.Unit is not null));
        return FormattableString.Invariant($"| {name} | {references.Count} | {targets} | {resolved} | {100.0 * resolved / targets:F1} % |");
    }

    [GeneratedRegex(@"`([\w.]+\.cs)`")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\| \w+ \| \d+ \| \d+ \| \d+ \| [\d.]+ % \|$")]
    private static partial Regex FigureRow();
}
