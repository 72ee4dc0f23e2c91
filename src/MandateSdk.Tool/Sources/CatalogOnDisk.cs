using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Tool.Display;

namespace MandateSdk.Tool.Sources;

/// <summary>A catalog in a file, and what is in it for nothing.</summary>
/// <param name="Path">The path of the catalog.</param>
/// <param name="Review">Its entries.</param>
/// <param name="IsNamed">True where the user named it, so that it is for texts of any folder; otherwise it is for those
/// beside it.</param>
internal sealed record CatalogOnDisk(string Path, CatalogReview Review, bool IsNamed)
{
    /// <summary>
    /// The entries for texts that are not among the given ones, not beside them and not beside the catalog.
    /// </summary>
    /// <param name="texts">The paths of the given texts.</param>
    public IEnumerable<FileDiagnostic> EntriesWithoutText(IReadOnlyList<string> texts)
    {
        var folders = texts.Where(IsFor).Append(Path).Select(FolderOf).Distinct(StringComparer.Ordinal).ToList();
        return Review.EntriesWithoutText(name =>
            folders.Any(folder => File.Exists(System.IO.Path.Combine(folder, name))))
            .Select(diagnostic => new FileDiagnostic(Path, diagnostic));
    }

    /// <summary>The entries of a text for instruments that it does not have.</summary>
    public IEnumerable<FileDiagnostic> EntriesWithoutInstrument(BoundSource source) => IsFor(source.Path)
        ? Review.EntriesWithoutInstrument(source.Document.File,
            source.Document.AllInstruments.Select(instrument => instrument.Record.Id))
            .Select(diagnostic => new FileDiagnostic(Path, diagnostic))
        : [];

    private bool IsFor(string text) => IsNamed || FolderOf(text) == FolderOf(Path);

    private static string FolderOf(string path) => System.IO.Path.GetDirectoryName(path) ?? string.Empty;
}
