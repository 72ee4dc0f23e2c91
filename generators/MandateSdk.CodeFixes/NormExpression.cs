using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MandateSdk.CodeFixes;

/// <summary>A constant of a class of ids, such as <c>NormIds</c>, written as short as the place allows.</summary>
internal sealed class NormExpression
{
    // What the name of each class of ids ends with.
    private const string Suffix = "Ids";

    private NormExpression(string text, string? missingUsing)
    {
        Syntax = SyntaxFactory.ParseExpression(text);
        MissingUsing = missingUsing;
    }

    /// <summary>The expression.</summary>
    public ExpressionSyntax Syntax { get; }

    /// <summary>
    /// The namespace that the file has to use, so that the expression means the constant; null for none.
    /// </summary>
    public string? MissingUsing { get; }

    /// <summary>The constant without its namespace, for the title of an action.</summary>
    public static string ShortName(string constant) => constant.Substring(IndexOfRoot(constant));

    /// <summary>Writes a constant for a place in a document.</summary>
    /// <param name="constant">The constant with its namespace.</param>
    /// <param name="document">The document.</param>
    /// <param name="position">Where the expression will stand.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<NormExpression> ForAsync(string constant, Document document, int position,
        CancellationToken cancellation)
    {
        var start = IndexOfRoot(constant);
        var space = start == 0 ? string.Empty : constant.Substring(0, start - 1);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var known = model!.LookupSymbols(position, name: constant.Substring(start).Split('.')[0]);

        // With two classes of this name in sight, or one of another namespace, only the full name is sure.
        return known.Length == 0 ? new NormExpression(constant.Substring(start), space.Length == 0 ? null : space)
            : known.Length == 1 && SpaceOf(known[0]) == space ? new NormExpression(constant.Substring(start), null)
            : new NormExpression("global::" + constant, null);
    }

    /// <summary>Adds the using directive that the expression needs, in the order of the others.</summary>
    public SyntaxNode AddUsing(SyntaxNode root)
    {
        if (MissingUsing is null
            || root is not CompilationUnitSyntax unit
            || unit.Usings.Any(directive => directive.Name?.ToString() == MissingUsing))
        {
            return root;
        }

        var line = unit.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(MissingUsing))
            .NormalizeWhitespace()
            .WithTrailingTrivia(line.IsKind(SyntaxKind.None) ? SyntaxFactory.LineFeed : line);
        var place = unit.Usings.TakeWhile(other => Comes(other, MissingUsing)).Count();
        if (place == 0 && unit.Usings.Count > 0)
        {
            // What stands at the head of the file, such as a licence, stays there.
            var first = unit.Usings[0];
            directive = directive.WithLeadingTrivia(first.GetLeadingTrivia());
            unit = unit.ReplaceNode(first, first.WithLeadingTrivia());
        }

        return unit.WithUsings(unit.Usings.Insert(place, directive));
    }

    private static bool Comes(UsingDirectiveSyntax other, string name)
    {
        var text = other.Name?.ToString() ?? string.Empty;
        var isSystem = text == "System" || text.StartsWith("System.", System.StringComparison.Ordinal);
        return other.Alias is null
            && other.StaticKeyword.IsKind(SyntaxKind.None)
            && (isSystem || string.CompareOrdinal(text, name) < 0);
    }

    private static string SpaceOf(ISymbol symbol) =>
        symbol.ContainingNamespace.IsGlobalNamespace ? string.Empty : symbol.ContainingNamespace.ToDisplayString();

    private static int IndexOfRoot(string constant)
    {
        var end = constant.IndexOf(Suffix + ".", System.StringComparison.Ordinal);
        return end <= 0 ? 0 : constant.LastIndexOf('.', end - 1) + 1;
    }
}
