using System.Collections.Generic;

namespace MandateSdk.Import;

/// <summary>A file as text.</summary>
public sealed record ImportedText
{
    /// <summary>The text, with line feeds only.</summary>
    public required string Text { get; init; }

    /// <summary>The SHA-256 of the bytes of the file, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The number of pages; 1 for a format without pages.</summary>
    public required int Pages { get; init; }

    /// <summary>What could not be read, such as a page that is a picture.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
