using System;

namespace MandateSdk.Import;

/// <summary>How files are imported.</summary>
public sealed record ImportOptions
{
    /// <summary>
    /// True to keep running heads and feet, page numbers and job numbers in the text; false by default.
    /// </summary>
    public bool KeepsFurniture { get; init; }

    /// <summary>The most bytes that a file may have; 512 MB by default.</summary>
    public long LargestFile { get; init; } = 512L * 1024 * 1024;

    /// <summary>The most pages that a file may have; 20,000 by default.</summary>
    public int MostPages { get; init; } = 20_000;

    /// <summary>
    /// The most characters that one page may show; 500,000 by default. A printed page has about 4,000.
    /// </summary>
    public int MostCharactersOfPage { get; init; } = 500_000;

    /// <summary>The longest time for one file; ten minutes by default. It is looked at between pages.</summary>
    public TimeSpan LongestTime { get; init; } = TimeSpan.FromMinutes(10);
}
