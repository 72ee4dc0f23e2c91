using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>A passage with what the grammar read in it, and with the works that are known so far.</summary>
internal sealed class BoundPassage
{
    /// <summary>Takes what was read in a passage.</summary>
    public BoundPassage(Passage passage, PassageCitations read)
    {
        Passage = passage;
        Wording = passage.Read();
        Read = read;
        var count = Read.Citations.Count;
        Works = count == 0 ? [] : new BoundWork[]?[count];
        Organs = count == 0 ? [] : new Organ?[count];
    }

    public Passage Passage { get; }

    public Wording Wording { get; }

    public PassageCitations Read { get; }

    /// <summary>For each citation its texts; null while they are not known.</summary>
    public BoundWork[]?[] Works { get; }

    /// <summary>For each citation the body whose resolution or decision it is.</summary>
    public Organ?[] Organs { get; }

    /// <summary>The label of the footnote mark directly after a token; null where none stands there.</summary>
    public string? MarkBehind(int endToken)
    {
        var end = Read.Tokens[endToken - 1].End;
        var low = 0;
        for (var high = Wording.Marks.Count; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = Wording.Marks[middle].Position < end ? (middle + 1, high) : (low, middle);
        }

        if (low == Wording.Marks.Count)
        {
            return null;
        }

        var mark = Wording.Marks[low];
        return mark.Position == end
            || (mark.Position == end + 1 && Read.Tokens.Is(endToken, ",", ";", ".", "”", "\"", ")"))
                ? mark.Label
                : null;
    }
}
