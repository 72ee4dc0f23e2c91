using System;
using System.Collections.Generic;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>How the label of a law or policy is written.</summary>
internal enum LawStyle
{
    /// <summary>"Section 5A", "Art. 5", "§ 3", "Section 2.3": a word or sign and a number.</summary>
    Word,

    /// <summary>"1.1", "4.2a", "A.1.3": numbers with points between them.</summary>
    Decimal,

    /// <summary>"1.", "8a.", and "1 Scope" where no full stop follows.</summary>
    Number,

    /// <summary>"A." or "IV.".</summary>
    Capital,

    /// <summary>"(a)", "(1)", "(iv)".</summary>
    Bracketed,

    /// <summary>"a)", "1)".</summary>
    HalfBracketed,

    /// <summary>"a.", "iv.".</summary>
    Small,

    /// <summary>"NOTE 1": what explains the provision before it.</summary>
    Note,
}

/// <summary>The label at the head of a line of a law or policy.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Path">Its numbers, one for each level.</param>
/// <param name="Value">The label as the model gives it: bare where it has no word.</param>
/// <param name="Printed">The label as printed, without the stop after it.</param>
/// <param name="Start">Its first character in the source text.</param>
/// <param name="End">The position after its last character.</param>
internal sealed record LawLabel(LawStyle Style, IReadOnlyList<LawNumber> Path, string Value, string Printed, int Start,
    int End)
{
    /// <summary>The word before the number; null for other styles.</summary>
    public ProvisionWordsTable.Row? Word { get; init; }

    /// <summary>True for "1 Scope": nothing but its place in the sequence tells the number from a word.</summary>
    public bool IsBare { get; init; }

    /// <summary>The last number.</summary>
    public LawNumber Last => Path.Count > 0 ? Path[Path.Count - 1] : default;

    /// <summary>True for the label of a list: "(a)", "1)", "iv.".</summary>
    public bool IsOfList => Style is LawStyle.Bracketed or LawStyle.HalfBracketed or LawStyle.Small;

    /// <summary>True where all numbers but the last are those of another label.</summary>
    public bool HasParent(IReadOnlyList<LawNumber> parent)
    {
        if (parent.Count != Path.Count - 1)
        {
            return false;
        }

        for (var i = 0; i < parent.Count; i++)
        {
            if (!parent[i].Text.Equals(Path[i].Text, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
