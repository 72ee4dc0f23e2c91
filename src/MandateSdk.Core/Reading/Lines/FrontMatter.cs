using System;
using System.Collections.Generic;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>Finds where the masthead of a document ends.</summary>
/// <remarks>
/// The United Nations Editorial Manual gives each document a masthead (organization, symbol, organ, distribution, date,
/// language, session, agenda item) before its title. A text that begins with a chapter heading has none.
/// </remarks>
internal static class FrontMatter
{
    /// <summary>The number of lines, blank ones left out, that belong to the masthead; 0 where there is none.</summary>
    /// <param name="lines">The first lines of the text.</param>
    /// <param name="isAdjacent">True for the number of a line that no blank line parts from the one before it.</param>
    /// <param name="bodies">The bodies that adopt texts.</param>
    public static int Measure(List<Slice> lines, Func<int, bool> isAdjacent, AdoptingBodies bodies)
    {
        if (lines.Count == 0 || !BeginsMasthead(lines, bodies))
        {
            return 0;
        }

        var firstHeading = 0;
        var afterAgenda = 0;
        var hasDistribution = false;
        for (var i = 0; i < lines.Count && i < ReadingLimits.LongestMasthead; i++)
        {
            var words = WithoutMarkup(lines[i].ToString());
            if (i > 0 && IsAuthorLine(words))
            {
                return words.StartsWith("L", StringComparison.Ordinal)
                    || words.IndexOf("dated", StringComparison.Ordinal) > 0
                    ? i
                    : FirstLineOfTitle(lines, i - 1);
            }

            if (IsBody(words, bodies))
            {
                return i;
            }

            // What is set as a heading below distribution and agenda item is the title: not every document has a line
            // that names an author. The session above the item can be set so, too.
            hasDistribution |= words.IndexOf("Distr.", StringComparison.Ordinal) >= 0;
            var isAgendaItem = MastheadPhrases.IsAgendaItem(words);
            afterAgenda = isAgendaItem || (afterAgenda == i && i > 0 && isAdjacent(i)) ? i + 1 : afterAgenda;
            firstHeading = isAgendaItem ? 0
                : firstHeading == 0 && hasDistribution && IsSetAsHeading(lines[i]) ? i : firstHeading;
        }

        // The title of the item stands under its number, that of the document after a blank line.
        return firstHeading > 0 || afterAgenda >= lines.Count || !hasDistribution ? firstHeading : afterAgenda;
    }

    // A wrapped title goes on in small letters, or after a word that ends none.
    private static int FirstLineOfTitle(List<Slice> lines, int last)
    {
        var first = last;
        while (first > 1
            && ((WithoutMarkup(lines[first].ToString()) is { Length: > 0 } words && Characters.IsLower(words[0]))
                || TerminalPunctuation.EndsInFunctionWord(lines[first - 1])))
        {
            first--;
        }

        return first;
    }

    private static bool IsSetAsHeading(Slice line) =>
        line.StartsWith("#", StringComparison.Ordinal)
            || (line.Length > 4
                && line.StartsWith("**", StringComparison.Ordinal)
                && line.EndsWith("**", StringComparison.Ordinal));

    /// <summary>True for the line that says whose report or note the document is.</summary>
    public static bool IsAuthorLine(Slice line)
    {
        foreach (var author in MastheadPhrases.Authors)
        {
            // "Letter dated … from … addressed to …" is as long as the names in it.
            if (line.StartsWith(author, StringComparison.Ordinal)
                && (author.EndsWith("dated", StringComparison.Ordinal) || line.Length < author.Length + ReadingLimits.LongestNameOfBody))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsMasthead(List<Slice> lines, AdoptingBodies bodies)
    {
        for (var i = 0; i < lines.Count && i < ReadingLimits.LinesOfOrgan; i++)
        {
            foreach (var beginning in MastheadPhrases.Beginnings)
            {
                if (lines[i].StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
                    && !lines[i].EndsWith(",", StringComparison.Ordinal))
                {
                    return true;
                }
            }

            // "48. Implementation of the outcomes of the⏎United Nations Conferences …" is a title.
            var end = lines[i].Start + lines[i].Length;
            if (LabelReader.Read(lines[i].Text, lines[i].Start, end)
                is { Shape: LabelShape.Number or LabelShape.Resolution })
            {
                return false;
            }
        }

        return false;
    }

    // "**79/171. Title**", "<u>79/171. Title</u>"
    private static string WithoutMarkup(string line)
    {
        var words = line.Trim('*', '_', '#', ' ');
        if (words.Length == 0 || words[0] != '<'
            || InlineLexer.EndOfTag(words, 0, words.Length) is not (> 0 and var open))
        {
            return words;
        }

        // The mark of a note can stand after the tag that closes.
        var close = words.LastIndexOf("</", StringComparison.Ordinal);
        var end = close < open || words.Length - close > ReadingLimits.LongestTag ? words.Length : close;
        return WithoutMarkup(words.Substring(open, end - open));
    }

    private static bool IsBody(string line, AdoptingBodies bodies)
    {
        var label = LabelReader.Read(line, 0, line.Length);
        return label is { Shape: LabelShape.Resolution }
            || InstrumentLabels.Read(line) is not null
            || line.StartsWith("Chapter ", StringComparison.OrdinalIgnoreCase)
            || bodies.IsAdoptingBody(line);
    }
}
