using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Sources;

/// <summary>The texts that one run of the command works on.</summary>
/// <remarks>
/// Texts come in their order while they are asked for, and all processors read ahead of who asks: never more than a few
/// texts are held for somebody who needs only one at a time. A file that cannot be read is complained about and skipped,
/// and the others are still worked on.
/// </remarks>
internal sealed class TextSet(IReadOnlyList<string> files, string? catalog, TextWriter error, TextWriter? terminal)
{
    // So many that no processor waits while the slowest text is read.
    private static readonly int MostAhead = Environment.ProcessorCount * 2;

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
        var ahead = new Queue<(string Path, Func<BoundSource> Read)>();
        string? beside = null;
        foreach (var path in Paths)
        {
            // A catalog is read, and complained about, between the texts of two directories, as if nobody read ahead;
            // a text that is not there is complained about before the next one is begun.
            var isThere = !IsBuiltIn && File.Exists(path);
            var directory = isThere ? Path.GetDirectoryName(path) : null;
            while (ahead.Count > 0 && (!isThere || directory != beside || ahead.Count >= MostAhead))
            {
                if (Take(ahead) is { } source)
                    yield return source;
            }

            beside = directory;
            ahead.Enqueue((path, Begin(path, isThere, layer)));
        }

        while (ahead.Count > 0)
        {
            if (Take(ahead) is { } source)
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

    // Begins to read a file that is there; everything else is read when its turn comes.
    private Func<BoundSource> Begin(string path, bool isThere, Action<Document>? layer)
    {
        if (!isThere)
        {
            return () => Layered(IsBuiltIn
                ? BuiltInTexts.Read(path).Bind(_catalogs.ForBuiltIn(path))
                : SourceFile.Read(path).Bind(_catalogs.ForFile(path)), layer);
        }

        var reading = Start(path, layer);
        return () => reading.GetAwaiter().GetResult();
    }

    private Task<BoundSource> Start(string path, Action<Document>? layer)
    {
        try
        {
            var catalog = _catalogs.ForFile(path);
            return Task.Run(() => Layered(SourceFile.Read(path).Bind(catalog), layer));
        }
        catch (Exception exception)
        {
            return Task.FromException<BoundSource>(exception);
        }
    }

    private static BoundSource Layered(BoundSource source, Action<Document>? layer)
    {
        layer?.Invoke(source.Document);
        return source;
    }

    private BoundSource? Take(Queue<(string Path, Func<BoundSource> Read)> ahead)
    {
        var (path, read) = ahead.Dequeue();
        try
        {
            using var progress = IsBuiltIn ? null : ReadingProgress.Of(terminal, path);
            return read();
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
