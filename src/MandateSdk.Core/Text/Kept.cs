using System;
using System.Threading;

namespace MandateSdk.Core.Text;

/// <summary>
/// Makes something when it is first asked for, and keeps it: every later question gets the same object.
/// </summary>
/// <remarks>
/// Threads that ask first together may both make one, but all of them get the one that was kept first.
/// </remarks>
internal static class Kept
{
    /// <summary>What a field keeps.</summary>
    /// <typeparam name="TOwner">The type of what the value is made from.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">The field; null until the first question.</param>
    /// <param name="owner">What the value is made from; handed on, so that no question allocates a closure.</param>
    /// <param name="make">Makes the value.</param>
    public static T Of<TOwner, T>(ref T? field, TOwner owner, Func<TOwner, T> make)
        where T : class
    {
        var kept = Volatile.Read(ref field);
        if (kept is not null)
        {
            return kept;
        }

        var made = make(owner);
        return Interlocked.CompareExchange(ref field, made, null) ?? made;
    }
}
