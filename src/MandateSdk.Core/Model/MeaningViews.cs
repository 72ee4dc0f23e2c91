using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Meaning.Mandates;
using MandateSdk.Core.Meaning.Terms;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>Shows what meaning is read from records with the units and footnotes of a document.</summary>
internal sealed class MeaningViews(Document document, DocumentIndex index)
{
    private const int Layers = 3;

    // Citations and terms read the same passages; whoever asks for mandates alone makes none.
    private IReadOnlyList<Passage>? _passages;

    // How many layers were read; each is read once.
    private int _read;

    private IReadOnlyList<Passage> Passages => Kept.Of(ref _passages, index, Passage.AllOf);

    /// <summary>Reads the citations, in the order of the text.</summary>
    public IReadOnlyList<Reference> ReadReferences() =>
        Done(ViewsOf(ReferenceBinder.Read(index, Passages), ReferenceOf));

    /// <summary>Reads the mandates, in the order of the text.</summary>
    public IReadOnlyList<Mandate> ReadMandates() => Done(ViewsOf(MandateReader.ReadAll(index), MandateOf));

    /// <summary>Reads the defined terms, in the order of the text.</summary>
    public IReadOnlyList<DefinedTerm> ReadTerms() => Done(ViewsOf(TermReader.Read(Passages), TermOf));

    private static T[] ViewsOf<TRecord, T>(IReadOnlyList<TRecord> records, Func<TRecord, T> viewOf)
    {
        var views = new T[records.Count];
        for (var i = 0; i < views.Length; i++)
        {
            views[i] = viewOf(records[i]);
        }

        return views;
    }

    // Once all layers are read nobody asks for the words of the units any more.
    private T Done<T>(T layer)
    {
        if (Interlocked.Increment(ref _read) == Layers)
        {
            _passages = null;
            foreach (var unit in index.Units)
            {
                unit.ForgetWords();
            }
        }

        return layer;
    }

    private Reference ReferenceOf(ReferenceRecord record) => new(
        record.Kind,
        record.Text,
        record.Line,
        record.Spans,
        record.Body,
        CalendarDate.OrNull(record.Date),
        TargetsOf(record.Targets))
    {
        File = document.File,
        Unit = UnitOf(record.Unit),
        Footnote = FootnoteOf(record.Footnote),
    };

    private static EquatableArray<ReferenceTarget> TargetsOf(EquatableArray<ReferenceTargetRecord> records)
    {
        var targets = new ReferenceTarget[records.Count];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = TargetOf(records[i]);
        }

        return new EquatableArray<ReferenceTarget>(targets);
    }

    private static ReferenceTarget TargetOf(ReferenceTargetRecord record) =>
        new(record.Symbol, new PartPath(record.Parts), record.Name, record.CitingUnit?.Id, new PartPath(record.NamedPart));

    private Mandate MandateOf(MandateRecord record) => new(
        UnitOf(record.Unit)!,
        record.Verb,
        record.Class,
        record.Modifiers,
        record.Addressees,
        record.RequestedAction,
        record.Reports.Count == 0 ? null : record.Reports[0],
        record.Deadline,
        record.Text,
        record.Spans,
        record.Lines,
        record.IsInherited)
    {
        Reports = record.Reports,
    };

    private DefinedTerm TermOf(TermRecord record) => new(
        record.Term,
        record.Kind,
        record.Definition,
        record.Line,
        UnitOf(record.Unit),
        FootnoteOf(record.Footnote),
        UnitOf(record.Scope),
        record.TermSpans,
        record.DefinitionSpans,
        record.Uses.Select(use => new TermUse(UnitOf(use.Unit), use.Line, use.Spans)).ToEquatableArray());

    // The units of the model come in the order of the index. The ids are compared, so that no reading depends on that.
    private Unit? UnitOf(UnitNode? node)
    {
        if (node is null)
        {
            return null;
        }

        var units = document.Units;
        return node.Place < units.Count && units[node.Place] is var unit && unit.LocalId == node.LocalId
            ? unit
            : document.Find(node.Id);
    }

    private Footnote? FootnoteOf(FootnoteNode? note) => note is null
        ? null
        : (UnitOf(note.Scope) is Instrument instrument ? instrument.AllFootnotes : document.Footnotes)[note.Position];
}
