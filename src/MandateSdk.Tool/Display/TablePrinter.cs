using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Records.Compact;
using MandateSdk.Core.Text;

namespace MandateSdk.Tool.Display;

/// <summary>Prints the table of an instrument as people read it; docs/table.md explains the columns.</summary>
internal sealed class TablePrinter(TextWriter output)
{
    private const int WordsWidth = 48;

    /// <summary>Writes the table of an instrument and reads it again.</summary>
    public void Print(Instrument instrument)
    {
        var code = UnitTableWriter.Write(instrument.Record, new BytePlaces(instrument.Document.Source),
            new WorkMeter(CancellationToken.None));
        var table = UnitTable.Read(code, instrument.Document.File);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{instrument.Id}  version {UnitTable.Version}, {table.Count} units in {code.Length} characters"));
        for (var i = 0; i < table.Count; i++)
            Print(table.RowAt(i), table.DepthOf(i), instrument.Document);
        output.WriteLine();
    }

    private void Print(UnitRow row, int depth, IWordSource source)
    {
        var bytes = row.Slices.Select(slice => string.Create(CultureInfo.InvariantCulture,
            $"{slice.Start}+{slice.Length}"));
        var words = row.WordsIn(source);
        output.WriteLine(string.Join("  ",
            row.Place.ToString(CultureInfo.InvariantCulture).PadLeft(4),
            (new string(' ', depth * 2) + NameOf(row.Kind)).PadRight(16),
            row.LocalId.PadRight(20),
            (row.Label ?? "-").PadRight(6),
            string.Join(',', row.Lines).PadRight(8),
            string.Join(' ', bytes).PadRight(14),
            words.Length <= WordsWidth ? words : words[..Cut(words)] + " …"));
    }

    private static int Cut(string words) => char.IsHighSurrogate(words[WordsWidth - 1]) ? WordsWidth - 1 : WordsWidth;

    private static string NameOf(UnitNodeKind kind) => kind switch
    {
        UnitNodeKind.Section => "section",
        UnitNodeKind.Recital => "recital",
        UnitNodeKind.Paragraph => "paragraph",
        UnitNodeKind.Item => "item",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
