using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Export.Outline;

namespace MandateSdk.Export.AkomaNtoso;

/// <summary>Writes words with italics, citations and notes.</summary>
internal sealed class AknInlines(ExportSource source, ElementIds ids)
{
    private readonly InlineReader _reader = new(source);
    private readonly Dictionary<Footnote, string> _written = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads words.</summary>
    public InlineReader Reader => _reader;

    /// <summary>True once the note has an element of its own.</summary>
    public bool IsWritten(Footnote note) => _written.ContainsKey(note);

    /// <summary>Writes the words of a unit with their notes.</summary>
    public void Write(AknXml xml, Unit unit) => Write(xml, _reader.Read(unit), unit.Instrument);

    /// <summary>Writes words.</summary>
    /// <param name="xml">Takes the elements.</param>
    /// <param name="words">The words.</param>
    /// <param name="instrument">Whose notes the marks lead to; null for those of the document.</param>
    public void Write(AknXml xml, InlineText words, Instrument? instrument) => words.Walk(
        (start, end, citation) => WriteStretch(xml, words.Text[start..end], end <= words.Lead, citation),
        mark => WriteMark(xml, mark.Label, instrument));

    /// <summary>Writes a note where its mark stands.</summary>
    public void WriteNote(AknXml xml, Footnote note)
    {
        // A mark may come again: the words of the note stand at the first.
        if (_written.TryGetValue(note, out var known))
        {
            xml.Inline("noteRef", _ => { }, ("href", "#" + known), ("marker", note.Label));
            return;
        }

        var id = ids.TakeNote(note.Scope, note.Label);
        _written.Add(note, id);
        xml.Inline("authorialNote", inner => inner.Inline("p", p => Write(p, _reader.Read(note), note.Scope)),
            ("eId", id), ("marker", note.Label), ("placement", "bottom"));
    }

    private void WriteStretch(AknXml xml, string text, bool isLead, InlineCitation? citation)
    {
        var addresses = citation?.Targets.Select(target => AknAddress.Of(target, source.Document)).ToList();
        if (addresses?.Find(address => address is not null) is { } address)
        {
            xml.Inline("ref", inner => inner.Text(text), ("href", address),
                ("title", string.Join("; ", citation!.Targets.Select(target => AknAddress.Describe(target.Target)))));
        }
        else if (isLead)
        {
            xml.Inline("i", inner => inner.Text(text));
        }
        else
        {
            xml.Text(text);
        }
    }

    private void WriteMark(AknXml xml, string label, Instrument? instrument)
    {
        if (instrument?.FootnoteOf(label) is { } note)
            WriteNote(xml, note);
    }
}
