using System.IO;

namespace MandateSdk.Tool;

/// <summary>Where a command writes: results to one writer, complaints to the other.</summary>
/// <param name="Output">Takes the results.</param>
/// <param name="Error">Takes the complaints.</param>
internal sealed record CommandIO(TextWriter Output, TextWriter Error);
