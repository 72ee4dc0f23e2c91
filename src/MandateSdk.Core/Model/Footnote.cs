using System;
using System.Collections.Generic;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>A footnote: its definition and the marks that refer to it.</summary>
public sealed class Footnote : IEquatable<Footnote>
{
    private readonly Document _document;
    private readonly FootnoteRecord _record;
    private IReadOnlyList<int>? _lines;
    private IReadOnlyList<FootnoteReference>? _references;

    internal Footnote(Document document, Instrument? scope, FootnoteRecord record)
    {
        _document = document;
        _record = record;
        Scope = scope;
    }

    /// <summary>The bare label, such as "15" or "*".</summary>
    public string Label => _record.Label;

    /// <summary>The instrument that refers to the footnote; null for a footnote of the document itself.</summary>
    public Instrument? Scope { get; }

    /// <summary>The words of the definition, corrected by the catalog; empty where no definition is printed.</summary>
    public string Text => _record.Text.Read(_document.Source);

    /// <summary>The words of the definition as OCR left them.</summary>
    public string TextAsPrinted => _record.Text.ReadAsPrinted(_document.Source);

    /// <summary>The physical lines of the definition, counted from 1; they may lie in another instrument.</summary>
    public IReadOnlyList<int> Lines => Kept.Of(ref _lines, _record, static record => record.Text.Lines);

    /// <summary>The marks that refer to the footnote, in order.</summary>
    public IReadOnlyList<FootnoteReference> References =>
        Kept.Of(ref _references, _record, static record => record.References);

    /// <summary>Where the words of the definition stand.</summary>
    internal PrintedText Words => _record.Text;

    /// <summary>True when both are the same definition in the same file.</summary>
    /// <param name="other">The footnote to compare with.</param>
    public bool Equals(Footnote? other) =>
        other is not null && _document.File == other._document.File && _record.Equals(other._record);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Footnote);

    /// <inheritdoc/>
    public override int GetHashCode() => _record.GetHashCode();

    /// <summary>The label and the words.</summary>
    public override string ToString() => Label + " " + Text;
}
