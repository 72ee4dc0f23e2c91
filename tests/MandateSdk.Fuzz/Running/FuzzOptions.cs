using System;

namespace MandateSdk.Fuzz.Running;

/// <summary>How much a run does.</summary>
/// <param name="First">The number of the first input.</param>
/// <param name="Count">The number of inputs.</param>
/// <param name="Time">When it stops, whatever the count.</param>
/// <param name="Threads">The threads that read inputs side by side.</param>
/// <param name="StackBytes">The stack of each, so that what recurses too deep is found here.</param>
/// <param name="Hang">How long one input may take.</param>
internal sealed record FuzzOptions(
    long First,
    long Count,
    TimeSpan Time,
    int Threads,
    int StackBytes,
    TimeSpan Hang);
