using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using MandateSdk.Tool.Display;

namespace MandateSdk.Tool.Coverage;

/// <summary>Writes the matrix as a page that needs nothing else, and prints well.</summary>
internal static class HtmlCoverage
{
    private const string Style = """
          body { font: 15px/1.45 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
          table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
          th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
          th { background: #eef2f6; }
          td.figure, th.figure { text-align: right; }
          td.degree { border-left: .4rem solid #bbb; white-space: nowrap; }
          .full td.degree { border-left-color: #1a7f37; }
          .partial td.degree { border-left-color: #bf8700; }
          .planned td.degree { border-left-color: #0969da; }
          .none td.degree { border-left-color: #cf222e; }
          code { font: 13px ui-monospace, monospace; }
          .origin { color: #444; }
          @media print {
            body { margin: 0; max-width: none; font-size: 10pt; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            h2 { break-after: avoid; }
          }
        """;

    public static void Write(CoverageReport report, TextWriter output)
    {
        var title = "Norms in " + Escape(report.Assembly);
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write("<title>" + title + "</title>\n<style>\n" + Style.ReplaceLineEndings("\n")
            + "\n</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n");
        output.Write("<table>\n<thead><tr><th scope=\"col\">instrument</th>");
        foreach (var figure in CoverageWords.Figures)
            output.Write("<th scope=\"col\" class=\"figure\">" + figure + "</th>");
        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var (instrument, place) in report.Instruments.Select((instrument, place) => (instrument, place)))
        {
            output.Write("<tr><td><a href=\"#i" + place + "\">" + Escape(instrument.Whole.Source.Citation)
                + "</a></td>");
            foreach (var figure in CoverageWords.FiguresOf(instrument))
                output.Write("<td class=\"figure\">" + figure + "</td>");
            output.Write("</tr>\n");
        }

        output.Write("</tbody>\n</table>\n");
        foreach (var (instrument, place) in report.Instruments.Select((instrument, place) => (instrument, place)))
            WriteInstrument(instrument, place, output);

        if (report.Lost.Count > 0)
            WriteLost(report.Lost, output);

        output.Write("</body>\n</html>\n");
    }

    private static void WriteInstrument(CoveredInstrument instrument, int place, TextWriter output)
    {
        output.Write("<h2 id=\"i" + place + "\">" + Escape(instrument.Whole.Source.Citation) + "</h2>\n");
        output.Write("<p class=\"origin\">" + Escape(CoverageWords.Origin(instrument)) + "</p>\n");
        Head(output, "norm", "words", "degree", "code", "tests");
        foreach (var norm in instrument.Norms)
        {
            var degree = CoverageWords.Of(norm.Degree);
            output.Write("<tr class=\"" + Escape(degree) + "\"><td>" + Escape(NormLabel.Of(norm.Norm)) + "</td><td>"
                + Escape(norm.Norm.Opening) + "</td>");
            output.Write("<td class=\"degree\">" + Escape(degree) + "</td><td>" + Marks(norm.Code,
                norm) + "</td><td>" + Marks(norm.Tests, norm) + "</td></tr>\n");
        }

        output.Write("</tbody>\n</table>\n");
    }

    private static void WriteLost(IEnumerable<CodeMark> lost, TextWriter output)
    {
        output.Write("<h2>Marks without a norm</h2>\n");
        Head(output, "mark", "code", "degree", "note");
        foreach (var mark in lost)
        {
            output.Write("<tr><td>" + Escape(mark.Norm) + "</td><td>" + Linked(mark) + "</td><td>"
                + Escape(CoverageWords.Of(mark.Degree)) + "</td><td>" + Escape(mark.Note
                    ?? string.Empty) + "</td></tr>\n");
        }

        output.Write("</tbody>\n</table>\n");
    }

    private static void Head(TextWriter output, params string[] columns) =>
        output.Write("<table>\n<thead><tr>" + string.Concat(columns.Select(column =>
            "<th scope=\"col\">" + column + "</th>")) + "</tr></thead>\n<tbody>\n");

    private static string Marks(IEnumerable<PlacedMark> marks, CoveredNorm norm) =>
        string.Join("<br>", marks.Select(placed =>
    {
        var remark = CoverageWords.Remark(placed, norm);
        return Linked(placed.Mark) + (remark.Length == 0
            ? string.Empty
            : " " + Escape(remark));
    }));

    private static string Linked(CodeMark mark)
    {
        var code = "<code>" + Escape(mark.Code) + "</code>";
        return SourceLink.Of(mark) is { } link ? "<a href=\"" + Escape(link) + "\">" + code + "</a>" : code;
    }

    // HTML allows no control characters, and a mark of direction would show the words of a norm in another order.
    private static string Escape(string text) =>
        WebUtility.HtmlEncode(string.Concat(text.EnumerateRunes()
            .Select(rune => rune.IsBmp && CommandingCharacters.Has((char)rune.Value) ? " " : rune.ToString())));
}
