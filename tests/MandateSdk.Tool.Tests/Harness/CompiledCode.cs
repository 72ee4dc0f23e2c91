using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MandateSdk.Tool.Tests.Harness;

/// <summary>Compiles small assemblies, as a user's build would.</summary>
internal static class CompiledCode
{
    private static readonly MetadataReference[] References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray();

    /// <summary>Writes an assembly.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="code">Its code.</param>
    public static string Write(string path, string code)
    {
        var result = CSharpCompilation.Create(
                Path.GetFileNameWithoutExtension(path),
                [CSharpSyntaxTree.ParseText(code)],
                References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
