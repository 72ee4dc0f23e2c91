using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;
#if NET
using WordsAskedFor = System.ReadOnlySpan<string>;
#else
using WordsAskedFor = string[];
#endif

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>The words and signs of one passage, with its quotations, brackets and sentences.</summary>
/// <remarks>
/// One text serves all passages of a document in turn. Brackets and sentences are found when they are first asked for:
/// most passages define nothing, and are asked for neither.
/// </remarks>
internal sealed class TermText
{
    // After these a full stop ends no sentence.
    private static readonly HashSet<string> Shortened = new(StringComparer.OrdinalIgnoreCase)
    {
        "No", "Nos", "art", "arts", "para", "paras", "vol", "vols", "p", "pp", "e.g", "i.e", "sect", "sects", "chap",
        "chaps",
        "St", "Mr", "Mrs", "Ms", "Dr", "cf", "al", "Corr", "Add", "Rev", "ed", "eds", "Suppl",
    };

    private readonly Stack<int> _brackets = new();
    private int[] _partners = [];
    private int[] _sentences = [];
    private bool _hasPartners;
    private bool _hasSentences;

    /// <summary>Begins with the words of a passage.</summary>
    public TermText(WordStream tokens) => Tokens = tokens;

    /// <summary>Goes on to the words of another passage.</summary>
    public void Read(WordStream tokens)
    {
        Tokens = tokens;
        _hasPartners = _hasSentences = false;
    }

    /// <summary>The words.</summary>
    public Slice Text => Tokens.Text;

    /// <summary>The words and signs in order.</summary>
    public WordStream Tokens { get; private set; }

    /// <summary>The number of words and signs.</summary>
    public int Count => Tokens.Count;

    /// <summary>What a token is; <see cref="WordTokenKind.Other"/> outside of the text.</summary>
    public WordTokenKind KindAt(int index) => index >= 0 && index < Count ? Tokens[index].Kind : WordTokenKind.Other;

    /// <summary>True for a word.</summary>
    public bool IsWord(int index) => KindAt(index) == WordTokenKind.Word;

    /// <summary>True for one of some words, in any case.</summary>
    public bool IsWord(int index, params WordsAskedFor words)
    {
        if (!IsWord(index))
        {
            return false;
        }

        var token = Tokens[index];
        foreach (var word in words)
        {
            if (Spells(token, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a word of a table, in any case: for what is asked at every word.</summary>
    public bool IsWord(int index, WordTable<bool> words) => IsWord(index) && words.TryGet(SliceAt(index), out _);

    /// <summary>The characters of a token where they stand.</summary>
    public Slice SliceAt(int index) => new(Text, Tokens[index].Start, Tokens[index].End);

    /// <summary>
    /// True for a word, in any case. Most rules ask for one: an array for each question would be much of what they
    /// allocate.
    /// </summary>
    public bool IsWord(int index, string word) =>
        IsWord(index) && Spells(Tokens[index], word);

    private bool Spells(WordToken token, string word) => token.Length == word.Length
        && new Slice(Text, token.Start, token.End).Is(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where these words follow one another.</summary>
    public bool Follows(int index, params WordsAskedFor words)
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
    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Text[Tokens[index].Start]);

    /// <summary>The characters of a token.</summary>
    public string At(int index) => Between(index, index + 1);

    /// <summary>The characters of some tokens.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last one.</param>
    public string Between(int first, int end) =>
        first >= end ? string.Empty : new Slice(Text, Tokens[first].Start, Tokens[end - 1].End).ToString();

    /// <summary>The token that closes a bracket or quotation, or that opens it; -1 where there is none.</summary>
    public int PartnerOf(int index)
    {
        FindPartners();
        return _partners[index];
    }

    /// <summary>The first token of the sentence around a token.</summary>
    public int SentenceStart(int index)
    {
        FindSentences();
        return _sentences[index];
    }

    /// <summary>The token after the last one of the sentence around a token.</summary>
    public int SentenceEnd(int index)
    {
        // Sentences are numbered by their first token, in order: the next greater number begins the next one.
        FindSentences();
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

    private void FindPartners()
    {
        if (_hasPartners)
        {
            return;
        }

        _hasPartners = true;
        Grow(ref _partners);
        _brackets.Clear();
        var quote = -1;
        for (var i = 0; i < Count; i++)
        {
            _partners[i] = -1;
            switch (Tokens[i].Kind)
            {
                case WordTokenKind.OpenBracket:
                    _brackets.Push(i);
                    break;
                case WordTokenKind.CloseBracket when _brackets.Count > 0:
                    Join(_brackets.Pop(), i);
                    break;
                case WordTokenKind.OpenQuote:
                    quote = i;
                    break;
                case WordTokenKind.CloseQuote when quote >= 0:
                    Join(quote, i);
                    quote = -1;
                    break;
            }
        }
    }

    private void Join(int open, int close)
    {
        _partners[open] = close;
        _partners[close] = open;
    }

    private void Grow(ref int[] places)
    {
        if (places.Length < Count)
        {
            places = new int[Count * 2];
        }
    }

    private void FindSentences()
    {
        if (_hasSentences)
        {
            return;
        }

        _hasSentences = true;
        Grow(ref _sentences);
        FindPartners();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < Count; i++)
        {
            _sentences[i] = start;
            depth += _partners[i] < 0 ? 0
                : KindAt(i) == WordTokenKind.OpenBracket ? 1
                : KindAt(i) == WordTokenKind.CloseBracket ? -1
                : 0;
            if (depth == 0 && EndsSentence(i))
            {
                start = i + 1;
            }
        }
    }

    private bool EndsSentence(int index)
    {
        // The quotation mark after the full stop belongs to the sentence that it ends.
        if (KindAt(index) == WordTokenKind.CloseQuote)
        {
            return KindAt(index - 1) == WordTokenKind.Period && BeginsSentence(index + 1);
        }

        return KindAt(index) == WordTokenKind.Period
            && KindAt(index + 1) != WordTokenKind.CloseQuote
            && BeginsSentence(index + 1)
            && !(IsWord(index - 1)
                && (Shortened.Contains(At(index - 1)) || Tokens[index - 1].Length == 1));
    }

    private bool BeginsSentence(int index) =>
        KindAt(index) is WordTokenKind.OpenQuote or WordTokenKind.OpenBracket
        || (IsWord(index) && !char.IsLower(Text[Tokens[index].Start]));
}
