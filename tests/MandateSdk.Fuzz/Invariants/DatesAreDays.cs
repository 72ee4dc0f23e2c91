using System;
using System.Globalization;
using System.Linq;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>No 31 November.</summary>
internal sealed class DatesAreDays : IInvariant
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public string Promise => "Every date is a day, month or year of the calendar";

    public void Check(Reading reading)
    {
        var document = reading.Document;
        var dates = document.References.Select(reference => reference.Date?.ToString())
            .Concat(document.Mandates.Select(mandate => mandate.Deadline?.Date?.ToString()))
            .Concat(document.AllInstruments.SelectMany(instrument => new[] { instrument.Lineage?.AdoptedOn?.ToString(), instrument.Lineage?.ApprovedOn?.ToString() }))
            .Append(document.Date?.ToString());
        foreach (var date in dates.OfType<string>())
        {
            BrokenPromiseException.Unless(
                DateOnly.TryParseExact(date, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                $"{date} is no date");
        }
    }
}
