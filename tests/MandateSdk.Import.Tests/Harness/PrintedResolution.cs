using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MandateSdk.Import.Tests.Harness;

/// <summary>A paragraph to print.</summary>
/// <param name="Label">Its number; empty for a recital.</param>
/// <param name="Depth">0 for a paragraph, 1 for an item.</param>
/// <param name="Words">The words; the first one is set in italics.</param>
/// <param name="NoteAfter">The word after which a mark stands; -1 for none.</param>
/// <param name="Note">The words of the note.</param>
internal sealed record PrintedParagraph(string Label, int Depth, IReadOnlyList<string> Words, int NoteAfter, string Note);

/// <summary>Sets paragraphs as the United Nations prints resolutions: justified lines, notes at the foot, heads and feet.</summary>
internal sealed class PrintedResolution(double size, double width, double left)
{
    private const string Symbol = "A/RES/99/1";
    private const double Top = 720;
    private const double Bottom = 80;

    private readonly PrintedPdf _pdf = new();
    private readonly List<(int Number, string Text)> _notes = [];
    private int _pages = 1;
    private int _count;
    private double _y = Top;

    private double Pitch => size * 1.2;

    /// <summary>Prints the paragraphs.</summary>
    public byte[] Print(IReadOnlyList<PrintedParagraph> paragraphs)
    {
        _pdf.At(60, 750).Roman(Symbol);
        foreach (var paragraph in paragraphs)
            Print(paragraph);
        EndPage();
        return _pdf.ToBytes();
    }

    /// <summary>What an import writes of the paragraphs, notes left out.</summary>
    public static IEnumerable<string> Expected(IReadOnlyList<PrintedParagraph> paragraphs)
    {
        var count = 0;
        foreach (var paragraph in paragraphs)
        {
            var words = paragraph.Words.Select((word, i) =>
                (i == 0 ? "*" + word + "*" : word) + (i == paragraph.NoteAfter ? Raised(++count) : ""));
            yield return (paragraph.Label.Length > 0 ? paragraph.Label + " " : "") + string.Join(' ', words);
        }
    }

    /// <summary>The notes as an import writes them.</summary>
    public static IEnumerable<string> ExpectedNotes(IReadOnlyList<PrintedParagraph> paragraphs) => paragraphs
        .Where(paragraph => paragraph.NoteAfter >= 0).Select((paragraph, i) => Raised(i + 1) + " " + paragraph.Note);

    private static string Raised(int number) => string.Concat(
        number.ToString(CultureInfo.InvariantCulture).Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));

    private void Print(PrintedParagraph paragraph)
    {
        var indent = paragraph.Label.Length > 0 ? 48 : 24;
        var from = left + (paragraph.Depth * 24);
        _y -= size * 0.6;
        var isFirst = true;
        for (var start = 0; start < paragraph.Words.Count;)
        {
            var room = left + width - from - (isFirst ? indent : 0);
            var end = start;
            double taken = 0;
            while (end < paragraph.Words.Count && taken + WidthOf(paragraph, end) <= room)
                taken += WidthOf(paragraph, end++) + (size * 0.25);
            end = Math.Max(end, start + 1);
            var hasMark = paragraph.NoteAfter >= start && paragraph.NoteAfter < end;
            if (_y - Pitch < Bottom + ((_notes.Count + (hasMark ? 1 : 0)) * 14))
                NextPage();
            _y -= Pitch;
            if (isFirst && paragraph.Label.Length > 0)
                _pdf.At(from + 24, _y).Roman(paragraph.Label, size);

            var isLast = end == paragraph.Words.Count;
            var natural = Enumerable.Range(start, end - start).Sum(i => WidthOf(paragraph, i));
            var gap = isLast || end - start < 2 ? size * 0.25 : (room - natural) / (end - start - 1);
            var x = from + (isFirst ? indent : 0);
            for (; start < end; start++)
            {
                _pdf.At(x, _y);
                if (start == 0)
                    _pdf.Italic(paragraph.Words[start], size);
                else
                    _pdf.Roman(paragraph.Words[start], size);
                if (start == paragraph.NoteAfter)
                {
                    _notes.Add((++_count, paragraph.Note));
                    _pdf.Mark(_count.ToString(CultureInfo.InvariantCulture), size * 0.63);
                }

                x += WidthOf(paragraph, start) + gap;
            }

            isFirst = false;
        }
    }

    private double WidthOf(PrintedParagraph paragraph, int word) =>
        _pdf.Measure(paragraph.Words[word], size, isItalic: word == 0)
        + (word == paragraph.NoteAfter ? _pdf.Measure("99", size * 0.63, isItalic: false) : 0);

    private void NextPage()
    {
        EndPage();
        _pdf.Page();
        _pages++;
        _pdf.At(_pages % 2 == 0 ? 60 : 480, 750).Bold(Symbol, 8.5);
        _y = Top;
    }

    private void EndPage()
    {
        var y = Bottom + (_notes.Count * 14);
        if (_notes.Count > 0)
            _pdf.Rule(left, y, 60);
        foreach (var (number, text) in _notes)
        {
            y -= 14;
            _pdf.At(left, y).Mark(number.ToString(CultureInfo.InvariantCulture), 5).At(left + 12, y).Roman(text, 8);
        }

        _notes.Clear();
        _pdf.At(60, 40).Bold(_pages + "/9", 8.5).At(500, 40).Roman("44-01234", 6.5);
    }
}
