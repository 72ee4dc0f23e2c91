using System;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>The words of a text, with the vocabulary in which they are read.</summary>
/// <remarks>One list serves all units of a document in turn, so that no unit has a copy of its words.</remarks>
internal sealed class WordList
{
    private const int FirstSize = 256;

    private Word[] _words = [];

    /// <summary>A list without words.</summary>
    public WordList(Lexicon lexicon)
    {
        Lexicon = lexicon;
        Verbs = VerbBook.Of(lexicon);
        Actors = ActorBook.Of(lexicon);
    }

    /// <summary>The vocabulary.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The operative verbs of the vocabulary.</summary>
    public VerbBook Verbs { get; }

    /// <summary>The names of actors of the vocabulary.</summary>
    public ActorBook Actors { get; }

    /// <summary>The text that the words stand in.</summary>
    public Slice Text { get; private set; } = string.Empty;

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>A word, where it is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such word; behind the last one are those of a text before.</exception>
    public ref readonly Word this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            return ref _words[index];
        }
    }

    /// <summary>Takes the words of a text in place of those that it had.</summary>
    public void Read(WordStream tokens)
    {
        Text = tokens.Text;
        Count = 0;
        if (_words.Length < tokens.Count)
        {
            _words = new Word[Math.Max(FirstSize, tokens.Count * 2)];
        }

        var cutter = new WordCutter(tokens.Text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == WordTokenKind.Word)
            {
                _words[Count++] = cutter.Cut(token);
                continue;
            }

            cutter.Pass(token);
            if (Count > 0)
            {
                _words[Count - 1] = cutter.Behind(_words[Count - 1], token);
            }
        }
    }

    /// <summary>The longest name of an actor that stands at a word; null for none.</summary>
    public ActorName? NameAt(int at, int end) => Actors.NameAt(this, at, end);

    /// <summary>True where some words, with a blank between two, are a text.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last one.</param>
    /// <param name="text">The text.</param>
    public bool Spell(int from, int to, string text)
    {
        var at = 0;
        for (var i = from; i < to; i++)
        {
            var word = _words[i].Text;
            if (i > from && (at == text.Length || text[at++] != ' '))
            {
                return false;
            }

            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            {
                return false;
            }

            at += word.Length;
        }

        return at == text.Length;
    }

    /// <summary>The stretch of the text from the first to the last of some words; a word alone is no copy.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last one.</param>
    public string Between(int from, int to) => to == from + 1
        ? this[from].Text
        : new Slice(Text, this[from].Start, this[to - 1].End).ToString();

    /// <summary>Each of some words as printed.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last one.</param>
    public EquatableArray<string> Each(int from, int to)
    {
        if (from >= to)
        {
            return default;
        }

        var texts = new string[to - from];
        for (var i = from; i < to; i++)
        {
            texts[i - from] = this[i].Text;
        }

        return new EquatableArray<string>(texts);
    }

    /// <summary>Some words as printed, with a blank between two.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last one.</param>
    public string Join(int from, int to)
    {
        if (to == from + 1)
        {
            return _words[from].Text;
        }

        var texts = new string[to - from];
        for (var i = from; i < to; i++)
        {
            texts[i - from] = _words[i].Text;
        }

        return string.Join(" ", texts);
    }
}
