using System;
using System.Collections.Generic;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// The order in which citations are read: a footnote where its mark stands, since "the Convention" in a note at the end
/// of a report is the one spoken of at the mark.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>The passages of a document in this order.</summary>
    /// <param name="passages">The passages in the order of the text.</param>
    public static Passage[] Of(IReadOnlyList<Passage> passages)
    {
        var ordered = new Passage[passages.Count];
        var count = 0;
        var notes = NotesByUnit(passages);
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Footnote is not null)
            {
                continue;
            }

            ordered[count++] = passages[i];
            if (notes.Count > 0
                && passages[i].Unit is { Kind: not UnitNodeKind.Instrument } unit
                && notes.TryGetValue(unit.Place, out var first))
            {
                Add(first);
                notes.Remove(unit.Place);
            }
        }

        // Those whose mark is in a title or was lost come last.
        for (var i = 0; i < passages.Count && notes.Count > 0; i++)
        {
            if (passages[i].Footnote is not null
                && notes.TryGetValue(KeyOf(passages[i]), out var first)
                && first.At == i)
            {
                Add(first);
                notes.Remove(KeyOf(passages[i]));
            }
        }

        return ordered;

        void Add(Note first)
        {
            for (var note = first; note is not null; note = note.Next)
            {
                ordered[count++] = passages[note.At];
            }
        }
    }

    private static Dictionary<int, Note> NotesByUnit(IReadOnlyList<Passage> passages)
    {
        var notes = new Dictionary<int, Note>();
        for (var i = passages.Count - 1; i >= 0; i--)
        {
            if (passages[i].Footnote is not null)
            {
                notes.TryGetValue(KeyOf(passages[i]), out var next);
                notes[KeyOf(passages[i])] = new Note(i, next);
            }
        }

        return notes;
    }

    private static int KeyOf(Passage note) => note.Unit?.Place ?? -1;

    // A footnote of a unit by its place among the passages, and the next one of the same unit.
    private sealed record Note(int At, Note? Next);
}
