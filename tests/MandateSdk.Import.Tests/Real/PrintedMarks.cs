using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Import.Tests.Real;

/// <summary>What somebody counted by eye on the printed pages of a file: marks, notes, furniture, paragraphs.</summary>
internal sealed record PrintedMarks(string File, int Pages, List<Mark> Marks, List<Note> Notes, List<string> Furniture, List<Note> Paragraphs, List<string> Headings)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static PrintedMarks Load(string name) => JsonSerializer.Deserialize<PrintedMarks>(
        System.IO.File.ReadAllText(Path.Combine(Repository.Root, "tests", "readings", "imported", name + ".json")), Options)!;

    /// <summary>The text of the file as it is imported: the masthead, which stands before the first blank line, and the rest.</summary>
    public (string[] Masthead, string[] Body) Import()
    {
        var text = DocumentImporter.Import(System.IO.File.ReadAllBytes(Path.Combine(Repository.Shared, "real", "pdf", File))).Text;
        var end = text.IndexOf("\n\n", System.StringComparison.Ordinal);
        return (Lines(text[..end]), Lines(text[end..]));
    }

    private static string[] Lines(string text) => text.Split('\n').Where(line => line.Length > 0).ToArray();
}

/// <summary>A mark with the words before it.</summary>
internal sealed record Mark(int Page, string Label, string Before);

/// <summary>A note or a paragraph with its first and last words.</summary>
internal sealed record Note(string Label, string Begins, string Ends);
