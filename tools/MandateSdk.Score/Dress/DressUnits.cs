using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;

namespace MandateSdk.Score.Dress;

/// <summary>What a text says, without places: a line for each unit, note and reference to a note.</summary>
/// <remarks>
/// Letters and digits count alone, so that a hyphen at the end of a line and the case of a title are no difference.
/// </remarks>
public static class DressUnits
{
    private const int Beginning = 40;

    /// <summary>Reads a text.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var document = Document.Parse(text, "text.txt");
        var units = new List<string>();
        foreach (var instrument in document.AllInstruments)
        {
            Add("instrument", null, (instrument.Label is null ? "" : instrument.Label + " ") + instrument.Title);
            foreach (var recital in instrument.AllPreambularParagraphs)
            {
                Add("recital", recital.Opening, recital.Text);
                AddItems(recital.Subparagraphs);
            }

            foreach (var paragraph in instrument.AllParagraphs)
            {
                Add("paragraph", (paragraph.Label ?? "-") + " " + paragraph.Verb, paragraph.Text);
                AddItems(paragraph.Subparagraphs);
            }

            foreach (var section in instrument.AllSections)
                Add("section", section.Label, section.Title);
        }

        var notes = document.Footnotes.Concat(document.AllInstruments.SelectMany(i => i.AllFootnotes)).Distinct();
        foreach (var note in notes)
        {
            Add("note", note.Label, note.Text);
            foreach (var reference in note.References)
            {
                var unit = Norm(document.Find(reference.Unit) is { } found ? WordsOf(found) : "");
                units.Add("reference " + note.Label + " " + unit[..Math.Min(Beginning, unit.Length)]);
            }
        }

        return units;

        void Add(string kind, string? label, string words) =>
            units.Add(kind + " " + Norm(label ?? "") + " " + Norm(words));

        void AddItems(IEnumerable<Subparagraph> items)
        {
            foreach (var item in items)
            {
                Add("item", item.Label ?? "-", item.Text);
                AddItems(item.Subparagraphs);
            }
        }
    }

    private static string WordsOf(Unit unit) => unit switch
    {
        Instrument instrument => instrument.Title ?? "",
        Section section => section.Title,
        _ => unit.Text,
    };

    private static string Norm(string words)
    {
        var builder = new StringBuilder(words.Length);
        foreach (var letter in words.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(letter))
                builder.Append(char.ToLowerInvariant(letter));
        }

        return builder.ToString();
    }
}
