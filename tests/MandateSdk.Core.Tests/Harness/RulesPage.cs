using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>A page of the documentation that names a test for each of its rules.</summary>
internal static partial class RulesPage
{
    /// <summary>Makes sure that a page names tests, and that there are tests of these names.</summary>
    /// <param name="name">The name of the page in <c>docs/</c>.</param>
    public static void AssertTestsExist(string name)
    {
        var tests = typeof(RulesPage).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods()
                .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
                .Select(method => type.Name + "." + method.Name))
            .ToHashSet(StringComparer.Ordinal);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", name));
        var named = TestName().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(tests));
    }

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex TestName();
}
