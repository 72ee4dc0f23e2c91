using System;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Site;

/// <summary>Who must do what by when: all mandates as a table that can be filtered and sorted.</summary>
internal static class MandatesPage
{
    public static string Write(SiteContent content)
    {
        var html = new StringBuilder();
        html.Append("<header class=\"head\" id=\"top\">\n<h1>Who must do what by when</h1>\n"
            + $"<p>{Html.Count(content.Mandates.Count, "mandate")} of {Html.Count(content.Instruments.Count, "instrument")}.</p>\n");
        WriteFilter(content, html);
        html.Append("</header>\n");
        html.Append("<div class=\"table wide\"><table class=\"list\" data-sortable>\n<caption class=\"hidden\">Mandates</caption>\n<thead><tr>"
            + Head("Who") + Head("What") + Head("By when") + Head("Reports to") + Head("Where") + "</tr></thead>\n<tbody>\n");
        foreach (var mandate in content.Mandates)
            WriteRow(mandate, content, html);
        html.Append("</tbody></table></div>\n");
        return html.ToString();
    }

    private static string Head(string words) => $"<th scope=\"col\">{words}</th>";

    private static void WriteFilter(SiteContent content, StringBuilder html)
    {
        var actors = content.Mandates.SelectMany(MandateWords.ActorsOf).Distinct().OrderBy(MandateWords.Of, StringComparer.Ordinal);
        var classes = content.Mandates.Select(mandate => mandate.Class).Distinct().Order();
        var instruments = content.Mandates.Select(mandate => mandate.Unit.Instrument).Distinct();
        html.Append("<form class=\"filter only-script\" aria-label=\"What is shown\" data-filter=\"rows\">\n");
        html.Append("<label>Words <input type=\"search\" name=\"words\" autocomplete=\"off\"></label>\n");
        html.Append("<label>Asked of <select name=\"actor\">"
            + Html.Options("everybody", actors.Select(actor => (Names.Of(actor), MandateWords.Of(actor)))) + "</select></label>\n");
        html.Append("<label>Kind <select name=\"class\">"
            + Html.Options("every kind", classes.Select(found => (Names.Of(found), MandateWords.Of(found)))) + "</select></label>\n");
        html.Append("<label>Instrument <select name=\"instrument\">"
            + Html.Options("all instruments", instruments.Select(instrument => (instrument.Id, instrument.Citation))) + "</select></label>\n");
        html.Append("<label class=\"toggle\"><input type=\"checkbox\" name=\"due\" value=\"yes\"> With a time</label>\n");
        html.Append("<label class=\"toggle\"><input type=\"checkbox\" name=\"report\" value=\"yes\"> Duties to report</label>\n");
        html.Append("<p class=\"count\" role=\"status\"></p>\n</form>\n");
    }

    private static void WriteRow(Mandate mandate, SiteContent content, StringBuilder html)
    {
        var who = string.Join("; ", mandate.Addressees.Select(addressee => addressee.Text));
        var key = MandateWords.SortKey(mandate);
        html.Append($"<tr data-actor=\"{string.Join(' ', MandateWords.ActorsOf(mandate).Select(Names.Of))}\" data-class=\"{Names.Of(mandate.Class)}\""
            + $" data-instrument=\"{Html.Text(mandate.Unit.Instrument.Id)}\" data-due=\"{(mandate.Deadline is null ? "" : "yes")}\""
            + $" data-report=\"{(mandate.Reports.Count == 0 ? "" : "yes")}\">");
        html.Append($"<td>{Html.Text(who)}</td>");
        html.Append($"<td><span class=\"verb\">{Html.Text(mandate.Verb)}</span> {Html.Text(mandate.RequestedAction)}</td>");
        html.Append($"<td data-sort=\"{Html.Text(key)}\">{Html.Text(mandate.Deadline?.Text)}"
            + (key.Length == 0 ? "" : $" <span class=\"due\">{Html.Text(key)}</span>") + "</td>");
        html.Append($"<td>{Html.Text(string.Join("; ", mandate.Reports.SelectMany(report => report.Recipients).Select(recipient => recipient.Text).Distinct()))}</td>");
        html.Append($"<td>{UnitLink.Of(mandate.Unit, content)}</td></tr>\n");
    }
}
