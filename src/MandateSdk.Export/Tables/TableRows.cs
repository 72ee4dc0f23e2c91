using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Export.Tables;

/// <summary>A unit with its place among the units of its document.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Position">Its place, counted from 1.</param>
/// <param name="Depth">How many units are around it.</param>
internal sealed record UnitRow(Unit Unit, int Position, int Depth)
{
    public static IEnumerable<UnitRow> Of(ExportSource source)
    {
        var depths = new Dictionary<Unit, int>(ReferenceEqualityComparer.Instance);
        var position = 0;
        foreach (var unit in source.Document.Units)
        {
            var depth = unit.Parent is { } parent && depths.TryGetValue(parent, out var around) ? around + 1 : 0;
            depths[unit] = depth;
            yield return new UnitRow(unit, ++position, depth);
        }
    }

    public string Type => Unit switch
    {
        Instrument => "instrument",
        Section => "section",
        PreambularParagraph => "recital",
        Paragraph => "paragraph",
        _ => "item",
    };

    public string? Kind => Unit switch
    {
        Instrument instrument => Names.Of(instrument.Kind),
        Section section => Names.Of(section.Kind),
        _ => null,
    };

    public string? Label => Unit switch
    {
        Instrument instrument => instrument.Label,
        Section section => section.Label,
        PreambularParagraph recital => recital.Label,
        Paragraph paragraph => paragraph.Label,
        Subparagraph item => item.Label,
        _ => null,
    };

    public string? Title => (Unit as Instrument)?.Title ?? (Unit as Section)?.Title;

    public string? Lead => (Unit as Paragraph)?.Verb ?? (Unit as PreambularParagraph)?.Opening;

    public string? Text => Unit is Instrument or Section ? null : Unit.Text;

    public int FirstLine => Unit is Instrument instrument ? instrument.StartLine
        : Unit.Lines.Count == 0 ? 0 : Unit.Lines[0];

    public int LastLine => Unit is Instrument instrument ? instrument.EndLine
        : Unit.Lines.Count == 0 ? 0 : Unit.Lines[^1];
}

/// <summary>One target of a citation.</summary>
/// <param name="Source">The document that cites.</param>
/// <param name="Reference">The citation.</param>
/// <param name="Position">The place of the citation in its document, counted from 1.</param>
/// <param name="Resolved">The target.</param>
internal sealed record ReferenceRow(ExportSource Source, Reference Reference, int Position, ResolvedTarget Resolved)
{
    public static IEnumerable<ReferenceRow> Of(ExportSource source) => source.Document.References
        .SelectMany((reference, i) => source.Resolve(reference)
            .Select(resolved => new ReferenceRow(source, reference, i + 1, resolved)));

    public string? Part
    {
        get
        {
            var parts = new PartPath(Resolved.Target.NamedPart.Concat(Resolved.Target.Parts));
            return parts.IsWhole ? null : parts.ToString();
        }
    }
}

/// <summary>A mandate with its document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Mandate">The mandate.</param>
internal sealed record MandateRow(Document Document, Mandate Mandate)
{
    public static IEnumerable<MandateRow> Of(ExportSource source) =>
        source.Document.Mandates.Select(mandate => new MandateRow(source.Document, mandate));

    public static string? Join(IEnumerable<string> values) =>
        string.Join("; ", values) is { Length: > 0 } joined ? joined : null;
}

/// <summary>A note with its document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Note">The note.</param>
internal sealed record NoteRow(Document Document, Footnote Note)
{
    public static IEnumerable<NoteRow> Of(ExportSource source) => source.Document.Footnotes
        .Concat(source.Document.AllInstruments.SelectMany(instrument => instrument.AllFootnotes))
        .Select(note => new NoteRow(source.Document, note));

    public string? Units => MandateRow.Join(Note.References.Where(reference => reference.Unit.Length > 0)
        .Select(reference => Document.Key + "/" + reference.Unit).Distinct());
}
