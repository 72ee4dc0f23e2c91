using System.Collections.Immutable;
using System.Linq;
using MandateSdk.Core.Diagnostics;
using Microsoft.CodeAnalysis;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace MandateSdk.Generators.Analysis;

/// <summary>
/// The rules of the reader as the compiler knows rules: one catalogue, <see cref="ReadingRules"/>, serves both.
/// </summary>
internal static class TextRules
{
    private const string Category = "MandateSdk";

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ReadingRules.All.Select(Describe)
        .ToImmutableArray();

    private static DiagnosticDescriptor Describe(DiagnosticRule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        Category,
        SeverityOf(rule),
        isEnabledByDefault: true,
        helpLinkUri: "docs/rules/" + rule.Id + ".md");

    private static DiagnosticSeverity SeverityOf(DiagnosticRule rule) => rule.Severity switch
    {
        Core.Diagnostics.DiagnosticSeverity.Error => DiagnosticSeverity.Error,
        Core.Diagnostics.DiagnosticSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
