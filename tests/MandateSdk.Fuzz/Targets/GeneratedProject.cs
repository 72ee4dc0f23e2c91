using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using MandateSdk.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MandateSdk.Fuzz.Targets;

/// <summary>A project in memory with one text, generated and compiled.</summary>
/// <param name="Sources">The generated files.</param>
/// <param name="Problems">What the generator and the compiler complain of.</param>
internal sealed record GeneratedProject(IReadOnlyList<(string Name, string Code)> Sources, IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Problems)
{
    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "MandateSdk.Core.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    // Every warning there is, as an error: malformed documentation is one.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Input", [], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithWarningLevel(9999)
        .WithConcurrentBuild(false)
        .WithGeneralDiagnosticOption(ReportDiagnostic.Error));

    public static GeneratedProject Run(TextFile file)
    {
        var driver = CSharpGeneratorDriver.Create([new MandateGenerator().AsSourceGenerator()], [file], ParseOptions, new Options());
        var result = driver.RunGenerators(Empty).GetRunResult().Results.Single();
        if (result.Exception is not null)
        {
            throw result.Exception;
        }

        var compiled = Empty.AddSyntaxTrees(result.GeneratedSources.Select(source => source.SyntaxTree)).GetDiagnostics();
        return new GeneratedProject(
            [.. result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))],
            [.. result.Diagnostics.Concat(compiled).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)]);
    }

    /// <summary>A text as the build would hand it over.</summary>
    public sealed class TextFile(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => SourceText.From(content, Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.RootNamespace", "Acme.Corpus");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values("build_metadata.AdditionalFiles.MandateItem", "Text");
    }

    private sealed class Values(string key, string only) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string asked, out string value)
        {
            value = only;
            return asked == key;
        }
    }
}
