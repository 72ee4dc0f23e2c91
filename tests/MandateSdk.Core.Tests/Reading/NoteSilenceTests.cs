using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What is worse than a note that is lost is one that is lost in silence.</summary>
public class NoteSilenceTests
{
    private const int Few = 2;

    /// <summary>Every layout of every text whose notes are known.</summary>
    [RealTheory]
    [InlineData("resolutions", "*.blocks.txt")]
    [InlineData("resolutions", "*.wrapped.txt")]
    [InlineData("resolutions", "*.dense.txt")]
    [InlineData("resolutions", "*.paged.txt")]
    [InlineData("pdf", "S_RES_*.txt")]
    public void NoTextLosesMoreThanTwoNotesWithoutADiagnostic(string set, string pattern)
    {
        var files = RealTexts.FilesIn(set, pattern);
        Assert.NotEmpty(files);
        Assert.Empty(files.AsParallel().Where(file => LostIn(file) is { IsReported: false } lost && Math.Max(lost.Notes, lost.Marks) > Few).Select(Path.GetFileName));
    }

    /// <summary>The check can fail: notes that are cut off are counted.</summary>
    [RealFact]
    public void NotesThatAreCutOffAreCounted()
    {
        var file = RealTexts.FilesOf("blocks").First(path => LostIn(path).Gold > Few);
        Assert.True(Lost(file, string.Join('\n', File.ReadAllLines(file).Where(line => line.Length > 0).SkipLast(Few + 1))).Notes > Few);
    }

    private static (int Notes, int Marks, int Gold, bool IsReported) LostIn(string file) => Lost(file, File.ReadAllText(file));

    private static (int Notes, int Marks, int Gold, bool IsReported) Lost(string file, string text)
    {
        var name = Path.GetFileName(file);
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, name[..name.LastIndexOf('.', name.Length - 5)] + ".json")));
        var bound = DocumentBinder.Bind(Parser.Parse(text, name), Catalog.Empty);
        var document = Document.Parse(text, name);
        var notes = document.Footnotes.Concat(document.AllInstruments.SelectMany(instrument => instrument.AllFootnotes)).Distinct().ToList();

        var wanted = gold.RootElement.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("marker").GetString() + " " + Norm(note.GetProperty("text").GetString()!)).ToList();
        var marks = new List<string>();
        foreach (var part in gold.RootElement.GetProperty("parts").EnumerateArray())
            AddMarks(part, marks);

        return (
            Missing(wanted, notes.Select(note => note.Label + " " + Norm(note.Text))),
            Missing(marks, notes.SelectMany(note => note.References.Select(_ => note.Label))),
            wanted.Count,
            bound.Diagnostics.Any(diagnostic => diagnostic.Rule.Id.StartsWith("MND11", StringComparison.Ordinal)));
    }

    private static int Missing(List<string> wanted, IEnumerable<string> read)
    {
        var counts = read.CountBy(item => item).ToDictionary(pair => pair.Key, pair => pair.Value);
        return wanted.CountBy(item => item).Sum(pair => Math.Max(0, pair.Value - counts.GetValueOrDefault(pair.Key)));
    }

    // A part has blocks, a block has points; the marks of each are its "notes".
    private static void AddMarks(JsonElement element, List<string> marks)
    {
        if (element.TryGetProperty("notes", out var notes) && notes.ValueKind == JsonValueKind.Array)
            marks.AddRange(notes.EnumerateArray().Where(note => note.ValueKind == JsonValueKind.String).Select(note => note.GetString()!));

        foreach (var inner in new[] { "preamble", "operative", "points", "drafts", "annexes" })
        {
            if (!element.TryGetProperty(inner, out var parts) || parts.ValueKind != JsonValueKind.Array)
                continue;

            foreach (var part in parts.EnumerateArray().Where(part => part.TryGetProperty("kind", out var kind) is false || kind.GetString() is not ("table" or "tablenote" or "formula")))
                AddMarks(part, marks);
        }
    }

    private static string Norm(string words) => string.Concat(words.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
