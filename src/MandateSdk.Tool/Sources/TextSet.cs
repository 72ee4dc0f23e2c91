using System;
using System.Collections.Generic;
using System.IO;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Sources;

/// <summary>The texts that one run of the command works on.</summary>
/// <remarks>
/// Texts are read one after another while they are asked for: who needs only one at a time holds only one. A file that
/// cannot be read is complained about and skipped, and the others are still worked on.
/// </remarks>
internal sealed class TextSet(IReadOnlyList<string> files, string? catalog, TextWriter error, TextWriter? terminal)
{
    private readonly CatalogFiles _catalogs = new(catalog, error);

    /// <summary>True when the texts are those of the library.</summary>
    public bool IsBuiltIn => files.Count == 0;

    /// <summary>The paths of the texts; file names for those of the library.</summary>
    public IReadOnlyList<string> Paths => IsBuiltIn ? BuiltInTexts.FileNames : files;

    /// <summary>
    /// The catalogs that the texts were read with, as far as they are files; known after <see cref="Read"/> has run to
    /// its end.
    /// </summary>
    public IReadOnlyList<CatalogOnDisk> Catalogs => _catalogs.FromDisk;

    /// <summary>
    /// True when a text could not be read or written; known after <see cref="Read"/> and <see cref="ForEach"/> have run
    /// to their end.
    /// </summary>
    public bool HasFailed { get; private set; }

    /// <summary>Reads the texts.</summary>
    /// <param name="layer">
    /// Reads what the command will ask of each document beside its units, such as its mandates: these are read when
    /// first asked for, and a text whose layer cannot be read is complained about here and skipped, too. Null for
    /// nothing.
    /// </param>
    public IEnumerable<BoundSource> Read(Action<Document>? layer = null)
    {
        foreach (var path in Paths)
        {
            if (ReadOne(path, layer) is { } source)
                yield return source;
        }
    }

    /// <summary>
    /// Does something with each text; one that fails is complained about, and the others are still worked on.
    /// </summary>
    /// <param name="sources">The texts.</param>
    /// <param name="work">Does it; what it has written of a text that fails must not stay.</param>
    public void ForEach(IEnumerable<BoundSource> sources, Action<BoundSource> work)
    {
        foreach (var source in sources)
        {
            try
            {
                work(source);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Fail(source.File.Path + ": " + exception.Message);
            }
            catch (Exception exception)
            {
                // Citations, mandates and terms are read here, on first touch: the same holds for them.
                Fail(source.File.Path + ": fails by a fault of this program:", exception);
            }
        }
    }

    /// <summary>Reads one of the texts; one that cannot be read is complained about.</summary>
    /// <param name="path">One of the <see cref="Paths"/>.</param>
    public BoundSource? ReadOne(string path) => ReadOne(path, null);

    private BoundSource? ReadOne(string path, Action<Document>? layer)
    {
        try
        {
            using var progress = IsBuiltIn ? null : ReadingProgress.Of(terminal, path);
            var source = IsBuiltIn
                ? BuiltInTexts.Read(path).Bind(_catalogs.ForBuiltIn(path))
                : SourceFile.Read(path).Bind(_catalogs.ForFile(path));
            layer?.Invoke(source.Document);
            return source;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(path + ": cannot be read: " + Explain(path, exception));
        }
        catch (Exception exception)
        {
            // The reader must not throw, whatever the text. Should it ever, the other thousand texts are still wanted.
            Fail(path + ": cannot be read, by a fault of this program:", exception);
        }

        return null;
    }

    private void Fail(string message, Exception? fault = null)
    {
        HasFailed = true;
        error.WriteLine(message);

        // Its stack stands on many lines.
        if (fault is not null)
            error.Write(fault + Environment.NewLine);
    }

    private static string Explain(string path, Exception exception)
    {
        // Reading a directory fails with words that speak of access rights.
        if (Directory.Exists(path))
            return "it is a directory; name the files in it.";

        return exception is FileNotFoundException or DirectoryNotFoundException
            ? "there is no such file."
            : exception.Message;
    }
}
