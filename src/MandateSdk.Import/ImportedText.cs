using System.Collections.Generic;

namespace MandateSdk.Import;

/// <summary>A file as text.</summary>
/// <param name="Text">The text, with line feeds only.</param>
/// <param name="Sha256">The SHA-256 of the bytes of the file, in lower-case hexadecimal digits.</param>
/// <param name="Pages">The number of pages; 1 for a format without pages.</param>
/// <param name="Warnings">What could not be read, such as a page that is a picture.</param>
public sealed record ImportedText(string Text, string Sha256, int Pages, IReadOnlyList<string> Warnings);
