using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MandateSdk.Tests;

/// <summary>The lines of code in the README compile, run, and print what the README says.</summary>
public class ReadmeTests
{
    [Fact]
    public void TheTenLinesPrintWhatTheReadmeSays()
    {
        var readme = File.ReadAllText(Path.Combine(Repository(), "README.md"));
        Assert.Equal(Block(readme, "```text\n"), Run(Block(readme, "```csharp\n")));
    }

    [Fact]
    public void AParagraphThatDoesNotExistDoesNotCompile()
    {
        var errors = Compile("_ = MandateSdk.Norms.GuidelinesForThePreventionOfCrime.P99;").GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();

        var error = Assert.Single(errors);
        Assert.Equal("CS1061", error.Id);
        Assert.Contains("'P99'", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Run(string code)
    {
        using var assembly = new MemoryStream();
        var result = Compile(code).Emit(assembly);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        var output = Console.Out;
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(written);
            Assembly.Load(assembly.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(output);
        }

        return written.ToString();
    }

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Readme",
        [CSharpSyntaxTree.ParseText(code)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication));

    private static string Block(string text, string fence)
    {
        var start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Repository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "MandateSdk.sln")))
        {
            directory = directory.Parent;
        }

        return directory.FullName;
    }
}
