using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MandateSdk.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MandateSdk.CodeFixes;

/// <summary>Mends marks: gives them another norm, or the words of the one that they have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkFixProvider))]
[Shared]
public sealed class MarkFixProvider : CodeFixProvider
{
    private const string Quote = "Quote";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.UnknownNorm, RuleIds.MovedNorm, RuleIds.SupersededNorm, RuleIds.NoQuote);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan)
                .FirstAncestorOrSelf<AttributeSyntax>() is not { ArgumentList: not null } mark)
            {
                continue;
            }

            var rank = 0;
            foreach (var (constant, words) in Offers.Norms(diagnostic.Properties))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Use " + NormExpression.ShortName(constant),
                        cancellation => UseNormAsync(context.Document, mark, constant, words, cancellation),
                        diagnostic.Id + ".Norm" + (++rank).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    diagnostic);
            }

            if (Offers.Quote(diagnostic.Properties) is { } quote)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        HasQuote(mark) ? "Keep the norm and quote its present words" : "Quote the norm",
                        cancellation => QuoteAsync(context.Document, mark, quote, cancellation),
                        diagnostic.Id + ".Quote"),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> UseNormAsync(
        Document document, AttributeSyntax mark, string constant, string words, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var norm = mark.ArgumentList!.Arguments.First(argument => argument.NameEquals is null);
        var expression = await NormExpression.ForAsync(constant, document, norm.SpanStart, cancellation)
            .ConfigureAwait(false);
        var mended = mark.ReplaceNode(norm.Expression, expression.Syntax.WithTriviaFrom(norm.Expression));
        if (words.Length > 0 && HasQuote(mended))
        {
            mended = WithQuote(mended, words);
        }

        return document.WithSyntaxRoot(expression.AddUsing(root!.ReplaceNode(mark, mended)));
    }

    private static async Task<Document> QuoteAsync(Document document, AttributeSyntax mark, string words,
        CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNode(mark, WithQuote(mark, words)));
    }

    private static AttributeSyntax WithQuote(AttributeSyntax mark, string words)
    {
        var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(words));
        if (QuoteOf(mark) is { } old)
        {
            return mark.ReplaceNode(old.Expression, literal.WithTriviaFrom(old.Expression));
        }

        var name = SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(Quote))
            .WithEqualsToken(SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.EqualsToken,
                SyntaxFactory.TriviaList(SyntaxFactory.Space)));
        var argument = SyntaxFactory.AttributeArgument(name, nameColon: null, literal)
            .WithLeadingTrivia(SyntaxFactory.Space);
        return mark.WithArgumentList(mark.ArgumentList!.AddArguments(argument));
    }

    private static bool HasQuote(AttributeSyntax mark) => QuoteOf(mark) is not null;

    private static AttributeArgumentSyntax? QuoteOf(AttributeSyntax mark) =>
        mark.ArgumentList!.Arguments.FirstOrDefault(argument =>
            argument.NameEquals?.Name.Identifier.ValueText == Quote);
}
