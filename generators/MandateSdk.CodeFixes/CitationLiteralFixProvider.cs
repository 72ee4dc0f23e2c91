using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using MandateSdk.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MandateSdk.CodeFixes;

/// <summary>Puts the constant of a norm in the place of a string that is its id or cites it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationLiteralFixProvider))]
[Shared]
public sealed class CitationLiteralFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CitationInString);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // The string may be an argument: both have the same span, and the argument is the outer one.
            if (root?.FindNode(diagnostic.Location.SourceSpan,
                getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal)
            {
                continue;
            }

            var rank = 0;
            foreach (var (constant, _) in Offers.Norms(diagnostic.Properties))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Use " + NormExpression.ShortName(constant),
                        cancellation => UseNormAsync(context.Document, literal, constant, cancellation),
                        diagnostic.Id + ".Norm" + (++rank).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> UseNormAsync(
        Document document, LiteralExpressionSyntax literal, string constant, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var expression = await NormExpression.ForAsync(constant, document, literal.SpanStart, cancellation)
            .ConfigureAwait(false);
        return document.WithSyntaxRoot(expression.AddUsing(root!.ReplaceNode(literal,
            expression.Syntax.WithTriviaFrom(literal))));
    }
}
