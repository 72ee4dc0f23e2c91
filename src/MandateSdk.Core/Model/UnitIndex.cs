using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Model;

/// <summary>What was read in the units of a document, each unit with what it and the units inside it have.</summary>
/// <remarks>
/// Units are walked once, each before the units inside it: what a unit and its parts have stands in one row, and asking every
/// unit in turn costs no more than asking the document.
/// </remarks>
/// <typeparam name="T">What was read.</typeparam>
internal sealed class UnitIndex<T>
{
    private readonly T[] _items;
    private readonly Dictionary<string, (int Start, int End)> _rows = new(StringComparer.Ordinal);

    /// <summary>Puts items in the order of the units.</summary>
    /// <param name="units">All units, each before the units inside it.</param>
    /// <param name="items">What was read, in the order of the text.</param>
    /// <param name="unitOf">The unit of an item; null for an item outside of all units.</param>
    public UnitIndex(IEnumerable<Unit> units, IEnumerable<T> items, Func<T, Unit?> unitOf)
    {
        var byUnit = items.ToLookup(item => unitOf(item)?.Id, StringComparer.Ordinal);
        var inOrder = new List<T>();
        var open = new Stack<(Unit Unit, string Id, int Start)>();
        foreach (var unit in units)
        {
            while (open.Count > 0 && !ReferenceEquals(open.Peek().Unit, unit.Parent))
            {
                Close(open.Pop(), inOrder.Count);
            }

            var id = unit.Id;
            open.Push((unit, id, inOrder.Count));
            inOrder.AddRange(byUnit[id]);
        }

        while (open.Count > 0)
        {
            Close(open.Pop(), inOrder.Count);
        }

        _items = inOrder.ToArray();
    }

    /// <summary>What a unit and the units inside it have.</summary>
    public IReadOnlyList<T> this[Unit unit] => _rows.TryGetValue(unit.Id, out var row)
        ? new ArraySegment<T>(_items, row.Start, row.End - row.Start)
        : [];

    private void Close((Unit Unit, string Id, int Start) unit, int end) => _rows[unit.Id] = (unit.Start, end);
}
