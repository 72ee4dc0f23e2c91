using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>Tells the kind of an instrument from its title and from who adopts it.</summary>
internal sealed class InstrumentKinds
{
    private readonly IReadOnlyList<(string Words, InstrumentKind Kind)> _titles;
    private readonly IReadOnlyList<(string Words, InstrumentKind Kind)> _parties;

    private InstrumentKinds(Lexicon lexicon)
    {
        _titles = lexicon.Kinds.SelectMany(row => row.Titles.Select(words => (words, InstrumentKind.Parse(row.Kind))))
            .ToArray();
        _parties = lexicon.Kinds.Where(row => row.Parties.Length > 0)
            .Select(row => (row.Parties, InstrumentKind.Parse(row.Kind))).ToArray();
    }

    /// <summary>The kinds of a vocabulary.</summary>
    public static InstrumentKinds Of(Lexicon lexicon) => lexicon.Book(words => new InstrumentKinds(words));

    /// <summary>The kind that a title names; the word that stands first decides.</summary>
    /// <param name="title">The title of an annex or of an entry in a compendium.</param>
    /// <param name="otherwise">The kind for a title that names none.</param>
    public InstrumentKind FromTitle(string? title, InstrumentKind otherwise)
    {
        var (first, kind) = (int.MaxValue, otherwise);
        foreach (var (words, candidate) in _titles)
        {
            var at = IndexOfWords(title, words);
            if (at >= 0 && at < first)
            {
                (first, kind) = (at, candidate);
            }
        }

        return kind;
    }

    /// <summary>
    /// The kind that a title begins with, as annexes are named: "Guidelines for …", "United Nations Convention against
    /// …".
    /// </summary>
    /// <param name="title">The title of an annex.</param>
    /// <param name="otherwise">The kind for a title that begins with none.</param>
    public InstrumentKind FromHeadOfTitle(string? title, InstrumentKind otherwise)
    {
        foreach (var (words, kind) in _titles)
        {
            if (title is not null
                && IndexOfWords(title, words) is var at and >= 0
                && IsQualifier(title.Substring(0, at)))
            {
                return kind;
            }
        }

        return otherwise;
    }

    /// <summary>The kind of treaty or code that a title begins with; null for other titles.</summary>
    /// <param name="title">The title of a text that stands alone.</param>
    public InstrumentKind? FromHeadOfTreaty(string? title)
    {
        var kind = FromHeadOfTitle(title, InstrumentKind.Other);
        return _parties.Any(row => row.Kind == kind) ? kind : null;
    }

    /// <summary>
    /// The kind of text that parties adopt: "The States Parties to the present Covenant"; null for other bodies.
    /// </summary>
    /// <param name="body">The adopting body.</param>
    /// <param name="title">The title, which counts first.</param>
    public InstrumentKind? FromParties(string body, string? title)
    {
        if (body.IndexOf("Parties", StringComparison.Ordinal) < 0
            && !body.StartsWith("The States", StringComparison.Ordinal))
        {
            return null;
        }

        if (FromHeadOfTreaty(title) is { } kind)
        {
            return kind;
        }

        foreach (var (words, named) in _parties)
        {
            if (IndexOfWords(body, "this " + words) >= 0 || IndexOfWords(body, "the present " + words) >= 0)
            {
                return named;
            }
        }

        return null;
    }

    // What may stand before the noun: "United Nations", "International", "Optional", "Framework", or nothing.
    private static bool IsQualifier(string before) =>
        before.Length == 0
            || before.TrimEnd().Split(' ').All(word => Qualifiers.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static readonly string[] Qualifiers =
    {
        "United", "Nations", "International", "Inter-American", "European", "Optional", "Second", "Third",
        "Additional", "Framework", "Single", "Draft", "Model", "Political",
    };

    private static int IndexOfWords(string? text, string words)
    {
        var at = text?.IndexOf(words, StringComparison.OrdinalIgnoreCase) ?? -1;
        while (at >= 0)
        {
            var isWhole = (at == 0 || !char.IsLetter(text![at - 1]))
                && (at + words.Length == text!.Length || !char.IsLetter(text[at + words.Length]));
            if (isWhole)
            {
                return at;
            }

            at = text!.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return -1;
    }
}
