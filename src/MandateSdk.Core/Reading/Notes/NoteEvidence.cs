using System;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Weighs what can be the head of a footnote definition: its form, its words, its place and whether a mark calls for
/// it.
/// </summary>
internal static class NoteEvidence
{
    private const int LongLine = 45;

    /// <summary>The points of a head that nothing else can be.</summary>
    public const int Certain = 40;

    /// <summary>The points for a head; below zero where more speaks for a line of text.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="head">The head.</param>
    /// <param name="isUnderRule">True under the rule that parts the notes of a page from its text.</param>
    /// <param name="seen">The weight of the best mark of that label before the head.</param>
    public static int Weigh(NoteLines lines, NoteHead head, bool isUnderRule, int seen)
    {
        if (head.Form == NoteHeadForm.Raised)
        {
            return Certain;
        }

        var points = head.Form switch { NoteHeadForm.Signed => 8, NoteHeadForm.Alone => 2, _ => 0 };
        points += WeighWords(lines, head);
        points += seen >= MarkWeights.OnNumber ? 4 : seen >= MarkWeights.OwnLine ? 2 : seen > 0 ? 0 : -8;
        if (isUnderRule || lines.IsCollected(head.Line))
        {
            return points + 10;
        }

        if (lines.FollowsText(head.Line))
        {
            points += head.Form == NoteHeadForm.Alone || IsOpen(lines, head.Line - 1) ? -6 : 0;
        }
        else
        {
            points += 1;
        }

        return points;
    }

    private static int WeighWords(NoteLines lines, NoteHead head)
    {
        var line = head.Form == NoteHeadForm.Alone ? NoteForms.WordsAfter(lines, head.Line) : head.Line;
        int from = head.Form == NoteHeadForm.Alone
            ? lines.Shapes[line].TextStart
            : head.End, end = lines.Shapes[line].Piece.End;
        var start = from;
        while (start < end && (Characters.IsBlank(lines.Content[start]) || lines.Content[start] is '*' or '_'))
        {
            start++;
        }

        // The label of a note is set apart by more than one blank.
        var points = head.Form == NoteHeadForm.Plain && start - from > 1 ? 2 : 0;
        var words = new Slice(lines.Content, start, end);
        var word = words.Cut(0, Math.Max(0, IndexOfEnd(words))).ToString();
        if (MarkWords.IsMonth(word) || lines.Leads.OpensOperative(words) || lines.Leads.OpensKnownRecital(words))
        {
            return points - 14;
        }

        if (words.Length > 0 && Characters.IsLower(words[0]))
        {
            return points + (word is "http" or "https" or "www" ? 2 : -8);
        }

        var isCitation = word is "See" or "Ibid" or "Resolution" or "Resolutions" or "Decision" or "Official"
            or "Treaty" || IsSymbol(words);
        return points + (isCitation
            ? 4
            : words.Length > 0 && (char.IsLetter(words[0]) || Characters.IsOpeningQuote(words[0]))
            ? 2
            : 0);
    }

    // "A/HRC/55/18", "ST/SGB/2013/4"
    private static bool IsSymbol(Slice words)
    {
        var slash = words.IndexOf('/');
        return slash is > 0 and < 6 && Characters.IsUpper(words[0]) && Characters.IsUpper(words[slash - 1]);
    }

    private static int IndexOfEnd(Slice words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
        {
            end++;
        }

        return end;
    }

    // A long line without punctuation at its end goes on, with a number at the head of the next line.
    private static bool IsOpen(NoteLines lines, int line)
    {
        var words = lines.WordsOf(line);
        return words.Length >= LongLine
            && (TerminalPunctuation.Of(words) is BlockEnding.Open or BlockEnding.Comma || MarkWords.EndsInAbbreviation(words));
    }
}
