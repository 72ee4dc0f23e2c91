namespace MandateSdk.Import.Pages;

/// <summary>A stretch of one line that is set in one way.</summary>
/// <param name="Text">The characters; a blank between words is one character, and one at the end parts the run from the
/// next.</param>
/// <param name="Left">The left edge of the first character, in points from the left edge of the page.</param>
/// <param name="Right">The right edge of the last character that is no blank.</param>
/// <param name="Baseline">The line on which the characters stand, in points from the lower edge of the page.</param>
/// <param name="Size">The size of the font in points.</param>
/// <param name="Style">How the characters are set.</param>
internal readonly record struct PrintedRun(string Text, double Left, double Right, double Baseline, double Size,
    TextStyle Style)
{
    /// <summary>True when the characters are set in bold.</summary>
    public bool IsBold => (Style & TextStyle.Bold) != 0;

    /// <summary>True when the characters are slanted, or underlined as typewriters do instead.</summary>
    public bool IsItalic => (Style & (TextStyle.Italic | TextStyle.Underlined)) != 0;

    /// <summary>True when the characters are small and stand above the baseline of their line.</summary>
    public bool IsRaised => (Style & TextStyle.Raised) != 0;

    /// <summary>True when the characters are small and stand below the baseline of their line.</summary>
    public bool IsLowered => (Style & TextStyle.Lowered) != 0;

    /// <summary>True when the file itself says that the characters belong to the page and not to the text.</summary>
    public bool IsArtifact => (Style & TextStyle.Artifact) != 0;
}
