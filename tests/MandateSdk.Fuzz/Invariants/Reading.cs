using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Export;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>A text as the product reads it, each layer made once and when it is first asked for.</summary>
internal sealed class Reading
{
    /// <summary>The name under which every input is read.</summary>
    public const string File = "input.txt";

    private readonly Lazy<SyntaxTree> _tree;
    private readonly Lazy<BoundDocument> _bound;
    private readonly Lazy<Document> _document;
    private readonly Lazy<IReadOnlyList<Unit>> _units;
    private readonly Lazy<byte[]> _export;

    public Reading(string text)
    {
        Text = text;
        _tree = new(() => Parser.Parse(text, File));
        _bound = new(() => DocumentBinder.Bind(Tree, Catalog.Empty));
        _document = new(() => new Document(_bound.Value.Record, () => Tree.Text));
        _units = new(() => Document.Units.ToArray());
        _export = new(MakeExport);
    }

    public string Text { get; }

    public SyntaxTree Tree => _tree.Value;

    public DocumentRecord Record => _bound.Value.Record;

    public IReadOnlyList<Diagnostic> Diagnostics => _bound.Value.Diagnostics;

    public Document Document => _document.Value;

    public IReadOnlyList<Unit> Units => _units.Value;

    /// <summary>The export of <c>mandate export --format json</c>.</summary>
    public byte[] Export => _export.Value;

    private byte[] MakeExport()
    {
        using var stream = new MemoryStream();
        var file = new SourceFile(File, Text, string.Empty);
        ExportFormat.Json.Write(new ExportSource(Document) { Sha256 = file.Sha256, Diagnostics = Diagnostics }, stream);
        return stream.ToArray();
    }
}
