using System;
using System.Collections.Generic;
using MandateSdk.Core.Model;
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
    public static int Measure(IReadOnlyList<string> lines, AdoptingBodies bodies)
    {
        if (lines.Count == 0 || !BeginsMasthead(lines, bodies))
        {
            return 0;
        }

        var firstHeading = 0;
        var hasDistribution = false;
        for (var i = 0; i < lines.Count && i < ReadingLimits.LongestMasthead; i++)
        {
            var words = lines[i].Trim('*', '_', '#', ' ');
            if (i > 0 && IsAuthorLine(words))
            {
                return words.StartsWith("L", StringComparison.Ordinal)
                    || words.IndexOf("dated", StringComparison.Ordinal) > 0
                    ? i
                    : i - 1;
            }

            if (IsBody(lines[i], bodies))
            {
                return i;
            }

            // What is set as a heading below distribution and agenda item is the title: not every document has a line
            // that names an author. The session above the item can be set so, too.
            hasDistribution |= words.IndexOf("Distr.", StringComparison.Ordinal) >= 0;
            firstHeading = MastheadPhrases.IsAgendaItem(words) ? 0
                : firstHeading == 0 && hasDistribution && IsSetAsHeading(lines[i]) ? i : firstHeading;
        }

        return firstHeading;
    }

    private static bool IsSetAsHeading(string line) =>
        line.StartsWith("#", StringComparison.Ordinal)
            || (line.Length > 4
                && line.StartsWith("**", StringComparison.Ordinal)
                && line.EndsWith("**", StringComparison.Ordinal));

    /// <summary>True for the line that says whose report or note the document is.</summary>
    public static bool IsAuthorLine(string line)
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

    private static bool BeginsMasthead(IReadOnlyList<string> lines, AdoptingBodies bodies)
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
        }

        return false;
    }

    private static bool IsBody(string printed, AdoptingBodies bodies)
    {
        var line = printed.Trim('*', '_', '#', ' ');
        var label = LabelReader.Read(line, 0, line.Length);
        return label is { Shape: LabelShape.Resolution }
            || InstrumentLabels.Read(line) is not null
            || line.StartsWith("Chapter ", StringComparison.OrdinalIgnoreCase)
            || bodies.IsAdoptingBody(line);
    }
}
