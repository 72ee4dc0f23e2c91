using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>References in resolutions of other fields, marked without sight of the reader: see tests/marks/README.md.</summary>
public class FieldReferenceMarksTests
{
    [FieldTheory]
    [InlineData("development", "68 targets found of 68 marked and 68 read, body and date of 68")]
    [InlineData("held-back", "91 targets found of 91 marked and 91 read, body and date of 91")]
    public void WhatIsReachedIsHeld(string half, string reached)
    {
        using var json = JsonDocument.Parse(FieldTexts.Marks("references-fields-" + half + ".json"));
        int found = 0, marked = 0, read = 0, whole = 0;
        foreach (var range in json.RootElement.GetProperty("ranges").EnumerateArray())
        {
            var file = range.GetProperty("file").GetString()!;
            var marks = json.RootElement.GetProperty("references").EnumerateArray().Where(mark => mark.GetProperty("file").GetString() == file).ToList();
            var doubtful = marks.Where(mark => mark.TryGetProperty("doubt", out _)).ToList();
            var left = FieldTexts.Read(file.Replace(".wrapped.txt", string.Empty, StringComparison.Ordinal)).References
                .Where(reference => reference.Line >= range.GetProperty("from").GetInt32() && reference.Line <= range.GetProperty("to").GetInt32())
                .Where(reference => !doubtful.Exists(mark => IsAbout(mark, reference)))
                .SelectMany(reference => reference.Targets.Select(target => (Reference: reference, Target: target))).ToList();
            read += left.Count;
            foreach (var mark in marks.Except(doubtful))
            {
                foreach (var target in mark.GetProperty("targets").EnumerateArray())
                {
                    marked++;
                    var at = left.FindIndex(item => (item.Reference.Line == mark.GetProperty("line").GetInt32() || IsAbout(mark, item.Reference)) && IsSame(item.Target, target));
                    if (at < 0)
                        continue;

                    found++;
                    whole += left[at].Reference.Body == mark.GetProperty("body").GetString() && left[at].Reference.Date?.ToString() == mark.GetProperty("date").GetString() ? 1 : 0;
                    left.RemoveAt(at);
                }
            }
        }

        var figures = $"{found} targets found of {marked} marked and {read} read, body and date of {whole}";
        Assert.True(reached == figures, figures);
    }

    private static bool IsSame(ReferenceTarget read, JsonElement marked)
    {
        var parts = marked.GetProperty("parts").EnumerateArray().Select(part => part.GetString()!).ToArray();
        return read.Symbol == marked.GetProperty("symbol").GetString() && (read.Parts.SequenceEqual(parts) || read.NamedPart.Concat(read.Parts).SequenceEqual(parts));
    }

    // In wrapped text the marked words go over lines, and the reader may leave the first of them out, such as the title of a publication.
    private static bool IsAbout(JsonElement mark, Reference reference)
    {
        string marked = Bare(mark.GetProperty("text").GetString()!), read = Bare(reference.Text);
        var linesOn = reference.Line - mark.GetProperty("line").GetInt32();
        return linesOn == 0
            ? marked.Contains(read, StringComparison.Ordinal) || read.Contains(marked, StringComparison.Ordinal)
            : linesOn is 1 or 2 && marked.EndsWith(read, StringComparison.Ordinal);
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
