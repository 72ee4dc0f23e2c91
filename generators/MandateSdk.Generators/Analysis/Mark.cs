using System.Linq;
using System.Threading;
using MandateSdk.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MandateSdk.Generators.Analysis;

/// <summary>An attribute <c>[Implements(…)]</c> as it stands in the code.</summary>
/// <param name="Attribute">The whole attribute.</param>
/// <param name="Argument">What names the norm.</param>
/// <param name="Norm">The id or the citation; null where the compiler knows no value.</param>
/// <param name="Quote">The words of the norm; null where the mark has none.</param>
internal sealed record Mark(AttributeSyntax Attribute, ExpressionSyntax Argument, string? Norm, string? Quote)
{
    /// <summary>The full name of the attribute.</summary>
    public const string AttributeName = "MandateSdk.ImplementsAttribute";

    /// <summary>Reads a mark; null for another attribute, and for one without a norm.</summary>
    public static Mark? Read(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        // An attribute of another name can only be ours through an alias, and aliases have to be looked up.
        if (attribute.ArgumentList is not { Arguments: { Count: > 0 } arguments }
            || !IsImplements(attribute, model, cancellation))
        {
            return null;
        }

        var norm = arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression;
        var quote = arguments.FirstOrDefault(argument =>
            argument.NameEquals?.Name.Identifier.ValueText == "Quote")?.Expression;
        return norm is null
            ? null
            : new Mark(
                attribute,
                norm,
                model.GetConstantValue(norm, cancellation).Value as string,
                quote is null ? null : model.GetConstantValue(quote, cancellation).Value as string);
    }

    /// <summary>
    /// The name after that of the class of ids that the mark was written with; null where it was written otherwise.
    /// </summary>
    /// <remarks>It is all that is left where an edition dropped the norm, and its constant with it.</remarks>
    public string? ConstantName
    {
        get
        {
            var text = Argument is MemberAccessExpressionSyntax ? Argument.WithoutTrivia().ToString() : string.Empty;
            var parts = text.Split('.', ':');
            var root = System.Array.FindIndex(parts,
                part => part.EndsWith(GeneratorOptions.IdsSuffix, System.StringComparison.Ordinal));
            return root < 0 || root == parts.Length - 1 ? null : string.Join(".", parts.Skip(root + 1));
        }
    }

    private static bool IsImplements(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(attribute, cancellation);
        var constructor = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return constructor?.ContainingType?.ToDisplayString() == AttributeName;
    }
}
