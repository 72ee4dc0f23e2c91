using System;
using MandateSdk.Fuzz.Mutation;

namespace MandateSdk.Fuzz.Running;

/// <summary>How much a run does.</summary>
/// <param name="Seed">The seed: the same gives the same inputs.</param>
/// <param name="First">The number of the first input.</param>
/// <param name="Count">The number of inputs.</param>
/// <param name="Time">When it stops, whatever the count.</param>
/// <param name="Threads">The threads that read inputs side by side.</param>
/// <param name="StackBytes">The stack of each, so that what recurses too deep is found here.</param>
/// <param name="Hang">How long one input may take.</param>
/// <param name="Shares">What the inputs begin as.</param>
internal sealed record FuzzOptions(
    int Seed,
    long First,
    long Count,
    TimeSpan Time,
    int Threads,
    int StackBytes,
    TimeSpan Hang,
    InputShares Shares);
