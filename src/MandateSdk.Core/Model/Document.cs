using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>One source text as the reader understands it.</summary>
public class Document : IEquatable<Document>, IWordSource
{
    private readonly DocumentRecord _record;
    private readonly Func<Document, SourceText> _read;
    private Lazy<SourceText>? _source;
    private DocumentLayers? _layers;
    private IReadOnlyList<Instrument>? _instruments;
    private IReadOnlyList<Footnote>? _footnotes;
    private IReadOnlyList<Table>? _tables;
    private IReadOnlyList<Instrument>? _allInstruments;
    private IReadOnlyList<Unit>? _allUnits;
    private IReadOnlyList<string>? _otherSymbols;
    private UnitLocations? _locations;
    private Lexicon? _lexicon;

    /// <summary>Makes a view on a record.</summary>
    /// <param name="record">The data of the document.</param>
    /// <param name="source">Gives the source text; called once, when the first words are read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Document(DocumentRecord record, Func<SourceText> source)
        : this(record, _ => source())
    {
        if (source is null)
        {
            throw new ArgumentNullException(nameof(source));
        }
    }

    /// <summary>Makes a view on a record.</summary>
    /// <param name="record">The data of the document.</param>
    /// <param name="source">Gives the source text of the document; called once, when it is first asked for.</param>
    private protected Document(DocumentRecord record, Func<Document, SourceText> source)
    {
        _record = record ?? throw new ArgumentNullException(nameof(record));
        _read = source;
    }

    /// <summary>The data that this view shows.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual DocumentRecord Record => _record;

    /// <summary>The key with which all ids of the document begin.</summary>
    public string Key => _record.Key;

    /// <summary>The name of the source file.</summary>
    public string File => _record.File;

    /// <summary>What sort of publication it is.</summary>
    public DocumentKind Kind => _record.Kind;

    /// <summary>The document symbol, such as "A/60/131"; null where none is printed.</summary>
    public string? Symbol => _record.Symbol;

    /// <summary>
    /// The symbol under which it was published, from the catalog, where the text prints it nowhere; otherwise null.
    /// </summary>
    public string? PublishedAs => _record.PublishedAs;

    /// <summary>Other symbols of the same document, from the catalog.</summary>
    public IReadOnlyList<string> OtherSymbols =>
        Kept.Of(ref _otherSymbols, _record, static record => record.OtherSymbols);

    /// <summary>The title; null where none is printed.</summary>
    public string? Title => _record.Title;

    /// <summary>The body that issued it; null where none is printed.</summary>
    public string? Issuer => _record.Issuer;

    /// <summary>The date; null where none is printed.</summary>
    public CalendarDate? Date => _record.Date;

    /// <summary>The source text.</summary>
    public virtual SourceText Source => Kept.Of(
        ref _source, this, static document => new Lazy<SourceText>(() => document._read(document))).Value;

    /// <summary>The instruments that stand in no other instrument.</summary>
    public IReadOnlyList<Instrument> Instruments =>
        Kept.Of(ref _instruments, this, static document => document.MakeInstruments());

    /// <summary>All instruments, annexes too, in the order of the text.</summary>
    public IReadOnlyList<Instrument> AllInstruments => Kept.Of(
        ref _allInstruments, this, static document => document.Instruments.SelectMany(DescendantsAndSelf).ToArray());

    /// <summary>
    /// The footnotes of no instrument: those of the masthead, and definitions that nothing refers to.
    /// </summary>
    public IReadOnlyList<Footnote> Footnotes => Kept.Of(
        ref _footnotes, this,
            static document =>
                document.Frame.Footnotes.Select(footnote => new Footnote(document, null, footnote)).ToArray());

    /// <summary>The tables outside of instruments.</summary>
    public IReadOnlyList<Table> Tables => Kept.Of(
        ref _tables, this, static document => document.Frame.Tables.Select(table => new Table(document, null, table))
            .ToArray());

    /// <summary>All units that can be cited, each before the units inside it, in the order of the text.</summary>
    public IReadOnlyList<Unit> Units => Kept.Of(
        ref _allUnits, this,
            static document =>
                document.Instruments.SelectMany(instrument => instrument.DescendantsAndSelf()).ToArray());

    /// <summary>
    /// The citations in the document, in the order of the text. They are read when they are first asked for, and then
    /// kept.
    /// </summary>
    public IReadOnlyList<Reference> References => Layers.References.Value;

    /// <summary>The terms that the text defines, in the order of the text; read when first asked for.</summary>
    public IReadOnlyList<DefinedTerm> Terms => Layers.Terms.Value;

    /// <summary>
    /// What the operative paragraphs decide and ask for, in the order of the text; read when first asked for.
    /// </summary>
    public IReadOnlyList<Mandate> Mandates => Layers.Mandates.Value;

    /// <summary>The unit with an id.</summary>
    /// <param name="id">The whole id, the document key included.</param>
    /// <returns>The unit; null where the document has none.</returns>
    public Unit? Find(string id) => FindUnit(id);

    /// <summary>The unit of a type with an id.</summary>
    /// <typeparam name="T">The type, such as <see cref="Paragraph"/>.</typeparam>
    /// <param name="id">The whole id, the document key included.</param>
    /// <returns>The unit; null where the document has none, or one of another type.</returns>
    public T? Find<T>(string id)
        where T : Unit => Find(id) as T;

    /// <summary>The innermost unit at a character of the source text.</summary>
    /// <param name="position">The character, counted from 0 in UTF-16 characters.</param>
    /// <returns>
    /// The unit whose own words stand there. A label, markup or a blank belongs to the words after it on its line, or
    /// to those before it; a line without words belongs to the innermost instrument around it. Null outside of all
    /// instruments.
    /// </returns>
    public Unit? FindUnitAt(int position) => Locations.At(position);

    /// <summary>The units whose own words stand on a physical line, in the order of the text.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <returns>The units; none for a line without words of a unit.</returns>
    public IReadOnlyList<Unit> FindUnitsOnLine(int line) => Locations.OnLine(line);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The characters of the text; any characters, it never throws for what they are.</param>
    /// <param name="path">The path or name of the text; its file name becomes <see cref="File"/>.</param>
    /// <param name="catalog">What is known beside the text; null for nothing.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The same model as generated code gives for the same text.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static Document Parse(string text, string path, Catalog? catalog = null,
        CancellationToken cancellation = default)
    {
        catalog ??= Catalog.Empty;
        var tree = Parser.Parse(text, path, catalog, cancellation);
        var record = DocumentBinder.Bind(tree, catalog, cancellation).Record;
        return new Document(record, () => tree.Text) { CatalogEntry = catalog.Find(record.File) };
    }

    /// <summary>True when both read the same file the same way.</summary>
    /// <param name="other">The document to compare with.</param>
    public bool Equals(Document? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Record.Equals(other.Record) && Source.Content == other.Source.Content);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Document);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>The title, or the file name.</summary>
    public override string ToString() => Title ?? File;

    /// <summary>
    /// Makes the instruments that stand in no other instrument; called when they are first asked for.
    /// </summary>
    protected virtual IReadOnlyList<Instrument> MakeInstruments() =>
        _record.Instruments.Select(instrument => Instrument.Create(this, null, instrument)).ToArray();

    /// <summary>
    /// What the catalog says of the document, for the C# names that it chose: they are no part of what a text says, and
    /// so of no record.
    /// </summary>
    internal CatalogDocument? CatalogEntry { get; init; }

    /// <summary>The words that the document is read with.</summary>
    internal Lexicon Lexicon =>
        Kept.Of(ref _lexicon, _record, static record => Lexicon.With(record.Vocabulary));

    /// <summary>The data of the document without its instruments.</summary>
    internal virtual DocumentRecord Frame => _record;

    /// <summary>What the catalog adds to the vocabulary.</summary>
    internal EquatableArray<VocabularyRow> Vocabulary => _record.Vocabulary;

    /// <summary>The unit with an id; null where the document has none.</summary>
    private protected virtual Unit? FindUnit(string id) =>
        Layers.Units.Value.TryGetValue(id, out var unit) ? unit : null;

    /// <inheritdoc/>
    Utf8Text IWordSource.Bytes => Bytes;

    /// <summary>The bytes of the source text.</summary>
    private protected virtual Utf8Text Bytes => new(System.Text.Encoding.UTF8.GetBytes(Source.Content));

    /// <summary>The records of the document as what reads meaning sees them; made when first asked for.</summary>
    internal DocumentIndex Index => Layers.Index.Value;

    /// <summary>The citations in the words and footnotes of a unit and of all units inside it.</summary>
    internal IReadOnlyList<Reference> ReferencesOf(Unit unit) => Layers.ReferencesByUnit.Value[unit];

    /// <summary>The mandates that a unit and the units inside it state.</summary>
    internal IReadOnlyList<Mandate> MandatesOf(Unit unit) => Layers.MandatesByUnit.Value[unit];

    /// <summary>The terms that an instrument itself defines.</summary>
    internal IReadOnlyList<DefinedTerm> TermsOf(Instrument instrument) =>
        Layers.TermsByInstrument.Value[instrument.Id].ToArray();

    /// <summary>The instruments with a label that stand in no other instrument.</summary>
    internal IEnumerable<Instrument> LabelledInstruments(string label) => Layers.InstrumentsByLabel.Value[label];

    private UnitLocations Locations => Kept.Of(ref _locations, this, static document => new UnitLocations(document));

    private DocumentLayers Layers => Kept.Of(ref _layers, this, static document => new DocumentLayers(document));

    private static IEnumerable<Instrument> DescendantsAndSelf(Instrument instrument) =>
        new[] { instrument }.Concat(instrument.Annexes.SelectMany(DescendantsAndSelf));
}
