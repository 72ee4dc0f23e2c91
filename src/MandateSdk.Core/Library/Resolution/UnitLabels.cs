using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Library;

/// <summary>
/// Finds a unit of an instrument by label (<c>25 (a)</c>, <c>pp3</c>), by id (<c>para_25__point_a</c>) or as C# names it
/// (<c>SectionI.P25.A</c>).
/// </summary>
internal static class UnitLabels
{
    private const int MostNear = 5;
    private const double LeastLikeness = 0.25;

    /// <summary>The units with a label or an id.</summary>
    /// <param name="wanted">What somebody asks for.</param>
    /// <param name="instrument">Where to look; its annexes are instruments of their own.</param>
    public static IReadOnlyList<Unit> Find(string wanted, Instrument instrument)
    {
        var units = UnitsOf(instrument).ToList();
        var id = wanted.Trim();
        var byId = units.Where(item => item.Unit.LocalId == id || item.Unit.Id == id).Select(item => item.Unit)
            .ToArray();
        if (byId.Length > 0)
        {
            return byId;
        }

        // "section 2.3" and "§ 3 (2)" of a law are no labels of paragraphs.
        var byLabel = WithPath(units, PathOf(wanted));
        return byLabel.Length > 0
            ? byLabel
            : TypedParts.Find(instrument, wanted).Where(unit => unit.Instrument == instrument).ToArray();
    }

    /// <summary>
    /// What comes near a label that no unit has: for "25 (z)", paragraph 25 and its items; for what begins with no
    /// label that exists, names that look like it.
    /// </summary>
    /// <inheritdoc cref="Find"/>
    public static IReadOnlyList<Unit> Near(string wanted, Instrument instrument)
    {
        var units = UnitsOf(instrument).ToList();
        var path = PathOf(wanted);
        for (var length = path.Count - 1; length > 0; length--)
        {
            var start = path.Take(length);
            var around = units.Where(item => item.Path.Count <= length + 1
                && item.Path.Take(length).SequenceEqual(start, StringComparer.OrdinalIgnoreCase)).ToList();
            if (around.Count > 0)
            {
                return around.Select(item => item.Unit).ToArray();
            }
        }

        return NearNames.Of(NameSpelling.Squeeze(wanted), units,
                item => new[] { item.Unit.LocalId, string.Concat(item.Path) }.Select(NameSpelling.Squeeze), MostNear,
                LeastLikeness)
            .Select(item => item.Unit).ToArray();
    }

    /// <summary>The units that a chain of C# members means.</summary>
    /// <param name="instrument">Where the chain begins.</param>
    /// <param name="members">The members in order, such as <c>SectionI</c>, <c>P25</c>, <c>A</c>.</param>
    public static IReadOnlyList<Unit> FindMembers(Instrument instrument, IReadOnlyList<string> members)
    {
        var chain = members.Count > 0 && members[members.Count - 1] == "Id" ? members.Take(members.Count - 1) : members;
        var rest = new Queue<string>(chain);
        Unit scope = instrument;
        while (rest.Count > 0 && Inner(scope, rest.Peek()) is { } inner)
        {
            scope = inner;
            rest.Dequeue();
        }

        if (rest.Count == 0)
        {
            return [scope];
        }

        // C# cannot call a member "1": the generator puts an N before it.
        var path = PathOf(string.Join(".", rest.Select(name =>
            name.Length > 1 && name[0] == 'N' && Characters.IsDigit(name[1]) ? name.Substring(1) : name)));
        return WithPath(UnitsOf(scope.Instrument).Where(item => IsInside(item.Unit, scope)), path);
    }

    // A section or an annex as a member: by its label, with "Section" before it or not, or by its title.
    private static Unit? Inner(Unit scope, string member)
    {
        var name = NameSpelling.Squeeze(member);
        var sections = scope is Section outer ? outer.Sections : scope.Instrument.AllSections;
        return sections.FirstOrDefault(section =>
                NameSpelling.Squeeze(section.Label ?? string.Empty) is var label
                && (name == label || name == "section" + label
                    || name == NameSpelling.Squeeze(section.Title ?? string.Empty)))
            ?? (Unit?)(scope as Instrument)?.Annexes.FirstOrDefault(annex =>
                NameSpelling.Squeeze(annex.LocalId.Substring(annex.LocalId.LastIndexOf('/') + 1)) == name);
    }

    private static bool IsInside(Unit unit, Unit scope)
    {
        for (Unit? around = unit; around is not null; around = around.Parent)
        {
            if (ReferenceEquals(around, scope))
            {
                return true;
            }
        }

        return false;
    }

    private static Unit[] WithPath(IEnumerable<Candidate> units, List<string> path) => units
        .Where(item => path.Count > 0 && item.Path.SequenceEqual(path, StringComparer.OrdinalIgnoreCase))
        .Select(item => item.Unit)
        .ToArray();

    private static IEnumerable<Candidate> UnitsOf(Instrument instrument)
    {
        foreach (var section in instrument.AllSections)
        {
            yield return new Candidate(section, []);
        }

        foreach (var recital in instrument.AllPreambularParagraphs)
        {
            foreach (var candidate in WithItems(recital, ["pp", Number(recital.Ordinal)], recital.Subparagraphs))
            {
                yield return candidate;
            }
        }

        foreach (var paragraph in instrument.AllParagraphs)
        {
            foreach (var candidate in WithItems(paragraph, StepsOf(paragraph.Label), paragraph.Subparagraphs))
            {
                yield return candidate;
            }
        }
    }

    private static IEnumerable<Candidate> WithItems(Unit unit, List<string> path,
        IReadOnlyList<Subparagraph> items)
    {
        yield return new Candidate(unit, path);
        foreach (var item in items)
        {
            // A unit without label is found by its id only, and so is what it holds.
            var steps = StepsOf(item.Label);
            List<string> itemPath = path.Count == 0 || steps.Count == 0 ? [] : [.. path, .. steps];
            foreach (var candidate in WithItems(item, itemPath, item.Subparagraphs))
            {
                yield return candidate;
            }
        }
    }

    private static List<string> StepsOf(string? label) => label is null ? [] : Steps(label);

    // "25 (a) (ii)", "para. 25(a)(ii)" and "P25.A.Ii" give 25, a, ii; "pp3" gives pp, 3.
    private static List<string> PathOf(string wanted)
    {
        var path = Steps(wanted);
        if (path.Count > 1 && path[0].ToUpperInvariant() is "P" or "PARA" or "PARAS" or "PARAGRAPH")
        {
            path.RemoveAt(0);
        }

        return path;
    }

    private static List<string> Steps(string label)
    {
        var steps = new List<string>();
        for (var i = 0; i < label.Length;)
        {
            var start = i;
            if (Characters.IsDigit(label[i]))
            {
                i = End(label, i, Characters.IsDigit);
            }
            else if (char.IsLetter(label[i]))
            {
                i = End(label, i, char.IsLetter);
            }
            else
            {
                i++;
                continue;
            }

            steps.Add(label.Substring(start, i - start));
        }

        return steps;
    }

    private static int End(string text, int start, Func<char, bool> belongs)
    {
        while (start < text.Length && belongs(text[start]))
        {
            start++;
        }

        return start;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Candidate(Unit Unit, IReadOnlyList<string> Path);
}
