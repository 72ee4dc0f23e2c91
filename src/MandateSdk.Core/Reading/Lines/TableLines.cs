using System;

namespace MandateSdk.Core.Reading;

/// <summary>Tells the rows of tables: bars, tabs or tags between the cells.</summary>
internal static class TableLines
{
    private static readonly string[] Tags =
    {
        "<table", "</table", "<tr", "</tr", "<td", "<th", "<tbody", "</tbody", "<thead", "</thead",
    };

    /// <summary>
    /// True for a row of a pipe table: bars at its ends, or a bar with blanks around it between two cells.
    /// </summary>
    public static bool IsPipeRow(string text, Piece piece) =>
        (text[piece.Start] == '|' && text.IndexOf('|', piece.Start + 1, piece.End - piece.Start - 1) > 0)
        || text.IndexOf(" | ", piece.Start, piece.End - piece.Start, StringComparison.Ordinal) > 0;

    /// <summary>True for the row of dashes under the column headings of a pipe table.</summary>
    public static bool IsPipeRule(string text, Piece piece)
    {
        for (var i = piece.Start; i < piece.End; i++)
        {
            if (text[i] is not ('|' or '-' or ':' or ' '))
            {
                return false;
            }
        }

        return text[piece.Start] == '|';
    }

    /// <summary>True for a line with tabs between words, or one that begins with a tab: an empty first cell.</summary>
    public static bool HasTabs(string text, int lineStart, int lineEnd) =>
        text.IndexOf('\t', lineStart, lineEnd - lineStart) >= 0;

    /// <summary>True for a remainder of an HTML table.</summary>
    public static bool IsTag(string text, Piece piece)
    {
        if (text[piece.Start] != '<')
        {
            return false;
        }

        foreach (var tag in Tags)
        {
            if (piece.End - piece.Start > tag.Length
                && string.Compare(text, piece.Start, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a line holds a tag.</summary>
    public static bool HasTag(string text, Piece piece, string tag) =>
        text.IndexOf(tag, piece.Start, piece.End - piece.Start, StringComparison.OrdinalIgnoreCase) >= 0;
}
