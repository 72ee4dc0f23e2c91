using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>Reads a citation that stands alone, such as what a user types or a catalog says.</summary>
internal static class CitationReader
{
    /// <summary>Reads words that are one citation and nothing else.</summary>
    /// <param name="text">The words, such as "A/RES/55/59, annex, para. 28".</param>
    /// <returns>
    /// What they cite; null where other words stand around the citation, or where there is none, or several.
    /// </returns>
    public static BoundWork? Alone(string text)
    {
        var read = PassageGrammar.Read(WordStream.Of(text), Lexicon.BuiltIn);
        if (FirstUnread(read) is not null)
        {
            return null;
        }

        var works = WorksIn(read).Take(2).ToArray();
        return works.Length == 1 ? works[0] : null;
    }

    /// <summary>The texts and parts that words cite by number or symbol.</summary>
    /// <param name="text">The words, such as "General Assembly resolution 55/59, annex" or "E/RES/2002/13,
    /// annex".</param>
    public static IEnumerable<BoundWork> WorksIn(string text) =>
        WorksIn(PassageGrammar.Read(WordStream.Of(text), Lexicon.BuiltIn));

    /// <summary>The same, with the first character that belongs to no citation; null where all do.</summary>
    public static IReadOnlyList<BoundWork> WorksIn(string text, out int? unread)
    {
        var read = PassageGrammar.Read(WordStream.Of(text), Lexicon.BuiltIn);
        unread = FirstUnread(read);
        return WorksIn(read).ToArray();
    }

    // Signs, articles and what joins two citations may stand around them.
    private static int? FirstUnread(PassageCitations read)
    {
        // The body is named before its resolution.
        var first = read.Citations.Count == 0 ? read.Tokens.Count : read.Citations[0].Start;
        var end = read.Organs.Select(organ => organ.End).Where(organEnd => organEnd <= first).DefaultIfEmpty(0).Max();
        var next = 0;
        for (var at = 0; at < read.Tokens.Count; at++)
        {
            for (; next < read.Citations.Count && read.Citations[next].Start <= at; next++)
            {
                end = read.Citations[next].End;
            }

            var isBetween = next > 0 && next < read.Citations.Count;
            if (at >= end
                && read.Tokens.KindAt(at) != CitationTokenKind.Punctuation
                && !read.Tokens.IsWord(at, "the", "its")
                && !(isBetween && read.Tokens.IsWord(at, "and", "or")))
            {
                return read.Tokens[at].Start;
            }
        }

        return read.Citations.Count == 0 ? 0 : null;
    }

    private static IEnumerable<BoundWork> WorksIn(PassageCitations read)
    {
        Organ? last = null;
        foreach (var citation in read.Citations)
        {
            foreach (var work in citation.Works)
            {
                var organ = citation.Body.Organ
                    ?? (work.Number is null ? null : OrganBook.Of(read.Tokens.Lexicon).OfForm(work.Number, last).FirstOrDefault());
                last = organ ?? last;
                var symbol = work.Number is null
                    ? work.Symbol
                    : organ?.SymbolOf(work.Number, citation.Kind == ReferenceKind.Decision);
                foreach (var path in symbol is null ? [] : work.Paths)
                {
                    yield return new BoundWork(symbol, path);
                }
            }
        }
    }
}
