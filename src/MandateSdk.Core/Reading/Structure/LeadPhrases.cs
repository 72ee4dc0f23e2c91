using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Reads the phrase that opens a recital ("Deeply concerned") or an operative paragraph ("Also requests"), as the
/// United Nations prints it in italics.
/// </summary>
/// <remarks>
/// The words are those of the vocabulary, measured on the italics of 2,918 resolutions of 2019-2026; the rules put them
/// together so that a phrase that nobody counted is read as well: modifiers before the verb ("Also requests", "Strongly
/// condemns"), the verb with its particle ("Calls upon", "Takes note"), what it expresses ("its concern"), and
/// modifiers after it ("with appreciation", "also", "once again").
/// </remarks>
internal sealed partial class LeadPhrases
{
    // The longest phrase has this many words; more need not be cut.
    private const int MostWords = 24;

    // What stands so many characters behind a word says nothing of where it ends.
    private const int LookAhead = 2;

    // Before its head.
    private const int MostModifiers = 4;

    private readonly VerbBook _verbs;
    private readonly Dictionary<string, OpeningsTable.Row> _openings;

    // What a word can be in a phrase: most texts begin with no such word, and are not looked at any further.
    private readonly WordTable<Heads> _heads;

    private LeadPhrases(Lexicon lexicon)
    {
        _verbs = VerbBook.Of(lexicon);
        _openings = new Dictionary<string, OpeningsTable.Row>(StringComparer.Ordinal);
        foreach (var row in lexicon.Openings)
        {
            _openings[row.Word] = row;
        }

        _heads = new WordTable<Heads>(FindHeads(lexicon));
    }

    /// <summary>The places in which a word can be the head of a phrase.</summary>
    [Flags]
    private enum Heads
    {
        /// <summary>The head of no phrase.</summary>
        None = 0,

        /// <summary>"Requests".</summary>
        Verb = 1,

        /// <summary>"Requested".</summary>
        PastVerb = 2,

        /// <summary>"Declare".</summary>
        Enactment = 4,

        /// <summary>"Recalling", "Concerned": counted in recitals.</summary>
        KnownOpening = 8,

        /// <summary>Any participle.</summary>
        Opening = 16,

        /// <summary>"Also", "Strongly": stands before the head.</summary>
        Modifier = 32,
    }

    /// <summary>The phrases of a vocabulary.</summary>
    public static LeadPhrases Of(Lexicon lexicon) => lexicon.Book(words => new LeadPhrases(words));

    /// <summary>
    /// The phrase at the head of an operative paragraph; null where the text begins with no operative verb.
    /// </summary>
    public string? ReadVerb(Slice text, bool isTerse = false) => Read(text, Heads.Verb, isTerse);

    /// <summary>What <see cref="ReadVerb"/> finds, read from the beginning of a text.</summary>
    /// <param name="text">The beginning.</param>
    /// <param name="isTerse">True for the Security Council.</param>
    /// <param name="isSure">True where the phrase is the same whatever the text goes on with.</param>
    public string? BeginVerb(Slice text, bool isTerse, out bool isSure) => Read(text, Heads.Verb, isTerse, out isSure);

    /// <summary>The phrase of a decision that is told in the past: "Took note of the report", "Decided that".</summary>
    public string? ReadPastVerb(Slice text) => Read(text, Heads.PastVerb);

    /// <summary>The phrase of an enacting clause such as "Declare as follows:"; null where the text is none.</summary>
    public string? ReadEnactment(Slice text) => Read(text, Heads.Enactment);

    /// <summary>
    /// The phrase at the head of a recital; null where the text begins with no participle or adjective.
    /// </summary>
    /// <param name="text">The words of the recital.</param>
    /// <param name="isTerse">True for the Security Council, which prints the participle alone in italics.</param>
    public string? ReadOpening(Slice text, bool isTerse = false) =>
        Read(text, Heads.KnownOpening | Heads.Opening, isTerse);

    /// <summary>What <see cref="ReadOpening"/> finds, read from the beginning of a text.</summary>
    /// <param name="text">The beginning.</param>
    /// <param name="isTerse">True for the Security Council.</param>
    /// <param name="isSure">True where the phrase is the same whatever the text goes on with.</param>
    public string? BeginOpening(Slice text, bool isTerse, out bool isSure) =>
        Read(text, Heads.KnownOpening | Heads.Opening, isTerse, out isSure);

    /// <summary>
    /// True when a text begins as recitals do, with a word that was counted in one. Other participles can open a
    /// recital too ("Celebrating …"), but also the second half of a sentence ("Trafficking in Persons …").
    /// </summary>
    public bool OpensKnownRecital(Slice text) => HasHead(WithoutQuote(text), Heads.KnownOpening);

    /// <summary>True when a text begins as operative paragraphs do: <see cref="ReadVerb"/> finds a phrase.</summary>
    public bool OpensOperative(Slice text) => HasHead(WithoutQuote(text), Heads.Verb);

    /// <summary>True when a text begins as a recital does: <see cref="ReadOpening"/> finds a phrase.</summary>
    public bool OpensRecital(Slice text) => HasHead(WithoutQuote(text), Heads.KnownOpening | Heads.Opening);

    /// <summary>True when a text begins as an enacting clause: <see cref="ReadEnactment"/> finds a phrase.</summary>
    public bool Enacts(Slice text) => HasHead(WithoutQuote(text), Heads.Enactment);

    /// <summary>
    /// The first operative verb of a sentence that does not begin with it: "Recalling its decision, decides that".
    /// </summary>
    public string? FindVerb(Slice text)
    {
        const int MostWordsBefore = 400;
        Slice before = string.Empty;
        var words = 0;
        for (var at = 0; words < MostWordsBefore && WordStream.TryNext(text, at, out var token); at = token.End)
        {
            if (token.Kind != WordTokenKind.Word)
            {
                continue;
            }

            var word = text.Cut(token.Start, token.Length);
            if (Characters.IsLower(word[0]) && IsVerb(word) && !IsNounContext(before) && IsSmall(word))
            {
                var length = Read(text.From(token.Start), Heads.Verb, also: word.ToString())?.Length ?? word.Length;
                return text.Cut(token.Start, length).ToString();
            }

            before = word;
            words++;
        }

        return null;
    }

    private static bool IsSmall(Slice word) => WordForms.Of(word) is var forms && forms.Text == forms.Lower;

    private bool IsVerb(Slice word) =>
        (_heads.TryGet(word, out var heads) && (heads & Heads.Verb) != 0)
        || word.Is("decided") || word.Is("adopted") || word.Is("decide") || word.Is("agreed")
        || word.Is("requested") || word.Is("approved");

    private static bool IsNounContext(Slice word) => NounContexts.TryGetAsPrinted(word, out _);

    private static readonly WordTable<bool> NounContexts = WordTable<bool>.Of("the", "its", "their", "of", "and", "or",
        "such", "these", "those", "to", "in", "which", "it", "that", "as");

    private bool IsHead(string lower, Heads heads) =>
        (_heads.TryGet(lower, out var known) && (known & heads) != 0)
        || ((heads & Heads.Opening) != 0 && IsParticiple(lower));

    private static readonly WordTable<bool> Prepositions = new(
        new[] { "during", "following", "according", "regarding", "concerning", "including" }
            .ToDictionary(word => word, _ => true));

    private static bool IsParticiple(Slice word) =>
        word.Length > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
        && !Prepositions.TryGet(word, out _);

    private Dictionary<string, Heads> FindHeads(Lexicon lexicon)
    {
        var heads = new Dictionary<string, Heads>(StringComparer.Ordinal);
        foreach (var word in WordsTable.Rows.Where(row => (row.Roles & WordRoles.Modifier) != 0).Select(row => row.Word)
            .Concat(lexicon.Openings.Select(row => row.Word))
            .Concat(StatesTable.Rows.Select(row => row.Word))
            .Concat(_verbs.Words))
        {
            var isOpening = ExpressedNouns.OpensRecital(word) || _openings.ContainsKey(word)
                || _verbs.Is(word, VerbForm.Participle, VerbUses.Recital);
            heads[word] = (isOpening ? Heads.KnownOpening : Heads.None)
                | (_verbs.Is(word, VerbForm.Third, VerbUses.Lead) ? Heads.Verb : Heads.None)
                | (_verbs.Is(word, VerbForm.Past, VerbUses.Past) ? Heads.PastVerb : Heads.None)
                | (_verbs.Is(word, VerbForm.Base, VerbUses.Enacts) ? Heads.Enactment : Heads.None)
                | (FunctionWords.Is(word, WordRoles.Modifier) ? Heads.Modifier : Heads.None);
        }

        return heads;
    }

    // The first look, which cuts no words: a head stands at the beginning, or behind a few modifiers.
    private bool HasHead(Slice text, Heads heads) => HasHead(text, heads, out _);

    private bool HasHead(Slice text, Heads heads, out int looked)
    {
        looked = text.Length;
        var modifiers = 0;
        var isOnce = false;
        for (var at = 0; WordStream.TryNext(text, at, out var token); at = token.End)
        {
            looked = token.End;
            if (token.Kind != WordTokenKind.Word)
            {
                continue;
            }

            var word = text.Cut(token.Start, token.Length);
            if (token.End < text.Length && Characters.IsDash(text[token.End]) && text[token.End] != '—')
            {
                // "troop- and police-contributing": the word is not whole.
                return false;
            }

            _heads.TryGet(word, out var known);
            var isModifier = (known & Heads.Modifier) != 0
                || (isOnce && word.Is("more", StringComparison.OrdinalIgnoreCase));
            if (!isModifier || modifiers++ == MostModifiers)
            {
                return (known & heads) != 0 || ((heads & Heads.Opening) != 0 && IsParticiple(word));
            }

            isOnce = word.Is("once", StringComparison.OrdinalIgnoreCase);
        }

        looked = text.Length;
        return false;
    }

    private static Slice WithoutQuote(Slice text) => text.TrimStart("“\"«");

    private string? Read(Slice slice, Heads heads, bool isTerse = false, string? also = null)
    {
        slice = WithoutQuote(slice);
        return also is null && !HasHead(slice, heads) ? null : ReadWords(slice, heads, isTerse, also, out _);
    }

    private string? Read(Slice slice, Heads heads, bool isTerse, out bool isSure)
    {
        slice = WithoutQuote(slice);
        var phrase = HasHead(slice, heads, out var looked)
            ? ReadWords(slice, heads, isTerse, null, out looked)
            : null;
        isSure = looked + LookAhead < slice.Length;
        return phrase;
    }

    private string? ReadWords(Slice slice, Heads heads, bool isTerse, string? also, out int looked)
    {
        var words = PhraseWords.Of(slice, MostWords);
        var end = EndOfPhrase(words, heads, isTerse, also);
        looked = words.Looked;
        words.Return();
        return end < 0 ? null : slice.Cut(0, end).TrimEnd(",:;.").ToString();
    }
}
