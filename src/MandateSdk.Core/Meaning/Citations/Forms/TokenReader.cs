using System;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;
#if NET
using WordsAskedFor = System.ReadOnlySpan<string>;
#else
using WordsAskedFor = string[];
#endif

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The tokens of a passage, with the questions that the grammar asks of them.</summary>
/// <remarks>
/// A position past the end has an empty token, so that no rule of the grammar has to look for the end itself.
/// </remarks>
internal sealed class TokenReader
{
    private WordStream _words;
    private Slice _text;
    private CitationTokenKind[] _kinds = [];

    /// <summary>A reader without tokens.</summary>
    public TokenReader(Lexicon lexicon)
    {
        Lexicon = lexicon;
        _words = WordStream.Empty;
        _text = _words.Text;
    }

    /// <summary>Cuts a text.</summary>
    public TokenReader(string text, Lexicon lexicon)
        : this(lexicon) => Read(WordStream.Of(text));

    private TokenReader(TokenReader other)
    {
        Lexicon = other.Lexicon;
        _words = other._words;
        _text = other._text;
        _kinds = new CitationTokenKind[other.Count];
        Array.Copy(other._kinds, _kinds, other.Count);
    }

    /// <summary>Takes the tokens of some words in place of those that it had.</summary>
    public void Read(WordStream words)
    {
        _words = CitationLexer.Read(words, ref _kinds);
        _text = words.Text;
    }

    /// <summary>The same tokens, for as long as somebody asks for them.</summary>
    public TokenReader Copy() => new(this);

    /// <summary>The vocabulary.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _words.Count;

    /// <summary>A token.</summary>
    public WordToken this[int at] =>
        at >= 0 && at < _words.Count ? _words[at] : new WordToken(_text.Length, _text.Length, WordTokenKind.Other);

    /// <summary>What a token is by its own form.</summary>
    public CitationTokenKind KindAt(int at) =>
        at >= 0 && at < _words.Count ? _kinds[at] : CitationTokenKind.Punctuation;

    /// <summary>The characters of a token.</summary>
    public string TextAt(int at) => SliceAt(at).ToString();

    /// <summary>The characters of a token where they stand.</summary>
    public Slice SliceAt(int at)
    {
        var token = this[at];
        return _text.Cut(token.Start, token.Length);
    }

    /// <summary>The characters from the first of some tokens to the last.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="end">The token after the last one.</param>
    public Slice SliceOf(int at, int end)
    {
        var start = this[at].Start;
        return _text.Cut(start, this[end - 1].End - start);
    }

    /// <summary>True where the token is one of some words or signs, in this case.</summary>
    public bool Is(int at, params WordsAskedFor words)
    {
        var token = this[at];
        foreach (var word in words)
        {
            if (IsSame(token, word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for a few words.</summary>
    /// <remarks>
    /// Rules ask this at every token, many times over: an array for each question would be most of what they allocate.
    /// </remarks>
    public bool Is(int at, string word, string? second = null, string? third = null, string? fourth = null) =>
        IsAny(at, StringComparison.Ordinal, word, second, third, fourth);

    /// <summary>True where the token is one of some words, in any case.</summary>
    public bool IsWord(int at, params WordsAskedFor words)
    {
        var token = this[at];
        foreach (var word in words)
        {
            if (IsSame(token, word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for a few words.</summary>
    public bool IsWord(int at, string word, string? second = null, string? third = null, string? fourth = null) =>
        IsAny(at, StringComparison.OrdinalIgnoreCase, word, second, third, fourth);

    /// <summary>True where tokens spell a phrase, in this case.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="phrase">The words of the phrase.</param>
    public bool Spells(int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!IsSame(this[at + i], phrase[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where no blank stands between a token and the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && at < Count && this[at].Start == this[at - 1].End;

    /// <summary>True where the token is a word that begins with a capital.</summary>
    public bool IsCapitalised(int at) =>
        KindAt(at) == CitationTokenKind.Word && Characters.IsUpper(_text[this[at].Start]);

    /// <summary>The position after a full stop, where one closes an abbreviation: "para." → "para".</summary>
    public int SkipStop(int at) => Is(at, ".") && IsGlued(at) ? at + 1 : at;

    private bool IsAny(
        int at, StringComparison comparison, string word, string? second, string? third, string? fourth)
    {
        var token = this[at];
        return IsSame(token, word, comparison)
            || (second is not null && IsSame(token, second, comparison))
            || (third is not null && IsSame(token, third, comparison))
            || (fourth is not null && IsSame(token, fourth, comparison));
    }

    private bool IsSame(WordToken token, string word, StringComparison comparison) =>
        token.Length == word.Length && Slice.StandsAt(_text.Text, _text.Start + token.Start, word, comparison);
}
