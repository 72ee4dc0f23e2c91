using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>A word for a part of a text.</summary>
/// <param name="Name">The word in the singular and in full, such as "section".</param>
/// <param name="Rank">How deep such parts commonly stand, counted from 0; a list of parts goes on at the rank of its
/// head.</param>
/// <param name="IsPlural">True where the word announces a list: "sects.", "paragraphs".</param>
/// <param name="CanStandAlone">True where the part needs no label: "annex".</param>
internal sealed record PartKind(string Name, int Rank, bool IsPlural, bool CanStandAlone)
{
    /// <summary>The sign of a section of a law.</summary>
    public const string SectionSign = "§";

    private static readonly Dictionary<string, PartKind> ByWord = Index();
    private static readonly WordTable<PartKind> ByPrintedWord = new(ByWord);
    private static readonly WordTable<bool> FirstWords = WordTable<bool>.Of(Openings.ToArray());

    /// <summary>The words, in small letters, with which the name of a part begins.</summary>
    public static IEnumerable<string> Openings =>
        ByWord.Keys.Concat(["draft", "operative", "preambular", "note", "notes"]);

    /// <summary>The kind that a word stands for.</summary>
    /// <param name="word">A word of the table in small letters, such as "resolution".</param>
    public static PartKind Of(string word) => ByWord[word];

    /// <summary>The kind of an annex.</summary>
    public static PartKind Annex => ByWord["annex"];

    /// <summary>Reads the word, its full stop and "draft", "operative" or "preambular" before it included.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the word.</param>
    public static PartKind? TryRead(TokenReader tokens, ref int at)
    {
        // Rules ask at every token; this spares the comparisons for nearly all.
        if (!FirstWords.TryGet(tokens.SliceAt(at), out _))
        {
            return null;
        }

        var next = at;
        var prefix = string.Empty;
        if (tokens.IsWord(next, "draft")
            && tokens.IsWord(next + 1, "resolution", "resolutions", "decision", "decisions"))
        {
            next++;
            prefix = "draft ";
        }
        else if (tokens.IsWord(next, "operative", "preambular"))
        {
            prefix = tokens.IsWord(next, "preambular") ? "preambular " : string.Empty;
            next++;
        }

        // "note 12 above" is a footnote; other notes are documents.
        if (tokens.IsWord(next, "note", "notes")
            && tokens.KindAt(next + 1) == CitationTokenKind.Number
            && tokens.IsWord(next + 2, "above", "below"))
        {
            at = next + 1;
            return ByWord["footnote"];
        }

        // "§ 3" and "§§ 3 and 4" of laws.
        if (tokens.Is(next, SectionSign))
        {
            var isPlural = tokens.Is(next + 1, SectionSign);
            at = next + (isPlural ? 2 : 1);
            return ByWord[SectionSign] with { IsPlural = isPlural };
        }

        if (tokens.KindAt(next) != CitationTokenKind.Word
            || !ByPrintedWord.TryGet(tokens.SliceAt(next), out var kind))
        {
            return null;
        }

        if (kind!.Name is "resolution" or "decision" && prefix != "draft ")
        {
            return null;
        }

        // A full word has no stop of its own: "annex." ends the sentence.
        at = tokens[next].Length < 6
            && !tokens.IsWord(next, "annex", "part", "parts", "rule") && !tokens.IsWord(next, "rules")
                ? tokens.SkipStop(next + 1)
                : next + 1;
        return prefix.Length == 0 ? kind : kind with { Name = prefix + kind.Name };
    }

    private static Dictionary<string, PartKind> Index()
    {
        var index = new Dictionary<string, PartKind>(StringComparer.Ordinal);
        void Add(string name, int rank, bool canStandAlone, string singulars, string plurals)
        {
            foreach (var word in singulars.Split(' '))
            {
                index[word] = new PartKind(name, rank, false, canStandAlone);
            }

            foreach (var word in plurals.Split(' '))
            {
                index[word] = new PartKind(name, rank, true, false);
            }
        }

        Add("part", 0, false, "part", "parts");
        Add("chapter", 1, false, "chapter chap", "chapters chaps");
        Add("annex", 2, true, "annex", "annexes");
        Add("appendix", 2, true, "appendix", "appendices");
        Add("schedule", 2, true, "schedule", "schedules");
        Add("section", 3, false, "section sect sec", "sections sects secs");
        Add("resolution", 4, false, "resolution", "resolutions");
        Add("decision", 4, false, "decision", "decisions");
        Add("article", 5, false, "article art", "articles arts");
        Add("clause", 5, false, "clause", "clauses");
        Add("§", 5, false, "§", "§§");
        Add("rule", 5, false, "rule", "rules");
        Add("principle", 5, false, "principle", "principles");
        Add("subsection", 6, false, "subsection", "subsections");
        Add("paragraph", 6, false, "paragraph para", "paragraphs paras");
        Add("subparagraph", 7, false, "subparagraph", "subparagraphs");
        Add("footnote", 8, false, "footnote", "footnotes");
        return index;
    }
}
