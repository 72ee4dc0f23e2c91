using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Pdf;

/// <summary>One character as a page shows it.</summary>
/// <param name="Text">What it stands for; several characters for a ligature.</param>
/// <param name="Left">Its left edge in points.</param>
/// <param name="Right">Its right edge in points.</param>
/// <param name="Baseline">The line that it stands on.</param>
/// <param name="Size">The size of its font in points.</param>
/// <param name="Style">How it is set.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size,
    TextStyle Style)
{
    /// <summary>True for a blank.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
