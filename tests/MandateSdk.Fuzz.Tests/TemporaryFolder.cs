using System;
using System.IO;

namespace MandateSdk.Fuzz.Tests;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("fuzz").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
