using System;

namespace MandateSdk.Import.Pages;

/// <summary>How the characters of a run are set.</summary>
[Flags]
internal enum TextStyle
{
    /// <summary>Upright, of usual weight, on the baseline of the line.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Slanted.</summary>
    Italic = 2,

    /// <summary>With a thin rule under the characters.</summary>
    Underlined = 4,

    /// <summary>Smaller than the line and above its baseline.</summary>
    Raised = 8,

    /// <summary>Smaller than the line and below its baseline.</summary>
    Lowered = 16,

    /// <summary>Marked by the file as part of the page and not of the text.</summary>
    Artifact = 32,
}
