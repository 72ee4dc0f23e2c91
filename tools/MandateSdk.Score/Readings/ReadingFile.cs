using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace MandateSdk.Score.Readings;

/// <summary>Reads readings and exports, which share one form.</summary>
public static class ReadingFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static Reading Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    public static Reading Load(Stream stream) =>
        JsonSerializer.Deserialize<Reading>(stream, Options) ?? throw new JsonException("The file holds no reading.");

    /// <summary>
    /// Finds a file for a reading: by the name of the reading, then by the source file that it names.
    /// </summary>
    public static string? FindBeside(string readingPath, Reading reading, string directory, string extension)
    {
        foreach (var name in Names(readingPath, reading))
        {
            var candidate = Path.Combine(directory, name + extension);
            if (File.Exists(candidate))
                return candidate;
        }

        return null;
    }

    private static IEnumerable<string> Names(string readingPath, Reading reading)
    {
        yield return Path.GetFileNameWithoutExtension(readingPath);
        if (reading.Source?.File is { } file)
            yield return Path.GetFileNameWithoutExtension(file);
    }
}
