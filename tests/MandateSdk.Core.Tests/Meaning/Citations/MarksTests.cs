using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>The reader against references marked without sight of it: see tests/marks/README.md.</summary>
public class MarksTests
{
    private static readonly JsonElement Marks = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "marks", "references.json"))).RootElement;

    [Fact]
    public void PrecisionAndRecallAreAtLeast99OutOf100()
    {
        int found = 0, marked = 0, read = 0;
        var differences = new List<string>();
        foreach (var file in Marks.GetProperty("ranges").EnumerateArray().GroupBy(range => range.GetProperty("file").GetString()!))
        {
            var marks = Marks.GetProperty("references").EnumerateArray().Where(mark => mark.GetProperty("file").GetString() == file.Key).ToList();
            var doubtful = marks.Where(mark => mark.TryGetProperty("doubt", out _)).ToList();
            var left = ReferencesIn(file.Key, file).Where(reference => !doubtful.Exists(mark => IsAbout(mark, reference)))
                .SelectMany(reference => reference.Targets.Select(target => (reference.Line, Target: target))).ToList();
            read += left.Count;
            foreach (var (line, symbol, parts) in marks.Except(doubtful).SelectMany(TargetsOf))
            {
                marked++;
                var at = left.FindIndex(item => item.Line == line && item.Target.Symbol == symbol && IsSamePart(item.Target, parts));
                if (at < 0)
                {
                    differences.Add($"missed: {file.Key}:{line} {symbol} {string.Join(", ", parts)}");
                    continue;
                }

                found++;
                left.RemoveAt(at);
            }

            differences.AddRange(left.Select(item => $"not marked: {file.Key}:{item.Line} {item.Target}"));
        }

        Assert.True(marked > 650, $"{marked} targets are marked");
        Assert.True(found >= 0.99 * marked && found >= 0.99 * read, $"{found} of {marked} marked and {read} read\n" + string.Join("\n", differences));
    }

    [Fact]
    public void KindBodyAndDateAreThoseThatWereMarked()
    {
        var documents = Repository.Documents.ToDictionary(document => Path.GetFileName(document.Source.Path));
        var different = Marks.GetProperty("references").EnumerateArray()
            .Where(mark => !mark.TryGetProperty("doubt", out _))
            .Select(mark => (Mark: mark, Read: documents[mark.GetProperty("file").GetString()!].References
                .FirstOrDefault(reference => reference.Line == mark.GetProperty("line").GetInt32() && Bare(reference.Text) == Bare(mark.GetProperty("text").GetString()!))))
            .Where(pair => pair.Read is not null)
            .Where(pair => pair.Read!.Date?.ToString() != pair.Mark.GetProperty("date").GetString() || pair.Read.Body != pair.Mark.GetProperty("body").GetString()
                || Bare(pair.Read.Kind.ToString()) != Bare(pair.Mark.GetProperty("kind").GetString()!))
            .Select(pair => pair.Read!.Line + " " + pair.Read);
        Assert.Empty(different);
    }

    private static IEnumerable<Reference> ReferencesIn(string file, IEnumerable<JsonElement> ranges) =>
        Repository.Documents.Single(document => Path.GetFileName(document.Source.Path) == file).References
            .Where(reference => ranges.Any(range => reference.Line >= range.GetProperty("from").GetInt32() && reference.Line <= range.GetProperty("to").GetInt32()));

    private static IEnumerable<(int Line, string? Symbol, string[] Parts)> TargetsOf(JsonElement mark) =>
        mark.GetProperty("targets").EnumerateArray().Select(target => (
            mark.GetProperty("line").GetInt32(),
            target.GetProperty("symbol").GetString(),
            target.GetProperty("parts").EnumerateArray().Select(part => part.GetString()!).ToArray()));

    private static bool IsSamePart(ReferenceTarget target, string[] parts) =>
        target.Parts.SequenceEqual(parts) || target.NamedPart.Concat(target.Parts).SequenceEqual(parts);

    private static bool IsAbout(JsonElement mark, Reference reference)
    {
        string marked = Bare(mark.GetProperty("text").GetString()!), read = Bare(reference.Text);
        return mark.GetProperty("line").GetInt32() == reference.Line && (marked.Contains(read, StringComparison.Ordinal) || read.Contains(marked, StringComparison.Ordinal));
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
