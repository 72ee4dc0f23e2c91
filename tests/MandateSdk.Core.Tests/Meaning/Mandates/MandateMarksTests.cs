using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Meaning.Mandates;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>The reader against marks that were made without sight of it; tests/marks/README.md says how.</summary>
public class MandateMarksTests
{
    // What the issue of the reader asks for.
    private const double Asked = 0.95;

    private static readonly Lazy<IReadOnlyList<Pair>> LazyPairs = new(Match);

    private static IReadOnlyList<Pair> Sure => LazyPairs.Value.Where(pair => pair.Mark is not { IsDoubtful: true }).ToArray();

    [Fact]
    public void WhatIsMarkedIsFound() => AssertShare(Sure.Where(pair => pair.Mark is not null), pair => pair.Read is not null);

    [Fact]
    public void NothingElseIsFound() => AssertShare(Sure.Where(pair => pair.Read is not null), pair => pair.Mark is not null);

    [Fact]
    public void TheClassIsRight() => AssertShare(Found, pair => ClassOf(pair.Read!.Class, pair.Mark!) == pair.Mark!.Class);

    [Fact]
    public void TheAddresseesAreRight() => AssertShare(
        Found,
        pair => pair.Read!.Addressees.Select(addressee => addressee.Actor.ToString()).Order(StringComparer.Ordinal)
            .SequenceEqual(pair.Mark!.Addressees.Order(StringComparer.Ordinal)));

    [Fact]
    public void TheDeadlineIsRight() => AssertShare(Found, pair => DeadlineOf(pair.Read!) == pair.Mark!.Deadline);

    // The marks are older than the classes of duties: "we commit ourselves" is marked as Undertakes, "are encouraged" as Encourages.
    private static string ClassOf(VerbClass read, Mark mark) => (read, mark.Class) switch
    {
        (VerbClass.Commitment, "Undertakes") => mark.Class,
        (VerbClass.Recommendation, "Encourages") when mark.Verb.EndsWith("encouraged", StringComparison.Ordinal) => mark.Class,
        _ => read.ToString(),
    };

    private static IEnumerable<Pair> Found => Sure.Where(pair => pair.Mark is not null && pair.Read is not null);

    private static void AssertShare(IEnumerable<Pair> pairs, Func<Pair, bool> isRight)
    {
        var all = pairs.ToList();
        var wrong = all.Where(pair => !isRight(pair)).ToList();
        Assert.True(all.Count >= 150, "Only " + all.Count + " marks.");
        Assert.True(
            all.Count - wrong.Count >= Asked * all.Count,
            wrong.Count + " of " + all.Count + " are wrong:\n" + string.Join("\n", wrong.Select(pair => pair.Mark + " | " + pair.Read)));
    }

    // Modal duties are not marked here, DutyMarksTests has their marks.
    private static bool IsModal(Mandate mandate) => mandate.Verb.Split(' ')[0] is "shall" or "must" or "should" or "may" or "will" or "undertake" or "undertakes";

    private static string DeadlineOf(Mandate mandate) => mandate.Deadline is not { } deadline ? "none"
        : (deadline.Date?.ToString() ?? "-") + " " + (deadline.Session is { } session ? session.Organ + " " + session.Number : "-");

    // A mark and a mandate of one unit belong together where the verb is the same, else where the class is.
    private static List<Pair> Match()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "marks", "mandates.json")));
        var units = json.RootElement.GetProperty("units").EnumerateArray().Select(unit => unit.GetString()!).ToHashSet();
        var read = Repository.Documents.SelectMany(document => document.Mandates)
            .Where(mandate => units.Contains(mandate.Unit.Id))
            .GroupBy(mandate => mandate.Unit.Id)
            .ToDictionary(group => group.Key, group => group.ToList());
        var pairs = new List<Pair>();
        foreach (var mark in json.RootElement.GetProperty("mandates").EnumerateArray().Select(Mark.Of))
        {
            var candidates = read.GetValueOrDefault(mark.Unit) ?? [];
            var mandate = candidates.Find(candidate => string.Equals(candidate.Verb, mark.Verb, StringComparison.OrdinalIgnoreCase))
                ?? candidates.Find(candidate => candidate.Class.ToString() == mark.Class);
            pairs.Add(new Pair(mark, mandate));
            if (mandate is not null)
                candidates.Remove(mandate);
        }

        // What is left in a unit with a doubtful mark may be what the mark doubted.
        var doubtful = pairs.Where(pair => pair.Mark!.IsDoubtful && pair.Read is null).Select(pair => pair.Mark!.Unit).ToHashSet();
        pairs.AddRange(read.Where(item => !doubtful.Contains(item.Key)).SelectMany(item => item.Value)
            .Where(mandate => !IsModal(mandate)).Select(mandate => new Pair(null, mandate)));
        return pairs;
    }

    private sealed record Pair(Mark? Mark, Mandate? Read);

    private sealed record Mark(string Unit, string Verb, string Class, IReadOnlyList<string> Addressees, string Deadline, bool IsDoubtful)
    {
        public static Mark Of(JsonElement json) => new(
            json.GetProperty("unit").GetString()!,
            json.GetProperty("verb").GetString()!,
            json.GetProperty("class").GetString()!,
            json.GetProperty("addressees").EnumerateArray().Select(actor => actor.GetString()!).ToArray(),
            ReadDeadline(json.GetProperty("deadline")),
            json.TryGetProperty("doubtful", out _));

        private static string ReadDeadline(JsonElement json) => json.ValueKind == JsonValueKind.Null ? "none"
            : (json.GetProperty("date").GetString() ?? "-") + " "
                + (json.GetProperty("session") is { ValueKind: JsonValueKind.Object } session
                    ? session.GetProperty("organ").GetString() + " " + session.GetProperty("number").GetInt32()
                    : "-");
    }
}
