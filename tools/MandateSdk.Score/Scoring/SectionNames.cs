using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Score.Readings;

namespace MandateSdk.Score.Scoring;

/// <summary>Finds the section that a unit names.</summary>
/// <remarks>
/// Exports name it by id. Readings made by hand use its label, its title where it has none, or the path of those; a
/// name that several sections bear means the last one above the unit.
/// </remarks>
internal static class SectionNames
{
    public static int LineOf(ReadingUnit unit, ReadingInstrument instrument)
    {
        var name = unit.Section!;
        var path = new List<ReadingSection>();
        var found = 0;
        foreach (var section in instrument.Sections)
        {
            path.RemoveAll(above => above.Level >= section.Level);
            path.Add(section);
            if (section.Id == name)
                return section.Line ?? 0;

            if (section.Line < unit.FirstLine && IsName(name, section, path))
                found = section.Line ?? 0;
        }

        return found;
    }

    private static bool IsName(string name, ReadingSection section, List<ReadingSection> path) =>
        section.Label == name
        || section.Label?.TrimEnd('.') == name
        || section.Title == name
        || string.Concat(path.Select(Short)) == string.Concat(name.Where(c => c is not (' ' or '/' or '>' or '.')));

    private static string Short(ReadingSection section) =>
        string.Concat((section.Label ?? section.Title ?? "").Where(c => c is not (' ' or '/' or '>' or '.')));
}
