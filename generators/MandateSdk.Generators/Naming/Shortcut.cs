using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Generators.Naming;

/// <summary>
/// A paragraph of a section whose name occurs once in its instrument, so that the instrument can give it directly, as
/// it is cited: "para. 14", not "sect. III, para. 14".
/// </summary>
/// <param name="Path">The sections from the outermost on, and the paragraph.</param>
internal sealed record Shortcut(IReadOnlyList<NamedUnit> Path)
{
    /// <summary>The section of level 1.</summary>
    public NamedUnit Section => Path[0];

    /// <summary>The paragraph.</summary>
    public NamedUnit Paragraph => Path[Path.Count - 1];

    /// <summary>The shortcuts that an instrument can offer.</summary>
    public static ILookup<NamedUnit, Shortcut> Of(NamedUnit instrument)
    {
        var taken = new NameScope(instrument.Children.Select(child => child.Name));
        return Paths(instrument, Enumerable.Empty<NamedUnit>())
            .Select(path => new Shortcut(path))
            .GroupBy(shortcut => shortcut.Paragraph.Name)
            .Where(group => group.Count() == 1)
            .Select(group => group.Single())
            .Where(shortcut => shortcut.Path.Count > 1 && taken.TryTake(shortcut.Paragraph.Name))
            .ToLookup(shortcut => shortcut.Section);
    }

    private static IEnumerable<IReadOnlyList<NamedUnit>> Paths(NamedUnit unit, IEnumerable<NamedUnit> path) =>
        unit.Of<Paragraph>().Select(paragraph => (IReadOnlyList<NamedUnit>)path.Append(paragraph).ToArray())
            .Concat(unit.Of<Section>().SelectMany(section => Paths(section, path.Append(section))));
}
