using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;

namespace MandateSdk.Core.Library;

/// <summary>Texts by their symbols, each with the part that it is of what the symbol names.</summary>
internal sealed class SymbolTable<TText>
{
    // By symbol, by the part that the symbol has there, by the id of the text.
    private readonly Dictionary<string, Dictionary<string, Dictionary<string, TText>>> _bySymbol =
        new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a text.</summary>
    /// <param name="symbol">A symbol of it, such as "A/RES/55/59, annex".</param>
    /// <param name="id">Its id.</param>
    /// <param name="text">The text.</param>
    public void Add(string symbol, string id, TText text)
    {
        foreach (var work in CitationReader.WorksIn(symbol))
        {
            if (!_bySymbol.TryGetValue(work.Symbol!, out var entries))
            {
                _bySymbol[work.Symbol!] = entries =
                    new Dictionary<string, Dictionary<string, TText>>(StringComparer.Ordinal);
            }

            var key = KeyOf(work.Path.Names);
            if (!entries.TryGetValue(key, out var texts))
            {
                entries[key] = texts = new Dictionary<string, TText>(StringComparer.Ordinal);
            }

            texts[id] = text;
        }
    }

    /// <summary>True where a text has the symbol.</summary>
    public bool Contains(string symbol) => _bySymbol.ContainsKey(symbol);

    /// <summary>
    /// The texts in which a path begins, with the number of steps that each has before it: the longest first, for an
    /// annex with a symbol of its own is nearer to what is cited than the resolution around it.
    /// </summary>
    public IReadOnlyList<(TText Text, int Steps)> Find(string symbol, IReadOnlyList<string> path)
    {
        if (!_bySymbol.TryGetValue(symbol, out var entries))
        {
            return [];
        }

        for (var steps = path.Count; steps >= 0; steps--)
        {
            if (entries.TryGetValue(KeyOf(path.Take(steps)), out var texts))
            {
                return texts.Values.Select(text => (text, steps)).ToArray();
            }
        }

        return [];
    }

    // No part has a line break in its name.
    private static string KeyOf(IEnumerable<string> parts) => string.Join("\n", parts);
}
