using System;

namespace MandateSdk.Core.Parsing;

/// <summary>Tells the lines at the foot of a resolution: "69th plenary meeting", "18 December 2025", "[Adopted without a vote.]", "(Signed) …".</summary>
internal static class Closings
{
    private static readonly string[] Months =
    {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    };

    private static readonly char[] Blank = { ' ' };

    public static bool IsClosing(string line)
    {
        var text = line.Trim().Trim('*', '_');
        if (text.Length is 0 or > 200)
        {
            return false;
        }

        if (IsSignature(text))
        {
            return true;
        }

        if (text[0] == '[')
        {
            return text.StartsWith("[Adopted", StringComparison.Ordinal);
        }

        return Characters.IsDigit(text[0]) && (text.Length < 60 && text.EndsWith(" meeting", StringComparison.Ordinal) || IsDate(text));
    }

    /// <summary>True for the name under a letter; the office of the signatory can follow it.</summary>
    public static bool IsSignature(string line) => line.TrimStart('*').StartsWith("(Signed)", StringComparison.Ordinal);

    /// <summary>The date that a text is, as <c>yyyy-MM-dd</c>; null when it is none.</summary>
    public static string? ReadDate(string text)
    {
        var parts = text.Trim().Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3 || !int.TryParse(parts[0], out var day) || parts[2].Length != 4 || !int.TryParse(parts[2], out var year))
        {
            return null;
        }

        var month = Array.IndexOf(Months, parts[1]) + 1;
        return month == 0 || day is < 1 or > 31
            ? null
            : string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day);
    }

    private static bool IsDate(string text) => ReadDate(text) is not null;
}
