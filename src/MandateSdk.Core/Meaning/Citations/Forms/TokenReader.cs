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
    private CitationToken _end;
    private CitationToken[] _tokens = [];

    /// <summary>A reader without tokens.</summary>
    public TokenReader(Lexicon lexicon) => Lexicon = lexicon;

    /// <summary>Cuts a text.</summary>
    public TokenReader(string text, Lexicon lexicon)
        : this(lexicon) => Read(WordStream.Of(text));

    private TokenReader(TokenReader other)
    {
        Lexicon = other.Lexicon;
        Text = other.Text;
        Count = other.Count;
        _end = other._end;
        _tokens = new CitationToken[Count];
        Array.Copy(other._tokens, _tokens, Count);
    }

    /// <summary>Takes the tokens of some words in place of those that it had.</summary>
    public void Read(WordStream words)
    {
        Text = words.Text;
        Count = CitationLexer.Read(words, ref _tokens);
        _end = new CitationToken(CitationTokenKind.Punctuation, Text.Length, Text.Length);
    }

    /// <summary>The same tokens, for as long as somebody asks for them.</summary>
    public TokenReader Copy() => new(this);

    /// <summary>The words that the tokens were cut from.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>The vocabulary.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>A token, where it is kept.</summary>
    public ref readonly CitationToken this[int at]
    {
        get
        {
            if (at >= 0 && at < Count)
            {
                return ref _tokens[at];
            }

            return ref _end;
        }
    }

    public CitationTokenKind KindAt(int at) => this[at].Kind;

    /// <summary>The characters of a token.</summary>
    public string TextAt(int at) => Text.Substring(this[at].Start, this[at].Length);

    /// <summary>The characters of a token where they stand.</summary>
    public Slice SliceAt(int at) => new(Text, this[at].Start, this[at].End);

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
        this[at].Kind == CitationTokenKind.Word && Characters.IsUpper(Text[this[at].Start]);

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

    private bool IsSame(CitationToken token, string word, StringComparison comparison) =>
        token.Length == word.Length && Slice.StandsAt(Text, token.Start, word, comparison);
}
