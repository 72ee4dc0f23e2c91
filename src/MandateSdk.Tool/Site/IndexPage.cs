using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Site;

/// <summary>The first page: what there is, document by document.</summary>
internal static class IndexPage
{
    public static string Write(SiteContent content, string title)
    {
        var html = new StringBuilder();
        html.Append($"<header class=\"head\" id=\"top\">\n<h1>{Html.Text(title)}</h1>\n<ul class=\"figures\">\n");
        Figure(content.Documents.Count, "document");
        Figure(content.Instruments.Count, "instrument");
        Figure(content.Instruments.Sum(instrument => instrument.AllParagraphs.Count), "paragraph");
        Figure(content.Mandates.Count, "mandate");
        Figure(content.Terms.Count, "defined term");
        html.Append("</ul>\n</header>\n");
        foreach (var document in content.Documents)
            WriteDocument(document, content, html);
        if (content.Pairs.Count > 0)
        {
            html.Append("<section class=\"document\" aria-labelledby=\"pairs\">\n<h2 id=\"pairs\">Drafts beside adopted texts</h2>\n<ul class=\"instruments\">\n");
            foreach (var pair in content.Pairs)
                html.Append("<li>" + Html.Link(ComparisonPage.PathOf(pair, content), pair.Draft.Citation) + "</li>\n");
            html.Append("</ul>\n</section>\n");
        }

        return html.ToString();

        void Figure(int count, string noun)
        {
            var words = Html.Count(count, noun);
            var blank = words.IndexOf(' ', StringComparison.Ordinal);
            html.Append($"<li><strong>{words[..blank]}</strong>{words[blank..]}</li>\n");
        }
    }

    private static void WriteDocument(Document document, SiteContent content, StringBuilder html)
    {
        var anchor = "document-" + Html.Anchor(document.Key);
        html.Append($"<section class=\"document\" aria-labelledby=\"{anchor}\">\n");
        html.Append($"<h2 id=\"{anchor}\">{Html.Text(document.Title ?? document.File)}</h2>\n");
        var facts = new[] { document.Symbol, document.Issuer, document.Date?.ToString(), document.File }
            .Where(fact => !string.IsNullOrEmpty(fact)).Distinct(StringComparer.Ordinal);
        html.Append($"<p class=\"facts\">{Html.Text(string.Join(" · ", facts))}</p>\n");
        WriteInstruments(document.Instruments, content, html);
        html.Append("</section>\n");
    }

    private static void WriteInstruments(IReadOnlyList<Instrument> instruments, SiteContent content, StringBuilder html)
    {
        if (instruments.Count == 0)
            return;

        html.Append("<ul class=\"instruments\">\n");
        foreach (var instrument in instruments)
        {
            html.Append($"<li><span class=\"kind\">{Html.Text(MandateWords.Of(instrument.Kind))}</span> "
                + Html.Link(content.Places.LinkTo(instrument, ""), instrument.Citation) + "\n");
            WriteInstruments(instrument.Annexes, content, html);
            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }
}
