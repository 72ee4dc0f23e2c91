using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using MandateSdk.Generators.Analysis;
using Microsoft.CodeAnalysis;

namespace MandateSdk.Generators.Tests.Analysis;

/// <summary>Holds the pages of docs/rules against the rules.</summary>
public class RulePagesTests
{
    private static readonly DiagnosticDescriptor[] Tracked = new[] { typeof(Rules), typeof(MarkRules) }
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .ToArray();

    private static readonly DiagnosticDescriptor[] Descriptors = [.. Tracked, .. TextRules.All];

    [Fact]
    public void EveryRuleHasItsPageAndEveryPageItsRule() => Assert.Equal(
        Descriptors.Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Directory.GetFiles(Pages(), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void APageHasTheTitleAndTheSeverityOfItsRule() => Assert.All(Descriptors, rule =>
    {
        var page = File.ReadAllText(Path.Combine(Pages(), rule.Id + ".md"));
        var title = rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var severity = rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : rule.DefaultSeverity.ToString().ToLowerInvariant();

        Assert.StartsWith("# " + rule.Id + ": " + char.ToLowerInvariant(title[0]) + title[1..] + "\n", page, StringComparison.Ordinal);
        Assert.Contains("\nSeverity: " + severity, page, StringComparison.Ordinal);
        Assert.All(["Cause", "Example", "Fix", "Configuration"], part => Assert.Contains("\n## " + part + "\n", page, StringComparison.Ordinal));
        Assert.Equal("docs/rules/" + rule.Id + ".md", rule.HelpLinkUri);
    });

    [Fact]
    public void TheReleaseFileNamesEveryRuleThatTheCompilerTracks()
    {
        var releases = File.ReadAllText(Path.Combine(Pages(), "..", "..", "generators", "MandateSdk.Generators", "AnalyzerReleases.Unshipped.md"));

        // The rules of the reader come from its own catalogue, where the tracking of releases does not see them.
        Assert.All(Tracked, rule => Assert.Contains(
            $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}", releases, StringComparison.Ordinal));
    }

    private static string Pages([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "rules");
}
