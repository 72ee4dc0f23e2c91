using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>Finds where the notes at the foot of a column begin.</summary>
internal static class NoteArea
{
    /// <summary>
    /// The index of the first line that belongs to the notes; the number of lines where there are none.
    /// </summary>
    /// <param name="lines">The lines of a column, from top to bottom, without furniture.</param>
    /// <param name="separators">The heights of the rules that can part notes from text.</param>
    /// <param name="measures">How the document is set.</param>
    /// <param name="mayGoOn">True when a note of the page before can go on here.</param>
    /// <param name="nextNumber">The number of the next note whose label is not raised.</param>
    public static int Find(IReadOnlyList<PrintedLine> lines, IReadOnlyList<double> separators,
        DocumentMeasures measures, bool mayGoOn, int nextNumber)
    {
        foreach (var height in separators.Order())
        {
            var first = 0;
            while (first < lines.Count && lines[first].Baseline > height - 0.5)
                first++;
            if (first < lines.Count
                && (LineLabels.IsNote(lines[first])
                    || (first > 0 && IsPlainLabel(lines[first], height, nextNumber))
                    || (mayGoOn && IsSmall(lines[first], measures)))
                && AllBelong(lines, first, measures))
                return first;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (LineLabels.IsNote(lines[i]) && IsLabelOfForm(lines[i], measures) && AllBelong(lines, i, measures))
                return i;
        }

        return lines.Count;
    }

    // Some documents raise the marks and not the labels: then the number, the rule just above it and its place say that
    // it is one.
    private static bool IsPlainLabel(PrintedLine line, double height, int nextNumber) =>
        LineLabels.PlainNumberOf(line.Text) is > 0 and var number
            && (number == 1 || number == nextNumber)
            && height - line.Baseline < line.Size * 3;

    // Without a rule an asterisk counts in small type only: a list can have asterisks for bullets.
    private static bool IsLabelOfForm(PrintedLine line, DocumentMeasures measures) =>
        IsSmall(line, measures)
            || (line.Runs[0].IsRaised && LineLabels.StarsOf(line.Text) == 0)
            || LineLabels.IsTypewritten(line.Runs, 0);

    // Notes go on to the end of the column: nothing after them is larger than they are.
    private static bool AllBelong(IReadOnlyList<PrintedLine> lines, int first, DocumentMeasures measures) =>
        lines.Skip(first).All(line => line.Size <= lines[first].Size + 0.6 || line.Size <= measures.BodySize * 0.94);

    private static bool IsSmall(PrintedLine line, DocumentMeasures measures) => line.Size <= measures.BodySize * 0.94;
}
