using System.Collections.Generic;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Reports what looks like a note or a mark that is lost: a note must not vanish in silence.</summary>
internal static class NoteReview
{
    public static IReadOnlyList<Diagnostic> Run(NoteLines lines, NotePlan plan, IReadOnlyList<NoteHead> heads,
        IReadOnlyList<MarkCandidate> marks)
    {
        var bag = new DiagnosticBag(lines.Source);
        ReviewGaps(bag, heads);
        ReviewMarks(bag, plan, marks);
        ReviewRules(bag, lines, plan);
        return bag.ToList();
    }

    private static void ReviewGaps(DiagnosticBag bag, IReadOnlyList<NoteHead> heads)
    {
        NoteHead? previous = null;
        foreach (var head in heads)
        {
            if (head.Number == 0)
            {
                continue;
            }

            if (previous is not null && head.Number > previous.Number + 1)
            {
                bag.Report(ReadingRules.GapInSequence, SpanOf(head),
                    "Footnote {0} follows {1}; look whether a footnote is missing between them.", head.Label, previous.Label);
            }

            previous = head;
        }
    }

    // Only what hardly can be a number is reported: most digits are none of a mark.
    private static void ReviewMarks(DiagnosticBag bag, NotePlan plan, IReadOnlyList<MarkCandidate> marks)
    {
        foreach (var mark in marks)
        {
            if (mark.LooksLikeMark && !plan.TryGetMark(mark.Position, out _))
            {
                bag.Report(ReadingRules.DigitsLikeMark, new TextSpan(mark.Position, mark.Length),
                    "“{0}” stands where the mark of a footnote stands, and no footnote takes it; it is read as words.", mark.Label);
            }
        }
    }

    // The first line under the rule tells: what comes after it goes on with a note or with this line.
    private static void ReviewRules(DiagnosticBag bag, NoteLines lines, NotePlan plan)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines.KindOf(i) == NoteLineKind.Rule
                && lines.KindOf(i + 1) == NoteLineKind.Text
                && lines.PageOf(i + 1) == lines.PageOf(i)
                && plan.HeadAt(i + 1) is null && plan.HeadOf(i + 1) < 0)
            {
                var piece = lines.Shapes[i + 1].Piece;
                bag.Report(ReadingRules.WordsUnderNoteRule, TextSpan.FromBounds(piece.Start, piece.End),
                    "These words stand under the rule of the notes and belong to no footnote; look whether a label "
                    + "is lost.");
            }
        }
    }

    private static TextSpan SpanOf(NoteHead head) =>
        head.End > head.Start ? TextSpan.FromBounds(head.Start, head.End) : new TextSpan(head.Start, 1);
}
