using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Model;

/// <summary>What was read in the units of a document, each unit with what it and the units inside it have.</summary>
/// <remarks>
/// Units are walked once, each before the units inside it: what a unit and its parts have stands in one row, and asking
/// every unit in turn costs no more than asking the document.
/// </remarks>
/// <typeparam name="T">What was read.</typeparam>
internal sealed class UnitIndex<T>
{
    private readonly Dictionary<string, IReadOnlyList<T>> _rows = new(StringComparer.Ordinal);

    /// <summary>Puts items in the order of the units.</summary>
    /// <param name="units">All units, each before the units inside it.</param>
    /// <param name="items">What was read, in the order of the text.</param>
    /// <param name="unitOf">The unit of an item; null for an item outside of all units.</param>
    public UnitIndex(IEnumerable<Unit> units, IEnumerable<T> items, Func<T, Unit?> unitOf)
    {
        var byUnit = items.ToLookup(item => unitOf(item)?.Id, StringComparer.Ordinal);
        var inOrder = new List<T>();
        var rows = new List<(string Id, int Start, int End)>();
        var open = new Stack<(Unit Unit, string Id, int Start)>();
        foreach (var unit in units)
        {
            while (open.Count > 0 && !ReferenceEquals(open.Peek().Unit, unit.Parent))
            {
                Close(open.Pop());
            }

            var id = unit.Id;
            open.Push((unit, id, inOrder.Count));
            inOrder.AddRange(byUnit[id]);
        }

        while (open.Count > 0)
        {
            Close(open.Pop());
        }

        var all = inOrder.ToArray();
        foreach (var (id, start, end) in rows.Where(row => row.End > row.Start))
        {
            _rows[id] = new ArraySegment<T>(all, start, end - start);
        }

        void Close((Unit Unit, string Id, int Start) unit) => rows.Add((unit.Id, unit.Start, inOrder.Count));
    }

    /// <summary>What a unit and the units inside it have.</summary>
    public IReadOnlyList<T> this[Unit unit] => _rows.TryGetValue(unit.Id, out var row) ? row : [];
}
