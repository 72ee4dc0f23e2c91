using System;
using System.IO;

namespace MandateSdk.Benchmarks.Start;

/// <summary>This program once more, with the libraries compiled ahead, in a folder that is gone afterwards.</summary>
internal sealed class CompiledAhead : IDisposable
{
    private static readonly string Images = Path.Combine(AppContext.BaseDirectory, "ahead");

    /// <summary>True where this program was built with the property of that name.</summary>
    public static bool IsAtHand => Directory.Exists(Images);

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("mandate-ahead-").FullName;

    /// <summary>Copies the program.</summary>
    public CompiledAhead()
    {
        foreach (var folder in new[] { AppContext.BaseDirectory, Images })
        {
            foreach (var file in Directory.GetFiles(folder))
            {
                File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
