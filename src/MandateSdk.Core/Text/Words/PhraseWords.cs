using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Text;

/// <summary>The first words of a text, cut one by one as they are asked for: most phrases are over after a few.</summary>
internal sealed class PhraseWords
{
    [ThreadStatic]
    private static PhraseWords? _spare;

    private readonly List<Word> _words = new();
    private Slice _text;
    private int _most;
    private int _at;
    private WordCutter _cutter;
    private bool _isOver;

    /// <summary>Where the text was looked at last: what stands two characters behind it changed nothing.</summary>
    public int Looked { get; private set; }

    /// <summary>A word; <see cref="Has"/> was asked for it.</summary>
    public Word this[int index] => _words[index];

    /// <summary>Begins with a text; whoever is done with it gives it <see cref="Return">back</see>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The number of words that are looked at.</param>
    public static PhraseWords Of(Slice text, int most)
    {
        var words = _spare ?? new PhraseWords();
        _spare = null;
        words._words.Clear();
        (words._text, words._most, words._at, words.Looked) = (text, most, 0, 0);
        (words._cutter, words._isOver) = (new WordCutter(text), false);
        return words;
    }

    /// <summary>Keeps what it works with for the next text.</summary>
    public void Return()
    {
        (_text, _cutter) = (default, default);
        _spare = this;
    }

    /// <summary>True where the text has a word at a place.</summary>
    /// <param name="index">The place, counted from 0.</param>
    public bool Has(int index)
    {
        // The signs up to the next word say what stands after this one.
        while (!_isOver && _words.Count < index + 2)
        {
            ReadNext();
        }

        return index < _words.Count;
    }

    private void ReadNext()
    {
        var isLeft = WordStream.TryNext(_text, _at, out var token);
        Looked = isLeft ? token.End : _text.Length;
        if (!isLeft || (token.Kind == WordTokenKind.Word && _words.Count == _most))
        {
            _isOver = true;
            return;
        }

        _at = token.End;
        if (token.Kind == WordTokenKind.Word)
        {
            _words.Add(_cutter.Cut(token));
            return;
        }

        var last = _words.Count - 1;
        _cutter.Pass(token);
        if (last >= 0)
        {
            _words[last] = _cutter.Behind(_words[last], token);
        }
    }
}
