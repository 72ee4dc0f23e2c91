using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Export.Tables;

/// <summary>The tables of an export; <c>docs/exporting.md</c> says what each column holds.</summary>
internal static class TableSchemas
{
    /// <summary>One row a unit.</summary>
    public static TableSchema<UnitRow> Units { get; } = new TableSchema<UnitRow>("units", UnitRow.Of)
        .Words("document_key", row => row.Unit.Document.Key, isRequired: true)
        .Words("id", row => row.Unit.Id, isRequired: true)
        .Words("instrument", row => row.Unit.Instrument.Id, isRequired: true)
        .Words("parent", row => row.Unit.Parent?.Id)
        .Number("position", row => row.Position, isRequired: true)
        .Number("depth", row => row.Depth, isRequired: true)
        .Words("type", row => row.Type, isRequired: true)
        .Words("kind", row => row.Kind)
        .Words("label", row => row.Label)
        .Words("title", row => row.Title)
        .Words("lead", row => row.Lead)
        .Words("text", row => row.Text)
        .Words("citation", row => row.Unit.Citation, isRequired: true)
        .Words("file", row => row.Unit.Document.File, isRequired: true)
        .Number("first_line", row => row.FirstLine, isRequired: true)
        .Number("last_line", row => row.LastLine, isRequired: true);

    /// <summary>One row a target of a citation.</summary>
    public static TableSchema<ReferenceRow> References { get; } =
        new TableSchema<ReferenceRow>("references", ReferenceRow.Of)
            .Words("document_key", row => row.Source.Document.Key, isRequired: true)
            .Number("position", row => row.Position, isRequired: true)
            .Words("unit", row => row.Reference.Unit?.Id)
            .Words("footnote", row => row.Reference.Footnote?.Label)
            .Number("line", row => row.Reference.Line, isRequired: true)
            .Words("text", row => row.Reference.Text, isRequired: true)
            .Words("kind", row => Names.Of(row.Reference.Kind), isRequired: true)
            .Words("body", row => row.Reference.Body)
            .Words("date", row => row.Reference.Date?.ToString())
            .Words("symbol", row => row.Resolved.Target.Symbol)
            .Words("part", row => row.Part)
            .Words("name", row => row.Resolved.Target.Name)
            .Words("resolves_to", row => row.Resolved.Unit?.Id)
            .Words("problem", row => row.Resolved.Problem == ResolutionFailure.None
                ? null
                : Names.Of(row.Resolved.Problem));

    /// <summary>One row a mandate.</summary>
    public static TableSchema<MandateRow> Mandates { get; } = new TableSchema<MandateRow>("mandates", MandateRow.Of)
        .Words("document_key", row => row.Document.Key, isRequired: true)
        .Words("unit", row => row.Mandate.Unit.Id, isRequired: true)
        .Number("line", row => row.Mandate.Lines.Count == 0 ? null : row.Mandate.Lines[0])
        .Words("verb", row => row.Mandate.Verb, isRequired: true)
        .Words("class", row => Names.Of(row.Mandate.Class), isRequired: true)
        .Words("modifiers", row => MandateRow.Join(row.Mandate.Modifiers))
        .Words("actors", row => MandateRow.Join(row.Mandate.Addressees.Select(who => Names.Of(who.Actor)).Distinct()))
        .Words("addressees", row => MandateRow.Join(row.Mandate.Addressees.Select(who => who.Text)))
        .Words("matter", row => row.Mandate.RequestedAction, isRequired: true)
        .Words("report_to", row => MandateRow.Join(row.Mandate.Reports
            .SelectMany(report => report.Recipients).Select(who => Names.Of(who.Actor)).Distinct()))
        .Words("deadline", row => row.Mandate.Deadline?.Text)
        .Words("deadline_from", row => row.Mandate.Deadline?.Dates?.From?.ToString())
        .Words("deadline_until", row => row.Mandate.Deadline?.Dates?.Until?.ToString())
        .Words("text", row => row.Mandate.Text, isRequired: true);

    /// <summary>One row a note.</summary>
    public static TableSchema<NoteRow> Notes { get; } = new TableSchema<NoteRow>("notes", NoteRow.Of)
        .Words("document_key", row => row.Document.Key, isRequired: true)
        .Words("instrument", row => row.Note.Scope?.Id)
        .Words("label", row => row.Note.Label, isRequired: true)
        .Words("text", row => row.Note.Text, isRequired: true)
        .Number("line", row => row.Note.Lines.Count == 0 ? null : row.Note.Lines[0])
        .Words("units", row => row.Units);

    /// <summary>All tables.</summary>
    public static IReadOnlyList<TableSchema> All { get; } = [Units, References, Mandates, Notes];
}
