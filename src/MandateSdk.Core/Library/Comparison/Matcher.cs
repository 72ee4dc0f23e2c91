using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Library;

/// <summary>Gives each unit at most one partner: the one that is most like it and that it is most like.</summary>
internal static class Matcher
{
    // From here on the words alone decide.
    private const double SureLikeness = 0.5;

    /// <summary>Matches two texts.</summary>
    /// <param name="candidates">Every two units that are like enough.</param>
    /// <param name="draft">The units of the draft.</param>
    /// <param name="adopted">The units of the adopted text.</param>
    /// <returns>The matches in the order of the draft.</returns>
    public static IReadOnlyList<UnitMatch> Match(IReadOnlyList<UnitMatch> candidates,
        IReadOnlyList<ComparedUnit> draft, IReadOnlyList<ComparedUnit> adopted)
    {
        // Paragraphs such as "States will:" stand in a text ten times. What is unlike anything else is matched first,
        // and tells where in the other text the rest is to be looked for.
        var expected = new ExpectedPlaces(WithoutRival(candidates), draft.Count, adopted.Count);
        var ordered = candidates
            .OrderByDescending(match => match.Similarity)
            .ThenBy(match => Math.Abs(match.Adopted - expected.Of(match.Draft)))
            .ThenBy(match => match.Draft)
            .ThenBy(match => match.Adopted)
            .ToArray();

        var chosen = new ChosenMatches(draft.Count, adopted.Count);
        foreach (var candidate in ordered.TakeWhile(match => match.Similarity >= SureLikeness))
        {
            chosen.TryAdd(candidate);
        }

        // Half of the words can be those of every chapeau. They count where the sure matches lead.
        var surroundings = new Surroundings(chosen.InOrder(), draft.Count, adopted.Count);
        var weak = ordered.Where(match => match.Similarity < SureLikeness)
            .Select(match => (Match: match, Distance: surroundings.DistanceTo(match)))
            .Where(candidate => candidate.Distance is not null)
            .OrderByDescending(candidate => candidate.Match.Similarity)
            .ThenBy(candidate => candidate.Distance)
            .ToArray();
        foreach (var candidate in weak)
        {
            chosen.TryAdd(candidate.Match);
        }

        return chosen.InOrder();
    }

    private static UnitMatch[] WithoutRival(IReadOnlyList<UnitMatch> candidates)
    {
        var best = new Dictionary<int, (double Similarity, bool IsTied)>();
        var bestOfAdopted = new Dictionary<int, (double Similarity, bool IsTied)>();
        foreach (var candidate in candidates)
        {
            Note(best, candidate.Draft, candidate.Similarity);
            Note(bestOfAdopted, candidate.Adopted, candidate.Similarity);
        }

        return candidates
            .Where(candidate => IsBest(best[candidate.Draft], candidate)
                && IsBest(bestOfAdopted[candidate.Adopted], candidate))
            .OrderBy(candidate => candidate.Draft)
            .ToArray();
    }

    private static void Note(Dictionary<int, (double Similarity, bool IsTied)> best, int unit, double similarity)
    {
        if (!best.TryGetValue(unit, out var known) || similarity > known.Similarity)
        {
            best[unit] = (similarity, false);
        }
        else if (similarity.Equals(known.Similarity))
        {
            best[unit] = (similarity, true);
        }
    }

    private static bool IsBest((double Similarity, bool IsTied) best, UnitMatch candidate) =>
        !best.IsTied && best.Similarity.Equals(candidate.Similarity);
}
