using System;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Tells the lines at the foot of a resolution: "69th plenary meeting", "18 December 2025", "[Adopted without a
/// vote.]", "(Signed) …".
/// </summary>
internal static class Closings
{
    private static readonly char[] Blank = { ' ' };

    public static bool IsClosing(Slice line)
    {
        var text = line.Trim().Trim("*_");
        if (text.Length is 0 or > ReadingLimits.LongestClosing)
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

        return Characters.IsDigit(text[0])
            && (text.Length < 60 && text.EndsWith(" meeting", StringComparison.Ordinal) || IsDate(text.ToString()));
    }

    /// <summary>
    /// True for the line that opens the record of a vote: "[Adopted by a recorded vote … The voting was as follows:".
    /// </summary>
    public static bool OpensVote(Slice line) =>
        line.TrimStart("*_").StartsWith("[Adopted") && line.IndexOf(']') < 0;

    /// <summary>
    /// True for the sentence before the signatures of a treaty: "DONE in a single original …", "IN WITNESS WHEREOF …".
    /// </summary>
    public static bool IsTestimonium(Slice text) =>
        text.StartsWith("DONE ", StringComparison.Ordinal)
            || text.StartsWith("Done at ", StringComparison.Ordinal)
            || text.StartsWith("Done in ", StringComparison.Ordinal)
        || text.StartsWith("IN WITNESS WHEREOF", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("IN FAITH WHEREOF", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the name under a letter; the office of the signatory can follow it.</summary>
    public static bool IsSignature(Slice line) => line.TrimStart("*").StartsWith("(Signed)", StringComparison.Ordinal);

    /// <summary>The date that a text is; null when it is none, and when the calendar has no such day.</summary>
    public static CalendarDate? ReadDate(string text) =>
        WordsOf(text) is { Length: 3 } words && CalendarDate.TryRead(words[0], words[1], words[2], out var date)
            ? date
            : null;

    // "31 November 2025" is a line of the foot, too, though the calendar has no such day; "32 December" begins with
    // another number.
    private static bool IsDate(string text) =>
        WordsOf(text) is { Length: 3 } words
        && CalendarDate.TryRead(words[0], words[1], words[2], out _)
        && CalendarDate.NumberOf(words[0], 1, 2) is > 0 and < 32;

    private static string[] WordsOf(string text) => text.Trim().Split(Blank, StringSplitOptions.RemoveEmptyEntries);
}
