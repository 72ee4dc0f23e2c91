using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>The words of one passage, cut into words and signs, with its quotations, brackets and sentences.</summary>
internal sealed class TermText
{
    // After these a full stop ends no sentence.
    private static readonly HashSet<string> Shortened = new(StringComparer.OrdinalIgnoreCase)
    {
        "No", "Nos", "art", "arts", "para", "paras", "vol", "vols", "p", "pp", "e.g", "i.e", "sect", "sects", "chap", "chaps",
        "St", "Mr", "Mrs", "Ms", "Dr", "cf", "al", "Corr", "Add", "Rev", "ed", "eds", "Suppl",
    };

    private readonly int[] _partners;
    private readonly int[] _sentences;

    public TermText(string text)
    {
        Text = text;
        Lexemes = Lex(text);
        _partners = FindPartners();
        _sentences = FindSentences();
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>The words and signs in order.</summary>
    public IReadOnlyList<Lexeme> Lexemes { get; }

    /// <summary>The number of words and signs.</summary>
    public int Count => Lexemes.Count;

    /// <summary>What a lexeme is; <see cref="LexemeKind.Other"/> outside of the text.</summary>
    public LexemeKind KindAt(int index) => index >= 0 && index < Count ? Lexemes[index].Kind : LexemeKind.Other;

    /// <summary>True for a word.</summary>
    public bool IsWord(int index) => KindAt(index) == LexemeKind.Word;

    /// <summary>True for one of some words, in any case.</summary>
    public bool IsWord(int index, params string[] words)
    {
        foreach (var word in words)
        {
            if (IsWord(index, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True for a word, in any case. Most rules ask for one: an array for each question would be much of what they
    /// allocate.
    /// </summary>
    public bool IsWord(int index, string word) =>
        IsWord(index)
        && word.Length == Lexemes[index].End - Lexemes[index].Start
        && string.Compare(Text, Lexemes[index].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>True where these words follow one another.</summary>
    public bool Follows(int index, params string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsWord(index + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for a word that begins with a capital.</summary>
    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Text[Lexemes[index].Start]);

    /// <summary>The characters of a lexeme.</summary>
    public string At(int index) => Between(index, index + 1);

    /// <summary>The characters of some lexemes.</summary>
    /// <param name="first">The first lexeme.</param>
    /// <param name="end">The lexeme after the last one.</param>
    public string Between(int first, int end) =>
        first >= end ? string.Empty : Text.Substring(Lexemes[first].Start, Lexemes[end - 1].End - Lexemes[first].Start);

    /// <summary>The lexeme that closes a bracket or quotation, or that opens it; -1 where there is none.</summary>
    public int PartnerOf(int index) => _partners[index];

    /// <summary>The first lexeme of the sentence around a lexeme.</summary>
    public int SentenceStart(int index) => _sentences[index];

    /// <summary>The lexeme after the last one of the sentence around a lexeme.</summary>
    public int SentenceEnd(int index)
    {
        // Sentences are numbered by their first lexeme, in order: the next greater number begins the next one.
        var low = index;
        var high = Count;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle] == _sentences[index])
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low + 1;
    }

    private static List<Lexeme> Lex(string text)
    {
        var lexemes = new List<Lexeme>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i++;
            if (IsInWord(text[start]))
            {
                while (i < text.Length
                    && (IsInWord(text[i]) || (IsJoiner(text[i]) && i + 1 < text.Length && IsInWord(text[i + 1]))))
                {
                    i++;
                }

                lexemes.Add(new Lexeme(start, i, LexemeKind.Word));
            }
            else
            {
                lexemes.Add(new Lexeme(start, i, KindOf(text, start)));
            }
        }

        return lexemes;
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '&';

    private static bool IsJoiner(char c) => c is '-' or '\u2010' or '\u2011' or '’' or '\'' or '/' or '.';

    private static LexemeKind KindOf(string text, int at) => text[at] switch
    {
        '“' or '«' or '„' => LexemeKind.OpenQuote,
        '”' or '»' => LexemeKind.CloseQuote,
        '"' => OpensQuote(text, at) ? LexemeKind.OpenQuote : LexemeKind.CloseQuote,
        '(' => LexemeKind.OpenBracket,
        ')' => LexemeKind.CloseBracket,
        ',' => LexemeKind.Comma,
        '.' or '?' or '!' => LexemeKind.Period,
        _ => LexemeKind.Other,
    };

    private static bool OpensQuote(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[')
            && at + 1 < text.Length
            && !char.IsWhiteSpace(text[at + 1]);

    private int[] FindPartners()
    {
        var partners = new int[Count];
        var brackets = new Stack<int>();
        var quote = -1;
        for (var i = 0; i < Count; i++)
        {
            partners[i] = -1;
            switch (Lexemes[i].Kind)
            {
                case LexemeKind.OpenBracket:
                    brackets.Push(i);
                    break;
                case LexemeKind.CloseBracket when brackets.Count > 0:
                    Join(partners, brackets.Pop(), i);
                    break;
                case LexemeKind.OpenQuote:
                    quote = i;
                    break;
                case LexemeKind.CloseQuote when quote >= 0:
                    Join(partners, quote, i);
                    quote = -1;
                    break;
            }
        }

        return partners;
    }

    private static void Join(int[] partners, int open, int close)
    {
        partners[open] = close;
        partners[close] = open;
    }

    private int[] FindSentences()
    {
        var sentences = new int[Count];
        var start = 0;
        var depth = 0;
        for (var i = 0; i < Count; i++)
        {
            sentences[i] = start;
            depth += _partners[i] < 0 ? 0
                : KindAt(i) == LexemeKind.OpenBracket ? 1
                : KindAt(i) == LexemeKind.CloseBracket ? -1
                : 0;
            if (depth == 0 && EndsSentence(i))
            {
                start = i + 1;
            }
        }

        return sentences;
    }

    private bool EndsSentence(int index)
    {
        // The quotation mark after the full stop belongs to the sentence that it ends.
        if (KindAt(index) == LexemeKind.CloseQuote)
        {
            return KindAt(index - 1) == LexemeKind.Period && BeginsSentence(index + 1);
        }

        return KindAt(index) == LexemeKind.Period
            && KindAt(index + 1) != LexemeKind.CloseQuote
            && BeginsSentence(index + 1)
            && !(IsWord(index - 1)
                && (Shortened.Contains(At(index - 1)) || Lexemes[index - 1].End - Lexemes[index - 1].Start == 1));
    }

    private bool BeginsSentence(int index) =>
        KindAt(index) is LexemeKind.OpenQuote or LexemeKind.OpenBracket
        || (IsWord(index) && !char.IsLower(Text[Lexemes[index].Start]));
}
