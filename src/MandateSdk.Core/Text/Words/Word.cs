using System.Collections.Generic;

namespace MandateSdk.Core.Text;

/// <summary>A word of a paragraph with what the readers of phrases and mandates ask of it.</summary>
/// <param name="Start">The first character of the word in the paragraph.</param>
/// <param name="End">The character after its last one, punctuation left out.</param>
/// <param name="Forms">The word as printed and in small letters.</param>
/// <param name="After">The punctuation after it: one of <c>, ; : .</c>, or a blank.</param>
/// <param name="IsAside">True inside quotation marks or brackets, where no word is the text's own.</param>
internal readonly record struct Word(int Start, int End, WordForms Forms, char After, bool IsAside)
{
    /// <summary>The word.</summary>
    public string Text => Forms.Text;

    /// <summary>The word in small letters.</summary>
    public string Lower => Forms.Lower;

    /// <summary>True for a word with a capital; kept beside the word, since it is what most rules ask first.</summary>
    public bool IsCapital { get; } = Forms.IsCapital;

    /// <summary>True where punctuation of any sort parts the word from the next one.</summary>
    public bool EndsPart => After != ' ';

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The number of words that are asked for.</param>
    public static List<Word> Split(string text, int most = int.MaxValue)
    {
        var words = new List<Word>();
        var cutter = new WordCutter(text);
        for (var at = 0; WordStream.TryNext(text, at, out var token); at = token.End)
        {
            if (token.Kind != WordTokenKind.Word)
            {
                var last = words.Count - 1;
                cutter.Pass(token);
                if (last >= 0)
                {
                    words[last] = cutter.Behind(words[last], token);
                }
            }
            else if (words.Count == most)
            {
                break;
            }
            else
            {
                words.Add(cutter.Cut(token));
            }
        }

        return words;
    }
}
