using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Looks a finished tree over and reports what the reader had to decide: labels, sequences, open sentences.
/// </summary>
internal sealed class TreeReview
{
    private static readonly LabelSeries[] SeriesOfItems =
    {
        LabelSeries.Letters, LabelSeries.LowerRoman, LabelSeries.Numbers, LabelSeries.BracketedNumbers,
    };

    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;

    private TreeReview(SourceText source)
    {
        _source = source;
        _bag = new DiagnosticBag(source);
    }

    public static IReadOnlyList<Diagnostic> Run(SourceText source, SyntaxNode[] nodes, WorkMeter work)
    {
        var review = new TreeReview(source);
        foreach (var node in nodes)
        {
            work.Count(node);
            review.ReviewLabel(node);
            review.ReviewWords(node);
            review.ReviewEnd(node);
            if (node.ChildList.Count > 0)
            {
                review.ReviewItems(node);
                review.ReviewDepth(node);
            }

            if (node.Kind == SyntaxKind.Instrument)
            {
                review.ReviewNumbers(node);
            }
        }

        return review._bag.ToList();
    }

    private void ReviewLabel(SyntaxNode node)
    {
        if (node.Label is not { } label)
        {
            return;
        }

        switch (label.Origin)
        {
            case LabelOrigin.Displaced:
                _bag.Report(ReadingRules.DisplacedLabel, LabelSpan(node),
                    "The label {0} stands inside the sentence; the sequence requires it here, so it is read as the "
                    + "label of this {1}.", label.Printed, NameOf(node));
                break;
            case LabelOrigin.Glued:
                _bag.Report(ReadingRules.GluedUnit, LabelSpan(node),
                    "The {1} {0} begins in the middle of a line; the line is split here.", label.Printed, NameOf(node));
                break;
            case LabelOrigin.Misread:
                _bag.Report(ReadingRules.MisreadLabel, LabelSpan(node),
                    "The label {0} is printed where the sequence requires {1}; it is read as {1}.", label.Printed, label.Value);
                break;
            case LabelOrigin.Inferred:
                _bag.Report(ReadingRules.InferredLabel, LabelSpan(node),
                    "This {1} has no label; the sequence requires {0}, so it is read as {0}.", label.Value, NameOf(node));
                break;
        }
    }

    // "1.1 The board …" without a series that waits for it: the number is read as words, and a member of the generated
    // code has no name from it.
    private void ReviewWords(SyntaxNode node)
    {
        if (node.Kind is not (SyntaxKind.Paragraph or SyntaxKind.PreambularParagraph) || node.Label is not null
            || node.FragmentArray.Length == 0)
        {
            return;
        }

        var fragment = node.FragmentArray[0];
        var first = FirstWords(fragment);
        if (first.Length == 0)
        {
            return;
        }

        var end = _source.Lines[fragment.Line - 1].End;
        var label = LawLabelReader.Read(_source.Content, first.Start, end);
        var word = label is null ? end : label.End;
        while (word < end && Characters.IsBlank(_source[word]))
        {
            word++;
        }

        if (label is { IsBare: false, Path.Count: > 0 }
            && label.Style is not (LawStyle.Capital or LawStyle.Small or LawStyle.Note)
            && word < end && Characters.IsUpper(_source[word]))
        {
            _bag.Report(ReadingRules.LabelAsWords, new TextSpan(label.Start, label.End - label.Start),
                "{0} looks like a label, and no series waits for it here; it is read as words.", label.Printed);
        }
    }

    private void ReviewEnd(SyntaxNode node)
    {
        if (node.Kind is not (SyntaxKind.Paragraph or SyntaxKind.PreambularParagraph or SyntaxKind.Item)
            || node.FragmentArray.Length == 0 || (node.Kind == SyntaxKind.Item && node.Label is null))
        {
            return;
        }

        var end = LastWords(node.FragmentArray[node.FragmentArray.Length - 1]);
        if (end.Length > 0 && TerminalPunctuation.Of(new Slice(_source.Content, end.Start, end.End)) == BlockEnding.Open)
        {
            _bag.Report(ReadingRules.OpenSentence, new TextSpan(end.End - 1, 1),
                "This {0} ends without punctuation; it is read as it stands.", NameOf(node));
        }
    }

    private static TextSpan FirstWords(SyntaxFragment fragment)
    {
        foreach (var token in fragment.Tokens)
        {
            if (token.Kind == TokenKind.Text)
            {
                return token.Span;
            }
        }

        return default;
    }

    private static TextSpan LastWords(SyntaxFragment fragment)
    {
        for (var i = fragment.Tokens.Count - 1; i >= 0; i--)
        {
            if (fragment.Tokens[i].Kind == TokenKind.Text)
            {
                return fragment.Tokens[i].Span;
            }
        }

        return default;
    }

    private void ReviewNumbers(SyntaxNode instrument)
    {
        var previous = 0;
        foreach (var node in ParagraphsOf(instrument))
        {
            var number = OrdinalOf(node.Label, LabelSeries.Numbers);
            if (number == 0)
            {
                continue;
            }

            // The first number can be any: a text can be a part of a longer one.
            if (previous > 0 && number != previous + 1 && number != 1)
            {
                ReportGap(node, Label.Format(LabelSeries.Numbers, previous));
            }

            previous = number;
        }
    }

    private void ReviewItems(SyntaxNode node)
    {
        SyntaxLabel? previous = null;
        foreach (var item in node.ChildList)
        {
            if (item.Kind != SyntaxKind.Item || item.Label is not { } label)
            {
                continue;
            }

            if (previous is not null && !GoesOn(previous, label))
            {
                ReportGap(item, previous.Value);
            }

            previous = label;
        }
    }

    // Once for the units that were put into one place: one cause, one report.
    private void ReviewDepth(SyntaxNode node)
    {
        var first = node.ChildList.Find(child => child.IsTooDeep);
        if (first is not null)
        {
            _bag.Report(
                ReadingRules.TooDeep,
                LabelSpan(first),
                "This {0} is nested deeper than the reader follows (instruments to level {1}, units to level {2}); "
                + "it is read beside the one before it, and so is all that is deeper.",
                NameOf(first),
                ReadingLimits.DeepestInstrument,
                ReadingLimits.DeepestUnit);
        }
    }

    private void ReportGap(SyntaxNode node, string previous) => _bag.Report(
        ReadingRules.GapInSequence,
        LabelSpan(node),
        "{0} follows {1}; the labels are kept as printed. Look whether a {2} is missing between them.",
        node.Label!.Value,
        previous,
        NameOf(node));

    private static bool GoesOn(SyntaxLabel previous, SyntaxLabel next)
    {
        // "4.1.2" after "4.1.1", "2A" after "2", "B" after "A".
        if (LastOf(next).StepsAfter(LastOf(previous)) == 1 || (LastOf(next).IsFirst && next.Value.IndexOf('.') > 0))
        {
            return true;
        }

        foreach (var series in SeriesOfItems)
        {
            var ordinal = OrdinalOf(next, series);
            if (ordinal == 1 || (ordinal > 1 && ordinal == OrdinalOf(previous, series) + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static LawNumber LastOf(SyntaxLabel label) => new(label.Value.Substring(label.Value.LastIndexOf('.') + 1));

    private static int OrdinalOf(SyntaxLabel? label, LabelSeries series)
    {
        if (label is null || label.Value.Length == 0)
        {
            return 0;
        }

        var shape = series is LabelSeries.Numbers ? LabelShape.Number : LabelShape.Bracketed;
        return Label.OrdinalOf(shape, label.Value, series);
    }

    private static IEnumerable<SyntaxNode> ParagraphsOf(SyntaxNode container)
    {
        var pending = new Stack<SyntaxNode>();
        PushParts(container);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (node.Kind == SyntaxKind.Paragraph)
            {
                yield return node;
            }
            else
            {
                PushParts(node);
            }
        }

        void PushParts(SyntaxNode parent)
        {
            for (var i = parent.ChildList.Count - 1; i >= 0; i--)
            {
                if (parent.ChildList[i] is { Kind: SyntaxKind.Paragraph or SyntaxKind.Section } part)
                {
                    pending.Push(part);
                }
            }
        }
    }

    private static TextSpan LabelSpan(SyntaxNode node)
    {
        var owner = node.Fragments.Count > 0 ? node : node.Children.FirstOrDefault(child => child.Fragments.Count > 0);
        if (owner is null)
        {
            return default;
        }

        foreach (var token in owner.Fragments.SelectMany(fragment => fragment.Tokens))
        {
            if (token.Kind == TokenKind.Label)
            {
                return token.Span;
            }
        }

        return new TextSpan(owner.Fragments[0].Span.Start, 1);
    }

    private static string NameOf(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.PreambularParagraph => "recital",
        SyntaxKind.Item => "item",
        SyntaxKind.FootnoteDefinition => "footnote",
        SyntaxKind.Section => "section",
        SyntaxKind.Instrument => "instrument",
        _ => "paragraph",
    };
}
