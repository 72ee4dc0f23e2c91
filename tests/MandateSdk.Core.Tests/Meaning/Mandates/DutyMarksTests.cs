using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Duties against marks that were made without sight of the reader; one half was kept from the making of its rules.</summary>
public class DutyMarksTests
{
    private const string Development = "duties-development.json";

    private const string HeldBack = "duties-held-back.json";

    [Theory]
    [InlineData(Development, 0.95)]
    [InlineData(HeldBack, 0.9)]
    public void WhatIsMarkedIsFound(string file, double asked) =>
        AssertShare(Match(file).Where(pair => pair.Mark is not null), pair => pair.Read is not null, asked);

    [Theory]
    [InlineData(Development, 0.95)]
    [InlineData(HeldBack, 0.9)]
    public void NothingElseIsFound(string file, double asked) =>
        AssertShare(Match(file).Where(pair => pair.Read is not null), pair => pair.Mark is not null, asked);

    [Theory]
    [InlineData(Development, 0.95)]
    [InlineData(HeldBack, 0.9)]
    public void TheClassIsRight(string file, double asked) =>
        AssertShare(Found(file), pair => pair.Read!.Class.ToString() == pair.Mark!.Class, asked);

    [Theory]
    [InlineData(Development, 0.95)]
    [InlineData(HeldBack, 0.8)]
    public void TheBearersAreRight(string file, double asked) =>
        AssertShare(Found(file), pair => Words(pair.Read!.Addressees.Select(Whole)) == Words(pair.Mark!.Bearers), asked);

    private static IEnumerable<Pair> Found(string file) => Match(file).Where(pair => pair.Mark is not null && pair.Read is not null);

    // A failure tells how many, and of the half that is kept apart nothing else.
    private static void AssertShare(IEnumerable<Pair> pairs, Func<Pair, bool> isRight, double asked)
    {
        var all = pairs.ToList();
        var wrong = all.Where(pair => !isRight(pair)).ToList();
        var names = wrong.Where(pair => !pair.IsKept).Select(pair => "\n" + pair.Mark + " | " + pair.Read);
        Assert.True(all.Count >= 50, "Only " + all.Count + " marks.");
        Assert.True(all.Count - wrong.Count >= asked * all.Count, wrong.Count + " of " + all.Count + " are wrong" + string.Concat(names));
    }

    // Lists are marked now whole, now cut into their members: the words count, not what joins them.
    private static string Words(IEnumerable<string> bearers) => string.Join(
        " ",
        bearers.SelectMany(bearer => bearer.ToLowerInvariant().Split(' ', ',')).Where(word => word is not ("" or "and" or "or" or "the")));

    private static string Whole(Addressee addressee) => addressee.Text;

    // A mark and a duty of one unit belong together where verb and action are the same, else where the verb is.
    private static List<Pair> Match(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "marks", file)));
        var units = json.RootElement.GetProperty("units").EnumerateArray().Select(unit => unit.GetString()!).ToHashSet();
        var read = Repository.Documents.SelectMany(document => document.Mandates)
            .Where(mandate => units.Contains(mandate.Unit.Id) && mandate.Class >= VerbClass.Obligation)
            .GroupBy(mandate => mandate.Unit.Id)
            .ToDictionary(group => group.Key, group => group.ToList());
        var pairs = new List<Pair>();
        var doubtful = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (mark, isDoubtful) in json.RootElement.GetProperty("duties").EnumerateArray().Select(entry => (Mark.Of(entry), entry.TryGetProperty("doubtful", out _))))
        {
            var candidates = read.GetValueOrDefault(mark.Unit) ?? [];
            var duty = candidates.Find(candidate => IsSame(candidate, mark) && candidate.RequestedAction.Contains(mark.Action, StringComparison.Ordinal))
                ?? candidates.Find(candidate => IsSame(candidate, mark));
            if (duty is not null)
                candidates.Remove(duty);

            if (!isDoubtful)
                pairs.Add(new Pair(mark, duty, file == HeldBack));
            else if (duty is null)
                doubtful.Add(mark.Unit);
        }

        pairs.AddRange(read.Where(item => !doubtful.Contains(item.Key)).SelectMany(item => item.Value).Select(duty => new Pair(null, duty, file == HeldBack)));
        return pairs;
    }

    private static bool IsSame(Mandate duty, Mark mark) =>
        duty.Verb.StartsWith(mark.Verb.EndsWith(" to", StringComparison.Ordinal) ? mark.Verb[..^3] : mark.Verb, StringComparison.OrdinalIgnoreCase);

    private sealed record Pair(Mark? Mark, Mandate? Read, bool IsKept);

    private sealed record Mark(string Unit, string Verb, string Class, IReadOnlyList<string> Bearers, string Action)
    {
        public static Mark Of(JsonElement json) => new(
            json.GetProperty("unit").GetString()!,
            json.GetProperty("verb").GetString()!,
            json.GetProperty("class").GetString()!,
            json.GetProperty("bearers").EnumerateArray().Select(bearer => bearer.GetString()!).ToArray(),
            json.GetProperty("action").GetString()!);
    }
}
