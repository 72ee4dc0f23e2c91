using System.Collections.Generic;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>
/// Short names and abbreviations: in brackets after the name that they stand for, or after "hereinafter".
/// </summary>
internal static class ShortNames
{
    // What may stand around a name in brackets: "hereinafter collectively referred to as the “Conventions”".
    private static readonly string[] Announcements =
    {
        "hereinafter", "hereafter", "henceforth", "herein", "below", "also", "collectively", "individually", "simply",
        "jointly",
        "referred", "known", "called", "to", "as", "in", "short", "for", "the", "a", "an", "and", "or", "respectively",
    };

    /// <summary>The words, in small letters, that can announce a name outside of brackets.</summary>
    public static readonly string[] Openings = { "hereinafter", "hereafter", "henceforth", "referred", "known" };

    private static readonly WordTable<bool> Opening = WordTable<bool>.Of(Openings);

    /// <summary>Finds the names of a passage.</summary>
    /// <param name="text">The words.</param>
    /// <param name="finds">Takes the names.</param>
    public static void Find(TermText text, List<FoundTerm> finds)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.KindAt(i) != WordTokenKind.OpenBracket && !text.IsWord(i, Opening))
            {
                continue;
            }

            var found = text.KindAt(i) == WordTokenKind.OpenBracket ? InBrackets(text, i)
                : text.IsWord(i, "hereinafter", "hereafter", "henceforth") && !IsInBrackets(text, i)
                    ? AfterAnnouncement(text, i)
                : text.IsWord(i, "referred", "known") && !IsAnnounced(text, i) && !IsInBrackets(text, i)
                    ? AfterAnnouncement(text, i)
                : null;
            if (found is not null)
            {
                finds.AddRange(found);
            }
        }
    }

    private static IEnumerable<FoundTerm>? InBrackets(TermText text, int open)
    {
        var close = text.PartnerOf(open);
        if (close < 0
            || close == open + 1
            || close - open > MeaningLimits.LongestIntroduction
            || open == text.SentenceStart(open))
        {
            return null;
        }

        if (HasQuotation(text, open + 1, close))
        {
            return Quoted(text, open, open + 1, close);
        }

        if (text.IsWord(open + 1) && (open + 2 == close || text.KindAt(open + 2) == WordTokenKind.Comma))
        {
            var start = Abbreviations.StartOfName(text, open + 1, open);
            if (start >= 0)
            {
                return One(TermKind.Abbreviation, open + 1, open + 2, start, open);
            }
        }

        var first = SkipAnnouncement(text, open + 1);
        var isAnnounced = first > open + 2 || (first == open + 2 && text.IsWord(open + 1, "the"));
        return isAnnounced && EndOfName(text, first) == close ? Named(text, first, close, open) : null;
    }

    // ", hereinafter referred to as “the Commission”,", "also known as the Tokyo Rules": outside of brackets a name
    // without quotation marks ends with its capitals.
    private static IEnumerable<FoundTerm>? AfterAnnouncement(TermText text, int index)
    {
        if (text.IsWord(index, "referred", "known") && !IsReferredTo(text, index))
        {
            return null;
        }

        var first = SkipAnnouncement(text, index);
        var nameEnd = EndOfLongName(text, index);
        if (text.KindAt(first) == WordTokenKind.OpenQuote && QuotedDefinitions.IsTerm(text, first))
        {
            return Quoted(text, nameEnd, first, text.PartnerOf(first) + 1);
        }

        var end = EndOfName(text, first);
        return end > first && text.IsWord(first - 1, "the", "as") ? Named(text, first, end, nameEnd) : null;
    }

    private static bool IsReferredTo(TermText text, int index) =>
        text.Follows(index, "referred", "to", "as") || text.Follows(index, "known", "as")
        || text.Follows(index, "referred", "to", "collectively", "as")
            || text.Follows(index, "referred", "to", "below", "as");

    // "hereinafter referred to" is one announcement.
    private static bool IsAnnounced(TermText text, int index) =>
        text.IsWord(index - 1, "hereinafter", "hereafter", "henceforth", "collectively", "so")
            || text.IsWord(index - 2, "hereinafter", "hereafter");

    // The long name ends before ", which, subject to …, should be": at the comma before the clause, or right here.
    private static int EndOfLongName(TermText text, int index)
    {
        var end = index;
        while (end > text.SentenceStart(index)
            && end > index - MeaningLimits.LongestAnnouncement
            && text.IsWord(end - 1, "is", "are", "be", "been", "being", "was", "also", "commonly", "often",
            "should", "shall", "will", "may", "to", "which", "and", "now", "generally"))
        {
            end--;
        }

        if (text.KindAt(end - 1) != WordTokenKind.Comma)
        {
            return end;
        }

        for (var i = end - 2; i > text.SentenceStart(index) && i > index - MeaningLimits.LongestInsertion; i--)
        {
            if (text.IsWord(i, "which") && text.KindAt(i - 1) == WordTokenKind.Comma)
            {
                return i - 1;
            }
        }

        return end - 1;
    }

    private static bool IsInBrackets(TermText text, int index)
    {
        for (var i = index - 1; i >= index - 3 && i >= 0; i--)
        {
            if (text.KindAt(i) == WordTokenKind.OpenBracket)
            {
                return text.PartnerOf(i) > index;
            }
        }

        return false;
    }

    private static bool HasQuotation(TermText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.KindAt(i) == WordTokenKind.OpenQuote)
            {
                return true;
            }
        }

        return false;
    }

    // Everything but quotations must announce a name: "(see “The evolution of …”)" is a reference.
    private static List<FoundTerm>? Quoted(TermText text, int nameEnd, int first, int end)
    {
        var terms = new List<FoundTerm>();
        for (var i = first; i < end; i++)
        {
            if (text.KindAt(i) == WordTokenKind.OpenQuote && QuotedDefinitions.IsTerm(text, i))
            {
                var close = text.PartnerOf(i);
                var termFirst = SkipArticle(text, i + 1, close);
                var head = text.IsCapital(close - 1) ? text.At(close - 1) : null;
                var isShort = close == termFirst + 1 && Abbreviations.IsInCapitals(text.At(termFirst));
                terms.Add(new FoundTerm(
                    isShort ? TermKind.Abbreviation : TermKind.ShortName,
                    termFirst,
                    close,
                    LongName.StartBefore(text, nameEnd, isShort ? null : head),
                    nameEnd));
                i = close;
            }
            else if (!text.IsWord(i, Announcements)
                && text.KindAt(i) != WordTokenKind.Comma
                && !(text.IsWord(i) && Abbreviations.IsInCapitals(text.At(i))))
            {
                return null;
            }
        }

        return terms.TrueForAll(term => term.DefinitionFirst >= 0) ? terms : null;
    }

    private static FoundTerm[]? Named(TermText text, int first, int end, int nameEnd)
    {
        var isShort = end == first + 1 && Abbreviations.IsInCapitals(text.At(first));
        var start = LongName.StartBefore(text, nameEnd, isShort ? null : text.At(end - 1));
        return One(isShort ? TermKind.Abbreviation : TermKind.ShortName, first, end, start, nameEnd);
    }

    private static FoundTerm[]? One(TermKind kind, int first, int end, int nameStart, int nameEnd) =>
        nameStart < 0 || nameStart >= nameEnd ? null : new[] { new FoundTerm(kind, first, end, nameStart, nameEnd) };

    private static int SkipArticle(TermText text, int first, int end) =>
        first + 1 < end && text.IsWord(first, "the", "a", "an") ? first + 1 : first;

    private static int SkipAnnouncement(TermText text, int index)
    {
        var last = index + MeaningLimits.LongestAnnouncement;
        while (index < last
            && (text.IsWord(index, Announcements)
                || (text.KindAt(index) == WordTokenKind.Comma && text.IsWord(index + 1, Announcements))))
        {
            index++;
        }

        return index;
    }

    // A name without quotation marks is one of capitals: "the Riyadh Guidelines", but not "the first of its kind".
    private static int EndOfName(TermText text, int first)
    {
        if (!text.IsCapital(first)
            && !(text.IsWord(first) && char.IsDigit(text.At(first)[0]) && text.IsCapital(first + 1)))
        {
            return first;
        }

        var end = first + 1;
        for (var i = first + 1; i < first + MeaningLimits.LongestItemName
            && (text.IsCapital(i) || text.IsWord(i, "of", "on", "for", "and", "the", "against", "in", "to")); i++)
        {
            if (text.IsCapital(i))
            {
                end = i + 1;
            }
        }

        return end;
    }
}
