using System;

namespace MandateSdk.Core.Text;

/// <summary>
/// The words and signs of a text in order. Whatever reads words reads these: lead phrases, citations, mandates, terms
/// and the search.
/// </summary>
/// <remarks>
/// A token depends on nothing that stands before it, so each character is looked at once. Readers that part a text more
/// finely (the search parts words at hyphens) or less finely (mandates ask for the punctuation after a word) do so
/// with these tokens.
/// </remarks>
internal sealed class WordStream
{
    // Room for the words of some hundred units. Such an array is no large object yet, and is not cleared when it is made.
    private const int BlockSize = 1 << 13;

    // The tokens of one text after the other stand in one array, until it is full; each thread has its own.
    [ThreadStatic]
    private static WordToken[]? _block;

    [ThreadStatic]
    private static int _used;

    private readonly WordToken[] _tokens;
    private readonly int _first;

    private WordStream(Slice text, WordToken[] tokens, int first, int count)
    {
        Text = text;
        _tokens = tokens;
        _first = first;
        Count = count;
    }

    /// <summary>No words.</summary>
    public static WordStream Empty { get; } = new(string.Empty, [], 0, 0);

    /// <summary>The text where it stands; the tokens are counted from its beginning.</summary>
    public Slice Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count { get; }

    /// <summary>A token.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token; behind the last one are those of other texts.</exception>
    public WordToken this[int index] => (uint)index < (uint)Count
        ? _tokens[_first + index]
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The same text, cut into tokens by somebody else.</summary>
    public WordStream With(WordToken[] tokens) => new(Text, tokens, 0, tokens.Length);

    /// <summary>Cuts a text into tokens.</summary>
    public static WordStream Of(Slice text)
    {
        var tokens = _block ?? NewBlock(BlockSize);
        var first = _block is null ? 0 : _used;
        var end = first;
        for (var at = 0; TryNext(text, at, out var token); at = token.End)
        {
            if (end == tokens.Length)
            {
                var larger = NewBlock(Math.Max(BlockSize, (end - first) * 2));
                Array.Copy(tokens, first, larger, 0, end - first);
                (tokens, first, end) = (larger, 0, end - first);
            }

            tokens[end++] = token;
        }

        // What is longer than a block has an array of its own, which ends with it.
        if (tokens.Length == BlockSize)
        {
            (_block, _used) = (tokens, end);
        }

        return end == first ? new WordStream(text, [], 0, 0) : new WordStream(text, tokens, first, end - first);
    }

    /// <summary>The first token at or after a position.</summary>
    /// <returns>False where only blanks are left.</returns>
    public static bool TryNext(Slice text, int at, out WordToken token)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            at++;
        }

        var isLeft = at < text.Length;
        token = !isLeft ? default
            : IsInWord(text[at]) ? WordAt(text, at)
            : new WordToken(at, at + 1, KindOf(text, at));
        return isLeft;
    }

    private static WordToken WordAt(Slice text, int start)
    {
        var areLetters = IsLetter(text[start]);
        var most = Math.Min(text.Length, start + WordToken.Longest);
        for (var i = EndOfLetters(text, start + 1, most); i < most; i = EndOfLetters(text, i + 1, most))
        {
            // Most words end at a blank.
            var c = text[i];
            if (c == ' ' || (!IsInWord(c) && !Joins(text, i)))
            {
                return new WordToken(start, i, WordTokenKind.Word, areLetters);
            }

            areLetters &= IsLetter(c);
        }

        return new WordToken(start, most, WordTokenKind.Word, areLetters);
    }

    // The first character that is no letter of English.
    private static int EndOfLetters(Slice text, int from, int to)
    {
#if NET
        var characters = text.Text.AsSpan(text.Start + from, Math.Max(0, to - from));
        for (var i = 0; i < characters.Length; i++)
        {
            if (!char.IsAsciiLetter(characters[i]))
            {
                return from + i;
            }
        }

        return Math.Max(from, to);
#else
        while (from < to && (text[from] | ' ') is >= 'a' and <= 'z')
        {
            from++;
        }

        return from;
#endif
    }

    private static WordToken[] NewBlock(int size) =>
#if NET
        GC.AllocateUninitializedArray<WordToken>(size);
#else
        new WordToken[size];
#endif

    // Nearly all letters are those of English.
    private static bool IsLetter(char c) =>
        (c | ' ') is >= 'a' and <= 'z' || (c > '\u007f' && char.IsLetter(c));

    private static bool IsInWord(char c) => IsLetter(c) || char.IsLetterOrDigit(c) || c == '&';

    // Stops, slashes, hyphens and apostrophes belong to a word that goes on after them: "E/CN.15", "Rev.1", "men's",
    // "14–23". A long dash parts two words, and joins two numbers only.
    private static bool Joins(Slice text, int at) =>
        at + 1 < text.Length
        && IsInWord(text[at + 1])
        && (text[at] is '.' or '/' or '\'' or '’' or '_'
            || (Characters.IsDash(text[at])
                && (text[at] != '—' || Characters.IsDigit(text[at - 1]) || Characters.IsDigit(text[at + 1]))));

    private static WordTokenKind KindOf(Slice text, int at) => text[at] switch
    {
        '“' or '«' or '„' => WordTokenKind.OpenQuote,
        '”' or '»' => WordTokenKind.CloseQuote,
        '"' => OpensQuote(text, at) ? WordTokenKind.OpenQuote : WordTokenKind.CloseQuote,
        '(' => WordTokenKind.OpenBracket,
        ')' => WordTokenKind.CloseBracket,
        ',' => WordTokenKind.Comma,
        '.' or '?' or '!' => WordTokenKind.Period,
        _ => WordTokenKind.Other,
    };

    private static bool OpensQuote(Slice text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[')
            && at + 1 < text.Length
            && !char.IsWhiteSpace(text[at + 1]);
}
