using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Generators;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MandateSdk.Benchmarks.Generation;

/// <summary>A project in memory, generated and compiled as a build does it.</summary>
internal sealed class Project
{
    private static readonly MetadataReference[] References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "MandateSdk.dll")
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray();

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Corpus",
        [],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release));

    private readonly InMemoryFile[] _files;

    private readonly Dictionary<string, string> _properties = new() { ["build_property.RootNamespace"] = "Acme.Corpus" };

    /// <summary>Makes a project.</summary>
    /// <param name="files">The texts and catalogs.</param>
    /// <param name="documentation">What its members say of their units; null for the default.</param>
    public Project(IEnumerable<InMemoryFile> files, string? documentation = null)
    {
        _files = files.ToArray();
        if (documentation is not null)
        {
            _properties["build_property.MandateDocumentation"] = documentation;
        }
    }

    /// <summary>The generator's results of a cold run.</summary>
    public GeneratorDriver Generate() => CSharpGeneratorDriver.Create(
            [new MandateGenerator().AsSourceGenerator()],
            _files,
            ParseOptions,
            new InMemoryOptions(_properties))
        .RunGenerators(Empty);

    /// <summary>The same after one sentence was added to the end of one text.</summary>
    public GeneratorDriver Edit(GeneratorDriver driver, int file, string sentence)
    {
        var old = _files[file];
        var edited = new InMemoryFile(old.Path, old.Item, old.GetText()!.ToString()
            .TrimEnd() + " " + sentence + "\n\n");
        return driver.ReplaceAdditionalText(old, edited).RunGenerators(Empty);
    }

    /// <summary>The sources that a run gave.</summary>
    public static string[] SourcesOf(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText.ToString())
            .ToArray();

    /// <summary>Generates and compiles.</summary>
    public long CompileWithGenerator()
    {
        var trees = Generate().GetRunResult().GeneratedTrees;
        return Compile(trees);
    }

    /// <summary>Compiles sources as if somebody had written them.</summary>
    public long CompileByHand(IEnumerable<string> sources) =>
        Compile(sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions, encoding: Encoding.UTF8))
            .ToImmutableArray());

    private long Compile(ImmutableArray<SyntaxTree> trees)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var resources = _files.Where(file => file.Item == "Text").Select(file => new ResourceDescription(
            Path.GetFileName(file.Path),
            () => new MemoryStream(Encoding.UTF8.GetBytes(file.GetText()!.ToString())),
            isPublic: true));
        var result = Empty.AddSyntaxTrees(trees)
            .Emit(assembly, xmlDocumentationStream: documentation, manifestResources: resources);
        return result.Success ? assembly.Length : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
