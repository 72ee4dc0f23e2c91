using System;

namespace MandateSdk.Core.Text;

/// <summary>Puts things into the order of the text.</summary>
internal static class Places
{
    /// <summary>Sorts things by where they begin; of those that begin at one place the first stays the first.</summary>
    /// <param name="items">The things.</param>
    /// <param name="startOf">The first character of one, counted from 0.</param>
    public static void Sort<T>(T[] items, Func<T, int> startOf)
    {
        // A number is compared faster than a pair of numbers.
        var places = new long[items.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = ((long)startOf(items[i]) << 32) | (uint)i;
        }

        Array.Sort(places, items);
    }
}
