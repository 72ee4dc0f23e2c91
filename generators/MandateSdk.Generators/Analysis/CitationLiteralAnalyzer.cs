using System;
using System.Collections.Immutable;
using System.Linq;
using MandateSdk.Generators.Norms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MandateSdk.Generators.Analysis;

/// <summary>Finds strings that are ids or citations of norms: MND2004.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationLiteralAnalyzer : DiagnosticAnalyzer
{
    // No citation and no id is longer; a text that somebody put into a string is not worth reading.
    private const int Longest = 300;

    private const int MostOffers = 3;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MarkRules.CitationInString);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Mark.AttributeName) is null)
            {
                return;
            }

            start.RegisterSyntaxNodeAction(Check, SyntaxKind.StringLiteralExpression);
        });
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        var text = literal.Token.ValueText;
        var isNorm = IsNormOfMark(literal, context);
        if (text.Length > Longest || IsWordsOfMark(literal) || !(isNorm || CanBeCitation(text)))
        {
            return;
        }

        var norms = CompilationNorms.Of(context.Compilation, context.CancellationToken);
        var byId = norms.Find(text);
        var found = byId is not null ? [byId]
            : isNorm ? norms.Resolve(text) is { Count: <= MostOffers } meant ? meant : []
            : norms.FindCitation(text) is { Count: > 0 and <= MostOffers } cited && !IsTitleAlone(text, cited[0])
                ? cited
            : [];
        if (found.Count > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                MarkRules.CitationInString,
                literal.GetLocation(),
                Offers.Write(found.Select(norm => (norm.FullName, string.Empty))),
                byId is null ? "a citation" : "the id",
                string.Join(", ", found.Select(norm => norm.ShortName))));
        }
    }

    // Every string of a program comes by here: a look at its characters spares nearly all of them the reading.
    private static bool CanBeCitation(string text) =>
        text.Length > 3
            && (text.IndexOf('/') > 0 || text.IndexOf(", ", StringComparison.Ordinal) > 0);

    // What a mark names means a norm, in whatever words.
    private static bool IsNormOfMark(LiteralExpressionSyntax literal, SyntaxNodeAnalysisContext context) =>
        literal.Parent is AttributeArgumentSyntax { NameEquals: null, Parent.Parent: AttributeSyntax attribute }
            && Mark.Read(attribute, context.SemanticModel, context.CancellationToken)?.Argument == literal;

    // A title may be a heading on a page, and means nobody's norm.
    private static bool IsTitleAlone(string text, Norm norm) =>
        string.Equals(text.Trim(), norm.Source.Citation, StringComparison.OrdinalIgnoreCase);

    // What a mark quotes or notes is for people.
    private static bool IsWordsOfMark(LiteralExpressionSyntax literal) =>
        literal.Parent is AttributeArgumentSyntax { NameEquals: { } name }
            && name.Name.Identifier.ValueText is "Quote" or "Note";
}
