using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The name of a treaty, declaration or standard as it is printed.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Text">The name, without article.</param>
internal sealed record CitedName(int Start, int End, string Text)
{
    private const string UnitedNationsCharter = "of the United Nations";

    // Every conference has its "Final Document": only a longer name tells which one.
    private const int ShortestDocument = 4;

    // The nouns that tell what a text is; those of several texts at once stand for the noun of one.
    private static readonly WordTable<string> Heads = new(TextNounsTable.Rows
        .SelectMany(row => new[] { row.Noun, row.Plural }.Where(word => word.Length > 0)
            .Select(word => (Word: word, Head: row.Noun)))
        .ToDictionary(pair => pair.Word, pair => pair.Head, StringComparer.Ordinal));

    private static readonly WordTable<TextNounRoles> Roles = new(TextNounsTable.Rows
        .ToDictionary(row => row.Noun, row => row.Roles, StringComparer.Ordinal));

    // Names that are printed in lower case: "the statement of principles and programme of action of …", "the plans of
    // action".
    private static readonly WordTable<string[][]> LowerCaseHeads = new(TextNounsTable.Rows
        .SelectMany(row => row.Phrases)
        .Select(phrase => phrase.Split(' '))
        .OrderByDescending(words => words.Length)
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToDictionary(phrases => phrases.Key, phrases => phrases.ToArray(), StringComparer.Ordinal));

    // Where the words are put until their number is known; each thread has its own.
    [ThreadStatic]
    private static List<string>? _spare;

    private string[]? _words;

    /// <summary>The words, in small letters, with which a name begins that is printed so.</summary>
    public static IEnumerable<string> Openings =>
        TextNounsTable.Rows.SelectMany(row => row.Phrases).Select(phrase => phrase.Split(' ')[0]);

    /// <summary>
    /// The noun that tells what it is, in the singular: "convention", "protocol"; empty where there is none.
    /// </summary>
    public string Head { get; } = HeadOf(Text);

    /// <summary>The words that tell it from others of its kind, in lower case.</summary>
    public string[] Words => Kept.Of(ref _words, Text, WordsOf);

    /// <summary>True for "the Convention": nothing but the noun.</summary>
    public bool IsBare { get; } = HasOneWord(Text);

    /// <summary>True for what has articles.</summary>
    public bool IsTreaty => Roles.TryGet(Head, out var roles) && (roles & TextNounRoles.HasArticles) != 0;

    /// <summary>A name that stands in no text.</summary>
    public static CitedName OfText(string text) => new(0, 0, text);

    /// <summary>Reads a name: capitalised words with a noun such as "Convention" among them.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the name.</param>
    public static CitedName? TryRead(TokenReader tokens, ref int at)
    {
        var end = at;
        var hasNoun = false;
        if (IsLowerCaseHead(tokens, at) is > 0 and var length)
        {
            end = ReadTitle(tokens, at + length, false, at + length, out hasNoun);
            end = end < at + length ? at + length : end;
        }
        else if (OpensSentence(tokens, at))
        {
            return null;
        }
        else if (tokens.IsCapitalised(at) || (IsYear(tokens.SliceAt(at)) && tokens.IsCapitalised(at + 1)))
        {
            end = ReadTitle(tokens, at, true, at, out hasNoun);
        }

        // Titles in the vocabulary go on in small letters: "… on the sale of children, child prostitution and child
        // pornography".
        if (end > at && KnownTexts.Of(tokens.Lexicon).EndOfNameAt(tokens, at) is { } known && known > end)
        {
            end = known;
            hasNoun = true;
        }

        // Most capitals name something else than a text.
        if (end == at || !hasNoun)
        {
            return null;
        }

        // The words before the name are read for themselves: "under Chapter VII of the Charter".
        if (tokens.IsCapitalised(at) && SkipToName(tokens, at, end) > at)
        {
            return null;
        }

        var words = tokens.SliceOf(at, end);
        if (HeadOf(words).Length == 0)
        {
            return null;
        }

        var name = new CitedName(at, end, words.ToString());
        if (name.Head == "document" && name.Words.Length < ShortestDocument)
        {
            return null;
        }

        at = end;
        return name;
    }

    /// <summary>A name is the same only where it stands.</summary>
    public bool Equals(CitedName? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>True where every word of this name is one of the other, longer name of the same kind.</summary>
    public bool IsShortFor(CitedName longer) =>
        Head == longer.Head && Words.Length <= longer.Words.Length && HasAll(longer.Words, Words);

    // "Conference of the Parties to the Convention", "Implementation of the Declaration": the name begins after the
    // last article before its noun.
    private static int SkipToName(TokenReader tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens.IsCapitalised(i) && Heads.TryGet(tokens.SliceAt(i), out _))
            {
                for (var before = i - 1; before > start; before--)
                {
                    if (tokens.Is(before, "the"))
                    {
                        return before + 1;
                    }
                }

                return start;
            }
        }

        return start;
    }

    private static int IsLowerCaseHead(TokenReader tokens, int at)
    {
        if (LowerCaseHeads.TryGet(tokens.SliceAt(at), out var phrases))
        {
            foreach (var phrase in phrases!)
            {
                if (tokens.Spells(at, phrase))
                {
                    return phrase.Length;
                }
            }
        }

        return 0;
    }

    // Capitalised words, small words between them, and commas and colons where the title goes on in capitals.
    private static int ReadTitle(TokenReader tokens, int at, bool isCapitalised, int start, out bool hasHead)
    {
        var end = start;
        hasHead = !isCapitalised;
        var most = Math.Min(tokens.Count, start + MeaningLimits.LongestName);
        for (var i = at; i < most; i++)
        {
            if (tokens.IsCapitalised(i) || (i == at && IsYear(tokens.SliceAt(i))))
            {
                // "… against Corruption, General Assembly resolution 58/4", "the Convention and General Assembly
                // resolution": a body begins something else.
                var organAt = i;
                if (i > start
                    && (OrganBook.Of(tokens.Lexicon).TryRead(tokens, ref organAt) is not null || IsPart(tokens, i)))
                {
                    break;
                }

                hasHead |= Heads.TryGet(tokens.SliceAt(i), out _);
                end = i + 1;
            }
            else if (tokens.KindAt(i) == CitationTokenKind.Word
                ? !FunctionWords.Is(tokens.SliceAt(i), WordRoles.InTitle)
                : !GoesOnBehindSign(tokens, start, i, hasHead))
            {
                break;
            }
            else if (tokens.Is(i, "and")
                && tokens.Is(i + 1, "the")
                && i > start
                && Heads.TryGet(tokens.SliceAt(i - 1), out _))
            {
                // "the Convention and the Trafficking in Persons Protocol" are two.
                break;
            }
            else if (i - end > 3)
            {
                break;
            }
        }

        return end;
    }

    // "the Charter and Article 103": a part begins something else, too.
    private static bool IsPart(TokenReader tokens, int at) =>
        PartKind.TryRead(tokens, ref at) is not null
            && tokens.KindAt(at) is CitationTokenKind.Number or CitationTokenKind.Mixed;

    private static bool GoesOnBehindSign(TokenReader tokens, int start, int sign, bool hasHead) =>
        tokens.Is(sign, ",") ? GoesOnBehindComma(tokens, start, sign)
            : tokens.Is(sign, ":") && tokens.IsCapitalised(sign + 1) && hasHead;

    // Only treaties list in their titles: "Protocol to Prevent, Suppress and Punish", "Firearms, Their Parts and
    // Components". After "the Declaration," the sentence goes on.
    private static bool GoesOnBehindComma(TokenReader tokens, int start, int comma) =>
        tokens.IsCapitalised(comma + 1)
        && comma - start > 2
        && HasListingNoun(tokens, start, comma)
        && !tokens.Is(comma + 1, "Member", "States", "Governments", "United", "General", "Economic", "Official",
            "Treaty", "Article", "Articles", "Mexico", "Vienna", "New");

    private static bool HasListingNoun(TokenReader tokens, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens.IsCapitalised(at)
                && Roles.TryGet(tokens.SliceAt(at), out var roles)
                && (roles & TextNounRoles.ListsInTitle) != 0)
            {
                return true;
            }
        }

        return false;
    }

    // "See the Migrants Protocol", "Recalling the Convention": the first word of a sentence has its capital from there.
    private static bool OpensSentence(TokenReader tokens, int at) =>
        tokens.Is(at, "The")
            || ((at == 0 || tokens.Is(at - 1, ".", ";", ")"))
                && tokens.Is(at + 1, "the", "that", "also", "further", "of", "to", "in", "with", "by"));

    private static bool IsYear(Slice text) =>
        text.Length == 4 && text[0] is '1' or '2'
        && Characters.IsDigit(text[1]) && Characters.IsDigit(text[2]) && Characters.IsDigit(text[3]);

    // Of several nouns the first one is what the text is: "Protocol supplementing the Convention", "Rules", "Standard
    // Minimum Rules".
    private static string HeadOf(Slice text)
    {
        while (true)
        {
            var blank = text.IndexOf(' ');
            if (Heads.TryGet((blank < 0 ? text : text.Cut(0, blank)).Trim(",:."), out var head))
            {
                return head!;
            }

            if (blank < 0)
            {
                return string.Empty;
            }

            text = text.From(blank + 1);
        }
    }

    // The same as to count the words, without making them: every mention of a text is asked.
    private static bool HasOneWord(string text)
    {
        Slice? only = null;
        for (var next = 0; WordOf(text, ref next) is { } printed;)
        {
            var word = Heads.TryGet(printed, out var head) ? head! : printed;
            if (only is { } other && !word.IsSameInSmallLetters(other))
            {
                return false;
            }

            only = word;
        }

        return only is not null;
    }

    // A name has few words, so that a list finds them as fast as a set.
    private static string[] WordsOf(string text)
    {
        var words = _spare ?? new List<string>();
        _spare = null;
        for (var next = 0; WordOf(text, ref next) is { } word;)
        {
            var small = Heads.TryGet(word, out var head) ? head! : WordForms.Of(word).Lower;
            if (!words.Contains(small))
            {
                words.Add(small);
            }
        }

        var found = words.ToArray();
        words.Clear();
        _spare = words;
        return found;
    }

    private static bool HasAll(string[] all, string[] words)
    {
        foreach (var word in words)
        {
            if (Array.IndexOf(all, word) < 0)
            {
                return false;
            }
        }

        return true;
    }

    // The next word that tells a name from others; null at the end.
    private static Slice? WordOf(string text, ref int next)
    {
        // There are many conventions of the United Nations, but only one charter.
        var isCharter = text.EndsWith(UnitedNationsCharter, StringComparison.Ordinal);
        while (next < text.Length)
        {
            var blank = text.IndexOf(' ', next);
            var word = new Slice(text, next, blank < 0 ? text.Length : blank).Trim(",:.");
            next = blank < 0 ? text.Length : blank + 1;
            if (word.Length > 0
                && !FunctionWords.IsInAnyCase(word, WordRoles.InTitle)
                && (isCharter || !(word.IsSameInSmallLetters("united") || word.IsSameInSmallLetters("nations"))))
            {
                return word;
            }
        }

        return null;
    }
}
