using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Export;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Export;

/// <summary>Writes the texts of a run in one form, with a bound on what is in memory at a time.</summary>
/// <remarks>
/// The texts are read twice where they do not fit into memory together: once for what they can be cited by, and once
/// when they are written. A text that cannot be read or written is complained about, and the others are written.
/// </remarks>
internal sealed class ExportRun
{
    private readonly TextSet _set;
    private readonly ExportFormat _format;
    private readonly DocumentStore _store;
    private readonly StreamedCitations _citations;

    public ExportRun(TextSet set, ExportFormat format, long capacity = DocumentStore.UsualCapacity)
    {
        _set = set;
        _format = format;
        _store = new DocumentStore(set.ReadOne, capacity);
        _citations = new StreamedCitations(path => _store.Get(path)?.Document);
    }

    /// <summary>The texts that would be written to the same place; none where each has its own.</summary>
    /// <remarks>
    /// Two files of one name from two directories: the second would silently take the place of the first. File systems
    /// may hold names that differ in case for the same.
    /// </remarks>
    public (IReadOnlyList<string> Texts, string File)? Clash() => _set.Paths.DistinctBy(Path.GetFullPath)
        .GroupBy(NameOf, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => ((IReadOnlyList<string>, string)?)(group.ToArray(), _format.FilesOf(group.Key)[0]))
        .FirstOrDefault();

    /// <summary>Writes each text to its files.</summary>
    /// <param name="directory">The folder, made where it is missing.</param>
    public void WriteTo(string directory)
    {
        Directory.CreateDirectory(directory);
        foreach (var path in Survey())
        {
            // The text is fetched inside, so that only this one is held while it is written.
            if (_store.Get(path) is { } source)
                _set.ForEach([source], bound => WriteFiles(bound, directory));
        }
    }

    /// <summary>Prints the only text.</summary>
    public void Print(TextWriter output)
    {
        foreach (var path in Survey())
        {
            _set.ForEach([_store.Get(path)!], bound =>
            {
                using var buffer = new MemoryStream();
                _format.Write(SourceOf(bound), buffer);
                output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            });
        }
    }

    // Each text may cite any other, and those of the library that none of them takes the place of.
    private List<string> Survey()
    {
        var readable = new List<string>();
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in _set.Paths)
        {
            if (_store.Get(path) is not { } source)
                continue;

            readable.Add(path);
            files.Add(source.Document.File);
            _set.ForEach([source], bound => _citations.Add(path, bound.Document));
        }

        foreach (var document in Corpus.Documents.Where(document => !files.Contains(document.File)))
            _citations.Add(document);
        return readable;
    }

    private void WriteFiles(BoundSource bound, string directory) =>
        _format.Write(SourceOf(bound), NameOf(bound.Path), (file, write) =>
        {
            var path = Path.Combine(directory, file.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Write(path, write);
        });

    private ExportSource SourceOf(BoundSource bound) => new(bound.Document)
    {
        Sha256 = bound.File.Sha256,
        Diagnostics = bound.Diagnostics,
        Resolve = reference => _citations.Resolve(bound.Document, reference),
    };

    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }
}
