using System;
using System.Collections.Generic;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Looks a finished tree over for units that may be several: no label shows that one was lost between them.
/// </summary>
internal sealed class MergeReview
{
    private const int LongestOpening = 60;
    private readonly SourceText _source;
    private readonly LeadPhrases _leads;
    private readonly DiagnosticBag _bag;

    // What is looked at, kept for the next heading.
    private readonly List<(SyntaxNode Node, int Length)> _units = new();
    private readonly List<int> _lengths = new();

    private MergeReview(SourceText source, LeadPhrases leads)
    {
        _source = source;
        _leads = leads;
        _bag = new DiagnosticBag(source);
    }

    public static IReadOnlyList<Diagnostic> Run(SourceText source, SyntaxNode[] nodes, LeadPhrases leads, WorkMeter work)
    {
        var review = new MergeReview(source, leads);
        foreach (var node in nodes)
        {
            work.Count(node);
            switch (node.Kind)
            {
                case SyntaxKind.PreambularParagraph:
                    review.ReviewRecital(node, work);
                    break;
                case SyntaxKind.Instrument:
                    review.ReviewInstrument(node);
                    review.ReviewLengths(node);
                    break;
                case SyntaxKind.Section:
                    review.ReviewLengths(node);
                    break;
            }
        }

        return review._bag.ToList();
    }

    // "…, Recalling also …": after a comma a known opening with a capital begins the next recital.
    private void ReviewRecital(SyntaxNode node, WorkMeter work)
    {
        foreach (var fragment in node.FragmentArray)
        {
            foreach (var token in fragment.Tokens)
            {
                if (token.Kind == TokenKind.Text && FindMerged(token.Span, work) is { } opening)
                {
                    _bag.Report(ReadingRules.MergedRecitals, opening,
                        "“{0}” after a comma opens recitals; look whether two recitals are read as one.",
                        _source.ToString(opening));
                    return;
                }
            }
        }
    }

    private TextSpan? FindMerged(TextSpan words, WorkMeter work)
    {
        work.Count(words.Length);
        for (var comma = CommaFrom(Math.Max(0, words.Start - 1), words.End); comma >= 0;
            comma = CommaFrom(comma + 1, words.End))
        {
            var i = comma + 2;
            if (i < words.End
                && char.IsWhiteSpace(_source[i - 1])
                && Characters.IsUpper(_source[i])
                && LengthOfOpening(i, words.End) is var length and > 0)
            {
                return new TextSpan(i, length);
            }
        }

        return null;
    }

    private int CommaFrom(int start, int end) => _source.Content.IndexOf(',', start, end - start);

    // The words up to the next punctuation; an opening has few.
    private int LengthOfOpening(int start, int end)
    {
        var most = Math.Min(end, start + LongestOpening);
        var i = start;
        while (i < most && (char.IsLetter(_source[i]) || _source[i] == ' '))
        {
            i++;
        }

        var words = new Slice(_source.Content, start, i).TrimEnd(" ");
        var blank = words.IndexOf(' ');
        return !_leads.OpensKnownRecital(words) ? 0 : blank < 0 ? words.Length : blank;
    }

    private void ReviewInstrument(SyntaxNode node)
    {
        if (node.ChildList.Find(child => child.Kind == SyntaxKind.AdoptingBody) is { } body
            && body.Fragments.Count > 0
            && !node.ChildList.Exists(child => child.Kind is SyntaxKind.PreambularParagraph or SyntaxKind.Paragraph
                or SyntaxKind.Section or SyntaxKind.Instrument))
        {
            _bag.Report(ReadingRules.EmptyInstrument, body.Fragments[0].Span,
                "This instrument has neither a recital nor a paragraph; look where its text is read.");
        }
    }

    private void ReviewLengths(SyntaxNode container)
    {
        ReviewLengths(container, SyntaxKind.PreambularParagraph);
        ReviewLengths(container, SyntaxKind.Paragraph);
    }

    // Only units of one kind under one heading are neighbours.
    private void ReviewLengths(SyntaxNode container, SyntaxKind kind)
    {
        _units.Clear();
        foreach (var child in container.ChildList)
        {
            if (child.Kind == kind)
            {
                _units.Add((child, LengthOf(child)));
            }
        }

        if (_units.Count < ReadingLimits.FewestNeighbours)
        {
            return;
        }

        var usual = MiddleLength();
        var most = Math.Max(usual * ReadingLimits.LongestAgainstNeighbours, ReadingLimits.ShortestLongUnit);
        foreach (var (node, length) in _units)
        {
            if (length > most)
            {
                _bag.Report(
                    ReadingRules.LongUnit,
                    new TextSpan(node.Fragments[0].Span.Start, 1),
                    "This unit has {0} characters, those around it have {1}; look whether several are read as one.",
                    length,
                    usual);
            }
        }
    }

    private int MiddleLength()
    {
        _lengths.Clear();
        foreach (var (_, length) in _units)
        {
            _lengths.Add(length);
        }

        _lengths.Sort();
        return _lengths[_lengths.Count / 2];
    }

    private static int LengthOf(SyntaxNode node)
    {
        var length = 0;
        foreach (var fragment in node.FragmentArray)
        {
            foreach (var token in fragment.Tokens)
            {
                length += token.Kind == TokenKind.Text ? token.Span.Length : 0;
            }
        }

        return length;
    }
}
