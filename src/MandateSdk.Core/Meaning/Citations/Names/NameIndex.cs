using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Library;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>Texts by their names, for names that are shorter or longer than the one looked for.</summary>
/// <remarks>
/// Of each word the texts named last are kept, so that a look-up takes the same time however many names a document has.
/// </remarks>
internal sealed class NameIndex
{
    private readonly Dictionary<string, NamedText> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<NamedText>> _byWord = new(StringComparer.Ordinal);

    /// <summary>True where a text has exactly this name.</summary>
    public bool Has(CitedName name) => _exact.ContainsKey(name.Text);

    /// <summary>Adds a text; of texts with the same name the first counts.</summary>
    public void Add(NamedText text)
    {
        if (_exact.ContainsKey(text.Name.Text))
        {
            return;
        }

        _exact[text.Name.Text] = text;
        foreach (var word in text.Name.Words)
        {
            if (!_byWord.TryGetValue(word, out var texts))
            {
                _byWord[word] = texts = new List<NamedText>();
            }

            if (texts.Count == MeaningLimits.MostTextsOfWord)
            {
                texts.RemoveAt(0);
            }

            texts.Add(text);
        }
    }

    /// <summary>
    /// The text that has a name, or the longest or shortest form of it that is nearest; null where there is none.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="isOnly">True where a short form that fits several texts means none.</param>
    public NamedText? Find(CitedName name, bool isOnly = false)
    {
        if (_exact.TryGetValue(name.Text, out var exact))
        {
            return exact;
        }

        // "the Convention" alone fits every convention, and so means none.
        if (name.IsBare)
        {
            return null;
        }

        NamedText? best = null;
        foreach (var text in Candidates(name))
        {
            // A shorter form; and a long title that was cut is still the title.
            var fits = name.IsShortFor(text.Name) || (name.Words.Length > 3 && text.Name.IsShortFor(name));
            if (fits && isOnly && best is not null && !IsSame(text, best))
            {
                return null;
            }

            if (fits && (best is null || IsNearer(text, best, name)))
            {
                best = text;
            }
        }

        return best;
    }

    // Every text that fits shares the rarest word, or all its words are among those of the name.
    private IEnumerable<NamedText> Candidates(CitedName name) => name.Words
        .Where(word => word != name.Head && _byWord.ContainsKey(word))
        .SelectMany(word => _byWord[word])
        .Distinct();

    private static bool IsSame(NamedText one, NamedText other) =>
        one.Symbol == other.Symbol && one.NamedPart == other.NamedPart;

    private static bool IsNearer(NamedText text, NamedText best, CitedName name) =>
        Math.Abs(text.Name.Words.Length - name.Words.Length) < Math.Abs(best.Name.Words.Length - name.Words.Length)
        || (text.Symbol is not null && best.Symbol is null);
}
