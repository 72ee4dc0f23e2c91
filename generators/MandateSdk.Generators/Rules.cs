using Microsoft.CodeAnalysis;

namespace MandateSdk.Generators;

/// <summary>
/// What keeps a file from becoming code. Everything about the content of a text that was read is the analyzer's to
/// tell.
/// </summary>
/// <remarks>
/// A new rule goes into AnalyzerReleases.Unshipped.md too; an id is never used again for another rule.
/// </remarks>
internal static class Rules
{
    private const string Category = "MandateSdk";

    /// <summary>A text cannot be opened, is not UTF-8, or made the reader or the emitter fail.</summary>
    public static readonly DiagnosticDescriptor BrokenText = new(
        "MND9001",
        "A text does not become code",
        "No code is generated for the text {0}: {1}. The other texts are not affected.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/rules/MND9001.md");

    /// <summary>A catalog cannot be opened, is not JSON, or has entries that no catalog has.</summary>
    public static readonly DiagnosticDescriptor BrokenCatalog = new(
        "MND9002",
        "A catalog cannot be read",
        "The catalog {0} is left out: {1}. The texts are read without it.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/rules/MND9002.md");

    /// <summary>The rule with an id.</summary>
    public static DiagnosticDescriptor Find(string id) => id == BrokenCatalog.Id ? BrokenCatalog : BrokenText;
}
