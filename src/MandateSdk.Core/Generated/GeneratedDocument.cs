using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Reflection;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Generated;

/// <summary>
/// A document in generated code: its words lie in a resource, its instruments come each on first touch.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedDocument : Document
{
    private readonly string _assembly;
    private DocumentRecord? _record;
    private string? _foundFingerprint;
    private string? _matched;

    /// <summary>Makes a document without touching its words or its instruments.</summary>
    /// <param name="head">The data of the document without its instruments.</param>
    /// <param name="assembly">The assembly with the source text, a resource under the name of the source file.</param>
    protected GeneratedDocument(DocumentRecord head, Assembly assembly)
        : base(head, () => ReadResource(assembly, head.File))
    {
        _assembly = (assembly ?? throw new ArgumentNullException(nameof(assembly))).GetName().Name ?? string.Empty;
    }

    /// <inheritdoc/>
    public override DocumentRecord Record => Kept.Of(ref _record, this, static document => document.DescribeAll());

    /// <inheritdoc/>
    protected abstract override IReadOnlyList<Instrument> MakeInstruments();

    private DocumentRecord DescribeAll() =>
        base.Record with { Instruments = Instruments.Select(instrument => instrument.Record).ToEquatableArray() };

    /// <summary>The source text, from the resource.</summary>
    /// <exception cref="FileNotFoundException">The assembly has no such resource.</exception>
    /// <exception cref="InvalidDataException">
    /// The resource is not the text that the code was generated from: the positions of the code would give other words.
    /// </exception>
    public sealed override SourceText Source
    {
        get
        {
            var source = base.Source;

            // Compared each time: an edit while the program runs replaces the code, and the resource stays.
            var expected = Fingerprint;
            if (!ReferenceEquals(expected, _matched))
            {
                _foundFingerprint ??= TextFingerprint.Of(source.Content);
                _matched = expected == _foundFingerprint ? expected : throw Mismatch();
            }

            return source;
        }
    }

    /// <summary>Length and hash of the text that the code was generated from.</summary>
    protected abstract string Fingerprint { get; }

    private InvalidDataException Mismatch() => new(
        "The text \"" + File + "\" in the assembly " + _assembly + " is not the one that its code was generated "
        + "from: the text was"
        + " edited while the program ran, or the resource was replaced. Build the project again and restart the "
        + "program.");

    private static SourceText ReadResource(Assembly assembly, string file)
    {
        using var stream = assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException(
            "The assembly " + assembly.GetName().Name + " carries no resource \"" + file + "\". Include the text as"
            + " <MandateText>, or as <EmbeddedResource> with the file name as LogicalName.",
            file);
        using var reader = new StreamReader(stream);
        return new SourceText(reader.ReadToEnd(), file);
    }
}
