using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Records;

namespace MandateSdk.Export.Outline;

/// <summary>Words with what stands in them: the italics at their head, citations, marks of notes.</summary>
/// <param name="Text">The words, corrected by the catalog.</param>
/// <param name="Lead">How many characters at the head are in italics: the operative verb or the opening.</param>
/// <param name="Marks">The marks of notes, in order.</param>
/// <param name="Citations">The citations, in order; none overlaps another one or the lead.</param>
internal sealed record InlineText(
    string Text,
    int Lead,
    IReadOnlyList<InlineMark> Marks,
    IReadOnlyList<InlineCitation> Citations)
{
    /// <summary>Words with nothing in them.</summary>
    public static InlineText Plain(string text) => new(text, 0, [], []);

    /// <summary>True where there is nothing to write.</summary>
    public bool IsEmpty => Text.Length == 0 && Marks.Count == 0;

    /// <summary>Cuts the words into stretches of one kind, with the marks between them.</summary>
    /// <param name="writeText">Writes words: the start, the end, and the citation that they are, if any.</param>
    /// <param name="writeMark">Writes a mark.</param>
    public void Walk(Action<int, int, InlineCitation?> writeText, Action<InlineMark> writeMark)
    {
        var (at, mark) = (0, 0);
        foreach (var citation in Citations)
        {
            WriteTo(citation.Start, null);
            WriteTo(citation.End, citation);
        }

        WriteTo(Text.Length, null);
        while (mark < Marks.Count)
            writeMark(Marks[mark++]);

        void WriteTo(int end, InlineCitation? citation)
        {
            // The lead is a stretch of its own; a mark inside a citation follows it.
            foreach (var stop in new[] { Lead, end }.Where(stop => stop > at && stop <= end))
            {
                if (citation is null)
                    WriteMarksBefore(stop);
                if (at < stop)
                    writeText(at, stop, citation);
                at = stop;
            }

            while (mark < Marks.Count && Marks[mark].Position <= at)
                writeMark(Marks[mark++]);
        }

        void WriteMarksBefore(int stop)
        {
            while (mark < Marks.Count && Marks[mark].Position < stop)
            {
                if (at < Marks[mark].Position)
                    writeText(at, Marks[mark].Position, null);
                at = Math.Max(at, Marks[mark].Position);
                writeMark(Marks[mark++]);
            }
        }
    }
}

/// <summary>The mark of a note between words.</summary>
/// <param name="Position">The character before which it stands.</param>
/// <param name="Label">The label of the note, such as "15".</param>
internal sealed record InlineMark(int Position, string Label);

/// <summary>A citation in words.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Targets">What it means, one entry a target.</param>
internal sealed record InlineCitation(int Start, int End, IReadOnlyList<ResolvedTarget> Targets);
