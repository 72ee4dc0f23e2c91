using System;
using System.Collections.Generic;
using System.Linq;
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

    private MergeReview(SourceText source, LeadPhrases leads)
    {
        _source = source;
        _leads = leads;
        _bag = new DiagnosticBag(source);
    }

    public static IReadOnlyList<Diagnostic> Run(SourceText source, SyntaxNode root, LeadPhrases leads, WorkMeter work)
    {
        var review = new MergeReview(source, leads);
        foreach (var node in root.DescendantsAndSelf())
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
        foreach (var token in node.Fragments.SelectMany(fragment => fragment.Tokens)
            .Where(token => token.Kind == TokenKind.Text))
        {
            work.Count(token.Span.Length);
            for (var comma = CommaFrom(Math.Max(0, token.Span.Start - 1), token.Span.End); comma >= 0;
                comma = CommaFrom(comma + 1, token.Span.End))
            {
                var i = comma + 2;
                if (i < token.Span.End
                    && char.IsWhiteSpace(_source[i - 1])
                    && Characters.IsUpper(_source[i])
                    && OpeningAt(i, token.Span.End) is { } opening)
                {
                    _bag.Report(
                        ReadingRules.MergedRecitals,
                        new TextSpan(i, opening.Length),
                        "“{0}” after a comma opens recitals; look whether two recitals are read as one.",
                        opening);
                    return;
                }
            }
        }
    }

    private int CommaFrom(int start, int end) => _source.Content.IndexOf(',', start, end - start);

    // The words up to the next punctuation; an opening has few.
    private string? OpeningAt(int start, int end)
    {
        var most = Math.Min(end, start + LongestOpening);
        var i = start;
        while (i < most && (char.IsLetter(_source[i]) || _source[i] == ' '))
        {
            i++;
        }

        var words = _source.ToString(TextSpan.FromBounds(start, i)).TrimEnd();
        var first = words.Split(' ')[0];
        return _leads.OpensKnownRecital(words) ? first : null;
    }

    private void ReviewInstrument(SyntaxNode node)
    {
        if (node.Children.FirstOrDefault(child => child.Kind == SyntaxKind.AdoptingBody) is { } body
            && body.Fragments.Count > 0
            && !node.Children.Any(child => child.Kind is SyntaxKind.PreambularParagraph or SyntaxKind.Paragraph
                or SyntaxKind.Section or SyntaxKind.Instrument))
        {
            _bag.Report(ReadingRules.EmptyInstrument, body.Fragments[0].Span,
                "This instrument has neither a recital nor a paragraph; look where its text is read.");
        }
    }

    // Only units of one kind under one heading are neighbours.
    private void ReviewLengths(SyntaxNode container)
    {
        foreach (var kind in new[] { SyntaxKind.PreambularParagraph, SyntaxKind.Paragraph })
        {
            var units = container.Children.Where(child => child.Kind == kind)
                .Select(child => (Node: child, Length: LengthOf(child))).ToList();
            if (units.Count < ReadingLimits.FewestNeighbours)
            {
                continue;
            }

            var usual = units.Select(unit => unit.Length).OrderBy(length => length).ElementAt(units.Count / 2);
            foreach (var (node,
                length) in units.Where(unit =>
                    unit.Length > Math.Max(usual * ReadingLimits.LongestAgainstNeighbours,
                        ReadingLimits.ShortestLongUnit)))
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

    private static int LengthOf(SyntaxNode node)
    {
        var length = 0;
        for (var i = 0; i < node.Fragments.Count; i++)
        {
            foreach (var token in node.Fragments[i].Tokens)
            {
                length += token.Kind == TokenKind.Text ? token.Span.Length : 0;
            }
        }

        return length;
    }
}
