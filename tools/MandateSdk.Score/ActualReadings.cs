using System;
using System.IO;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Export;
using MandateSdk.Score.Readings;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Score;

/// <summary>Where the readings to be scored come from.</summary>
public static class ActualReadings
{
    /// <summary>From a directory of exports.</summary>
    public static Func<string, Reading, Reading?> OfExports(string directory) => (path, expected) =>
        ReadingFile.FindBeside(path, expected, directory, ".json") is { } export ? ReadingFile.Load(export) : null;

    /// <summary>From texts, which are read and exported in memory.</summary>
    public static Func<string, Reading, Reading?> OfTexts(string directory) => (path, expected) =>
    {
        if (ReadingFile.FindBeside(path, expected, directory, ".txt") is not { } text)
            return null;

        using var stream = new MemoryStream();
        var source = SourceFile.Read(text).Bind(FindCatalog(text));
        ExportFormat.Json.Write(new ExportSource(source.Document) { Sha256 = source.File.Sha256, Diagnostics = source.Diagnostics }, stream);
        stream.Position = 0;
        return ReadingFile.Load(stream);
    };

    private static Catalog FindCatalog(string text)
    {
        var catalog = Path.Combine(Path.GetDirectoryName(text)!, "catalog.json");
        return File.Exists(catalog) ? CatalogReader.Read(File.ReadAllText(catalog)) : Catalog.Empty;
    }
}
