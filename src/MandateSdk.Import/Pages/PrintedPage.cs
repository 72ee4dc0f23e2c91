using System.Collections.Generic;

namespace MandateSdk.Import.Pages;

/// <summary>One page with its lines, from top to bottom.</summary>
/// <param name="Number">The number of the page in the file, counted from 1.</param>
/// <param name="Width">The width in points.</param>
/// <param name="Height">The height in points.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Rules">The horizontal rules.</param>
internal sealed record PrintedPage(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<PrintedLine> Lines,
    IReadOnlyList<PrintedRule> Rules);
