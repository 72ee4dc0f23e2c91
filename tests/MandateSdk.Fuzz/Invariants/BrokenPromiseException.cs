using System;
using System.Diagnostics.CodeAnalysis;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>A promise that an input breaks.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Thrown here alone, always with what was found.")]
internal sealed class BrokenPromiseException(string found) : Exception(found)
{
    /// <summary>Throws unless a condition holds.</summary>
    public static void Unless([DoesNotReturnIf(false)] bool holds, FormattableString found)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(FormattableString.Invariant(found));
        }
    }
}
