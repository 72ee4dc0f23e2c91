using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>The levels of numbers that a catalog declares for a text, from the outermost to the innermost.</summary>
internal sealed class DeclaredNumbering
{
    private const string OfResolutions = "resolution";

    private readonly List<LawLabel> _levels = new();

    private DeclaredNumbering(EquatableArray<string> labels)
    {
        foreach (var label in labels)
        {
            IsOfResolution |= label.Trim().Equals(OfResolutions, StringComparison.OrdinalIgnoreCase);
            if (LawLabelReader.Read(label.Trim(), 0, label.Trim().Length) is { } level)
            {
                _levels.Add(level);
            }
        }
    }

    /// <summary>True for a text that is numbered as resolutions of the United Nations are.</summary>
    public bool IsOfResolution { get; }

    /// <summary>Reads what a catalog declares; null where it declares nothing.</summary>
    /// <param name="labels">One label of each level.</param>
    public static DeclaredNumbering? Of(EquatableArray<string> labels) =>
        labels.Count == 0 ? null : new DeclaredNumbering(labels);

    /// <summary>True for a label of one of the levels; notes and annexes are of any text.</summary>
    /// <param name="label">The label.</param>
    public bool Has(LawLabel label) => label.Style == LawStyle.Note
        || label.Word?.Level == Vocabulary.ProvisionLevel.Annex || IndexOf(label) >= 0;

    /// <summary>The place of a label among the levels, counted from 0; -1 where it is of none.</summary>
    /// <param name="label">The label.</param>
    public int IndexOf(LawLabel label) => _levels.FindIndex(level => level.Style == label.Style
        && level.Word?.Word == label.Word?.Word
        && (level.Path.Count == label.Path.Count || level.Style == LawStyle.Decimal)
        && (label.Style is LawStyle.Word or LawStyle.Decimal or LawStyle.Number || IsOfSameSeries(level, label)));

    // "(1)" and "(a)" are two levels; "(i)" is a numeral or a letter, and the sequence tells.
    private static bool IsOfSameSeries(LawLabel level, LawLabel label) =>
        Characters.IsDigit(level.Value[0]) == Characters.IsDigit(label.Value[0]);
}
