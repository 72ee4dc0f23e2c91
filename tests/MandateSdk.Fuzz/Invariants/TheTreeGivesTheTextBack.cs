using System;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>Full fidelity.</summary>
internal sealed class TheTreeGivesTheTextBack : IInvariant
{
    public string Promise => "The tree gives the text back, character for character";

    public void Check(Reading reading)
    {
        var back = reading.Tree.ToFullString();
        BrokenPromiseException.Unless(string.Equals(back, reading.Text, StringComparison.Ordinal), $"{back.Length} characters came back of {reading.Text.Length}");
    }
}
