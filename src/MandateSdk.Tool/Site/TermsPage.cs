using System;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Site;

/// <summary>All defined terms with their definitions and uses.</summary>
internal static class TermsPage
{
    public static string Write(SiteContent content)
    {
        var html = new StringBuilder();
        html.Append("<header class=\"head\" id=\"top\">\n<h1>Defined terms</h1>\n"
            + $"<p>{Html.Count(content.Terms.Count, "term")}, with definition, scope and uses.</p>\n");
        html.Append("<form class=\"filter only-script\" aria-label=\"What is shown\" data-filter=\"rows\">\n"
            + "<label>Words <input type=\"search\" name=\"words\" autocomplete=\"off\"></label>\n<label>Kind <select name=\"kind\">"
            + Html.Options("every kind", content.Terms.Select(term => term.Kind).Distinct().Order()
                .Select(kind => (Names.Of(kind), Words(kind)))) + "</select></label>\n"
            + "<p class=\"count\" role=\"status\"></p>\n</form>\n</header>\n");
        html.Append("<div class=\"table wide\"><table class=\"list\" data-sortable>\n<caption class=\"hidden\">Defined terms</caption>\n<thead><tr>"
            + "<th scope=\"col\">Term</th><th scope=\"col\">Definition</th><th scope=\"col\">Kind</th><th scope=\"col\">Where</th>"
            + "<th scope=\"col\">Uses</th></tr></thead>\n<tbody>\n");
        foreach (var term in content.Terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase))
            WriteRow(term, content, html);
        html.Append("</tbody></table></div>\n");
        return html.ToString();
    }

    private static void WriteRow(DefinedTerm term, SiteContent content, StringBuilder html)
    {
        html.Append($"<tr data-kind=\"{Names.Of(term.Kind)}\"><th scope=\"row\">{Html.Text(term.Term)}</th><td>{Html.Text(term.Definition)}</td>"
            + $"<td>{Html.Text(Words(term.Kind))}</td><td>");
        html.Append(term.Unit is { } unit
            ? UnitLink.Of(unit, content)
            : Html.Text(FormattableString.Invariant($"line {term.Line}")));
        html.Append($"</td><td data-sort=\"{FormattableString.Invariant($"{term.Uses.Count:00000}")}\">{Uses(term, content)}</td></tr>\n");
    }

    private static string Uses(DefinedTerm term, SiteContent content)
    {
        var links = term.Uses.Select(use => use.Unit).OfType<Unit>().Distinct()
            .Select(unit => "<li>" + UnitLink.Of(unit, content) + "</li>").ToList();
        return links.Count == 0
            ? FormattableString.Invariant($"{term.Uses.Count}")
            : $"<details><summary>{Html.Count(term.Uses.Count, "use")}</summary><ul>{string.Concat(links)}</ul></details>";
    }

    private static string Words(Core.Records.TermKind kind) => Names.Of(kind).Replace('-', ' ');
}
