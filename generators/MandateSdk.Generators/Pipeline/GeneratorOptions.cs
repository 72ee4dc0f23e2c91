using System.Linq;
using MandateSdk.Generators.Emission;
using MandateSdk.Generators.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MandateSdk.Generators.Pipeline;

/// <summary>Where the code of a text goes, unless something nearer to the text says otherwise.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Index">The class that gives the instruments.</param>
internal sealed record GeneratorOptions(string Namespace, string Index)
{
    /// <summary>The class that gives the instruments where nobody asked for another one.</summary>
    public const string DefaultIndex = "Norms";

    /// <summary>What the name of each class of ids ends with; the analyzers find them by it.</summary>
    public const string IdsSuffix = "Ids";

    /// <summary>
    /// The class of the ids, which follows the index: <c>NormIds</c> for <c>Norms</c>, <c>HouseRulesIds</c> for
    /// <c>HouseRules</c>.
    /// </summary>
    public string Ids => Index.EndsWith(DefaultIndex, System.StringComparison.Ordinal)
        ? Index.Substring(0, Index.Length - 1) + IdsSuffix
        : Index + IdsSuffix;

    /// <summary>Reads the properties of the project and what <c>.globalconfig</c> says for all files.</summary>
    public static GeneratorOptions From(AnalyzerConfigOptions options) => new(
        NamespaceOf(
            Value(options, "mandate_namespace")
            ?? Value(options, "build_property.MandateNamespace")
            ?? Value(options, "build_property.RootNamespace"))
        ?? "Mandates",
        IndexOf(Value(options, "mandate_name") ?? Value(options, "build_property.MandateName")) ?? DefaultIndex);

    /// <summary>
    /// What holds for one text: its metadata come before <c>.editorconfig</c>, and both before the project.
    /// </summary>
    /// <param name="text">The options of the text.</param>
    public GeneratorOptions For(AnalyzerConfigOptions text) => new(
        NamespaceOf(Value(text, MandateFile.Metadata + "MandateNamespace") ?? Value(text, "mandate_namespace"))
            ?? Namespace,
        IndexOf(Value(text, MandateFile.Metadata + "MandateName") ?? Value(text, "mandate_name")) ?? Index);

    /// <summary>
    /// What the members of a text say of their units: its metadata come before <c>.editorconfig</c>, and both before
    /// the project.
    /// </summary>
    /// <param name="text">The options of the text.</param>
    /// <param name="project">The options of the project.</param>
    public static Documentation DocumentationOf(AnalyzerConfigOptions text, AnalyzerConfigOptions project)
    {
        var value = Value(text, MandateFile.Metadata + "MandateDocumentation")
            ?? Value(text, "mandate_documentation")
            ?? Value(project, "mandate_documentation")
            ?? Value(project, "build_property.MandateDocumentation");
        return System.Enum.TryParse<Documentation>(value?.Trim(), ignoreCase: true, out var known)
            && System.Enum.IsDefined(typeof(Documentation), known)
            ? known
            : Documentation.Short;
    }

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) && value.Trim().Length > 0 ? value : null;

    // Whatever a folder or a project is called, code with its name must compile.
    private static string? NamespaceOf(string? name)
    {
        var segments = (name ?? string.Empty).Split('.')
            .Select(segment => new string(segment.Where(IsIdentifierPart).ToArray()))
            .Where(segment => segment.Length > 0)
            .Select(segment => Escape(ShortName.Of(segment)))
            .ToArray();
        return segments.Length > 0 ? ShortName.Of(string.Join(".", segments), ShortName.MaxNamespace) : null;
    }

    private static string? IndexOf(string? name)
    {
        var index = Identifier.Begin(Identifier.FromWords(name ?? string.Empty));
        return index.Length > 0 ? index : null;
    }

    private static bool IsIdentifierPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string Escape(string segment) =>
        char.IsDigit(segment[0]) ? "_" + segment
        : SyntaxFacts.GetKeywordKind(segment) != SyntaxKind.None ? "@" + segment
        : segment;
}
