using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Records.Compact;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Generated;

/// <summary>
/// A document in generated code: its words lie in a resource, its instruments come each on first touch.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedDocument : Document
{
    private readonly Assembly _assembly;
    private readonly UnitTable _table;
    private readonly Instrument?[] _made;
    private DocumentRecord? _frame;
    private DocumentRecord? _record;
    private Utf8Text? _bytes;
    private string? _foundFingerprint;
    private string? _matched;

    /// <summary>Makes a document without touching its words or its instruments.</summary>
    /// <param name="file">The name of the text, and of the resource that carries it.</param>
    /// <param name="table">The data of the document without its instruments.</param>
    /// <param name="instruments">The number of instruments that stand in no other one.</param>
    /// <param name="assembly">The assembly with the source text.</param>
    /// <exception cref="InvalidDataException">
    /// The table is damaged, or one of another version of this library.
    /// </exception>
    protected GeneratedDocument(string file, string table, int instruments, Assembly assembly)
        : this(UnitTable.Read(table, file), instruments, assembly)
    {
    }

    private GeneratedDocument(UnitTable table, int instruments, Assembly assembly)
        : base(
            table.DocumentHead ?? throw new InvalidDataException(
                "The table of an instrument stands in the place of one of a document."),
            static document => new SourceText(((GeneratedDocument)document).Bytes.ToString(), document.File))
    {
        _table = table;
        _made = new Instrument?[instruments];
        _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));
    }

    /// <inheritdoc/>
    public override DocumentRecord Record => Kept.Of(ref _record, this, static document => document.DescribeAll());

    /// <summary>The source text, from the resource.</summary>
    /// <exception cref="FileNotFoundException">The assembly has no such resource.</exception>
    /// <exception cref="InvalidDataException">
    /// The resource is not the text that the code was generated from: the positions of the code would give other words.
    /// </exception>
    public sealed override SourceText Source
    {
        get
        {
            _ = Bytes;
            return base.Source;
        }
    }

    /// <inheritdoc/>
    internal override DocumentRecord Frame => Kept.Of(ref _frame, this, static document => document.DescribeFrame());

    /// <summary>Length and hash of the text that the code was generated from.</summary>
    protected abstract string Fingerprint { get; }

    private protected override Utf8Text Bytes
    {
        get
        {
            var bytes = Kept.Of(ref _bytes, this, static document => document.ReadResource());

            // Compared each time: an edit while the program runs replaces the code, and the resource stays.
            var expected = Fingerprint;
            if (!ReferenceEquals(expected, _matched))
            {
                _foundFingerprint ??= bytes.Fingerprint();
                _matched = expected == _foundFingerprint ? expected : throw Mismatch();
            }

            return bytes;
        }
    }

    /// <summary>An instrument that stands in no other one: the same object each time.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="place">Its place among them, counted from 0.</param>
    protected T Get<T>(int place)
        where T : Instrument => (T)InstrumentAt(place);

    /// <summary>Makes an instrument.</summary>
    /// <param name="seat">Where it stands.</param>
    /// <returns>A new instrument.</returns>
    protected abstract Instrument Make(UnitSeat seat);

    /// <inheritdoc/>
    protected sealed override IReadOnlyList<Instrument> MakeInstruments()
    {
        var instruments = new Instrument[_made.Length];
        for (var i = 0; i < instruments.Length; i++)
        {
            instruments[i] = InstrumentAt(i);
        }

        return instruments;
    }

    // Threads that come first together may both make one, but all of them get the one that was kept first.
    private Instrument InstrumentAt(int place)
    {
        if (Volatile.Read(ref _made[place]) is { } made)
        {
            return made;
        }

        var instrument = Make(new UnitSeat(this, null, null, place));
        return Interlocked.CompareExchange(ref _made[place], instrument, null) ?? instrument;
    }

    private DocumentRecord DescribeFrame()
    {
        var extras = _table.ExtrasIn(this, null);
        return base.Record with { Footnotes = extras.Footnotes, Tables = extras.Tables, Frame = extras.Frame };
    }

    private DocumentRecord DescribeAll() =>
        Frame with { Instruments = Instruments.Select(instrument => instrument.Record).ToEquatableArray() };

    private InvalidDataException Mismatch() => new(
        "The text \"" + File + "\" in the assembly " + _assembly.GetName().Name
        + " is not the one that its code was generated from: the text was edited while the program ran, or the"
        + " resource was replaced. Build the project again and restart the program.");

    // The stream is not closed: the words are read where it has them.
    private Utf8Text ReadResource() => Utf8Text.Of(
        _assembly.GetManifestResourceStream(File) ?? throw new FileNotFoundException(
            "The assembly " + _assembly.GetName().Name + " carries no resource \"" + File + "\". Include the text as"
            + " <MandateText>, or as <EmbeddedResource> with the file name as LogicalName.",
            File));
}
