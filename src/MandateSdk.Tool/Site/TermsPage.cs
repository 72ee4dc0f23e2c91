using System;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Site;

/// <summary>All defined terms with their definitions and uses.</summary>
internal static class TermsPage
{
    public static string Write(SiteContent content)
    {
        var kinds = content.Terms.Select(term => term.Kind).Distinct().Order();
        var table = new FilteredTable("Defined terms",
                Html.Count(content.Terms.Count, "term") + ", with definition, scope and uses.",
                "Term", "Definition", "Kind", "Where", "Uses")
            .Choice("Kind", "kind", "every kind", kinds.Select(kind => (Names.Of(kind), Words(kind))));
        foreach (var term in content.Terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase))
            Add(term, table, content);
        return table.ToString();
    }

    private static void Add(DefinedTerm term, FilteredTable table, SiteContent content) => table.Add(
        [("kind", Names.Of(term.Kind))],
        new TableCell(Html.Text(term.Term), IsHead: true),
        new TableCell(Html.Text(term.Definition)),
        new TableCell(Html.Text(Words(term.Kind))),
        new TableCell(term.Unit is { } unit
            ? UnitLink.Of(unit, content)
            : Html.Text(FormattableString.Invariant($"line {term.Line}"))),
        new TableCell(Uses(term, content), FormattableString.Invariant($"{term.Uses.Count:00000}")));

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
