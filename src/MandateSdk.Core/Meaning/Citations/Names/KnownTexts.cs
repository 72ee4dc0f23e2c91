using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Treaties and standards that every reader knows by name, for texts that cite them without a source.
/// </summary>
/// <remarks>
/// What the text itself prints always comes first; this table is asked last. Symbols of treaties are those of the
/// resolution that adopted them, or their place in the treaty series, as the United Nations Treaty Collection gives
/// them.
/// </remarks>
internal sealed class KnownTexts
{
    private readonly NameIndex _names = new();
    private readonly WordTable<List<string[]>> _byFirstWord;
    private readonly Dictionary<string, string> _titles = new(StringComparer.OrdinalIgnoreCase);

    private KnownTexts(Lexicon lexicon)
    {
        var byFirstWord = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var row in lexicon.Treaties)
        {
            var symbol = row.Symbol.Length > 0 ? row.Symbol : row.Series.Length > 0 ? row.Series : null;
            var part = row.Symbol.Length > 0 && row.Part.Length > 0 ? new EquatableArray<string>(row.Part) : default;
            foreach (var name in new[] { row.Name }.Concat(row.Names).Where(name => !_titles.ContainsKey(name)))
            {
                _names.Add(new NamedText(CitedName.OfText(name), symbol, part));
                _titles.Add(name, row.Name);
                AddWords(name, lexicon, byFirstWord);
            }
        }

        _byFirstWord = new WordTable<List<string[]>>(byFirstWord);
    }

    /// <summary>The texts of a vocabulary.</summary>
    public static KnownTexts Of(Lexicon lexicon) => lexicon.Book(words => new KnownTexts(words));

    /// <summary>
    /// The token after the longest name of the vocabulary that is printed at a token, in any case; null where none is.
    /// </summary>
    public int? EndOfNameAt(TokenReader tokens, int at)
    {
        int? end = null;
        if (!_byFirstWord.TryGetAsPrinted(tokens.SliceAt(at), out var names))
        {
            return null;
        }

        foreach (var words in names!)
        {
            if (words.Length > (end ?? at) - at && IsPrinted(tokens, at, words))
            {
                end = at + words.Length;
            }
        }

        return end;
    }

    private static bool IsPrinted(TokenReader tokens, int at, string[] words)
    {
        // The first word is the one that it was found by.
        for (var i = 1; i < words.Length; i++)
        {
            if (!tokens.IsWord(at + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void AddWords(string name, Lexicon lexicon, Dictionary<string, List<string[]>> byFirstWord)
    {
        var tokens = new TokenReader(name, lexicon);
        var words = Enumerable.Range(0, tokens.Count).Select(at => tokens.TextAt(at)).ToArray();
        if (!byFirstWord.TryGetValue(words[0], out var names))
        {
            byFirstWord.Add(words[0], names = new List<string[]>());
        }

        names.Add(words);
    }

    /// <summary>The text that has a name; null where none is known.</summary>
    public NamedText? Find(CitedName name) => _names.Find(name, isOnly: true);

    /// <summary>The title of the text that has a name; null where none is known.</summary>
    public string? TitleOf(CitedName name) =>
        Find(name) is { } text && _titles.TryGetValue(text.Name.Text, out var title) ? title : null;
}
