using System;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Site;

/// <summary>A unit in a table: the place in its instrument as a link, and under it the title, which can be long.</summary>
internal static class UnitLink
{
    public static string Of(Unit unit, SiteContent content)
    {
        var title = unit.Instrument.Citation;
        var link = Html.Link(content.Places.LinkTo(unit, ""), Inside(unit));
        return unit is Instrument ? link : $"{link} <span class=\"title\">{Html.Text(title)}</span>";
    }

    /// <summary>"para. 25 (a)": the citation without the title of the instrument.</summary>
    public static string Inside(Unit unit)
    {
        var whole = unit.Citation;
        var title = unit.Instrument.Citation;
        return unit is not Instrument && whole.StartsWith(title + ", ", StringComparison.Ordinal) ? whole[(title.Length + 2)..] : whole;
    }
}
