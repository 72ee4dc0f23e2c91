using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Model;

/// <summary>The units of a document by the characters and lines on which their own words stand.</summary>
internal sealed class UnitLocations
{
    private readonly Document _document;
    private readonly (TextSpan Span, Unit Unit)[] _spans;
    private readonly int[] _starts;
    private readonly ILookup<int, Unit> _byLine;

    /// <summary>Reads the places of all units once.</summary>
    public UnitLocations(Document document)
    {
        _document = document;
        _spans = document.Units
            .SelectMany(unit => unit.Words.Slices.Select(slice => (Span: slice, Unit: unit)))
            .Where(item => !item.Span.IsEmpty)
            .OrderBy(item => item.Span.Start)
            .ToArray();
        _starts = Array.ConvertAll(_spans, item => item.Span.Start);
        _byLine = document.Units
            .SelectMany(unit => unit.Words.Lines.Distinct().Select(line => (line, unit)))
            .ToLookup(pair => pair.line, pair => pair.unit);
    }

    /// <summary>The units with words on a line, in the order of the text.</summary>
    public IReadOnlyList<Unit> OnLine(int line) => _byLine[line].ToArray();

    /// <summary>The innermost unit at a character; null where it belongs to none.</summary>
    public Unit? At(int position)
    {
        if (position < 0 || position >= _document.Source.Length)
        {
            return null;
        }

        // Labels, markup and blanks are no words: they count to the words after them on their line, or to those before
        // them.
        var line = _document.Source.LineNumberAt(position);
        var at = Array.BinarySearch(_starts, position);
        var next = at >= 0 ? at : ~at;
        return at >= 0 ? _spans[at].Unit
            : next > 0 && _spans[next - 1].Span.Contains(position) ? _spans[next - 1].Unit
            : next < _spans.Length && _document.Source.LineNumberAt(_starts[next]) == line ? _spans[next].Unit
            : next > 0 && _document.Source.LineNumberAt(_spans[next - 1].Span.End - 1) == line ? _spans[next - 1].Unit
            : _document.AllInstruments.LastOrDefault(instrument => instrument.StartLine <= line
                && line <= instrument.EndLine);
    }
}
