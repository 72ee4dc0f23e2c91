using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Mandates in resolutions on human rights, health, development, disarmament and peace, marked without sight of the reader.</summary>
/// <remarks>The rules were made with one half at hand; the other is read by this test only (tests/marks/README.md).</remarks>
public class FieldMandateMarksTests
{
    /// <summary>What is reached: of the marks found, with the right class, addressees, deadline and recipients of the report.</summary>
    [FieldTheory]
    [InlineData("development", "122 found of 122, class 122, addressees 109 of 109, deadlines 108 of 109, reports 109 of 109, not marked 1")]
    [InlineData("held-back", "106 found of 108, class 106, addressees 88 of 90, deadlines 89 of 90, reports 90 of 90, not marked 1")]
    public void WhatIsReachedIsHeld(string half, string reached)
    {
        var pairs = Match(half, out var notMarked);
        var found = pairs.Where(pair => pair.Read is not null).ToList();
        var sure = found.Where(pair => !pair.Mark.TryGetProperty("doubt", out _)).ToList();
        var figures =
            $"{found.Count} found of {pairs.Count}, class {found.Count(HasClass)}, addressees {sure.Count(HasAddressees)} of {sure.Count}, "
                + $"deadlines {sure.Count(HasDeadline)} of {sure.Count}, reports {sure.Count(HasReport)} of {sure.Count}, not marked {notMarked}";
        var misses = sure.Where(pair => !HasAddressees(pair) || !HasDeadline(pair) || !HasReport(pair))
            .Select(pair => pair.Mark.GetProperty("file") + ":" + pair.Mark.GetProperty("line") + " read as "
                + string.Join(" | ", pair.Read!.Addressees.Select(addressee => addressee.Text)));
        Assert.True(reached == figures, figures + "\n" + (half == "development" ? string.Join("\n", misses) : string.Empty));
    }

    private static bool HasClass(Pair pair) => pair.Read!.Class.ToString() == pair.Mark.GetProperty("class").GetString();

    // "regional and non-governmental organizations" is one phrase and two actors: the reader gives it once for each.
    private static bool HasAddressees(Pair pair) => MarkedWords.SameWords(pair.Read!.Addressees.Select(addressee => addressee.Text).Distinct(), Strings(pair.Mark, "addressees"));

    private static bool HasDeadline(Pair pair) => pair.Read!.Deadline?.Text == pair.Mark.GetProperty("deadline").GetString();

    private static bool HasReport(Pair pair)
    {
        var marked = pair.Mark.TryGetProperty("reports", out var several) ? several.EnumerateArray().ToList()
            : pair.Mark.GetProperty("report") is { ValueKind: JsonValueKind.Object } one ? [one] : [];
        return marked.Count == pair.Read!.Reports.Count
            && marked.Zip(pair.Read.Reports).All(both => MarkedWords.SameWords(both.Second.Recipients.Select(recipient => recipient.Text), Strings(both.First, "recipients")));
    }

    private static IEnumerable<string> Strings(JsonElement mark, string name) => mark.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    // A mark and a mandate belong together where the verb is the same and near the same line, else where line and class are the same.
    private static List<Pair> Match(string half, out int notMarked)
    {
        using var json = JsonDocument.Parse(FieldTexts.Marks("mandates-fields-" + half + ".json"));
        var read = json.RootElement.GetProperty("fields").EnumerateObject().ToDictionary(file => file.Name, file => FieldTexts.Read(file.Name).Mandates.ToList());
        var pairs = new List<Pair>();
        foreach (var mark in json.RootElement.GetProperty("mandates").EnumerateArray())
        {
            var mandates = read[mark.GetProperty("file").GetString()!];
            var line = mark.GetProperty("line").GetInt32();
            var found = mandates.Where(mandate => IsAbout(mandate, mark, line)).MinBy(mandate => Math.Abs(mandate.Lines[0] - line))
                ?? mandates.Find(mandate => mandate.Lines[0] == line && mandate.Class.ToString() == mark.GetProperty("class").GetString());
            if (found is not null)
                mandates.Remove(found);

            if (!mark.TryGetProperty("doubtful", out _))
                pairs.Add(new Pair(mark.Clone(), found));
        }

        notMarked = read.Values.Sum(mandates => mandates.Count);
        return pairs;
    }

    private static bool IsAbout(Mandate mandate, JsonElement mark, int line) => mark.TryGetProperty("inherited", out _)
        ? mandate.IsInherited && mandate.Lines[0] == line
        : Math.Abs(mandate.Lines[0] - line) <= 3 && LastWord(mandate.Verb) == LastWord(mark.GetProperty("verb").GetString()!);

    private static string LastWord(string verb) => verb.Split(' ')[^1].ToLowerInvariant();

    private sealed record Pair(JsonElement Mark, Mandate? Read);
}
