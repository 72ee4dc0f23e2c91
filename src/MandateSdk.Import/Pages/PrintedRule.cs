namespace MandateSdk.Import.Pages;

/// <summary>A thin horizontal line that is drawn on the page.</summary>
/// <param name="Left">The left end, in points from the left edge of the page.</param>
/// <param name="Right">The right end.</param>
/// <param name="Y">The height, in points from the lower edge of the page.</param>
internal readonly record struct PrintedRule(double Left, double Right, double Y);
