using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Generators.Norms;

/// <summary>
/// The parts of a citation as ids have them: "section III", "paragraph 25 (a)" → <c>sec_III</c>, <c>para_25</c>,
/// <c>point_a</c>.
/// </summary>
internal sealed class PartPattern
{
    private readonly List<string> _sections = [];
    private readonly List<string> _units = [];
    private readonly bool _isReadable = true;

    /// <summary>Translates the parts of a citation.</summary>
    /// <param name="parts">The steps, from the outside in.</param>
    public PartPattern(IEnumerable<string> parts)
    {
        foreach (var part in parts)
        {
            var words = part.Split([' '], 2);
            var isPreambular = words[0] == "preambular" && words.Length == 2;
            words = isPreambular ? words[1].Split([' '], 2) : words;
            var label = words.Length == 2 ? words[1] : string.Empty;
            switch (words[0])
            {
                case "section" or "part" or "chapter":
                    _sections.AddRange(label.Split('.').Select(step => "sec_" + step));
                    break;
                case "paragraph" or "subparagraph" or "article" or "rule" or "principle":
                    AddUnits(isPreambular ? "rec_" : "para_", label);
                    break;
                default:
                    _isReadable = false;
                    break;
            }
        }
    }

    /// <summary>The norms that fit: none, one, or several where the parts do not tell.</summary>
    /// <param name="norms">The norms of an instrument.</param>
    public IReadOnlyList<Norm> Find(IEnumerable<Norm> norms)
    {
        if (!_isReadable)
        {
            return [];
        }

        var fitting = norms.Where(norm => !norm.IsInstrument && UnitsOf(norm).SequenceEqual(_units)).ToArray();

        // Where the numbers run through all sections, ids do not say in which section a paragraph stands.
        var inSection = fitting.Where(norm => EndsWith(SectionsOf(norm), _sections)).ToArray();
        return _units.Count > 0 && fitting.All(norm => !SectionsOf(norm).Any()) ? fitting : inSection;
    }

    // The lettered paragraphs of a decision are cited as its items: "(a)".
    private void AddUnits(string kind, string label)
    {
        var bracket = label.IndexOf('(');
        var number = (bracket < 0 ? label : label.Substring(0, bracket)).Trim();
        if (number.Length > 0)
        {
            _units.Add(kind + number.Replace(' ', '-'));
        }

        foreach (var item in bracket < 0
            ? []
            : label.Substring(bracket).Split(['(', ')', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            _units.Add((_units.Count == 0 ? "para_" : "point_") + item);
        }
    }

    private static IEnumerable<string> UnitsOf(Norm norm) => norm.Segments.Where(segment => !IsSection(segment));

    private static IEnumerable<string> SectionsOf(Norm norm) => norm.Segments.Where(IsSection);

    private static bool IsSection(string segment) =>
        segment.StartsWith("sec_", StringComparison.Ordinal) || segment.StartsWith("hdg_", StringComparison.Ordinal);

    private static bool EndsWith(IEnumerable<string> path, List<string> wanted)
    {
        var steps = path.ToArray();
        return steps.Skip(steps.Length - wanted.Count).SequenceEqual(wanted);
    }
}
