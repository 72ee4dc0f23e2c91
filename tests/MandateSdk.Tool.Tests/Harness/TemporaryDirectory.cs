using System;
using System.IO;
using System.Linq;

namespace MandateSdk.Tool.Tests.Harness;

/// <summary>A directory that is gone after the test.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("mandate-").FullName;

    public string[] FileNames => Directory.EnumerateFileSystemEntries(Path)
        .Select(entry => System.IO.Path.GetFileName(entry))
        .Order(StringComparer.Ordinal)
        .ToArray();

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Of(name), text);
        return Of(name);
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Of(name), bytes);
        return Of(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
