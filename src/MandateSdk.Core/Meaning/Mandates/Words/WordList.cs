using System.Collections;
using System.Collections.Generic;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>The words of a text, with the vocabulary in which they are read.</summary>
internal sealed class WordList : IReadOnlyList<Word>
{
    private readonly Word[] _words;

    /// <summary>Cuts a text into words.</summary>
    public WordList(string text, Lexicon lexicon)
        : this(WordStream.Of(text), lexicon)
    {
    }

    /// <summary>The words of a text whose tokens are known.</summary>
    public WordList(WordStream tokens, Lexicon lexicon)
    {
        _words = Word.Split(tokens);
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

    /// <inheritdoc/>
    public int Count => _words.Length;

    /// <summary>A word, where it is kept.</summary>
    public ref readonly Word this[int index] => ref _words[index];

    Word IReadOnlyList<Word>.this[int index] => _words[index];

    /// <summary>The longest name of an actor that stands at a word; null for none.</summary>
    public ActorName? NameAt(int at, int end) => Actors.NameAt(this, at, end);

    /// <inheritdoc/>
    public IEnumerator<Word> GetEnumerator() => ((IEnumerable<Word>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
