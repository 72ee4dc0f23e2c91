using System;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Site;

/// <summary>Who must do what by when: all mandates as a table that can be filtered and sorted.</summary>
internal static class MandatesPage
{
    public static string Write(SiteContent content)
    {
        var actors = content.Mandates.SelectMany(MandateWords.ActorsOf).Distinct()
            .OrderBy(MandateWords.Of, StringComparer.Ordinal);
        var classes = content.Mandates.Select(mandate => mandate.Class).Distinct().Order();
        var instruments = content.Mandates.Select(mandate => mandate.Unit.Instrument).Distinct();
        var table = new FilteredTable("Who must do what by when",
                Html.Count(content.Mandates.Count, "mandate") + " of "
                    + Html.Count(content.Instruments.Count, "instrument") + ".",
                "Who", "What", "By when", "Reports to", "Where")
            .Choice("Asked of", "actor", "everybody", actors.Select(actor => (Names.Of(actor), MandateWords.Of(actor))))
            .Choice("Kind", "class", "every kind", classes.Select(found => (Names.Of(found), MandateWords.Of(found))))
            .Choice("Instrument", "instrument", "all instruments",
                instruments.Select(instrument => (instrument.Id, instrument.Citation)))
            .Switch("With a time", "due")
            .Switch("Duties to report", "report");
        foreach (var mandate in content.Mandates)
            Add(mandate, table, content);
        return table.ToString();
    }

    private static void Add(Mandate mandate, FilteredTable table, SiteContent content)
    {
        var who = string.Join("; ", mandate.Addressees.Select(addressee => addressee.Text));
        var key = MandateWords.SortKey(mandate);
        var due = key.Length == 0 ? "" : $" <span class=\"due\">{Html.Text(key)}</span>";
        var recipients = mandate.Reports.SelectMany(report => report.Recipients)
            .Select(recipient => recipient.Text).Distinct();
        table.Add(
            [
                ("actor", string.Join(' ', MandateWords.ActorsOf(mandate).Select(Names.Of))),
                ("class", Names.Of(mandate.Class)),
                ("instrument", mandate.Unit.Instrument.Id),
                ("due", mandate.Deadline is null ? "" : "yes"),
                ("report", mandate.Reports.Count == 0 ? "" : "yes"),
            ],
            new TableCell(Html.Text(who)),
            new TableCell($"<span class=\"verb\">{Html.Text(mandate.Verb)}</span> "
                + Html.Text(mandate.RequestedAction)),
            new TableCell(Html.Text(mandate.Deadline?.Text) + due, key),
            new TableCell(Html.Text(string.Join("; ", recipients))),
            new TableCell(UnitLink.Of(mandate.Unit, content)));
    }
}
