using Microsoft.CodeAnalysis;

namespace MandateSdk.Generators.Analysis;

/// <summary>The rules about code that names norms. Each has its page in docs/rules.</summary>
/// <remarks>
/// A new rule goes into AnalyzerReleases.Unshipped.md too; an id is never used again for another rule.
/// </remarks>
internal static class MarkRules
{
    private const string Category = "MandateSdk";

    /// <summary>A mark names a norm that no text in reach has.</summary>
    public static readonly DiagnosticDescriptor UnknownNorm = Rule(
        RuleIds.UnknownNorm,
        "A mark names a norm that does not exist",
        "No text has the norm '{0}'{1}",
        DiagnosticSeverity.Warning,
        "The texts that the project references have no unit with this id or citation: it is misspelt, or an edition "
        + "of the text dropped it.");

    /// <summary>The id of a mark now leads to other words than those that the mark quotes.</summary>
    public static readonly DiagnosticDescriptor MovedNorm = Rule(
        RuleIds.MovedNorm,
        "A norm moved, or its words changed",
        "'{0}' is not what the mark quotes: {1}",
        DiagnosticSeverity.Warning,
        "The mark quotes the words that the norm had when it was written. Another edition of the text gave the "
        + "number to another norm, or edited it.");

    /// <summary>A mark names a norm of an instrument that another one replaced.</summary>
    public static readonly DiagnosticDescriptor SupersededNorm = Rule(
        RuleIds.SupersededNorm,
        "A norm is superseded",
        "'{0}' is superseded{1}",
        DiagnosticSeverity.Warning,
        "The catalog says that another instrument took the place of the one that the norm stands in.");

    /// <summary>A string is the id or a citation of a norm that has a constant.</summary>
    public static readonly DiagnosticDescriptor CitationInString = Rule(
        RuleIds.CitationInString,
        "A string names a norm that has a constant",
        "The string is {0} of a norm that has a constant: {1}",
        DiagnosticSeverity.Info,
        "The compiler vouches for a constant of NormIds, and for no string.");

    /// <summary>A mark does not say which words it was written for.</summary>
    public static readonly DiagnosticDescriptor NoQuote = Rule(
        RuleIds.NoQuote,
        "A mark without a quotation",
        "The mark does not quote '{0}', so nobody will notice when the number goes to another norm",
        DiagnosticSeverity.Hidden,
        "Only a mark with a quotation can be held against later editions of the text.");

    // The pages lie beside the sources, and in the packages at the same path.
    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity,
        string description) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, description, "docs/rules/" + id + ".md");
}
