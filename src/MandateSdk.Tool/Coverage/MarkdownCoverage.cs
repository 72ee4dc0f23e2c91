using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Tool.Display;

namespace MandateSdk.Tool.Coverage;

/// <summary>Writes the matrix as Markdown: a table of figures, and a table for each instrument.</summary>
internal static class MarkdownCoverage
{
    public static void Write(CoverageReport report, TextWriter output)
    {
        output.Write("# Norms in " + Escape(report.Assembly) + "\n\n");
        Row(output, CoverageWords.Figures.Prepend("instrument"));
        Row(output, CoverageWords.Figures.Select(_ => "---:").Prepend("---"));
        foreach (var instrument in report.Instruments)
            Row(output, CoverageWords.FiguresOf(instrument).Prepend(Escape(instrument.Whole.Source.Citation)));

        foreach (var instrument in report.Instruments)
            WriteInstrument(instrument, output);

        if (report.Lost.Count == 0)
            return;

        output.Write("\n## Marks without a norm\n\n");
        Row(output, ["mark", "code", "degree", "note"]);
        Row(output, ["---", "---", "---", "---"]);
        foreach (var mark in report.Lost)
            Row(output, [Escape(mark.Norm), Linked(mark), CoverageWords.Of(mark.Degree),
                Escape(mark.Note ?? string.Empty)]);
    }

    private static void WriteInstrument(CoveredInstrument instrument, TextWriter output)
    {
        output.Write("\n## " + Escape(instrument.Whole.Source.Citation) + "\n\n"
            + Escape(CoverageWords.Origin(instrument)) + "\n\n");
        Row(output, ["norm", "words", "degree", "code", "tests"]);
        Row(output, ["---", "---", "---", "---", "---"]);
        foreach (var norm in instrument.Norms)
        {
            Row(output,
            [
                Escape(NormLabel.Of(norm.Norm)),
                Escape(norm.Norm.Opening),
                CoverageWords.Of(norm.Degree),
                string.Join("<br>", norm.Code.Select(placed => Describe(placed, norm))),
                string.Join("<br>", norm.Tests.Select(placed => Describe(placed, norm))),
            ]);
        }

        var open = instrument.Counted.Where(norm => norm.Degree is null).Select(norm => Escape(NormLabel.Of(norm.Norm)))
            .ToList();
        if (open.Count > 0)
            output.Write("\nNo code implements: " + string.Join("; ", open) + ".\n");
    }

    private static string Describe(PlacedMark placed, CoveredNorm norm)
    {
        var remark = CoverageWords.Remark(placed, norm);
        return Linked(placed.Mark) + (remark.Length == 0 ? string.Empty : " " + Escape(remark));
    }

    private static void Row(TextWriter output, IEnumerable<string> cells) =>
        output.Write("| " + string.Join(" | ", cells) + " |\n");

    private static string Linked(CodeMark mark) => SourceLink.Of(mark) is { } link
        ? "[" + Code(mark.Code) + "](" + link + ")"
        : Code(mark.Code);

    // Names of C# have no backtick; a bar would end the cell even inside of code.
    private static string Code(string name) => "`" + name.Replace("|", "\\|", System.StringComparison.Ordinal) + "`";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp)
            {
                escaped.Append(rune.ToString());
                continue;
            }

            var c = (char)rune.Value;
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&')
                escaped.Append('\\');
            escaped.Append(CommandingCharacters.Has(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
