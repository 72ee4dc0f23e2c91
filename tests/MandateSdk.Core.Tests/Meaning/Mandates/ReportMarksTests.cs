using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Reports, deadlines and addressees of paragraphs of the five texts, marked without sight of the reader.</summary>
/// <remarks>The rules were made with one half at hand; the other is read by this test only (tests/marks/README.md).</remarks>
public class ReportMarksTests
{
    [Theory]
    [InlineData("development", "reports 6, deadlines 5, addressees 5 of 6")]
    [InlineData("held-back", "reports 11, deadlines 8, addressees 9 of 11")]
    public void WhatIsReachedIsHeld(string half, string reached)
    {
        using var json = JsonDocument.Parse(FieldTexts.Marks("reports-crime.json"));
        var marks = json.RootElement.GetProperty("paragraphs").EnumerateArray()
            .Where(mark => mark.GetProperty("half").GetString() == half && !mark.TryGetProperty("doubt", out _))
            .Select(mark => (Mark: mark, Read: Read(mark)))
            .ToList();
        var figures =
            $"reports {marks.Count(pair => HasReports(pair.Mark, pair.Read))}, deadlines {marks.Count(pair => HasDeadlines(pair.Mark, pair.Read))}, "
                + $"addressees {marks.Count(pair => HasAddressees(pair.Mark, pair.Read))} of {marks.Count}";
        Assert.True(reached == figures, figures);
    }

    private static bool HasReports(JsonElement mark, IReadOnlyList<Mandate> read)
    {
        var marked = mark.GetProperty("reports").EnumerateArray().ToList();
        var reports = read.SelectMany(mandate => mandate.Reports).ToList();
        return marked.Count == reports.Count && marked.Zip(reports).All(both =>
            MarkedWords.SameWords(both.Second.Recipients.Select(recipient => recipient.Text), Strings(both.First, "recipients"))
            && MarkedWords.SameWords(both.Second.Through.Select(organ => organ.Text), Strings(both.First, "through")));
    }

    // The first deadline of each mandate, and when its second report is due.
    private static bool HasDeadlines(JsonElement mark, IReadOnlyList<Mandate> read) => read
        .SelectMany(mandate => new[] { mandate.Deadline?.Text }.Concat(mandate.Reports.Skip(1).Select(report => report.Occasion)))
        .OfType<string>()
        .SequenceEqual(mark.GetProperty("deadlines").EnumerateArray().Select(deadline => deadline.GetProperty("text").GetString()!));

    private static bool HasAddressees(JsonElement mark, IReadOnlyList<Mandate> read) =>
        MarkedWords.SameWords(read.SelectMany(mandate => mandate.Addressees.Select(addressee => addressee.Text).Distinct()), Strings(mark, "addressees"));

    private static IEnumerable<string> Strings(JsonElement mark, string name) => mark.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private static Mandate[] Read(JsonElement mark)
    {
        var line = mark.GetProperty("line").GetInt32();
        var document = Repository.Documents.Single(item => Path.GetFileName(item.Source.Path) == mark.GetProperty("file").GetString());
        return document.Mandates.Where(mandate => mandate.Unit.Lines.Count > 0 && mandate.Unit.Lines[0] == line).ToArray();
    }
}
