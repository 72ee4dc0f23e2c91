using System;
using System.Collections.Generic;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>One family of damage.</summary>
internal interface IMutator
{
    /// <summary>Damages a text once.</summary>
    /// <param name="text">The text; never empty.</param>
    /// <param name="random">The only source of chance: the same state gives the same damage.</param>
    /// <param name="others">The texts to borrow from.</param>
    string Apply(string text, Random random, IReadOnlyList<string> others);
}
