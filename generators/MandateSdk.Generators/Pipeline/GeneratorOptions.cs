using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MandateSdk.Generators.Pipeline;

/// <summary>What the project asks for.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
internal sealed record GeneratorOptions(string Namespace)
{
    /// <summary>Reads the properties <c>MandateNamespace</c> and, without that, <c>RootNamespace</c>.</summary>
    public static GeneratorOptions From(AnalyzerConfigOptions options)
    {
        var name = Property(options, "MandateNamespace") ?? Property(options, "RootNamespace") ?? "Mandates";
        var segments = name.Split('.').Select(segment => new string(segment.Where(IsIdentifierPart).ToArray()));
        return new GeneratorOptions(string.Join(".", segments.Where(segment => segment.Length > 0).Select(Escape)));
    }

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim().Length > 0 ? value : null;

    private static bool IsIdentifierPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string Escape(string segment) =>
        char.IsDigit(segment[0]) ? "_" + segment
        : SyntaxFacts.GetKeywordKind(segment) != SyntaxKind.None ? "@" + segment
        : segment;
}
