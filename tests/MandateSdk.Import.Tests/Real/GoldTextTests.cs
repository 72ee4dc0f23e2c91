using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using MandateSdk.Core.Reading;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Import.Tests.Real;

/// <summary>Ten resolutions whose text the United Nations marked up: each unit of it is one line of the imported text, whatever the reader makes of it.</summary>
public sealed class GoldTextTests
{
    // What is printed is not always what was marked up: a text was reissued, a label has a full stop of its own, a point has a note inside.
    private const double LeastShare = 0.985;

    [SharedFact("real")]
    public void EachUnitIsALineOfTheText()
    {
        var folder = Path.Combine(Repository.Shared, "real", "pdf");
        int found = 0, all = 0;
        var missed = new StringBuilder();
        foreach (var gold in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var text = DocumentImporter.Import(File.ReadAllBytes(Path.ChangeExtension(gold, ".pdf"))).Text;
            var lines = text.Split('\n').Select(Letters).ToHashSet(StringComparer.Ordinal);
            using var json = JsonDocument.Parse(File.ReadAllText(gold));
            foreach (var unit in Units(json.RootElement.GetProperty("parts")))
            {
                all++;
                if (lines.Contains(Letters(unit)))
                    found++;
                else
                    missed.Append(Path.GetFileName(gold)).Append(": ").Append(unit).Append('\n');
            }
        }

        Assert.True(found >= LeastShare * all, $"{found} of {all}\n{missed}");
    }

    [SharedFact("real")]
    public void TheTextIsTheSameEachTimeAndComesBackFromTheReader()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Shared, "real", "pdf"), "S_RES*.pdf"))
        {
            var text = DocumentImporter.Import(File.ReadAllBytes(path)).Text;
            Assert.Equal(text, DocumentImporter.Import(File.ReadAllBytes(path)).Text);
            Assert.Equal(text, Parser.Parse(text, "x.txt").ToFullString());
        }
    }

    private static IEnumerable<string> Units(JsonElement parts)
    {
        foreach (var part in parts.EnumerateArray())
        {
            foreach (var block in part.GetProperty("preamble").EnumerateArray().Concat(part.GetProperty("operative").EnumerateArray()))
            {
                foreach (var unit in Unit(block))
                    yield return unit;
            }

            foreach (var unit in Units(part.GetProperty("annexes")))
                yield return unit;
        }
    }

    private static IEnumerable<string> Unit(JsonElement block)
    {
        yield return block.GetProperty("num").GetString() + " " + block.GetProperty("text").GetString();
        if (!block.TryGetProperty("points", out var points) || points.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var unit in points.EnumerateArray().SelectMany(Unit))
            yield return unit;
    }

    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => char.IsLetterOrDigit(c))).ToLowerInvariant();
}
