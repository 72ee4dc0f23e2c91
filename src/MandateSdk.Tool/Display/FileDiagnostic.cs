using MandateSdk.Core.Diagnostics;

namespace MandateSdk.Tool.Display;

/// <summary>A diagnostic and the file that it is about.</summary>
/// <param name="Path">The path of the file as the user named it.</param>
/// <param name="Diagnostic">The diagnostic.</param>
internal sealed record FileDiagnostic(string Path, Diagnostic Diagnostic)
{
    /// <summary>The diagnostic as compilers print it, so that editors can jump to the place.</summary>
    public override string ToString() => Path + Diagnostic;
}
