using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Export.Comparison;
using MandateSdk.Tool.Display;

namespace MandateSdk.Tool.Site;

/// <summary>A draft beside the adopted text, in the order of the adopted one, with the words that changed.</summary>
internal static class ComparisonPage
{
    private const string Root = "../";

    /// <summary>The place of the page, from the root of the site.</summary>
    public static string PathOf((Instrument Draft, Instrument Adopted) pair, SiteContent content) =>
        "compare/" + NameOf(pair.Draft, content) + "--" + NameOf(pair.Adopted, content) + ".html";

    /// <summary>The title of the page.</summary>
    public static string TitleOf((Instrument Draft, Instrument Adopted) pair) => "Draft and adopted: " + pair.Adopted.Citation;

    /// <summary>What stands on the page.</summary>
    public static string Write((Instrument Draft, Instrument Adopted) pair, SiteContent content)
    {
        var found = Correspondence.Between(pair.Draft, pair.Adopted);
        var html = new StringBuilder();
        html.Append("<nav class=\"path\" aria-label=\"Where this stands\"><ol><li>" + Html.Link(Root + "index.html", "All instruments") + "</li><li>"
            + Html.Link(content.Places.LinkTo(pair.Adopted, Root), pair.Adopted.Citation) + "</li></ol></nav>\n");
        html.Append("<header class=\"head\" id=\"top\">\n<p class=\"kind\">Draft beside adopted text</p>\n"
            + $"<h1>{Html.Text(pair.Adopted.Citation)}</h1>\n");
        WriteFigures(found, html);
        WriteFilter(html);
        html.Append("</header>\n");
        html.Append("<div class=\"table wide\"><table class=\"compare\">\n<caption class=\"hidden\">Units that correspond, in the order of the adopted text</caption>\n"
            + "<thead><tr><th scope=\"col\">Draft: " + Html.Link(content.Places.LinkTo(pair.Draft, Root), pair.Draft.Citation)
            + "</th><th scope=\"col\">Adopted: " + Html.Link(content.Places.LinkTo(pair.Adopted, Root), pair.Adopted.Citation) + "</th></tr></thead>\n<tbody>\n");
        WriteRows(pair, found, content, html);
        html.Append("</tbody></table></div>\n");
        return html.ToString();
    }

    private static string NameOf(Instrument instrument, SiteContent content)
    {
        var page = content.Places.PageOf(instrument)!;
        return page[(SitePlaces.Folder.Length + 1)..^".html".Length];
    }

    private static void WriteFigures(Correspondence found, StringBuilder html)
    {
        html.Append("<ul class=\"figures\">\n");
        foreach (var kind in Enum.GetValues<CorrespondenceKind>())
            Figure(found.Pairs.Count(pair => pair.Kind == kind), Words(kind));
        Figure(found.OnlyInDraft.Count, "only in the draft");
        Figure(found.OnlyInAdopted.Count, "new in the adopted text");
        html.Append("</ul>\n");

        void Figure(int count, string words) =>
            html.Append($"<li><strong>{count.ToString(CultureInfo.InvariantCulture)}</strong> {words}</li>\n");
    }

    private static void WriteFilter(StringBuilder html)
    {
        html.Append("<form class=\"filter only-script\" aria-label=\"What is shown\" data-filter=\"rows\">\n<fieldset><legend>Show</legend>\n");
        foreach (var (value, words) in new[] { ("same", "Same"), ("edited", "Edited"), ("moved", "Moved"), ("gone", "Only in the draft"), ("new", "New") })
            html.Append($"<label class=\"toggle\"><input type=\"checkbox\" name=\"kind\" value=\"{value}\" checked> {words}</label>\n");
        html.Append("</fieldset>\n<p class=\"count\" role=\"status\"></p>\n</form>\n");
    }

    // The adopted text leads; what went stands where it stood in the draft, after the unit before it.
    private static void WriteRows((Instrument Draft, Instrument Adopted) pair, Correspondence found, SiteContent content, StringBuilder html)
    {
        var partners = found.Pairs.ToDictionary(item => item.Adopted.Id, StringComparer.Ordinal);
        var fresh = found.OnlyInAdopted.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        var gone = Followers(pair.Draft, found);
        WriteGone(gone.GetValueOrDefault(""), content, html);
        foreach (var unit in pair.Adopted.DescendantsAndSelf())
        {
            if (unit is Section section)
            {
                html.Append($"<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"2\">{Html.Text(UnitRow.HeadingOf(section))}</th></tr>\n");
            }
            else if (partners.TryGetValue(unit.Id, out var partner))
            {
                WritePair(partner, content, html);
                WriteGone(gone.GetValueOrDefault(partner.Draft.Id), content, html);
            }
            else if (fresh.Contains(unit.Id))
            {
                html.Append($"<tr data-kind=\"new\"><td class=\"empty\"></td><td>{Place(unit, "new", content)}<p><ins class=\"whole\">{Html.Text(unit.Text)}</ins></p></td></tr>\n");
            }
        }
    }

    private static Dictionary<string, List<Unit>> Followers(Instrument draft, Correspondence found)
    {
        var alone = found.OnlyInDraft.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        var paired = found.Pairs.Select(pair => pair.Draft.Id).ToHashSet(StringComparer.Ordinal);
        var followers = new Dictionary<string, List<Unit>>(StringComparer.Ordinal);
        var last = "";
        foreach (var unit in draft.DescendantsAndSelf())
        {
            if (paired.Contains(unit.Id))
            {
                last = unit.Id;
            }
            else if (alone.Contains(unit.Id))
            {
                if (!followers.TryGetValue(last, out var list))
                    followers[last] = list = [];
                list.Add(unit);
            }
        }

        return followers;
    }

    private static void WriteGone(List<Unit>? units, SiteContent content, StringBuilder html)
    {
        foreach (var unit in units ?? [])
            html.Append($"<tr data-kind=\"gone\"><td>{Place(unit, "only here", content)}<p><del class=\"whole\">{Html.Text(unit.Text)}</del></p></td><td class=\"empty\"></td></tr>\n");
    }

    private static void WritePair(CorrespondingUnits pair, SiteContent content, StringBuilder html)
    {
        var parts = WordDiff.Runs(pair.Draft.Text, pair.Adopted.Text);
        html.Append($"<tr data-kind=\"{Words(pair.Kind)}\"><td>{Place(pair.Draft, null, content)}<p>");
        WriteSide(parts, WordFate.Gone, "del", html);
        html.Append($"</p></td><td>{Place(pair.Adopted, Words(pair.Kind), content)}<p>");
        WriteSide(parts, WordFate.New, "ins", html);
        html.Append("</p></td></tr>\n");
    }

    // The blank before words that changed is no change itself.
    private static void WriteSide(IReadOnlyList<WordRun> parts, WordFate own, string element, StringBuilder html)
    {
        foreach (var (change, words) in parts.Where(part => part.Fate == own || part.Fate == WordFate.Kept))
        {
            var text = Html.Text(words.TrimStart());
            html.Append(words.AsSpan(0, words.Length - words.TrimStart().Length))
                .Append(change == own ? $"<{element}>{text}</{element}>" : text);
        }
    }

    private static string Place(Unit unit, string? kind, SiteContent content)
    {
        return "<p class=\"place\">" + Html.Link(content.Places.LinkTo(unit, Root), UnitLink.Inside(unit))
            + (kind is null ? "" : $" <span class=\"change\">{kind}</span>") + "</p>";
    }

    private static string Words(CorrespondenceKind kind) => Names.Of(kind);
}
