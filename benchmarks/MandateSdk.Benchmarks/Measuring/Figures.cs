using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MandateSdk.Benchmarks.Measuring;

/// <summary>Prints tables that can go into a page as they are.</summary>
internal static class Figures
{
    /// <summary>Prints a table.</summary>
    public static void Table(string[] head, IEnumerable<string[]> rows)
    {
        Console.WriteLine();
        Line(head);
        Line(head.Select((_, i) => i == 0 ? "---" : "---:"));
        foreach (var row in rows)
        {
            Line(row);
        }
    }

    /// <summary>A time in nanoseconds, in the unit that fits it.</summary>
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Number(nanoseconds) + " ns",
        < 1e6 => Number(nanoseconds / 1e3) + " µs",
        < 1e9 => Number(nanoseconds / 1e6) + " ms",
        _ => Number(nanoseconds / 1e9) + " s",
    };

    /// <summary>A number of bytes, in the unit that fits it.</summary>
    public static string Bytes(double bytes) => bytes switch
    {
        < 1e3 => Number(bytes) + " B",
        < 1e6 => Number(bytes / 1e3) + " kB",
        _ => Number(bytes / 1e6) + " MB",
    };

    /// <summary>How many times one is the other.</summary>
    public static string Ratio(double one, double other) => other == 0 ? "–" : Number(one / other);

    // Three digits: the machine gives no more.
    private static string Number(double value) => value.ToString(
        Math.Abs(value) switch { < 0.1 => "0.000", < 10 => "0.00", < 100 => "0.0", _ => "0" },
        CultureInfo.InvariantCulture);

    private static void Line(IEnumerable<string> cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");
}
