using System.Collections.Generic;
using MandateSdk.Core.Documents;

namespace MandateSdk.Core.Citations;

/// <summary>A passage with what the grammar read in it, and with the works that are known so far.</summary>
internal sealed class BoundPassage
{
    public BoundPassage(Passage passage)
    {
        Passage = passage;
        Wording = passage.Read();
        Read = PassageGrammar.Read(Wording.Text);
        Works = new List<BoundWork>?[Read.Citations.Count];
        Organs = new Organ?[Read.Citations.Count];
    }

    public Passage Passage { get; }

    public Wording Wording { get; }

    public PassageCitations Read { get; }

    /// <summary>For each citation its texts; null while they are not known.</summary>
    public List<BoundWork>?[] Works { get; }

    /// <summary>For each citation the body whose resolution or decision it is.</summary>
    public Organ?[] Organs { get; }

    /// <summary>The label of the footnote mark directly behind a token; null where none stands there.</summary>
    public string? MarkBehind(int endToken)
    {
        var end = Read.Tokens[endToken - 1].End;
        foreach (var mark in Wording.Marks)
        {
            if (mark.Position == end || (mark.Position == end + 1 && Read.Tokens.Is(endToken, ",", ";", ".", "”", "\"", ")")))
            {
                return mark.Label;
            }
        }

        return null;
    }
}

/// <summary>A text and the part of it, as far as it is known.</summary>
/// <param name="Symbol">The symbol; null where it is not known.</param>
/// <param name="Path">The part.</param>
/// <param name="Name">The name by which it was cited; null for a citation by number or symbol.</param>
/// <param name="Within">The unit that cites its own text; null for a citation of another text.</param>
/// <param name="Base">The part of the symbol's text that bears the name.</param>
internal sealed record BoundWork(
    string? Symbol, PartPath Path, string? Name = null, Unit? Within = null, IReadOnlyList<string>? Base = null);
