using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Records.Compact;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>A text with a title of its own: a resolution, a declaration, an annex, a report.</summary>
public abstract class Instrument : Unit
{
    private readonly InstrumentRecord _record;
    private readonly UnitTable? _table;
    private readonly Unit?[] _made = [];
    private InstrumentRecord? _whole;
    private Dictionary<string, int>? _places;
    private IReadOnlyList<PreambularParagraph>? _preamble;
    private IReadOnlyList<Paragraph>? _paragraphs;
    private IReadOnlyList<Section>? _sections;
    private IReadOnlyList<Instrument>? _annexes;
    private IReadOnlyList<Footnote>? _footnotes;
    private IReadOnlyList<Table>? _tables;
    private Dictionary<string, Footnote>? _footnotesByLabel;
    private IReadOnlyList<string>? _symbols;
    private IReadOnlyList<Section>? _allSections;
    private IReadOnlyList<PreambularParagraph>? _allRecitals;
    private IReadOnlyList<Paragraph>? _allParagraphs;
    private IReadOnlyList<DefinedTerm>? _terms;
    private IReadOnlyList<Unit>? _children;

    private protected Instrument(Document document, Unit? parent, InstrumentRecord record)
        : base(document, parent, record) => _record = record;

    private protected Instrument(UnitSeat seat, string units)
        : this(seat, UnitTable.Read(units, seat.Document.File))
    {
    }

    private Instrument(UnitSeat seat, UnitTable table)
        : base(seat.Document, seat.Parent, table.InstrumentHead
            ?? throw new InvalidDataException("The table of a document stands in the place of one of an instrument."))
    {
        _record = table.InstrumentHead;
        _table = table;
        _made = new Unit?[table.Count + table.AnnexCount];
    }

    /// <summary>The data that this view shows.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public InstrumentRecord Record =>
        _table is null ? _record : Kept.Of(ref _whole, this, static unit => unit.Describe(unit._table!));

    /// <summary>What sort of text it is.</summary>
    public InstrumentKind Kind => _record.Kind;

    /// <summary>The label as printed, such as "Draft resolution I" or "32."; null where there is none.</summary>
    public string? Label => _record.Label;

    /// <summary>The title; null where none is printed.</summary>
    public string? Title => _record.Title;

    /// <summary>The adopting body, such as "The General Assembly"; null where none is printed.</summary>
    public string? AdoptingBody => _record.AdoptingBody;

    /// <summary>The citation of the adopted text that the document prints; null where there is none.</summary>
    public string? AdoptionCitation => _record.AdoptionCitation;

    /// <summary>Where it comes from and what became of it, from the catalog; null where nothing is known.</summary>
    public LineageRecord? Lineage => _record.Lineage;

    /// <summary>
    /// All symbols and numbers under which it can be cited: of its adoption, its draft, or the report that it is.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<string> Symbols => Kept.Of(ref _symbols, this, static instrument => instrument.FindSymbols());

    /// <summary>The instrument that this one is annexed to; null for one that is no annex.</summary>
    /// <remarks>
    /// A part of a resolution with a letter of its own, or a draft inside the text that recommends it, is no annex.
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Instrument? AnnexedTo =>
        Kind.IsResolution || Kind.IsDecision
            ? null
            : Parent?.Instrument;

    /// <summary>The first physical line, counted from 1.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public int StartLine => _record.StartLine;

    /// <summary>The last physical line; footnotes at the foot of the instrument belong to it.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public int EndLine => _record.EndLine;

    /// <summary>The preambular paragraphs before the first section.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<PreambularParagraph> Preamble =>
        Kept.Of(ref _preamble, this, static unit => unit.IsGenerated
            ? unit.Inside<PreambularParagraph>(UnitNodeKind.Recital)
            : Views.Of(unit._record.Preamble, unit, static (owner, record) => new PreambularParagraph(owner, record)));

    /// <summary>
    /// The paragraphs before the first section; <see cref="AllParagraphs"/> has those of the sections too.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Paragraph> Paragraphs =>
        Kept.Of(ref _paragraphs, this, static unit => unit.IsGenerated
            ? unit.Inside<Paragraph>(UnitNodeKind.Paragraph)
            : Views.Of(unit._record.Paragraphs, unit, static (owner, record) => new Paragraph(owner, record)));

    /// <summary>The sections of level 1.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Section> Sections =>
        Kept.Of(ref _sections, this, static unit => unit.IsGenerated
            ? unit.Inside<Section>(UnitNodeKind.Section)
            : Views.Of(unit._record.Sections, unit, static (owner, record) => new Section(owner, record)));

    /// <summary>The instruments inside this one.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Instrument> Annexes =>
        Kept.Of(ref _annexes, this, static unit => unit._table is { } table
            ? unit.GeneratedAnnexes(table)
            : unit._record.Annexes.Select(annex => Create(unit.Document, unit, annex)).ToArray());

    /// <summary>The footnotes that the instrument refers to, in the order of their definitions.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Footnote> AllFootnotes => Kept.Of(
        ref _footnotes, this,
            static unit =>
                unit.FootnoteRecords.Select(footnote => new Footnote(unit.Document, unit, footnote)).ToArray());

    /// <summary>The tables.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Table> Tables => Kept.Of(
        ref _tables, this, static unit => unit.TableRecords.Select(table => new Table(unit.Document, unit, table))
            .ToArray());

    /// <summary>All sections of every level, in the order of the text.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Section> AllSections => Kept.Of(
        ref _allSections, this, static unit => unit.Sections.SelectMany(section => section.WithSubsections())
            .ToArray());

    /// <summary>All preambular paragraphs, those of the sections too, in the order of the text.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<PreambularParagraph> AllPreambularParagraphs => Kept.Of(
        ref _allRecitals, this,
            static unit => unit.Preamble.Concat(unit.AllSections.SelectMany(section => section.Preamble)).ToArray());

    /// <summary>All paragraphs, those of the sections too, in the order of the text; annexes are left out.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Paragraph> AllParagraphs => Kept.Of(
        ref _allParagraphs, this,
            static unit =>
                unit.Paragraphs.Concat(unit.AllSections.SelectMany(section => section.Paragraphs)).ToArray());

    /// <summary>
    /// The terms that the instrument itself defines, in the order of the text; those of annexes are left out.
    /// </summary>
    public IReadOnlyList<DefinedTerm> Terms => Kept.Of(ref _terms, this, static unit => unit.Document.TermsOf(unit));

    /// <inheritdoc/>
    public override IReadOnlyList<Unit> Children => Kept.Of(
        ref _children,
        this,
        static unit =>
            Views.Together(unit.Preamble, unit.Paragraphs, unit.Sections, unit.Annexes));

    /// <inheritdoc/>
    public override string Citation => Title ?? AdoptionCitation ?? Label ?? Document.Title ?? Document.Key;

    /// <summary>The label, the title and the adopting body.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Label is null ? Citation : Label + " " + Citation;

    /// <summary>The C# name that the catalog chose for it; null for none, and for generated code.</summary>
    internal string? CatalogName =>
        Document.CatalogEntry?.Instruments.FirstOrDefault(entry => entry.Id == LocalId)?.Name;

    /// <summary>The first footnote with a label; null where the instrument has none.</summary>
    internal Footnote? FootnoteOf(string label)
    {
        var byLabel = Kept.Of(ref _footnotesByLabel, this, static unit => unit.AllFootnotes
            .GroupBy(note => note.Label, StringComparer.Ordinal)
            .ToDictionary(notes => notes.Key, notes => notes.First(), StringComparer.Ordinal));
        return byLabel.TryGetValue(label, out var footnote) ? footnote : null;
    }

    /// <summary>A unit, or an instrument inside this one, by its place in the table; made on the first
    /// question.</summary>
    internal Unit UnitAt(int place)
    {
        if (Volatile.Read(ref _made[place]) is { } made)
        {
            return made;
        }

        // Threads that come first together may both make one, but all of them get the one that was kept first.
        var around = place < _table!.Count ? _table.ParentOf(place) : -1;
        var parent = around < 0 ? this : UnitAt(around);
        var unit = Make(new UnitSeat(Document, parent, _table, place));
        return Interlocked.CompareExchange(ref _made[place], unit, null) ?? unit;
    }

    private Instrument[] GeneratedAnnexes(UnitTable table)
    {
        var annexes = new Instrument[table.AnnexCount];
        for (var i = 0; i < annexes.Length; i++)
        {
            annexes[i] = (Instrument)UnitAt(table.Count + i);
        }

        return annexes;
    }

    /// <summary>The unit of generated code with an id inside the document: this instrument, or what is in
    /// it.</summary>
    internal Unit? FindInside(string id)
    {
        if (!id.StartsWith(LocalId, StringComparison.Ordinal))
        {
            return null;
        }

        if (id.Length == LocalId.Length)
        {
            return this;
        }

        if (id[LocalId.Length] != '/')
        {
            return null;
        }

        var places = Kept.Of(ref _places, _table!, static table => table.PlacesById());
        return places.TryGetValue(id.Substring(LocalId.Length + 1), out var place)
            ? UnitAt(place)
            : Annexes.Select(annex => annex.FindInside(id)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The units of one sort directly inside a unit, or in the instrument itself.</summary>
    internal IReadOnlyList<T> UnitsInside<T>(int place, UnitNodeKind kind)
        where T : Unit
    {
        var places = _table!.Inside(place, kind);
        var units = new T[places.Count];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (T)UnitAt(places[i]);
        }

        return units;
    }

    /// <summary>Makes a unit, in generated code; a class of its own has what the generator wrote one for.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <returns>A new unit.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Unit Make(UnitSeat seat) => seat.Kind switch
    {
        UnitNodeKind.Section => new Section(seat),
        UnitNodeKind.Recital => new PreambularParagraph(seat),
        UnitNodeKind.Paragraph => new Paragraph(seat),
        UnitNodeKind.Item => new Subparagraph(seat),
        _ => throw new InvalidDataException("The code of the text \"" + Document.File + "\" has no class for unit "
            + seat.Place.ToString(CultureInfo.InvariantCulture) + " of its table. Build the project again."),
    };

    private protected override bool IsGenerated => _table is not null;

    private EquatableArray<FootnoteRecord> FootnoteRecords =>
        _table?.ExtrasIn(Document, _record.Id).Footnotes ?? _record.Footnotes;

    private EquatableArray<TableRecord> TableRecords =>
        _table?.ExtrasIn(Document, _record.Id).Tables ?? _record.Tables;

    private InstrumentRecord Describe(UnitTable table) => _record with
    {
        Preamble = table.Paragraphs(-1, UnitNodeKind.Recital, null, Document),
        Paragraphs = table.Paragraphs(-1, UnitNodeKind.Paragraph, null, Document),
        Sections = table.Sections(-1, null, Document),
        Annexes = Annexes.Select(annex => annex.Record).ToEquatableArray(),
        Footnotes = FootnoteRecords,
        Tables = TableRecords,
    };

    private string[] FindSymbols()
    {
        // The number of the adopted text finds the draft, too: the draft is what the corpus has of it.
        var isReport = Kind == InstrumentKind.Report && Parent is null;
        return new[] { Lineage?.AdoptedAs }
            .Concat(Lineage?.OtherSymbols ?? default)
            .Concat(new[] { Lineage?.DraftSymbol, AdoptionCitation, isReport
                ? Document.Symbol
                : null, isReport
                ? Document.PublishedAs
                : null })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>Makes the view that fits the kind of a record.</summary>
    /// <param name="document">The document that the instrument stands in.</param>
    /// <param name="parent">The instrument around it; null where there is none.</param>
    /// <param name="record">The data of the instrument.</param>
    /// <returns>A view of the type that fits <see cref="InstrumentRecord.Kind"/>.</returns>
    internal static Instrument Create(Document document, Instrument? parent, InstrumentRecord record) =>
        ClassOf(record.Kind) switch
        {
            nameof(DraftResolution) => new DraftResolution(document, parent, record),
            nameof(Resolution) => new Resolution(document, parent, record),
            nameof(DraftDecision) => new DraftDecision(document, parent, record),
            nameof(Decision) => new Decision(document, parent, record),
            nameof(Declaration) => new Declaration(document, parent, record),
            nameof(PlanOfAction) => new PlanOfAction(document, parent, record),
            nameof(StatementOfPrinciples) => new StatementOfPrinciples(document, parent, record),
            nameof(BasicPrinciples) => new BasicPrinciples(document, parent, record),
            nameof(Guidelines) => new Guidelines(document, parent, record),
            nameof(Rules) => new Rules(document, parent, record),
            nameof(Treaty) => new Treaty(document, parent, record),
            nameof(Annex) => new Annex(document, parent, record),
            nameof(Report) => new Report(document, parent, record),
            nameof(Chapter) => new Chapter(document, parent, record),
            _ => new OtherInstrument(document, parent, record),
        };

    /// <summary>
    /// The name of the class that shows instruments of a kind: kinds that a catalog adds have none of their own.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <returns>
    /// A class of this namespace, such as <c>Treaty</c> for conventions, protocols, covenants and their like.
    /// </returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static string ClassOf(InstrumentKind kind) => kind.Name switch
    {
        nameof(InstrumentKind.Convention) or nameof(InstrumentKind.Protocol) or nameof(InstrumentKind.Covenant)
            or nameof(InstrumentKind.Statute)
            or nameof(InstrumentKind.Agreement) or nameof(InstrumentKind.Treaty)
                or nameof(InstrumentKind.Charter) => nameof(Treaty),
        nameof(InstrumentKind.PlanOfAction) or nameof(InstrumentKind.ProgrammeOfAction) => nameof(PlanOfAction),
        nameof(DraftResolution) or nameof(Resolution) or nameof(DraftDecision) or nameof(Decision)
            or nameof(Declaration) or nameof(StatementOfPrinciples)
            or nameof(BasicPrinciples) or nameof(Guidelines) or nameof(Rules) or nameof(Annex) or nameof(Report)
                or nameof(Chapter) => kind.Name,
        _ => nameof(OtherInstrument),
    };
}
