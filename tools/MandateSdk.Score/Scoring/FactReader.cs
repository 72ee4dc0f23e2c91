using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Score.Readings;

namespace MandateSdk.Score.Scoring;

/// <summary>Takes a reading apart into facts that can be compared one by one.</summary>
/// <remarks>
/// Only what the expected reading knows is asked of the other: <paramref name="expected"/> is that reading, for both
/// sides.
/// </remarks>
internal sealed class FactReader(Reading reading, Reading expected)
{
    private const string None = "–";

    private readonly List<Fact> _facts = [];
    private readonly UnitIndex _units = new(reading);
    private readonly UnitIndex _expectedUnits = new(expected);

    public static List<Fact> Read(Reading reading, Reading expected)
    {
        var reader = new FactReader(reading, expected);
        reader.AddDocument();
        foreach (var instrument in reading.Instruments)
            reader.AddInstrument(instrument, null);
        reader.AddFootnotes();
        reader.AddSplits();
        reader.AddTables();
        return reader._facts;
    }

    private void Add(Category category, int line, string text) => _facts.Add(new Fact(category, line, text));

    private void AddDocument()
    {
        foreach (var field in expected.Document?.Keys ?? Enumerable.Empty<string>())
            Add(Category.Document, 0, field + ": " + (reading.Document?.GetValueOrDefault(field) ?? None));

        if (expected.Source?.Sha256 is not null)
            Add(Category.Document, 0, "sha256: " + (reading.Source?.Sha256 ?? None));
        if (expected.Source?.LineCount is not null)
            Add(Category.Document, 0, "lineCount: " + Number(reading.Source?.LineCount ?? 0));

        if (expected.Frame is not null)
        {
            foreach (var frame in reading.Frame ?? [])
                Add(Category.Frame, frame.Line ?? 0, "frame");
        }

        if (reading.Contents is { } contents)
            Add(Category.Contents, contents.StartLine, Range(contents.StartLine, contents.EndLine));
    }

    private void AddInstrument(ReadingInstrument instrument, ReadingInstrument? parent)
    {
        var line = instrument.StartLine;
        Add(Category.Instruments, line, instrument.Kind ?? None);
        Add(Category.Extents, line, Range(line, instrument.EndLine));
        AddUnlessNull(Category.Labels, line, instrument.Label);
        AddUnlessNull(Category.Titles, line, instrument.Title);
        AddUnlessNull(Category.Identities, line, instrument.Identity);
        AddUnlessNull(Category.AdoptingBodies, line, instrument.AdoptingBody);
        if (parent is not null)
            Add(Category.Nesting, line, "in " + Number(parent.StartLine));

        foreach (var unit in instrument.Preambular)
        {
            Add(Category.Preambular, unit.FirstLine, Lines(unit));
            AddUnlessNull(Category.Openings, unit.FirstLine, unit.Opening);
        }

        foreach (var unit in instrument.Paragraphs)
        {
            Add(Category.Paragraphs, unit.FirstLine, (unit.Label ?? None) + " " + Lines(unit));
            AddUnlessNull(Category.Verbs, unit.FirstLine, unit.Verb);
        }

        foreach (var unit in instrument.Preambular.Concat(instrument.Paragraphs))
            AddItems(unit, unit.FirstLine, "");

        if (expected.AllInstruments().SelectMany(other => other.AllUnits()).Any(unit => unit.Text is not null))
        {
            foreach (var unit in instrument.AllUnits())
                Add(Category.Texts, unit.FirstLine, unit.Text ?? None);
        }

        AddSections(instrument);
        foreach (var annex in instrument.Annexes)
            AddInstrument(annex, instrument);
    }

    private void AddItems(ReadingUnit unit, int paragraphLine, string path)
    {
        foreach (var item in unit.Items)
        {
            var itemPath = path + "/" + (item.Label ?? "•");
            Add(Category.Items, item.FirstLine, itemPath + " " + Lines(item) + " of " + Number(paragraphLine));
            AddItems(item, paragraphLine, itemPath);
        }
    }

    private void AddSections(ReadingInstrument instrument)
    {
        foreach (var section in instrument.Sections)
        {
            var line = section.Line ?? 0;
            Add(Category.Sections, line, section.Title ?? None);
            Add(Category.SectionLevels, line, Number(section.Level));
            AddUnlessNull(Category.SectionLabels, line, section.Label);
            Add(Category.FirstParagraphs, line, section.FirstParagraph ?? None);
        }

        // A reading that puts none of an instrument's units under its sections did not look.
        var asked = expected.AllInstruments().FirstOrDefault(other => other.StartLine == instrument.StartLine);
        if (asked is null || asked.Preambular.Concat(asked.Paragraphs).All(unit => unit.Section is null))
            return;

        foreach (var unit in instrument.Preambular.Concat(instrument.Paragraphs))
        {
            if (unit.Section is not null)
                Add(Category.UnitSections, unit.FirstLine, "under " + Number(SectionNames.LineOf(unit, instrument)));
        }
    }

    private void AddFootnotes()
    {
        if (expected.Footnotes is null)
            return;

        foreach (var note in reading.Footnotes ?? [])
        {
            var line = note.Line ?? 0;
            Add(Category.Footnotes, line, note.Label);
            Add(Category.FootnoteTexts, line, note.Label + ": " + (note.Text ?? None));
            Add(Category.FootnoteScopes, line, note.Label + ": " + Scope(note.Scope));
            foreach (var reference in note.References)
            {
                Add(Category.FootnoteRefs, reference.Line, note.Label);
                if (IsUnitAsked(note.Label, reference.Line))
                {
                    var unit = _units.LineOf(reference.Unit) is { } unitLine ? Number(unitLine) : None;
                    Add(Category.FootnoteUnits, reference.Line, note.Label + " in the unit at " + unit);
                }
            }
        }
    }

    private string Scope(string? scope) =>
        _units.LineOf(scope) is { } line ? "the instrument at " + Number(line) : "the document";

    // Readings made by hand describe some units in words; then there is nothing to compare.
    private bool IsUnitAsked(string label, int line) =>
        expected.Footnotes!.Where(note => note.Label == label)
            .SelectMany(note => note.References)
            .Any(reference => reference.Line == line && _expectedUnits.LineOf(reference.Unit) is not null);

    private void AddSplits()
    {
        var pairs = reading.AllInstruments()
            .SelectMany(instrument => instrument.AllUnits())
            .Select(unit => unit.Lines)
            .Concat((reading.Footnotes ?? []).Select(note => note.Lines ?? []))
            .SelectMany(lines => lines.Zip(lines.Skip(1)));

        // A cut inside a footnote can be listed as a split where the footnote's own lines are left out.
        var listed = (reading.Splits ?? []).Select(split => (split.From, split.To));
        foreach (var (from, to) in pairs.Concat(listed).Distinct())
            Add(Category.Splits, from, "to " + Number(to));
    }

    private void AddTables()
    {
        foreach (var table in reading.Tables ?? [])
        {
            var range = Range(table.StartLine, table.EndLine);
            Add(Category.Tables, table.StartLine, range + ", " + Number(table.Columns) + " columns");
            AddUnlessNull(Category.TableCaptions, table.StartLine, table.Caption);
            Add(Category.TableRows, table.StartLine, Number(table.RowCount ?? table.Rows?.Count ?? 0) + " rows");
        }
    }

    private void AddUnlessNull(Category category, int line, string? text)
    {
        if (text is not null)
            Add(category, line, text);
    }

    private static string Lines(ReadingUnit unit) => "[" + string.Join(",", unit.Lines.Select(Number)) + "]";

    private static string Range(int start, int end) => Number(start) + "–" + Number(end);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
