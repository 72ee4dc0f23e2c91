using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using MandateSdk.Generators.Emission;
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
    private readonly IReadOnlyDictionary<string, string> _properties;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    /// <summary>Makes a project and runs the generator.</summary>
    /// <param name="files">The texts and catalogs.</param>
    /// <param name="language">The version of C#.</param>
    /// <param name="nullable">What the project says of null.</param>
    /// <param name="properties">What the project says beside that; whole keys, as the compiler sees them.</param>
    /// <param name="references">What it references beside all that this test project does.</param>
    public GeneratorHarness(
        IEnumerable<InMemoryFile> files,
        LanguageVersion language = LanguageVersion.Latest,
        NullableContextOptions nullable = NullableContextOptions.Disable,
        IReadOnlyDictionary<string, string>? properties = null,
        params MetadataReference[] references)
    {
        Files = files.ToArray();
        _properties = properties ?? new Dictionary<string, string> { ["build_property.RootNamespace"] = "Acme.Corpus" };
        _parseOptions = new CSharpParseOptions(language, DocumentationMode.Diagnose);

        // Every warning there is, as an error: what we emit compiles in the strictest project.
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable)
            .WithWarningLevel(9999)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error);
        _compilation = CSharpCompilation.Create("Corpus", [], References.Concat(references), options);
        _driver = CSharpGeneratorDriver.Create(
            [new MandateGenerator().AsSourceGenerator()],
            Files,
            _parseOptions,
            new InMemoryOptions(_properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    /// <summary>The files of the project, as they are now.</summary>
    public InMemoryFile[] Files { get; private set; }

    /// <summary>What the last run gave.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The names of the generated files, without the one that every project with texts has.</summary>
    public IEnumerable<string> GeneratedFiles => Result.GeneratedSources.Select(source => source.HintName).Where(name => name != HotReload.HintName);

    /// <summary>Runs the generator.</summary>
    public GeneratorHarness Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return this;
    }

    /// <summary>Edits one file of the project and runs the generator again.</summary>
    public GeneratorHarness Edit(string path, Func<string, string> edit) =>
        Replace(path, file => file.WithContent(edit(file.GetText()!.ToString())));

    /// <summary>Replaces one file of the project and runs the generator again.</summary>
    public GeneratorHarness Replace(string path, Func<InMemoryFile, InMemoryFile> replace)
    {
        var index = Array.FindIndex(Files, file => file.Path == path);
        var old = Files[index];
        var replaced = replace(old);
        _driver = _driver.ReplaceAdditionalText(old, replaced);
        Files = Files.Select((file, i) => i == index ? replaced : file).ToArray();
        return Run();
    }

    /// <summary>Adds a file to the project and runs the generator again.</summary>
    public GeneratorHarness Add(InMemoryFile file)
    {
        _driver = _driver.AddAdditionalTexts([file]);
        Files = [.. Files, file];
        return Run();
    }

    /// <summary>Takes a file out of the project and runs the generator again.</summary>
    public GeneratorHarness Remove(string path)
    {
        var file = Files.Single(file => file.Path == path);
        _driver = _driver.RemoveAdditionalTexts([file]);
        Files = Files.Where(other => other != file).ToArray();
        return Run();
    }

    /// <summary>Hands over other properties, or equal ones in another object, and runs the generator again.</summary>
    public GeneratorHarness Configure(IReadOnlyDictionary<string, string>? properties = null)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptions(properties ?? _properties));
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

    /// <summary>How many steps of a stage the last run executed; what came from the cache or went is not counted.</summary>
    public int Executed(string stage) => Result.TrackedSteps.TryGetValue(stage, out var steps)
        ? steps.SelectMany(step => step.Outputs).Count(output => output.Reason
            is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Unchanged)
        : 0;

    /// <summary>How many steps with generated files the last run executed.</summary>
    public int Written => Result.TrackedOutputSteps.SelectMany(step => step.Value)
        .SelectMany(step => step.Outputs)
        .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The compiler's errors and warnings on the generated code, with some of the user's beside it.</summary>
    public Diagnostic[] Compile(string? userCode = null) =>
        Output(userCode).GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).ToArray();

    /// <summary>What the compiler says only when it writes the assembly: names that are too long for metadata, for one.</summary>
    public Diagnostic[] Emit() => Output(null).Emit(Stream.Null).Diagnostics
        .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
        .ToArray();

    /// <summary>The compiled output, loaded, with the texts as resources.</summary>
    /// <param name="edit">Edits the words of a resource, as a hot reload leaves those of before; null for the texts as they are.</param>
    public Assembly Load(Func<string, string>? edit = null)
    {
        using var stream = new MemoryStream();
        var resources = Files.Where(file => file.Item == "Text").Select(file => new ResourceDescription(
            file.Name,
            () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes((edit ?? (text => text))(file.GetText()!.ToString()))),
            isPublic: true));
        var result = Output(null).Emit(stream, manifestResources: resources, options: new EmitOptions());
        Assert.True(result.Success);
        return Assembly.Load(stream.ToArray());
    }

    /// <summary>The compiled output as a reference of another project.</summary>
    /// <param name="userCode">C# of the user's.</param>
    public MetadataReference ToReference(string userCode)
    {
        using var stream = new MemoryStream();
        Assert.True(Output(userCode).WithAssemblyName("Referenced").Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private CSharpCompilation Output(string? userCode)
    {
        var generated = Result.GeneratedSources.Select(source => source.SyntaxTree);
        var user = userCode is null ? [] : new[] { CSharpSyntaxTree.ParseText(userCode, _parseOptions) };
        return _compilation.AddSyntaxTrees(generated.Concat(user));
    }
}
