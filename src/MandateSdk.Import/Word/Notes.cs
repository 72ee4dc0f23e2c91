using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MandateSdk.Import.Word;

/// <summary>The footnotes and endnotes of a file, numbered in the order of their marks.</summary>
/// <remarks>Where a file has both, one series of numbers counts them, so that each mark has one note.</remarks>
internal sealed class Notes
{
    private readonly Dictionary<long, OpenXmlElement> _footnotes;
    private readonly Dictionary<long, OpenXmlElement> _endnotes;
    private readonly List<(string Label, OpenXmlElement Content)> _referred = [];
    private readonly Dictionary<(bool IsEndnote, long Id), string> _labels = [];
    private int _count;

    /// <param name="part">The main part of the file.</param>
    public Notes(MainDocumentPart part)
    {
        _footnotes = ById(part.FootnotesPart?.Footnotes?.Elements<Footnote>()
            .Select(note => (note.Id?.Value, (OpenXmlElement)note)));
        _endnotes = ById(part.EndnotesPart?.Endnotes?.Elements<Endnote>()
            .Select(note => (note.Id?.Value, (OpenXmlElement)note)));
    }

    /// <summary>The mark of a reference to a footnote or an endnote.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="custom">The mark that the author chose; null for a number.</param>
    public string MarkOf(FootnoteEndnoteReferenceType reference, string? custom)
    {
        var isEndnote = reference is EndnoteReference;
        var id = reference.Id?.Value ?? 0;
        if (_labels.TryGetValue((isEndnote, id), out var known))
            return known;

        var isCustom = custom is not null && reference.CustomMarkFollows?.Value == true;
        var label = isCustom ? custom! : (++_count).ToString(CultureInfo.InvariantCulture);
        _labels.Add((isEndnote, id), label);
        if ((isEndnote ? _endnotes : _footnotes).TryGetValue(id, out var content))
            _referred.Add((label, content));
        return label;
    }

    /// <summary>
    /// The notes that marks refer to, in the order of the marks; those that notes refer to come last.
    /// </summary>
    public IEnumerable<(string Label, OpenXmlElement Content)> Referred()
    {
        for (var i = 0; i < _referred.Count; i++)
            yield return _referred[i];
    }

    private static Dictionary<long, OpenXmlElement> ById(IEnumerable<(long? Id, OpenXmlElement Note)>? notes)
    {
        var result = new Dictionary<long, OpenXmlElement>();
        foreach (var (id, note) in notes ?? [])
            result.TryAdd(id ?? 0, note);
        return result;
    }
}
