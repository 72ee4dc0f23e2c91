using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace MandateSdk.Generators.Tests.Harness;

/// <summary>
/// A project in memory: it runs the generator, runs it again with only the changed files replaced, and compiles the output.
/// </summary>
internal sealed class GeneratorHarness
{
    /// <summary>What every project in memory references: all that this test project does.</summary>
    public static readonly MetadataReference[] References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray();

    private readonly CSharpParseOptions _parseOptions;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public GeneratorHarness(IEnumerable<InMemoryFile> files, LanguageVersion language = LanguageVersion.Latest)
    {
        Files = files.ToArray();
        _parseOptions = new CSharpParseOptions(language, DocumentationMode.Diagnose);

        // Every warning there is, as an error: what we emit compiles in the strictest project.
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithWarningLevel(9999)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error);
        _compilation = CSharpCompilation.Create("Corpus", [], References, options);
        _driver = CSharpGeneratorDriver.Create(
            [new MandateGenerator().AsSourceGenerator()],
            Files,
            _parseOptions,
            new InMemoryOptions(new Dictionary<string, string> { ["build_property.RootNamespace"] = "Acme.Corpus" }),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    /// <summary>The files of the project, as they are now.</summary>
    public InMemoryFile[] Files { get; private set; }

    /// <summary>What the last run gave.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The names of the generated files.</summary>
    public IEnumerable<string> GeneratedFiles => Result.GeneratedSources.Select(source => source.HintName);

    /// <summary>Runs the generator.</summary>
    public GeneratorHarness Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return this;
    }

    /// <summary>Replaces one file of the project and runs the generator again.</summary>
    public GeneratorHarness Edit(string path, Func<string, string> edit)
    {
        var index = Array.FindIndex(Files, file => file.Path == path);
        var old = Files[index];
        var edited = new InMemoryFile(path, old.Item, edit(old.GetText()!.ToString()));
        _driver = _driver.ReplaceAdditionalText(old, edited);
        Files = Files.Select((file, i) => i == index ? edited : file).ToArray();
        return Run();
    }

    /// <summary>Adds C# to the project and runs the generator again.</summary>
    public GeneratorHarness EditCSharp(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, _parseOptions));
        return Run();
    }

    /// <summary>The code of one generated file.</summary>
    public string Code(string name) =>
        Result.GeneratedSources.Single(source => source.HintName == name).SourceText.ToString();

    /// <summary>Why each output of a stage is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string stage) =>
        Result.TrackedSteps[stage].SelectMany(step => step.Outputs).Select(output => output.Reason);

    /// <summary>The compiler's errors and warnings on the generated code, with some of the user's beside it.</summary>
    public Diagnostic[] Compile(string? userCode = null) =>
        Output(userCode).GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).ToArray();

    /// <summary>The compiled output, loaded, with the texts as resources.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        var resources = Files.Where(file => file.Item == "Text").Select(file => new ResourceDescription(
            Path.GetFileName(file.Path),
            () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file.GetText()!.ToString())),
            isPublic: true));
        var result = Output(null).Emit(stream, manifestResources: resources, options: new EmitOptions());
        Assert.True(result.Success);
        return Assembly.Load(stream.ToArray());
    }

    private CSharpCompilation Output(string? userCode)
    {
        var generated = Result.GeneratedSources.Select(source => source.SyntaxTree);
        var user = userCode is null ? [] : new[] { CSharpSyntaxTree.ParseText(userCode, _parseOptions) };
        return _compilation.AddSyntaxTrees(generated.Concat(user));
    }
}
