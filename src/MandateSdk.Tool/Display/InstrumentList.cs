using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Tool.Display;

/// <summary>Prints the instruments of documents as a table each.</summary>
internal sealed class InstrumentList(TextWriter output)
{
    private bool _isFirst = true;

    /// <summary>Prints one document; the titles stand last, where their length bends no column.</summary>
    public void Print(Document document)
    {
        if (!_isFirst)
            output.WriteLine();
        _isFirst = false;

        InkedLine.Of(Join(document.File, document.Symbol, document.Title), Ink.Strong).WriteTo(output);
        var rows = document.Instruments.SelectMany(instrument => Rows(instrument, 1)).ToList();
        var widths = Enumerable.Range(0, 4).Select(i => rows.Select(row => row[i].Length).DefaultIfEmpty().Max())
            .ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) => i < widths.Length ? cell.PadRight(widths[i]) : cell);
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    private static IEnumerable<string[]> Rows(Instrument instrument, int depth)
    {
        yield return
        [
            new string(' ', 2 * depth) + instrument.Id,
            Names.Of(instrument.Kind),
            instrument.Label ?? "",
            string.Create(CultureInfo.InvariantCulture, $"{instrument.StartLine}–{instrument.EndLine}"),
            instrument.Title ?? "",
        ];

        foreach (var row in instrument.Annexes.SelectMany(annex => Rows(annex, depth + 1)))
            yield return row;
    }

    private static string Join(params string?[] parts) =>
        string.Join("  ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
