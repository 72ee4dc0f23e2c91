using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;

namespace MandateSdk.Export.Outline;

/// <summary>Reads the words of units and notes with what stands in them.</summary>
internal sealed class InlineReader
{
    private readonly ExportSource _source;
    private readonly ILookup<Unit, Reference> _ofUnits;
    private readonly ILookup<Footnote, Reference> _ofNotes;
    private readonly ILookup<int, Reference> _ofFrame;

    public InlineReader(ExportSource source)
    {
        _source = source;
        var references = source.Document.References;
        _ofUnits = references.Where(reference => reference is { Footnote: null, Unit: not null })
            .ToLookup(reference => reference.Unit!);
        _ofNotes = references.Where(reference => reference.Footnote is not null)
            .ToLookup(reference => reference.Footnote!);
        _ofFrame = references.Where(reference => reference is { Footnote: null, Unit: null })
            .ToLookup(reference => reference.Line);
    }

    /// <summary>The words of a unit.</summary>
    public InlineText Read(Unit unit) => Read(unit.Words, unit.NoteLabels, _ofUnits[unit], LeadOf(unit));

    /// <summary>The words of a note.</summary>
    public InlineText Read(Footnote note) => Read(note.Words, [], _ofNotes[note], null);

    /// <summary>Words of the frame.</summary>
    public InlineText Read(PrintedText words) => Read(words, [], words.Lines.SelectMany(line => _ofFrame[line]), null);

    /// <summary>
    /// The title of an instrument, with the marks that the text has for the instrument itself.
    /// </summary>
    public static InlineText Title(Instrument instrument)
    {
        var title = instrument.Title ?? string.Empty;
        var marks = instrument.AllFootnotes
            .Where(note => note.References.Any(reference => reference.Unit == instrument.LocalId))
            .Select(note => new InlineMark(title.Length, note.Label));
        return new InlineText(title, 0, marks.ToArray(), []);
    }

    private InlineText Read(PrintedText words, IReadOnlyList<string> notes, IEnumerable<Reference> references,
        string? lead)
    {
        var wording = Wording.Of(words, notes, _source.Document.Source);
        var text = wording.Text;
        var leadLength = lead is not null && text.StartsWith(lead, StringComparison.Ordinal) ? lead.Length : 0;
        var citations = new List<InlineCitation>();
        foreach (var reference in references)
        {
            var stretch = wording.StretchOf(reference.Spans);
            if (stretch.Length > 0)
                citations.Add(new InlineCitation(stretch.Start, stretch.End, _source.Resolve(reference)));
        }

        return new InlineText(
            text,
            leadLength,
            wording.Marks.Select(mark => new InlineMark(BeforeBlanks(text, mark.Position), mark.Label)).ToArray(),
            WithoutOverlap(citations, leadLength));
    }

    // "information, 14 including": a mark belongs to what stands before it, the blank to what follows.
    private static int BeforeBlanks(string text, int position)
    {
        while (position > 0 && position <= text.Length && text[position - 1] == ' ')
            position--;
        return position;
    }

    private static List<InlineCitation> WithoutOverlap(IEnumerable<InlineCitation> citations, int lead)
    {
        var kept = new List<InlineCitation>();
        var end = lead;
        foreach (var citation in citations.OrderBy(citation => citation.Start).ThenByDescending(citation => citation.End))
        {
            if (citation.Start < end)
                continue;
            kept.Add(citation);
            end = citation.End;
        }

        return kept;
    }

    private static string? LeadOf(Unit unit) => (unit as Paragraph)?.Verb ?? (unit as PreambularParagraph)?.Opening;
}
