using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Holds docs/mandates.md against the code.</summary>
public partial class MandatesPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "mandates.md"));

    [Fact]
    public void ThePageNamesEveryClassAndEveryActor() => Assert.All(
        Enum.GetNames<VerbClass>().Concat(Actor.Known.Select(actor => actor.Name)),
        name => Assert.Contains("`" + name + "`", Page, StringComparison.Ordinal));

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
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "MandateSdk.Core"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(FileName().Matches(Page).Select(match => match.Groups[1].Value).Except(files!));
    }

    private static string Kebab(VerbClass verbClass) =>
        string.Concat(verbClass.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    [GeneratedRegex(@"^ *(\d+)  ([a-z]+(?:-[a-z]+)*)$", RegexOptions.Multiline)]
    private static partial Regex Count();

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"`([\w.]+\.cs)`")]
    private static partial Regex FileName();
}
