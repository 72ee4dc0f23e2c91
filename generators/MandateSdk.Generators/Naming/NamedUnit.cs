using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Generators.Naming;

/// <summary>A unit with the name of its member and the named units inside it.</summary>
internal sealed class NamedUnit
{
    /// <summary>What the name of a unit's class ends with. No member does, so members and classes never meet.</summary>
    public const string ClassSuffix = "Unit";

    public NamedUnit(Unit unit, string name, IReadOnlyList<NamedUnit> children)
    {
        Unit = unit;
        Name = name;
        Children = children;
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>The name of the member that gives the unit; for an instrument, the name of its class.</summary>
    public string Name { get; }

    /// <summary>The units inside it that have members of their own, annexes left out.</summary>
    public IReadOnlyList<NamedUnit> Children { get; }

    /// <summary>The place of the unit in the table of its instrument; -1 for the instrument itself.</summary>
    public int Place { get; private set; } = -1;

    /// <summary>True when the unit needs a class of its own, for members to stand in.</summary>
    public bool HasClass => Children.Count > 0;

    /// <summary>The name of that class.</summary>
    public string ClassName => Name + ClassSuffix;

    /// <summary>The children of one sort.</summary>
    public IEnumerable<NamedUnit> Of<T>()
        where T : Unit => Children.Where(child => child.Unit is T);

    /// <summary>Gives the units inside this one their places: each before the units inside it, as the table has
    /// them.</summary>
    /// <param name="next">The place of the first one.</param>
    /// <returns>The place after the last one, which is their number where the first place is 0.</returns>
    public int NumberUnits(int next = 0)
    {
        foreach (var child in Children)
        {
            child.Place = next;
            next = child.NumberUnits(next + 1);
        }

        return next;
    }
}
