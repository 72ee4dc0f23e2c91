using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Holds docs/reading.md against the code: a rule whose test or file is gone is no rule.</summary>
public partial class ReadingPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reading.md"));

    [Fact]
    public void EveryTestThatThePageNamesExists()
    {
        var tests = typeof(ReadingPageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(IsTest).Select(method => type.Name + "." + method.Name))
            .ToHashSet(StringComparer.Ordinal);
        var named = Named(TestName());
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(tests));
    }

    [Fact]
    public void EveryFileThatThePageNamesExists()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "MandateSdk.Core"), "*.cs", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Named(FileName()).Except(files));
    }

    private static bool IsTest(System.Reflection.MethodInfo method) => method.IsDefined(typeof(FactAttribute), inherit: true);

    private static List<string> Named(Regex pattern) => pattern.Matches(Page).Select(match => match.Groups[1].Value).ToList();

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"`(?:\w+/)?([\w.]+\.cs)`")]
    private static partial Regex FileName();
}
