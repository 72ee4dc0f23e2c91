using System;
using System.Collections.Generic;
using MandateSdk.Fuzz.Invariants;

namespace MandateSdk.Fuzz.Targets;

/// <summary>A layer of the reader, with what it promises.</summary>
internal sealed class ReadingTarget(string name, IReadOnlyList<IInvariant> invariants) : ITarget
{
    public string Name => name;

    public string Extension => ".txt";

    public int StackKilobytes => 256;

    public Failure? Run(string input)
    {
        var reading = new Reading(input);
        foreach (var invariant in invariants)
        {
            try
            {
                invariant.Check(reading);
            }
            catch (Exception exception)
            {
                return Failure.Of(invariant.Promise, exception);
            }
        }

        return null;
    }
}
