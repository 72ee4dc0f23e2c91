using System;
using System.Collections.Generic;
using MandateSdk.Core.Meaning.Terms;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>Words that say what a number beside them is.</summary>
internal static class MarkWords
{
    // No number counts what these words begin: "Rights 2 and", "crime, 3 including".
    private static readonly HashSet<string> Connectives = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "or", "nor", "but", "the", "this", "that", "these", "those", "its", "their", "his", "her",
        "all", "any", "each",
        "of", "in", "on", "to", "at", "by", "for", "from", "with", "within", "without", "under", "over", "into",
        "upon", "through",
        "throughout", "between", "among", "against", "during", "after", "before", "until", "since", "towards",
        "concerning", "regarding",
        "including", "inter", "such", "as", "which", "who", "whose", "whom", "where", "when", "while", "if", "because",
        "so", "also",
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "shall", "should", "may", "can", "will",
        "would", "must", "not",
        "adopted", "held", "entitled", "annexed", "contained", "set", "based", "relating", "particularly",
        "especially", "recognizing",
        "stressing", "noting", "bearing", "taking", "welcoming", "emphasizing", "requesting", "calling", "recalling",
        "reaffirming",
    };

    // "article 2 and": the number names a part of a text.
    private static readonly HashSet<string> Pointers = new(StringComparer.OrdinalIgnoreCase)
    {
        "article", "articles", "paragraph", "paragraphs", "subparagraph", "subparagraphs", "chapter", "chapters",
        "section", "sections",
        "part", "parts", "rule", "rules", "regulation", "regulations", "principle", "principles", "guideline",
        "guidelines",
        "target", "targets", "item", "items", "indicator", "indicators", "number", "numbers", "page", "pages", "table",
        "tables", "figure",
        "figures", "box", "footnote", "clause", "volume",
    };

    // "No. 5", "chap. 4", "A/57/5/Add.1"
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "no", "nos", "art", "arts", "para", "paras", "chap", "chaps", "sect", "sects", "p", "pp", "vol", "vols", "add",
        "corr", "rev", "amend",
        "ed", "eds", "fig", "col", "ser", "suppl", "approx", "ca",
    };

    // "protocol 3 and", "session 4 and": the number can be that of the thing or a mark.
    private static readonly HashSet<string> Numbered = new(StringComparer.OrdinalIgnoreCase)
    {
        "annex", "annexes", "appendix", "resolution", "resolutions", "decision", "decisions", "recommendation",
        "recommendations", "session",
        "sessions", "phase", "level", "step", "version", "option", "group", "category", "tier", "pillar", "action",
        "actions", "supplement",
        "note", "notes", "schedule", "protocol", "line", "component", "type", "class", "stage", "programme",
        "subprogramme", "commitment",
        "goal", "goals", "objective", "activity", "output", "outcome", "agenda",
    };

    // "at least 21", "Africa and 21": a number is what these words ask for.
    private static readonly HashSet<string> Asking = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "additional", "approximately", "around", "only", "some", "than", "least", "most", "another", "nearly",
        "almost", "every",
        "per", "plus", "minus", "totalling", "total", "exceeding", "last", "next", "past", "first", "following",
        "other", "remaining",
        "late", "early", "mid", "circa", "versus", "age", "aged",
    };

    // "21, 7 million": what follows is counted.
    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "per", "percentage", "million", "billion", "trillion", "thousand", "hundred", "dozen", "km", "kg", "metre",
        "tonne", "months", "hours",
        "weeks", "days", "years", "dollars", "euros", "cents", "degrees", "new", "additional", "other", "more",
        "working", "consecutive",
        "percent", "pm", "am", "hrs", "women", "men", "people", "children",
    };

    public static bool IsMonth(string word) => Months.Read(word, ignoreCase: true) > 0;

    /// <summary>True for a word that begins no counted thing.</summary>
    public static bool IsConnective(string word) => Connectives.Contains(word);

    /// <summary>True where a number is expected after the word: "article", "at least", "of".</summary>
    public static bool ExpectsNumber(string word) =>
        Pointers.Contains(word)
            || Abbreviations.Contains(word)
            || Asking.Contains(word)
            || Connectives.Contains(word)
            || Months.Read(word, ignoreCase: true) > 0;

    /// <summary>True for things that have numbers and names: "protocol", "session".</summary>
    public static bool IsNumbered(string word) => Numbered.Contains(word);

    /// <summary>True for a word that a full stop shortens: "No.", "chap.", a single letter.</summary>
    public static bool IsAbbreviation(string word) => word.Length == 1 || Abbreviations.Contains(word);

    /// <summary>True where the number at the head of the next line belongs to the last word: "Supplement No.".</summary>
    public static bool EndsInAbbreviation(Slice words)
    {
        if (words.Length < 2 || words[words.Length - 1] != '.')
        {
            return false;
        }

        var start = words.Length - 1;
        while (start > 0 && char.IsLetter(words[start - 1]))
        {
            start--;
        }

        return Abbreviations.Contains(words.Cut(start, words.Length - 1 - start).ToString());
    }

    /// <summary>True for a measure that a number stands before: "per cent", "million".</summary>
    public static bool IsUnit(string word) => Units.Contains(word);

    /// <summary>True for a noun in the plural, of which a number can tell how many.</summary>
    public static bool IsPlural(string word) =>
        word.Length > 3
            && word[word.Length - 1] == 's'
            && word[word.Length - 2] != 's'
            && Characters.IsLower(word[0])
            && !Connectives.Contains(word);
}
