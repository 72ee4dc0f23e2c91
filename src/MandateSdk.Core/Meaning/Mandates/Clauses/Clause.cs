using System.Collections.Generic;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>An operative clause: a verb phrase and the words up to the next one.</summary>
/// <param name="Verb">The verb phrase.</param>
/// <param name="End">The word after the last one of the clause.</param>
/// <param name="Subject">For a passive, where the phrase of those who are asked begins: "All States are urged to";
/// otherwise -1.</param>
/// <param name="Start">Where a "we" before the verb stands; -1 for none.</param>
internal readonly record struct Clause(VerbPhrase Verb, int End, int Subject = -1, int Start = -1)
{
    /// <summary>
    /// For a modal verb, the words that name who is bound, empty where none do; null for any other verb.
    /// </summary>
    public WordRange? Bearers { get; init; }

    /// <summary>For a modal verb, where the words of what is to be done begin.</summary>
    public int Action { get; init; }

    /// <summary>The first word of the clause.</summary>
    public int First => Subject >= 0 ? Subject : Start >= 0 ? Start : Verb.First;

    /// <summary>Gives each clause its end: where the next one begins, without what joins the two.</summary>
    public static List<Clause> Close(WordList words, List<Clause> open)
    {
        for (var i = 0; i < open.Count; i++)
        {
            var end = i + 1 < open.Count ? open[i + 1].First : words.Count;
            end = open[i].End > 0 && open[i].End < end ? open[i].End : end;
            end = EndOfSentence(words, open[i].Verb.End, end);
            open[i] = open[i] with { End = i + 1 < open.Count ? WithoutJoint(words, open[i].Verb.End, end) : end };
        }

        return open;
    }

    /// <summary>True where a sentence ends with a word: a full stop before a capital, and no abbreviation.</summary>
    public static bool EndsSentence(WordList words, int at) =>
        words[at].After == '.' && at + 1 < words.Count && words[at + 1].IsCapital && words[at].Text.Length > 2
        && words[at].Lower is not ("nos" or "para" or "paras" or "rev" or "add" or "corr" or "art" or "vol" or "sales"
            or "chap" or "sect");

    private static int EndOfSentence(WordList words, int from, int end)
    {
        for (var i = from; i < end - 1; i++)
        {
            if (EndsSentence(words, i))
            {
                return i + 1;
            }
        }

        return end;
    }

    // ", and in this regard" belongs to the clause that it opens.
    private static int WithoutJoint(WordList words, int from, int end)
    {
        for (var i = end - 1; i >= from && end - i <= 6; i--)
        {
            if (words[i].Lower is "and" or "but" && (i == end - 1 || ClauseFinder.IsTransition(words, i + 1, end)))
            {
                return i >= from ? i : end;
            }
        }

        return end;
    }
}

/// <summary>Some words of a text.</summary>
/// <param name="From">The first one.</param>
/// <param name="To">The word after the last one.</param>
internal readonly record struct WordRange(int From, int To);
