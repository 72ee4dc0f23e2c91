using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Sources;

/// <summary>The texts that one run of the command works on.</summary>
/// <remarks>
/// Texts come in their order while they are asked for, and all processors read ahead of who asks: never more than a few
/// texts are held for somebody who needs only one at a time. A file that cannot be read is complained about and
/// skipped, and the others are still worked on.
/// </remarks>
internal sealed class TextSet
{
    /// <summary>What names the standard input.</summary>
    public const string StandardInput = "-";

    // A text needs a name: its ids begin with it, and its export is called by it.
    private const string NameOfInput = "stdin.txt";

    // So many that no processor waits while the slowest text is read.
    private static readonly int MostAhead = Environment.ProcessorCount * 2;

    private readonly CatalogFiles _catalogs;
    private readonly TextWriter _error;
    private readonly TextWriter? _terminal;
    private readonly Func<Stream> _input;
    private readonly Func<string, Catalog, BoundSource> _read;
    private readonly List<string> _files = [];
    private bool _hasInput;
    private SourceFile? _readInput;

    /// <summary>Takes what a command line names.</summary>
    /// <param name="words">Files, folders, patterns, and - for the standard input; none for the texts of the
    /// library.</param>
    /// <param name="catalog">The catalog that the user names; null for none.</param>
    /// <param name="io">Takes the complaints, and gives the standard input.</param>
    public TextSet(IReadOnlyList<string> words, string? catalog, CommandIO io)
    {
        (_error, _terminal, _input, _read) = (io.Error, io.Terminal, io.Input, io.Read);
        _catalogs = new CatalogFiles(catalog, _error);
        IsBuiltIn = words.Count == 0;
        foreach (var word in words)
            Add(word);
    }

    /// <summary>True when the texts are those of the library.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>The paths of the texts; file names for those of the library.</summary>
    public IReadOnlyList<string> Paths => IsBuiltIn ? BuiltInTexts.FileNames : _files;

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
            var isThere = !IsBuiltIn && !IsInput(path) && File.Exists(path);
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
                Fail(source.Path + ": " + exception.Message);
            }
            catch (Exception exception)
            {
                // Citations, mandates and terms are read here, on first touch: the same holds for them.
                Fail(source.Path + ": fails by a fault of this program:", exception);
            }
        }
    }

    /// <summary>Reads one of the texts; one that cannot be read is complained about.</summary>
    /// <param name="path">One of the <see cref="Paths"/>.</param>
    public BoundSource? ReadOne(string path) =>
        Take(new Queue<(string Path, Func<BoundSource> Read)>([(path, Begin(path, isThere: false, null))]));

    private void Add(string word)
    {
        if (word == StandardInput)
        {
            if (!_hasInput)
                _files.Add(NameOfInput);
            _hasInput = true;
            return;
        }

        var found = FilePatterns.Expand(word, ".txt").ToList();
        _files.AddRange(found);
        if (found.Count > 0)
            return;

        // What is no folder and no pattern is a file that is not there: its turn comes when it is read.
        if (Directory.Exists(word))
            Fail(word + ": cannot be read: there is no .txt file in this directory.");
        else if (word.AsSpan().IndexOfAny('*', '?') >= 0)
            Fail(word + ": cannot be read: no file fits this pattern.");
        else
            _files.Add(word);
    }

    private BoundSource ReadFile(string path, Catalog catalog) =>
        IsInput(path) ? (_readInput ??= ReadInput()).Bind(catalog) : _read(path, catalog);

    // It comes once: whoever reads the texts twice, as an export of many does, is given what came.
    private SourceFile ReadInput()
    {
        using var input = _input();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return SourceFile.FromBytes(NameOfInput, bytes.ToArray());
    }

    private bool IsInput(string path) => _hasInput && path == NameOfInput;

    // Begins to read a file that is there; everything else is read when its turn comes.
    private Func<BoundSource> Begin(string path, bool isThere, Action<Document>? layer)
    {
        if (!isThere)
        {
            return () => Layered(IsBuiltIn
                ? ReadBuiltIn(path)
                : ReadFile(path, _catalogs.ForFile(path)), layer);
        }

        var reading = Start(path, layer);
        return () => reading.GetAwaiter().GetResult();
    }

    // A catalog that the user names may know other things of a text than the library was built with.
    private BoundSource ReadBuiltIn(string fileName) => _catalogs.ForBuiltIn(fileName) is { } catalog
        ? BuiltInTexts.Read(fileName).Bind(catalog)
        : BuiltInTexts.Compiled(fileName);

    private Task<BoundSource> Start(string path, Action<Document>? layer)
    {
        try
        {
            var catalog = _catalogs.ForFile(path);
            return Task.Run(() => Layered(ReadFile(path, catalog), layer));
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
            using var progress = IsBuiltIn || IsInput(path) ? null : ReadingProgress.Of(_terminal, path);
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
        _error.WriteLine(message);

        // Its stack stands on many lines.
        if (fault is not null)
            _error.Write(fault + Environment.NewLine);
    }

    private static string Explain(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file." + NearName(path),
        UnauthorizedAccessException => "it may not be read.",
        _ => exception.Message,
    };

    private static string NearName(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        var near = Directory.Exists(folder)
            ? Spelling.Nearest(Path.GetFileName(path), Directory.EnumerateFiles(folder, "*.txt").Select(file => Path.GetFileName(file)!))
            : null;
        return near is null ? "" : " Did you mean " + near + "?";
    }
}
