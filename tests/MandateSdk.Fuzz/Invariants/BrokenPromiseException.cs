using System;
using System.Diagnostics.CodeAnalysis;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>A promise that an input breaks.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Thrown here alone, always with what was found.")]
internal sealed class BrokenPromiseException(string found, string? kind = null) : Exception(found)
{
    /// <summary>What tells this failure from others of the same promise; null where nothing does.</summary>
    public string? Kind => kind;

    /// <summary>Throws unless a condition holds.</summary>
    public static void Unless([DoesNotReturnIf(false)] bool holds, FormattableString found)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(FormattableString.Invariant(found));
        }
    }
}
