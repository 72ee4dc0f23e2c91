using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Text;

namespace MandateSdk.Tool.Sources;

/// <summary>Finds what is known of a text beside its words.</summary>
/// <remarks>
/// A catalog that the user names counts first, then the one beside the text, and what those do not know may be known to
/// the library: a copy of one of its texts keeps its key and its errata wherever it lies.
/// </remarks>
internal sealed class CatalogFiles
{
    private readonly string? _namedPath;
    private readonly Catalog? _named;
    private readonly TextWriter _error;
    private readonly Dictionary<string, Catalog> _beside = new(StringComparer.Ordinal);
    private readonly List<CatalogOnDisk> _read = [];

    /// <summary>Reads the catalog that the user names.</summary>
    /// <exception cref="IOException">It cannot be read, or is no catalog.</exception>
    public CatalogFiles(string? path, TextWriter error)
    {
        _error = error;
        _namedPath = path;
        _named = path is null ? null : Load(path);
    }

    /// <summary>Reads a catalog from its bytes.</summary>
    /// <exception cref="CatalogFormatException">It is no catalog.</exception>
    public static Catalog Parse(byte[] bytes) => CatalogReader.Read(Decode(bytes));

    /// <summary>The catalogs that were read from the disk.</summary>
    public IReadOnlyList<CatalogOnDisk> FromDisk => _read;

    /// <summary>What the named catalog knows of a text of the library.</summary>
    public Catalog? ForBuiltIn(string fileName) => _named is null ? null : Only(_named.Find(fileName), _named);

    /// <summary>What is known beside a file.</summary>
    public Catalog ForFile(string path)
    {
        var fileName = Path.GetFileName(path);
        var catalog = _named ?? Beside(path);
        return Only(catalog.Find(fileName) ?? BuiltInTexts.Catalog.Find(fileName), catalog);
    }

    private static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Catalog Only(CatalogDocument? entry, Catalog catalog) =>
        catalog with { Documents = entry is null ? default : new EquatableArray<CatalogDocument>(entry) };

    // Nobody asked for this one: a broken one is reported, once, and the text is read without.
    private Catalog Beside(string path)
    {
        var catalogPath = Path.Combine(Path.GetDirectoryName(path) ?? "", "catalog.json");
        if (_beside.TryGetValue(catalogPath, out var known))
            return known;

        var catalog = Catalog.Empty;
        try
        {
            if (File.Exists(catalogPath))
                catalog = Load(catalogPath);
        }
        catch (IOException exception)
        {
            _error.WriteLine(exception.Message + " The texts beside it are read without a catalog.");
        }

        _beside.Add(catalogPath, catalog);
        return catalog;
    }

    private Catalog Load(string path)
    {
        try
        {
            var json = Decode(File.ReadAllBytes(path));
            var catalog = CatalogReader.Read(json);
            _read.Add(new CatalogOnDisk(path, CatalogReview.Read(json), path == _namedPath));
            return catalog;
        }
        catch (CatalogFormatException exception)
        {
            throw new IOException(
                FormattableString.Invariant($"{path}({exception.Line},{exception.Column}): no catalog can be read: {exception.Message}"),
                exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException(path + ": no catalog can be read: " + exception.Message, exception);
        }
    }
}
