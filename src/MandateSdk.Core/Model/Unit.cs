using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Records;
using MandateSdk.Core.Records.Compact;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>A part of a document that can be cited: an instrument, a section, a paragraph, an item.</summary>
/// <remarks>
/// Units are views on records and on the source text: they hold no words of their own, and reading <see cref="Text"/>
/// reads only this unit. What a unit gives as an object or a list it makes once and keeps: the same member gives the
/// same object, on every thread. Two units are equal when they have the same id, the same place and the same words,
/// whether they come from generated code or from
/// <see cref="Model.Document.Parse(string, string, Catalogs.Catalog, System.Threading.CancellationToken)"/>.
/// </remarks>
public abstract class Unit : IEquatable<Unit>
{
    private readonly IUnitFacts _facts;
    private PartIndex? _parts;
    private string? _id;
    private IReadOnlyList<int>? _lines;
    private SourceLocation? _location;
    private IReadOnlyList<Footnote>? _notesOfWords;

    private protected Unit(Document document, Unit? parent, IUnitFacts facts)
    {
        Document = document;
        Parent = parent;
        _facts = facts;
    }

    private protected Unit(UnitSeat seat)
        : this(seat.Document, seat.Parent, seat.Facts)
    {
    }

    /// <summary>The document that the unit stands in.</summary>
    public Document Document { get; }

    /// <summary>The unit around this one; null for an instrument that stands in no other.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Unit? Parent { get; }

    /// <summary>The instrument that the unit belongs to; an instrument belongs to itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Instrument Instrument => this as Instrument ?? Parent!.Instrument;

    /// <summary>
    /// The stable id: document key, instrument, and an Akoma Ntoso style part such as <c>para_25__point_a</c>.
    /// </summary>
    public string Id => Kept.Of(
        ref _id, this,
            static unit => (unit is Instrument ? unit.Document.Key : unit.Instrument.Id) + "/" + unit._facts.LocalId);

    /// <summary>The printable citation, such as "Guidelines for the Prevention of Crime, para. 25 (a)".</summary>
    public abstract string Citation { get; }

    /// <summary>The words of the unit itself, without those of its items, corrected by the catalog.</summary>
    /// <remarks>A unit of generated code keeps its words once they are read; one that was parsed cuts them out of the
    /// source text each time.</remarks>
    public string Text => _facts.WordsIn(Document);

    /// <summary>
    /// The words of the unit and of everything inside it, corrected by the catalog: first its own, then each part on a
    /// line of its own with its printed label. An instrument begins with its title and its adopting body, and an annex
    /// inside it with its label. Lines end with <c>\n</c>; footnotes are left out.
    /// </summary>
    /// <remarks>Put together each time when it is asked for.</remarks>
    public string FullText => Model.FullText.Of(this);

    /// <summary>The words of the unit itself as OCR left them, free of markup and footnote marks.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public string TextAsPrinted => _facts.PrintedIn(Document);

    /// <summary>The physical lines of the unit's own text, counted from 1.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<int> Lines => Kept.Of(ref _lines, _facts, static facts => facts.Lines);

    /// <summary>Where the unit is printed.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public SourceLocation Location => Kept.Of(
        ref _location, this,
            static unit => new SourceLocation(unit.Document.File, unit._facts.Lines, SpanOf(unit.Words)));

    /// <summary>The footnotes that the words of the unit refer to, in the order of their marks.</summary>
    public IReadOnlyList<Footnote> Footnotes => Kept.Of(
        ref _notesOfWords, this, static unit => unit._facts.Notes.Select(unit.Instrument.FootnoteOf).OfType<Footnote>()
            .ToArray());

    /// <summary>
    /// The citations in the words of the unit and of its footnotes, and in those of all units inside it; the footnotes
    /// of a unit stand with it, wherever they are printed.
    /// </summary>
    public IReadOnlyList<Reference> References => Document.ReferencesOf(this);

    /// <summary>What the unit and the units inside it decide and ask for, in the order of the text.</summary>
    public IReadOnlyList<Mandate> Mandates => Document.MandatesOf(this);

    /// <summary>The units directly inside this one, in the order of the text.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public abstract IReadOnlyList<Unit> Children { get; }

    /// <summary>This unit and all units inside it, each before its children, in the order of the text.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IEnumerable<Unit> DescendantsAndSelf()
    {
        // Not recursive: the depth of a text is its author's choice, that of the stack is not.
        var pending = new Stack<Unit>();
        pending.Push(this);
        while (pending.Count > 0)
        {
            var unit = pending.Pop();
            yield return unit;
            var children = unit.Children;
            for (var i = children.Count - 1; i >= 0; i--)
            {
                pending.Push(children[i]);
            }
        }
    }

    /// <summary>The id inside the instrument; for an instrument, inside the document.</summary>
    internal string LocalId => _facts.LocalId;

    /// <summary>The parts of the unit by their labels.</summary>
    internal PartIndex Parts => Kept.Of(ref _parts, this, static unit => new PartIndex(unit));

    /// <summary>Where the words of the unit itself stand.</summary>
    internal PrintedText Words => _facts.PlacesIn(Document);

    /// <summary>The labels of the footnotes that the words refer to, in order.</summary>
    internal EquatableArray<string> NoteLabels => _facts.Notes;

    /// <summary>True when both are the same unit with the same words at the same place.</summary>
    /// <param name="other">The unit to compare with.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(Unit? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Document.File == other.Document.File
            && Words.Equals(other.Words)
            && Text == other.Text);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The citation and the words.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Citation + ": " + Text;

    /// <summary>The data of the unit.</summary>
    private protected IUnitFacts Facts => _facts;

    /// <summary>A unit of the instrument by its place in the table of generated code: the same object each
    /// time.</summary>
    /// <typeparam name="T">The type of the unit.</typeparam>
    /// <param name="place">The place, counted from 0; after the units come the instruments inside.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T Get<T>(int place)
        where T : Unit => (T)Instrument.UnitAt(place);

    /// <summary>The units of one sort directly inside this one, in generated code.</summary>
    private protected IReadOnlyList<T> Inside<T>(UnitNodeKind kind)
        where T : Unit => Instrument.UnitsInside<T>((_facts as UnitRow)?.Place ?? -1, kind);

    /// <summary>The row of the table that the unit was made from; null for any other, and for an instrument.</summary>
    internal UnitRow? RowInTable => _facts as UnitRow;

    /// <summary>True where the unit was made from a table.</summary>
    private protected virtual bool IsGenerated => _facts is UnitRow;

    private static TextSpan SpanOf(PrintedText text)
    {
        if (text.Slices.Count == 0)
        {
            return default;
        }

        var (start, end) = (int.MaxValue, 0);
        for (var i = 0; i < text.Slices.Count; i++)
        {
            start = Math.Min(start, text.Slices[i].Start);
            end = Math.Max(end, text.Slices[i].End);
        }

        return TextSpan.FromBounds(start, end);
    }
}
