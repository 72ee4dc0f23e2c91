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
    private readonly CitationToken[] _tokens;
    private readonly CitationToken _end;

    public TokenReader(WordStream words, Lexicon lexicon)
    {
        Lexicon = lexicon;
        Text = words.Text;
        _tokens = CitationLexer.Read(words, out var count);
        Count = count;
        _end = new CitationToken(CitationTokenKind.Punctuation, Text.Length, Text.Length, Text);
    }

    public TokenReader(string text, Lexicon lexicon)
        : this(WordStream.Of(text), lexicon)
    {
    }

    /// <summary>The words that the tokens were cut from.</summary>
    public string Text { get; }

    /// <summary>The vocabulary.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The number of tokens.</summary>
    public int Count { get; }

    /// <summary>A token, where it is kept: the grammar asks too often for copies.</summary>
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

    /// <summary>True where the token is one of some words or signs, in this case.</summary>
    public bool Is(int at, params WordsAskedFor words)
    {
        ref readonly var token = ref this[at];
        foreach (var word in words)
        {
            if (token.Is(word))
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
    public bool Is(int at, string word, string? second = null, string? third = null, string? fourth = null)
    {
        ref readonly var token = ref this[at];
        return token.Is(word) || token.Is(second) || token.Is(third) || token.Is(fourth);
    }

    /// <summary>True where the token is one of some words, in any case.</summary>
    public bool IsWord(int at, params WordsAskedFor words)
    {
        ref readonly var token = ref this[at];
        foreach (var word in words)
        {
            if (token.IsInAnyCase(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for a few words.</summary>
    public bool IsWord(int at, string word, string? second = null, string? third = null, string? fourth = null)
    {
        ref readonly var token = ref this[at];
        return token.IsInAnyCase(word) || token.IsInAnyCase(second) || token.IsInAnyCase(third)
            || token.IsInAnyCase(fourth);
    }

    /// <summary>True where tokens spell a phrase, in this case.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="phrase">The words of the phrase.</param>
    public bool Spells(int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!this[at + i].Is(phrase[i]))
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
}
