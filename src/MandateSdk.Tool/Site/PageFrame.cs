using System;

namespace MandateSdk.Tool.Site;

/// <summary>What stands around every page: its template is a file of its own.</summary>
/// <param name="siteTitle">The title of the whole site.</param>
internal sealed class PageFrame(string siteTitle)
{
    private readonly string _template = SiteAssets.ReadText("page.html");

    /// <summary>The title of the whole site.</summary>
    public string SiteTitle => siteTitle;

    /// <summary>Puts the frame around a page.</summary>
    /// <param name="title">The title of the page; the same as that of the site for its first page.</param>
    /// <param name="root">What leads from the page to the root of the site: empty, or <c>../</c>.</param>
    /// <param name="place">The place in the navigation that is marked: <c>index</c>, <c>mandates</c> or <c>terms</c>.</param>
    /// <param name="main">What stands on the page.</param>
    public string Around(string title, string root, string place, string main)
    {
        var page = _template
            .Replace("{{title}}", Html.Text(title == siteTitle ? title : title + " · " + siteTitle), StringComparison.Ordinal)
            .Replace("{{site}}", Html.Text(siteTitle), StringComparison.Ordinal)
            .Replace("{{root}}", root, StringComparison.Ordinal);
        foreach (var name in new[] { "index", "mandates", "terms" })
            page = page.Replace("{{at-" + name + "}}", name == place ? " aria-current=\"page\"" : "", StringComparison.Ordinal);

        // Last, for the words of a text may have braces of their own.
        var at = page.IndexOf("{{main}}", StringComparison.Ordinal);
        return string.Concat(page.AsSpan(0, at), main, page.AsSpan(at + "{{main}}".Length));
    }
}
