using System;
using System.Collections.Generic;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>The terms that hold at one place of the text, found by their words.</summary>
/// <remarks>
/// A tree by words: looking at a place costs as many steps as the longest term has words, however many terms there are.
/// </remarks>
internal sealed class TermNames
{
    // Plurals without an s.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["children"] = "child",
        ["women"] = "woman",
        ["men"] = "man",
    };

    private readonly Node _root = new();

    // The first letters of all terms, a bit for each of those that are the same but for their higher bits: most words
    // have another one, and begin no term.
    private ulong _firstLetters;

    // The keys of each word of the text, made once for all places where it stands.
    private readonly Dictionary<Slice, (string Key, string LastKey)> _keys = new(SliceComparer.Ordinal);

    /// <summary>
    /// From here on the term holds; an older term of the same words in the same scope does no longer.
    /// </summary>
    public void Add(TermDraft term)
    {
        var node = _root;
        var text = new TermText(WordStream.Of(term.Term.Term));
        for (var i = 0; i < text.Count; i++)
        {
            node = node.Next(KeyOf(text.At(i), i == text.Count - 1));
        }

        // No plural begins with another letter than its singular.
        if (text.Count > 0)
        {
            _firstLetters |= FirstLetter(text, 0);
        }

        node.Terms[TermScope.KeyOf(term.Term)] = term;
    }

    /// <summary>The term with the most words that is used at a place.</summary>
    /// <param name="text">The words.</param>
    /// <param name="at">The lexeme at which the term should begin.</param>
    /// <param name="passage">The passage, which lies in the scopes around it.</param>
    /// <returns>The term and its length in lexemes; null where none is used.</returns>
    public (TermDraft? Term, int Length) Longest(TermText text, int at, Passage passage)
    {
        (TermDraft? Term, int Length) longest = (null, 0);
        if ((_firstLetters & FirstLetter(text, at)) == 0)
        {
            return longest;
        }

        var node = _root;
        for (var i = at; i < text.Count; i++)
        {
            var (key, lastKey) = KeysOf(text, i);
            if (node.Find(lastKey) is { } last
                && last.TermIn(passage) is { } term
                && HasSameCase(term, text, at, i + 1))
            {
                longest = (term, i + 1 - at);
            }

            if (node.Find(key) is not { } next)
            {
                break;
            }

            node = next;
        }

        return longest;
    }

    private static ulong FirstLetter(TermText text, int index) =>
        1UL << (char.ToLowerInvariant(text.Text[text.Tokens[index].Start]) & 63);

    private (string Key, string LastKey) KeysOf(TermText text, int index)
    {
        var word = new Slice(text.Text, text.Tokens[index].Start, text.Tokens[index].End);
        if (!_keys.TryGetValue(word, out var keys))
        {
            var printed = word.ToString();
            _keys.Add(word, keys = (KeyOf(printed, isLast: false), KeyOf(printed, isLast: true)));
        }

        return keys;
    }

    // The last word of a term may stand in the plural. Its key begins with a sign that no word has: a term can end
    // where another goes on, and only there does the plural count.
    private static string KeyOf(string word, bool isLast)
    {
        var key = word.ToLowerInvariant();
        return isLast ? "|" + Singular(key) : key;
    }

    private static string Singular(string word)
    {
        if (Irregular.TryGetValue(word, out var singular))
        {
            return singular;
        }

        if (word.Length < 4
            || !word.EndsWith("s", StringComparison.Ordinal)
            || word.EndsWith("ss", StringComparison.Ordinal))
        {
            return word;
        }

        return word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y"
            : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
                || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
                    ? word.Substring(0, word.Length - 2)
            : word.Substring(0, word.Length - 1);
    }

    // A name is written as it was defined; "Parties" in a definition has its capital from the beginning of the
    // sentence.
    private static bool HasSameCase(TermDraft draft, TermText text, int first, int end)
    {
        var term = draft.Term.Term;
        if (draft.Term.Kind == TermKind.Definition)
        {
            return true;
        }

        var used = text.Between(first, end);
        var length = Math.Min(term.Length, used.Length) - 1;
        return draft.Term.Kind == TermKind.Abbreviation
            ? used.StartsWith(term, StringComparison.Ordinal)
            : char.IsLower(term[0])
                ? string.Compare(term, 1, used, 1, Math.Max(0, length - 3), StringComparison.Ordinal) == 0
                : string.Compare(term, 0, used, 0, Math.Max(1, length - 2), StringComparison.Ordinal) == 0;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? _next;
        private Dictionary<string, TermDraft>? _terms;

        public Dictionary<string, TermDraft> Terms =>
            _terms ??= new Dictionary<string, TermDraft>(StringComparer.Ordinal);

        public Node? Find(string key) => _next is not null && _next.TryGetValue(key, out var node) ? node : null;

        public Node Next(string key)
        {
            _next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_next.TryGetValue(key, out var node))
            {
                _next.Add(key, node = new Node());
            }

            return node;
        }

        // The narrowest scope around a passage counts.
        public TermDraft? TermIn(Passage passage)
        {
            if (_terms is null)
            {
                return null;
            }

            for (var unit = passage.Unit ?? passage.Instrument; unit is not null; unit = unit.Parent)
            {
                if (_terms.TryGetValue(unit.Id, out var term))
                {
                    return term;
                }
            }

            return _terms.TryGetValue(TermScope.WholeDocument, out var everywhere) ? everywhere : null;
        }
    }
}
