using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Text;

/// <summary>A word of a paragraph with what the readers of phrases and mandates ask of it.</summary>
/// <param name="Start">The first character of the word in the paragraph.</param>
/// <param name="End">The character after its last one, punctuation left out.</param>
/// <param name="Text">The word.</param>
/// <param name="Lower">The word in small letters.</param>
/// <param name="After">The punctuation after it: one of <c>, ; : .</c>, or a blank.</param>
/// <param name="IsAside">True inside quotation marks or brackets, where no word is the text's own.</param>
internal readonly record struct Word(int Start, int End, string Text, string Lower, char After, bool IsAside)
{
    // Where words are collected until their number is known.
    [ThreadStatic]
    private static List<Word>? _spare;

    /// <summary>True for a word with a capital.</summary>
    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>True where punctuation of any sort parts the word from the next one.</summary>
    public bool EndsPart => After != ' ';

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The number of words that are asked for.</param>
    public static List<Word> Split(string text, int most = int.MaxValue)
    {
        var words = new List<Word>();
        var (brackets, isQuoted) = (0, false);
        for (var at = 0; WordStream.TryNext(text, at, out var token); at = token.End)
        {
            if (token.Kind == WordTokenKind.Word && words.Count == most)
            {
                break;
            }

            Add(text, token, words, ref brackets, ref isQuoted);
        }

        return words;
    }

    /// <summary>The words of a text whose tokens are known.</summary>
    public static Word[] Split(WordStream tokens)
    {
        var words = _spare ?? new List<Word>();
        _spare = null;
        var (brackets, isQuoted) = (0, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            Add(tokens.Text, tokens[i], words, ref brackets, ref isQuoted);
        }

        var all = words.ToArray();
        words.Clear();
        _spare = words;
        return all;
    }

    /// <summary>Adds the word that a token is, or what a sign says of the word before it.</summary>
    internal static void Add(Slice text, WordToken token, List<Word> words, ref int brackets, ref bool isQuoted)
    {
        if (token.Kind != WordTokenKind.Word)
        {
            ReadSign(text, token, words, ref brackets, ref isQuoted);
            return;
        }

        var forms = WordForms.Of(text.Cut(token.Start, token.Length));
        words.Add(new Word(token.Start, token.End, forms.Text, forms.Lower, ' ', isQuoted || brackets > 0));
    }

    private static void ReadSign(Slice text, WordToken sign, List<Word> words, ref int brackets, ref bool isQuoted)
    {
        var c = text[sign.Start];
        isQuoted = sign.Kind == WordTokenKind.OpenQuote || (isQuoted && sign.Kind != WordTokenKind.CloseQuote);
        brackets += c is '(' or '[' ? 1 : c is ')' or ']' && brackets > 0 ? -1 : 0;
        if (words.Count == 0)
        {
            return;
        }

        var last = words[words.Count - 1];
        if (Characters.IsDash(c) && c != '—' && last.End == sign.Start)
        {
            // "troop- and police-contributing countries": the hyphen says that the word is not whole.
            words[words.Count - 1] = last with
            {
                End = sign.End,
                Text = last.Text + c,
                Lower = last.Lower + c,
            };
        }
        else if (c is ',' or ';' or ':' or '.')
        {
            words[words.Count - 1] = last with { After = c };
        }
        else if (last.After == ' ' && IsDashBetweenWords(text, sign.Start))
        {
            // Such a dash parts like a comma.
            words[words.Count - 1] = last with { After = ',' };
        }
    }

    private static bool IsDashBetweenWords(Slice text, int at) =>
        text[at] == '—'
        || (Characters.IsDash(text[at])
            && at > 0 && Characters.IsBlank(text[at - 1])
            && (at + 1 == text.Length || Characters.IsBlank(text[at + 1])));
}
