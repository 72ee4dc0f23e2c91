using System;
using System.Collections.Generic;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Finds the verb phrase with which an operative paragraph or item begins.</summary>
internal static class Leads
{
    private static readonly VerbForm[] InDecisions = { VerbForm.Third, VerbForm.Past, VerbForm.Base };

    private static readonly VerbForm[] InResolutions = { VerbForm.Third };

    /// <summary>The verb phrase of a paragraph and the form of its verbs; null where it has none.</summary>
    /// <param name="words">The words of the paragraph.</param>
    /// <param name="printed">The phrase that the reader of the text found; null for none.</param>
    /// <param name="kind">The kind of the instrument.</param>
    public static (VerbPhrase? Verb, VerbForm Form) Find(WordList words, string? printed, InstrumentKind kind)
    {
        if (words.Count == 0)
        {
            return (null, VerbForm.Third);
        }

        var start = printed is null ? 0 : WordAt(words, words.Text.IndexOf(printed, StringComparison.Ordinal));
        var forms = kind.IsDecision ? InDecisions : InResolutions;
        foreach (var form in forms)
        {
            if (At(words, start, form) is { } verb)
            {
                return (verb, form);
            }
        }

        if (printed is null || start >= words.Count)
        {
            return (null, VerbForm.Third);
        }

        // A verb that the table does not know is one all the same where it was printed as one.
        var end = WordAt(words, words[start].Start + printed.Length);
        end = end < words.Count && words[end].Start < words[start].Start + printed.Length
            ? end + 1
            : Math.Max(end, start + 1);
        return (new VerbPhrase(start, end, VerbClass.Other, words[start].Lower, default, null),
            VerbForm.Third);
    }

    /// <summary>The verb phrase at a word, modifiers first; null for none.</summary>
    public static VerbPhrase? At(WordList words, int start, VerbForm form)
    {
        for (var i = start; i < words.Count && i < start + 5; i++)
        {
            if (VerbReader.Read(words, i, form, isLead: true) is { } verb)
            {
                return verb with { First = start };
            }

            if (!VerbReader.IsModifier(words[i].Lower))
            {
                break;
            }
        }

        return null;
    }

    private static int WordAt(WordList words, int position)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].End > position)
            {
                return position < 0 ? 0 : i;
            }
        }

        return words.Count;
    }
}
