using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MandateSdk.Generators.Norms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MandateSdk.Generators.Analysis;

/// <summary>Holds the marks of code against the texts: MND2001, MND2002, MND2003 and MND2005.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImplementsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        MarkRules.UnknownNorm, MarkRules.MovedNorm, MarkRules.SupersededNorm, MarkRules.NoQuote);

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

            start.RegisterSyntaxNodeAction(Check, SyntaxKind.Attribute);
        });
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        if (Mark.Read((AttributeSyntax)context.Node, context.SemanticModel, context.CancellationToken) is not { } mark)
        {
            return;
        }

        var catalog = CompilationNorms.Of(context.Compilation, context.CancellationToken);
        var wanted = mark.Norm ?? mark.ConstantName;
        if (wanted is null || (mark.Norm is null && catalog.FindName(wanted) is not null))
        {
            // What stands there is no constant, or cannot be reached from here: the compiler says so.
            return;
        }

        // A citation that several units fit is no mistake of the mark; CitationLiteralAnalyzer offers them.
        var found = mark.Norm is null ? [] : catalog.Resolve(wanted);
        if (found.Count == 0)
        {
            ReportLost(context, mark, wanted, catalog);
        }
        else if (found.Count == 1)
        {
            CheckFound(context, mark, found[0], catalog);
        }
    }

    private static void CheckFound(SyntaxNodeAnalysisContext context, Mark mark, Norm norm, NormCatalog catalog)
    {
        if (norm.Source.SupersededBy is { } successor)
        {
            var offers = catalog.Successors(norm, context.CancellationToken);
            Report(context, MarkRules.SupersededNorm, mark, offers, null, norm.ShortName, Describe(successor, offers));
        }

        if (norm.Opening.Length == 0)
        {
            return;
        }

        if (mark.Quote is null)
        {
            Report(context, MarkRules.NoQuote, mark, [], norm.Opening, norm.ShortName);
        }
        else if (!OpeningWords.Fits(mark.Quote, norm.Opening))
        {
            ReportMoved(context, mark, norm, mark.Quote, catalog);
        }
    }

    private static void ReportMoved(SyntaxNodeAnalysisContext context, Mark mark, Norm norm, string quote,
        NormCatalog catalog)
    {
        // What stands at the place is the best of them where only its words were edited.
        var similarity = OpeningWords.Similarity(quote, norm.Opening);
        var nearer = catalog.NearText(quote, norm, context.CancellationToken)
            .TakeWhile(other => other.Id != norm.Id && OpeningWords.Similarity(quote, other.Opening) > similarity)
            .ToArray();
        var where = nearer.Length == 0
            ? "it begins “" + norm.Opening + "”"
            : "those words are now at " + Names(nearer);
        Report(context, MarkRules.MovedNorm, mark, nearer, norm.Opening, norm.ShortName, where);
    }

    private static void ReportLost(SyntaxNodeAnalysisContext context, Mark mark, string wanted, NormCatalog catalog)
    {
        var shown = mark.Norm ?? "NormIds." + wanted;

        // A norm with parts is a class, and its own id the constant in it: the slip that everybody makes once.
        var near = catalog.FindName(wanted + ".Id") is { } whole
            ? [whole]
            : catalog.Near(wanted, context.CancellationToken);
        var moved = mark.Quote is null
            ? []
            : catalog.NearText(mark.Quote, near.Count == 0 ? null : near[0], context.CancellationToken);
        if (moved.Count > 0)
        {
            Report(context, MarkRules.MovedNorm, mark, moved, null, shown, "those words are now at " + Names(moved));
        }
        else
        {
            Report(context, MarkRules.UnknownNorm, mark, near, null, shown, near.Count == 0
                ? string.Empty
                : "; did you mean " + Names(near, " or ") + "?");
        }
    }

    private static string Describe(string successor, IReadOnlyList<Norm> offers) =>
        successor.Length == 0 ? string.Empty
        : " by " + successor + (offers.Count == 0 ? ", which is not among the texts" : ": " + Names(offers));

    private static string Names(IReadOnlyList<Norm> norms, string beforeLast = ", ") =>
        string.Join(", ", norms.Take(norms.Count - 1).Select(norm => norm.ShortName))
        + (norms.Count > 1 ? beforeLast : string.Empty) + norms[norms.Count - 1].ShortName;

    private static void Report(
        SyntaxNodeAnalysisContext context, DiagnosticDescriptor rule, Mark mark, IReadOnlyList<Norm> offers,
            string? quote, params string[] words)
    {
        // Only where the words were compared may the quotation follow the norm; a misspelt id says nothing about it.
        var keepsQuote = rule.Id == RuleIds.UnknownNorm;
        var properties = Offers.Write(offers.Select(norm => (norm.FullName, keepsQuote ? string.Empty : norm.Opening)),
            quote);
        context.ReportDiagnostic(Diagnostic.Create(rule, mark.Argument.GetLocation(), properties, words));
    }
}
