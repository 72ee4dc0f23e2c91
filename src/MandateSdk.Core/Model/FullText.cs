using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>Writes a unit with all units inside it: a line each, with the labels as they are printed.</summary>
internal static class FullText
{
    // "Draft resolution I" over a title, and "**1.** *" before words: a label is as near as that.
    private const int FarthestLabel = 12;

    /// <summary>The words of a unit, and then of everything inside it.</summary>
    public static string Of(Unit unit) => string.Join("\n", new[] { unit is Instrument ? null : unit.Text }
        .Concat(unit is Instrument instrument ? Head(instrument, isWhole: true) : [])
        .Concat(unit.DescendantsAndSelf().Skip(1).SelectMany(Lines))
        .OfType<string>()
        .Where(line => line.Length > 0));

    private static IEnumerable<string?> Lines(Unit unit) => unit switch
    {
        Instrument instrument => Head(instrument, isWhole: false),
        Section section => [Join(section.Label, section.Title)],
        _ => [Join(LabelOf(unit), unit.Text)],
    };

    // The label of an annex tells it from the text around it; that of the whole stands beside the text.
    private static IEnumerable<string?> Head(Instrument instrument, bool isWhole)
    {
        if (!isWhole)
        {
            yield return instrument.Label;
        }

        yield return instrument.Title;
        yield return instrument.AdoptingBody is { Length: > 0 } body ? body + "," : null;
    }

    /// <summary>The label of a paragraph or an item as printed, such as "25." or "(a)"; null where there is none.</summary>
    public static string? LabelOf(Unit unit) => unit switch
    {
        Paragraph { Label: { Length: > 0 } label } => Printed(unit, label)
            ?? (Characters.IsDigit(label[0]) ? label + "." : "(" + label + ")"),
        Subparagraph { Label: { Length: > 0 } label } => Printed(unit, label) ?? "(" + label + ")",
        Subparagraph => "•",
        _ => null,
    };

    // What stands right before the words, where it is the label: the signs around it are the printer's.
    private static string? Printed(Unit unit, string label)
    {
        if (unit.Words.Slices.Count == 0)
        {
            return null;
        }

        var source = unit.Document.Source;
        var end = unit.Words.Slices[0].Start;
        while (end > 0 && source[end - 1] is ' ' or '\t' or '*' or '_')
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < label.Length + FarthestLabel
            && !char.IsWhiteSpace(source[start - 1]) && source[start - 1] is not ('*' or '_'))
        {
            start--;
        }

        var printed = source.ToString(TextSpan.FromBounds(start, end));
        return string.Equals(printed.Trim('(', ')', '.'), label, StringComparison.Ordinal) && printed != label
            ? printed
            : null;
    }

    private static string Join(string? label, string text) => string.IsNullOrEmpty(label) ? text : label + " " + text;
}
