using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Site;

/// <summary>Who cites something, as links back.</summary>
internal static class CitingList
{
    // More than this are folded: the words come first.
    private const int MostInTheOpen = 3;

    public static string Of(IReadOnlyList<Reference> citing, SiteContent content, string root)
    {
        var links = citing
            .Select(reference => reference.Unit is { } unit
                ? Html.Link(content.Places.LinkTo(unit, root), unit.Citation)
                : Html.Text(reference.File + ", line " + FormattableString.Invariant($"{reference.Line}")))
            .Distinct(StringComparer.Ordinal)
            .Select(link => "<li>" + link + "</li>")
            .ToList();
        var list = "<ul>" + string.Concat(links) + "</ul>";
        return links.Count <= MostInTheOpen
            ? list
            : "<details><summary>" + Html.Count(links.Count, "place") + "</summary>" + list + "</details>";
    }
}
