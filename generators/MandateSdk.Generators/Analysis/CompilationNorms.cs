using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using MandateSdk.Generators.Norms;
using MandateSdk.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MandateSdk.Generators.Analysis;

/// <summary>
/// The norms that a compilation can name: the constants in every class of ids of the project and of what it references.
/// </summary>
internal static class CompilationNorms
{
    // A referenced assembly stays the same through all the edits of a project. What is kept are strings: a symbol would
    // keep its compilation in memory.
    private static readonly ConditionalWeakTable<MetadataReference, IReadOnlyList<Norm>> OfReferences = new();

    // Two analyzers ask, from many threads, and most compilations of a day's editing are never asked about.
    private static readonly ConditionalWeakTable<Compilation, Once> OfCompilations = new();

    /// <summary>The norms of a compilation, read when they are first asked for.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellation">Ends the reading; who asks next begins it again.</param>
    public static NormCatalog Of(Compilation compilation, CancellationToken cancellation) =>
        OfCompilations.GetOrCreateValue(compilation).Get(compilation, cancellation);

    private static NormCatalog Read(Compilation compilation, CancellationToken cancellation)
    {
        var norms = new List<Norm>(In(compilation.Assembly).Until(cancellation));
        foreach (var reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && UsesCore(assembly))
            {
                if (!OfReferences.TryGetValue(reference, out var known))
                {
                    known = In(assembly).Until(cancellation).ToArray();
                    OfReferences.GetValue(reference, _ => known);
                }

                norms.AddRange(known);
            }
        }

        return new NormCatalog(norms);
    }

    // The constants carry attributes of Core. Nearly all references of a project have nothing to do with it.
    private static bool UsesCore(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == "MandateSdk.Core"));

    private static IEnumerable<Norm> In(IAssemblySymbol assembly) =>
        assembly.TypeNames.Any(IsRoot) ? In(assembly.GlobalNamespace) : [];

    private static IEnumerable<Norm> In(INamespaceSymbol space)
    {
        var own = space.GetTypeMembers()
            .Where(root => root.IsStatic && root.Arity == 0 && IsRoot(root.Name))
            .SelectMany(root => root.GetTypeMembers().SelectMany(type => Of(type, root.Name, space)));
        return own.Concat(space.GetNamespaceMembers().SelectMany(inner => In(inner)));
    }

    // Others have classes with this ending as well; the attribute on their classes tells ours apart.
    private static bool IsRoot(string name) => name.EndsWith(GeneratorOptions.IdsSuffix, StringComparison.Ordinal);

    private static IEnumerable<Norm> Of(INamedTypeSymbol instrument, string root, INamespaceSymbol space)
    {
        if (IdOf(instrument) is not { } id || ArgumentsOf(instrument, "NormSourceAttribute") is not { } arguments)
        {
            return [];
        }

        var attribute = arguments.ConstructorArguments;
        var source = new NormSource(
            id,
            space.IsGlobalNamespace ? string.Empty : space.ToDisplayString(),
            attribute.Length > 0 ? attribute[0].Value as string ?? string.Empty : string.Empty,
            attribute.Length > 1 ? attribute[1].Values.Select(value => value.Value).OfType<string>().ToArray() : [],
            arguments.NamedArguments.FirstOrDefault(argument => argument.Key == "SupersededBy").Value.Value as string,
            root);
        var openings = ArgumentsOf(instrument, "NormTextsAttribute") is { ConstructorArguments: { Length: 1 } texts }
            && texts[0].Kind == TypedConstantKind.Array
            ? OpeningWords.ById(id, texts[0].Values.Select(value => value.Value as string))
            : new Dictionary<string, string>();
        return Units(instrument, instrument.Name, source, openings);
    }

    private static IEnumerable<Norm> Units(INamedTypeSymbol type, string name, NormSource source,
        Dictionary<string, string> openings)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { ConstantValue: string id, DeclaredAccessibility: Accessibility.Public } field)
            {
                var opening = openings.TryGetValue(id, out var words) ? words : OpeningOf(field);
                yield return new Norm(id, name + "." + field.Name, opening, source);
            }
            else if (member is INamedTypeSymbol inner)
            {
                foreach (var unit in Units(inner, name + "." + inner.Name, source, openings))
                {
                    yield return unit;
                }
            }
        }
    }

    private static string? IdOf(INamedTypeSymbol type) =>
        type.GetMembers("Id").OfType<IFieldSymbol>().Select(field => field.ConstantValue).OfType<string>()
            .FirstOrDefault();

    private static string OpeningOf(IFieldSymbol field) =>
        ArgumentsOf(field, "NormTextAttribute") is { ConstructorArguments: { Length: 1 } words }
            ? words[0].Value as string ?? string.Empty
            : string.Empty;

    private static AttributeData? ArgumentsOf(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);

    // Lazy<T> would keep the exception of a cancelled reading for the next who asks.
    private sealed class Once
    {
        private readonly object _gate = new();
        private NormCatalog? _catalog;

        public NormCatalog Get(Compilation compilation, CancellationToken cancellation)
        {
            lock (_gate)
            {
                return _catalog ??= Read(compilation, cancellation);
            }
        }
    }
}
