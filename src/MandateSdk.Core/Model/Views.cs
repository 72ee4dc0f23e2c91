using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>Makes the views on the records inside a unit.</summary>
internal static class Views
{
    /// <summary>The views on some records.</summary>
    /// <param name="records">The records; most units have none of a sort.</param>
    /// <param name="owner">What they stand in; handed on, so that no unit allocates a closure.</param>
    /// <param name="make">Makes the view on one record.</param>
    public static IReadOnlyList<TView> Of<TOwner, TRecord, TView>(
        EquatableArray<TRecord> records, TOwner owner, Func<TOwner, TRecord, TView> make)
        where TRecord : IEquatable<TRecord>
    {
        if (records.Count == 0)
        {
            return Array.Empty<TView>();
        }

        var views = new TView[records.Count];
        for (var i = 0; i < views.Length; i++)
        {
            views[i] = make(owner, records[i]);
        }

        return views;
    }

    /// <summary>The units of several sorts inside a unit, one sort after the other.</summary>
    public static IReadOnlyList<Unit> Together(params IReadOnlyList<Unit>[] sorts)
    {
        var count = 0;
        foreach (var units in sorts)
        {
            count += units.Count;
        }

        var together = count == 0 ? [] : new Unit[count];
        var at = 0;
        foreach (var units in sorts)
        {
            for (var i = 0; i < units.Count; i++)
            {
                together[at++] = units[i];
            }
        }

        return together;
    }
}
