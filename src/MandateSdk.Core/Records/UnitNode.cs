using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>What sort of unit a node is.</summary>
internal enum UnitNodeKind
{
    /// <summary>An instrument; <see cref="UnitNode.InstrumentRecord"/> has its data.</summary>
    Instrument,

    /// <summary>A section; <see cref="UnitNode.SectionRecord"/> has its data.</summary>
    Section,

    /// <summary>A preambular paragraph; <see cref="UnitNode.ParagraphRecord"/> has its data.</summary>
    Recital,

    /// <summary>A paragraph; <see cref="UnitNode.ParagraphRecord"/> has its data.</summary>
    Paragraph,

    /// <summary>
    /// A subparagraph or list item of any depth; <see cref="UnitNode.ParagraphRecord"/> has its data.
    /// </summary>
    Item,
}

/// <summary>
/// A unit of a document as what reads meaning sees it: its record, its id and its place among the others.
/// </summary>
internal sealed class UnitNode
{
    // What the unit is has no field of its own for each sort of record: a document has thousands of units.
    private readonly object _record;
    private List<UnitNode>? _children;
    private string? _id;
    private Wording? _wording;

    /// <summary>Makes the node of an instrument.</summary>
    public UnitNode(DocumentIndex document, UnitNode? parent, InstrumentRecord record)
        : this(document, parent, UnitNodeKind.Instrument, record, PrintedText.Empty, default)
    {
    }

    /// <summary>Makes the node of a section.</summary>
    public UnitNode(DocumentIndex document, UnitNode parent, SectionRecord record)
        : this(document, parent, UnitNodeKind.Section, record, record.Heading, record.Notes)
    {
    }

    /// <summary>Makes the node of a recital, paragraph or item.</summary>
    public UnitNode(DocumentIndex document, UnitNode parent, UnitNodeKind kind, ParagraphRecord record)
        : this(document, parent, kind, record, record.Text, record.Notes)
    {
    }

    private UnitNode(
        DocumentIndex document, UnitNode? parent, UnitNodeKind kind, object record, PrintedText words,
            EquatableArray<string> notes)
    {
        _record = record;
        Document = document;
        Parent = parent;
        Kind = kind;
        Instrument = kind == UnitNodeKind.Instrument ? this : parent!.Instrument;
        Words = words;
        NoteLabels = notes;
        Place = document.Units.Count;
        if (parent is not null)
        {
            (parent._children ??= new List<UnitNode>()).Add(this);
        }
    }

    /// <summary>The document.</summary>
    public DocumentIndex Document { get; }

    /// <summary>The unit around this one; null for an instrument that stands in no other.</summary>
    public UnitNode? Parent { get; }

    /// <summary>What sort of unit it is.</summary>
    public UnitNodeKind Kind { get; }

    /// <summary>The instrument that the unit belongs to; an instrument belongs to itself.</summary>
    public UnitNode Instrument { get; }

    /// <summary>Its place among the units of the document, counted from 0.</summary>
    public int Place { get; }

    /// <summary>The whole id, as the unit of the model has it.</summary>
    public string Id => Kept.Of(
        ref _id, this,
            static unit => (unit.Kind == UnitNodeKind.Instrument ? unit.Document.Record.Key : unit.Instrument.Id)
                + "/" + unit.LocalId);

    /// <summary>The id inside the instrument; for an instrument, inside the document.</summary>
    public string LocalId => _record switch
    {
        InstrumentRecord instrument => instrument.Id,
        SectionRecord section => section.Id,
        _ => ((ParagraphRecord)_record).Id,
    };

    /// <summary>Where the words of the unit itself stand.</summary>
    public PrintedText Words { get; }

    /// <summary>The labels of the footnotes that the words refer to, in order.</summary>
    public EquatableArray<string> NoteLabels { get; }

    /// <summary>The units directly inside this one, in the order of the text.</summary>
    public IReadOnlyList<UnitNode> Children => (IReadOnlyList<UnitNode>?)_children ?? [];

    /// <summary>The data of an instrument; null for any other unit.</summary>
    public InstrumentRecord? InstrumentRecord => _record as InstrumentRecord;

    /// <summary>The data of a section; null for any other unit.</summary>
    public SectionRecord? SectionRecord => _record as SectionRecord;

    /// <summary>The data of a recital, paragraph or item; null for any other unit.</summary>
    public ParagraphRecord? ParagraphRecord => _record as ParagraphRecord;

    /// <summary>The words of the unit itself, corrected by the catalog.</summary>
    public string Text => Words.Read(Document.Source);

    /// <summary>The words of the unit itself with the way back to the source.</summary>
    public Wording Wording =>
        Kept.Of(ref _wording, this, unit => Wording.Of(
            unit.Words, unit.NoteLabels.Count == 0 ? [] : unit.NoteLabels, unit.Document.Source));

    /// <summary>Lets go of the words; whoever asks for them again makes them again.</summary>
    public void ForgetWords() => _wording = null;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
