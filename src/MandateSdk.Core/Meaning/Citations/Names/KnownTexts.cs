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
    private readonly NameTree _byWords;
    private readonly Dictionary<string, string> _titles = new(StringComparer.OrdinalIgnoreCase);

    private KnownTexts(Lexicon lexicon)
    {
        var names = new List<string[]>();
        foreach (var row in lexicon.Treaties)
        {
            var symbol = row.Symbol.Length > 0 ? row.Symbol : row.Series.Length > 0 ? row.Series : null;
            var part = row.Symbol.Length > 0 && row.Part.Length > 0 ? new EquatableArray<string>(row.Part) : default;
            foreach (var name in new[] { row.Name }.Concat(row.Names).Where(name => !_titles.ContainsKey(name)))
            {
                _names.Add(new NamedText(CitedName.OfText(name), symbol, part));
                _titles.Add(name, row.Name);
                names.Add(WordsOf(new TokenReader(name, lexicon)));
            }
        }

        _byWords = new NameTree(names);
    }

    /// <summary>The texts of a vocabulary.</summary>
    public static KnownTexts Of(Lexicon lexicon) => lexicon.Book(words => new KnownTexts(words));

    /// <summary>
    /// The token after the longest name of the vocabulary that is printed at a token, in any case; null where none is.
    /// </summary>
    public int? EndOfNameAt(TokenReader tokens, int at) => _byWords.EndAt(tokens, at);

    private static string[] WordsOf(TokenReader name) =>
        Enumerable.Range(0, name.Count).Select(at => name.TextAt(at)).ToArray();

    /// <summary>The text that has a name; null where none is known.</summary>
    public NamedText? Find(CitedName name) => _names.Find(name, isOnly: true);

    /// <summary>The title of the text that has a name; null where none is known.</summary>
    public string? TitleOf(CitedName name) =>
        Find(name) is { } text && _titles.TryGetValue(text.Name.Text, out var title) ? title : null;
}
