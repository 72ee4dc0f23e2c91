using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Characters of the text that can be the mark of a footnote.</summary>
/// <param name="Line">The line, as an index into the lines that are not blank.</param>
/// <param name="Position">The first character.</param>
/// <param name="Length">The number of characters, brackets and slashes of the mark with them.</param>
/// <param name="Label">The bare label.</param>
/// <param name="Weight">How much speaks for a mark, see <see cref="MarkWeights"/>.</param>
/// <param name="Repeats">True where the same digits may refer to an earlier note again.</param>
internal sealed record MarkCandidate(int Line, int Position, int Length, string Label, int Weight, bool Repeats = false)
{
    /// <summary>
    /// True where little else than a mark can be meant: digits on a word. "57/" can be a symbol that OCR cut.
    /// </summary>
    public bool LooksLikeMark => Repeats && Weight == MarkWeights.Glued;

    /// <summary>True for digits with a sign, "1/" or "[1]", which stand for notes whose labels have it too.</summary>
    public bool IsSigned => Length > Label.Length && Weight == MarkWeights.Signed;
}
