using System.Collections.Generic;

namespace MandateSdk.Core.Parsing;

/// <summary>What the definitions of a document say about the marks in its text.</summary>
internal sealed class MarkPlan
{
    private readonly Dictionary<int, string> _plainMarks = new();

    public MarkPlan(bool hasStarNotes) => HasStarNotes = hasStarNotes;

    /// <summary>True when a footnote is defined with an asterisk.</summary>
    public bool HasStarNotes { get; }

    /// <summary>Says that the plain digits at a position are a mark.</summary>
    public void AddPlainMark(int position, string label) => _plainMarks[position] = label;

    public bool TryGetPlainMark(int position, out string label) => _plainMarks.TryGetValue(position, out label!);
}
