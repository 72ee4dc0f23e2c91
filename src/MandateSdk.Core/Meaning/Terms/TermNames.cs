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
    private readonly Node _root = new();

    private readonly NameOpenings _openings = new();

    /// <summary>
    /// From here on the term holds; an older term of the same words in the same scope does no longer.
    /// </summary>
    public void Add(TermDraft term)
    {
        var node = _root;
        var text = new TermText(WordStream.Of(term.Term.Term));
        for (var i = 0; i < text.Count; i++)
        {
            var word = WordForms.Of(text.SliceAt(i));
            node = i == text.Count - 1 ? node.Last(word.Singular) : node.Next(word.Lower);
        }

        if (text.Count > 0)
        {
            _openings.Add(text.SliceAt(0));
        }

        node.Terms[TermScope.KeyOf(term.Term)] = term;
    }

    /// <summary>False where no term can begin; a first look at each word, which few pass.</summary>
    /// <param name="text">The words.</param>
    /// <param name="at">The lexeme.</param>
    public bool CanBegin(TermText text, int at) => _openings.CanBegin(text.SliceAt(at));

    /// <summary>The term with the most words that is used at a place.</summary>
    /// <param name="text">The words.</param>
    /// <param name="at">The lexeme at which the term should begin.</param>
    /// <param name="passage">The passage, which lies in the scopes around it.</param>
    /// <returns>The term and its length in lexemes; null where none is used.</returns>
    public (TermDraft? Term, int Length) Longest(TermText text, int at, Passage passage)
    {
        (TermDraft? Term, int Length) longest = (null, 0);
        var node = _root;
        for (var i = at; i < text.Count; i++)
        {
            // The last word of a term may stand in the plural.
            var word = WordForms.Of(text.SliceAt(i));
            if (node.FindLast(word.Singular) is { } last
                && last.TermIn(passage) is { } term
                && HasSameCase(term, text, at, i + 1))
            {
                longest = (term, i + 1 - at);
            }

            if (node.Find(word.Lower) is not { } next)
            {
                break;
            }

            node = next;
        }

        return longest;
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
        // A term can end where another goes on, and only there does the plural count.
        private Dictionary<string, Node>? _next;
        private Dictionary<string, Node>? _last;
        private Dictionary<int, TermDraft>? _terms;

        public Dictionary<int, TermDraft> Terms =>
            _terms ??= new Dictionary<int, TermDraft>();

        /// <summary>Where a term goes on with a word; null where none does.</summary>
        public Node? Find(string word) => Find(_next, word);

        /// <summary>Where a term ends with a word; null where none does.</summary>
        public Node? FindLast(string singular) => Find(_last, singular);

        public Node Next(string word) => Add(ref _next, word);

        public Node Last(string singular) => Add(ref _last, singular);

        private static Node? Find(Dictionary<string, Node>? nodes, string word) =>
            nodes is not null && nodes.TryGetValue(word, out var node) ? node : null;

        private static Node Add(ref Dictionary<string, Node>? nodes, string word)
        {
            nodes ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!nodes.TryGetValue(word, out var node))
            {
                nodes.Add(word, node = new Node());
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
                if (_terms.TryGetValue(unit.Place, out var term))
                {
                    return term;
                }
            }

            return _terms.TryGetValue(TermScope.WholeDocument, out var everywhere) ? everywhere : null;
        }
    }
}
