using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using MandateSdk.Core.Model;

namespace MandateSdk.Export.Comparison;

/// <summary>Writes a comparison as a page that needs nothing beside it.</summary>
internal static class ComparisonHtml
{
    // Words that went and came are told by underline and strike-through, too: colours alone are not seen by everybody.
    private const string Style =
        """
        :root { color-scheme: light dark; --line: light-dark(#d0d4da, #3a4048); --soft: light-dark(#5b6470, #a5adb8);
          --gone: light-dark(#ffe1e1, #5a1f24); --come: light-dark(#d9f5df, #17432a); }
        body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1rem; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; }
        caption { text-align: left; color: var(--soft); padding-bottom: .5rem; }
        th, td { border-top: 1px solid var(--line); padding: .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        th:first-child { width: 6rem; }
        .id { color: var(--soft); display: block; font: .8rem ui-monospace, monospace; }
        del { background: var(--gone); text-decoration: line-through; }
        ins { background: var(--come); text-decoration: underline; }
        @media (max-width: 40rem) { table, tbody, tr, th, td { display: block; } thead { display: none; } th, td { border: 0; }
          tr { border-top: 1px solid var(--line); } }
        @media print { body { max-width: none; } tr { break-inside: avoid; } }
        """;

    public static void Write(TextComparison comparison, TextWriter output)
    {
        var (before, after) = (comparison.Correspondence.Draft, comparison.Correspondence.Adopted);
        var title = Html(TextComparison.NameOf(comparison.Correspondence.DraftTexts) + " → "
            + TextComparison.NameOf(comparison.Correspondence.AdoptedTexts));
        var figures = string.Join(", ", comparison.Figures().Select(figure =>
            figure.Count.ToString(CultureInfo.InvariantCulture) + " " + Names.Of(figure.Kind)));
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
            + "</title>\n<style>\n" + Style + "\n</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n<table>\n<caption>"
            + Html(figures) + "</caption>\n<thead><tr><th scope=\"col\">Change</th><th scope=\"col\">"
            + Html(before.Id) + "</th><th scope=\"col\">" + Html(after.Id) + "</th></tr></thead>\n<tbody>\n");
        foreach (var change in comparison.Changes)
        {
            var runs = WordDiff.Runs(TextComparison.WordsOf(change.Before), TextComparison.WordsOf(change.After));
            output.Write("<tr class=\"" + Names.Of(change.Kind) + "\"><th scope=\"row\">" + Names.Of(change.Kind) + "</th><td>"
                + Cell(change.Before, runs, WordFate.New, "del") + "</td><td>" + Cell(change.After, runs, WordFate.Gone, "ins")
                + "</td></tr>\n");
        }

        output.Write("</tbody>\n</table>\n</main>\n</body>\n</html>\n");
    }

    private static string Cell(IReadOnlyList<Unit> units, IReadOnlyList<WordRun> runs, WordFate other, string element)
    {
        if (units.Count == 0)
            return string.Empty;

        var ids = string.Concat(units.Select(unit => "<span class=\"id\">" + Html(unit.Id) + "</span>"));
        return ids + string.Concat(runs.Where(run => run.Fate != other).Select(run => run.Fate == WordFate.Kept
            ? Html(run.Text)
            : "<" + element + ">" + Html(run.Text) + "</" + element + ">")).Trim();
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
