using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MandateSdk.Generators.Tests.Architecture;

/// <summary>Which folder of <c>MandateSdk.Core</c> uses types of which other folder, as the compiler sees it.</summary>
/// <remarks>
/// The tables of the vocabulary are compiled by a generator of the build and are missing here. Nothing is lost: they belong to the
/// folder Vocabulary, which every folder after it may use.
/// </remarks>
internal static class CoreArrows
{
    private static readonly string Root = Path.Combine(Texts.Repository(), "src", "MandateSdk.Core");

    // Binding every name of Core takes seconds, so all tests share one look, from file to file.
    private static readonly Lazy<IReadOnlyList<(string From, string To, string Type)>> Uses = new(ReadUses);

    /// <summary>All arrows between two folders, each with the places where it is drawn.</summary>
    /// <param name="depth">How many levels of folders count as one room.</param>
    public static ILookup<(string From, string To), string> Read(int depth) => Uses.Value
        .Select(use => (From: RoomOf(use.From, depth), To: RoomOf(use.To, depth), Place: Path.GetFileName(use.From) + ": " + use.Type))
        .Where(arrow => arrow.From != arrow.To)
        .Distinct()
        .ToLookup(arrow => (arrow.From, arrow.To), arrow => arrow.Place);

    private static List<(string From, string To, string Type)> ReadUses()
    {
        var trees = Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(path => RoomOf(path, 1) is not ("obj" or "bin" or "Polyfills"))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Latest), path))
            .ToArray();
        var compilation = CSharpCompilation.Create("Core", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return trees.SelectMany(tree => UsesOf(compilation.GetSemanticModel(tree), tree)).Distinct().ToList();
    }

    private static IEnumerable<(string From, string To, string Type)> UsesOf(SemanticModel model, SyntaxTree tree)
    {
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            foreach (var declaration in type?.DeclaringSyntaxReferences ?? [])
            {
                if (declaration.SyntaxTree != tree)
                {
                    yield return (tree.FilePath, declaration.SyntaxTree.FilePath, type!.Name);
                }
            }
        }
    }

    private static string RoomOf(string path, int depth)
    {
        var folders = Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar)[..^1];
        return string.Join('/', folders.Take(depth));
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
