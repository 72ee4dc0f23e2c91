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

/// <summary>A document in generated code: its words lie in a resource, its instruments come each on first touch.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedDocument : Document
{
    private DocumentRecord? _record;

    /// <summary>Makes a document without touching its words or its instruments.</summary>
    /// <param name="head">The data of the document without its instruments.</param>
    /// <param name="assembly">The assembly with the source text, a resource under the name of the source file.</param>
    protected GeneratedDocument(DocumentRecord head, Assembly assembly)
        : base(head, () => ReadResource(assembly, head.File))
    {
    }

    /// <inheritdoc/>
    public override DocumentRecord Record => Kept.Of(ref _record, this, static document => document.DescribeAll());

    /// <inheritdoc/>
    protected abstract override IReadOnlyList<Instrument> MakeInstruments();

    private DocumentRecord DescribeAll() =>
        base.Record with { Instruments = Instruments.Select(instrument => instrument.Record).ToEquatableArray() };

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
