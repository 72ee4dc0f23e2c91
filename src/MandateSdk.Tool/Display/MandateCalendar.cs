using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Tool.Display;

/// <summary>Mandates by the dates on which they are due.</summary>
internal static class MandateCalendar
{
    /// <summary>Chooses and sorts mandates.</summary>
    /// <param name="mandates">The mandates in the order of the text.</param>
    /// <param name="onlyReports">Leaves out what asks for no report.</param>
    /// <param name="window">Leaves out what is due outside; the empty window keeps all.</param>
    /// <param name="error">Takes a note on what has no date and cannot be compared with the window.</param>
    /// <returns>The mandates by their first date, those without a date last.</returns>
    public static List<Mandate> Sort(IEnumerable<Mandate> mandates, bool onlyReports, DateRange window, TextWriter error)
    {
        var all = mandates.Where(mandate => !onlyReports || mandate.Report is not null)
            .Select(mandate => (Mandate: mandate, mandate.Deadline?.Dates))
            .ToList();
        if (window != default)
        {
            var undated = all.Count(item => item.Dates is null && item.Mandate.Deadline is not null);
            if (undated > 0)
                error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{undated} deadlines have no date that is known, and are left out."));
            all = all.Where(item => item.Dates is { } dates && dates.Overlaps(window)).ToList();
        }

        return all.OrderBy(item => item.Dates is null)
            .ThenBy(item => item.Dates?.From ?? item.Dates?.Until)
            .ThenBy(item => item.Dates?.Until)
            .Select(item => item.Mandate)
            .ToList();
    }
}
