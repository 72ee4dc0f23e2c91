using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MandateSdk.Tests;

/// <summary>Compiles and runs the C# of the documentation.</summary>
internal static class DocSamples
{
    private const string Code = "```csharp\n";
    private const string Output = "```text\n";

    /// <summary>The blocks of code of a page that have what they print under them, with it.</summary>
    /// <param name="page">The page, from the root of the repository.</param>
    public static IEnumerable<(string Code, string Output)> Of(string page)
    {
        var text = Read(page);
        var end = 0;
        for (var start = text.IndexOf(Code, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Code, end, StringComparison.Ordinal))
        {
            var code = Block(text, start, Code, out end);
            if (text.AsSpan(end).TrimStart().StartsWith(Output, StringComparison.Ordinal))
            {
                yield return (code, Block(text, text.IndexOf(Output, end, StringComparison.Ordinal), Output, out end));
            }
        }
    }

    /// <summary>All blocks of code of a page.</summary>
    public static IReadOnlyList<string> CodeOf(string page) =>
        Read(page).Split(Code).Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]).ToArray();

    /// <summary>The usings that a page says all its blocks begin with.</summary>
    public static string UsingsOf(string page) =>
        string.Concat(Read(page).Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Distinct().Select(line => line + "\n"));

    /// <summary>Runs a program and gives what it prints.</summary>
    public static string Run(string code)
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

    /// <summary>Compiles a program against everything that the tests can see.</summary>
    public static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(code)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private static string Block(string text, int start, string fence, out int end)
    {
        start += fence.Length;
        end = text.IndexOf("```", start, StringComparison.Ordinal);
        var block = text[start..end];
        end += 3;
        return block;
    }

    /// <summary>A file of the repository.</summary>
    public static string Read(string page)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "MandateSdk.sln")))
        {
            directory = directory.Parent;
        }

        return File.ReadAllText(Path.Combine(directory.FullName, page)).Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
