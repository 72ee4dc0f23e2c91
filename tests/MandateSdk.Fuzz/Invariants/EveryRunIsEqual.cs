using System;
using System.Globalization;
using System.Linq;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>A second run, in another culture, gives the same records, diagnostics and bytes.</summary>
internal sealed class EveryRunIsEqual : IInvariant
{
    // Turkish has other small letters; its dates and numbers have other signs.
    private static readonly CultureInfo Other = CultureInfo.GetCultureInfo("tr-TR");

    public string Promise => "A second run in another culture gives the same records, diagnostics and export";

    public void Check(Reading reading)
    {
        var (culture, userCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Other, Other);
            Compare(reading, new Reading(reading.Text));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, userCulture);
        }
    }

    private static void Compare(Reading first, Reading second)
    {
        BrokenPromiseException.Unless(first.Record.Equals(second.Record), $"the records differ");
        BrokenPromiseException.Unless(first.Record.GetHashCode() == second.Record.GetHashCode(), $"equal records have unequal hashes");
        BrokenPromiseException.Unless(first.Diagnostics.SequenceEqual(second.Diagnostics), $"the diagnostics differ");
        BrokenPromiseException.Unless(first.Export.AsSpan().SequenceEqual(second.Export), $"the exports differ");
    }
}
