using System;
using System.IO;

namespace MandateSdk.Tool;

/// <summary>Where a command reads and writes: results to one writer, complaints to the other.</summary>
/// <param name="Output">Takes the results.</param>
/// <param name="Error">Takes the complaints.</param>
/// <param name="Terminal">Shows that long work goes on; null where nobody looks.</param>
/// <param name="Input">Opens the standard input.</param>
internal sealed record CommandIO(TextWriter Output, TextWriter Error, TextWriter? Terminal, Func<Stream> Input);
