using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Tool.Lookup;

/// <summary>
/// Finds a unit of an instrument by label (<c>25 (a)</c>, <c>pp3</c>) or id (<c>para_25__point_a</c>).
/// </summary>
internal static class UnitFinder
{
    /// <summary>Finds a unit.</summary>
    /// <param name="wanted">What the user asked for.</param>
    /// <param name="instrument">Where to look; its annexes are instruments of their own.</param>
    public static Found<Unit> Find(string wanted, Instrument instrument)
    {
        var units = UnitsOf(instrument).ToList();
        var id = wanted.Trim();
        var byId = units.Where(item => item.LocalId == id || item.Unit.Id == id).ToList();
        if (byId.Count > 0)
            return new Found<Unit>(ToUnits(byId), []);

        var path = LabelPath(wanted);
        var byLabel = units.Where(item => path.Count > 0
            && item.Path.SequenceEqual(path, StringComparer.OrdinalIgnoreCase)).ToList();
        if (byLabel.Count > 0)
            return new Found<Unit>(ToUnits(byLabel), []);

        // "section 2.3" and "§ 3 (2)" of a law.
        var cited = new NormLibrary([instrument.Document]).Resolve(wanted)
            .SelectMany(target => target.Unit is { } unit ? [unit] : target.Candidates.ToArray())
            .Where(unit => unit.Instrument == instrument).ToArray();
        return cited.Length > 0
            ? new Found<Unit>(cited, [])
            : new Found<Unit>([], ToUnits(Near(wanted, path, units)));
    }

    // For "25 (z)", paragraph 25 and its items; for what begins with no label that exists, names that look like it.
    private static IEnumerable<Candidate> Near(string wanted, List<string> path, List<Candidate> units)
    {
        for (var length = path.Count - 1; length > 0; length--)
        {
            var start = path.Take(length);
            var around = units.Where(item => item.Path.Count <= length + 1
                && item.Path.Take(length).SequenceEqual(start, StringComparer.OrdinalIgnoreCase)).ToList();
            if (around.Count > 0)
                return around;
        }

        return SqueezedName.Near(wanted, units, item => [item.LocalId, string.Concat(item.Path)]);
    }

    private static Unit[] ToUnits(IEnumerable<Candidate> candidates) => candidates.Select(item => item.Unit).ToArray();

    private static IEnumerable<Candidate> UnitsOf(Instrument instrument)
    {
        foreach (var section in instrument.AllSections)
            yield return new Candidate(section, LocalIdOf(section), []);

        foreach (var recital in instrument.AllPreambularParagraphs)
        {
            string[] path = ["pp", recital.Ordinal.ToString(CultureInfo.InvariantCulture)];
            foreach (var candidate in WithItems(recital, path, recital.Subparagraphs))
                yield return candidate;
        }

        foreach (var paragraph in instrument.AllParagraphs)
        {
            string[] path = paragraph.Label is null ? [] : [.. LabelPath(paragraph.Label)];
            foreach (var candidate in WithItems(paragraph, path, paragraph.Subparagraphs))
                yield return candidate;
        }
    }

    private static IEnumerable<Candidate> WithItems(Unit unit, string[] path, IReadOnlyList<Subparagraph> items)
    {
        yield return new Candidate(unit, LocalIdOf(unit), path);
        foreach (var item in items)
        {
            // A unit without label is found by its id only, and so is what it holds.
            string[] itemPath = path.Length == 0 || item.Label is null ? [] : [.. path, .. LabelPath(item.Label)];
            foreach (var candidate in WithItems(item, itemPath, item.Subparagraphs))
                yield return candidate;
        }
    }

    private static string LocalIdOf(Unit unit) => unit.Id[(unit.Instrument.Id.Length + 1)..];

    // "25 (a) (ii)", "para. 25(a)(ii)" and "P25.A.Ii" give 25, a, ii; "pp3" gives pp, 3.
    private static List<string> LabelPath(string wanted)
    {
        var path = new List<string>();
        for (var i = 0; i < wanted.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(wanted[i]))
            {
                i = End(wanted, i, char.IsAsciiDigit);
            }
            else if (char.IsLetter(wanted[i]))
            {
                i = End(wanted, i, char.IsLetter);
            }
            else
            {
                i++;
                continue;
            }

            path.Add(wanted[start..i]);
        }

        if (path.Count > 1 && path[0].ToUpperInvariant() is "P" or "PARA" or "PARAS" or "PARAGRAPH")
            path.RemoveAt(0);
        return path;
    }

    private static int End(string text, int start, Func<char, bool> belongs)
    {
        while (start < text.Length && belongs(text[start]))
            start++;
        return start;
    }

    private sealed record Candidate(Unit Unit, string LocalId, IReadOnlyList<string> Path);
}
