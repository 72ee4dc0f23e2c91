using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>The instruments of a set of documents by every symbol that they have.</summary>
/// <remarks>
/// Symbols come from the catalog (as what a text was adopted), from the identity that the text prints ("General
/// Assembly resolution 55/59, annex"), and for reports from their masthead.
/// </remarks>
internal sealed class SymbolIndex
{
    // By symbol, by the part that the symbol has there, by the id of the instrument.
    private readonly Dictionary<string, Dictionary<string, Dictionary<string,
        Instrument>>> _bySymbol = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Document> _documents = new(StringComparer.OrdinalIgnoreCase);

    public SymbolIndex(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            foreach (var symbol in new[] { document.Symbol, document.PublishedAs }.OfType<string>())
            {
                _documents[symbol] = document;
            }

            foreach (var instrument in document.AllInstruments)
            {
                foreach (var symbol in instrument.Symbols)
                {
                    Add(instrument, symbol);
                }
            }
        }
    }

    /// <summary>True where a document or an instrument has the symbol.</summary>
    public bool Contains(string symbol) => _bySymbol.ContainsKey(symbol) || _documents.ContainsKey(symbol);

    /// <summary>The document that was published under a symbol; null where there is none.</summary>
    public Document? DocumentOf(string symbol) => _documents.TryGetValue(symbol, out var document) ? document : null;

    /// <summary>
    /// The instruments in which a path begins, with the number of steps that each has after it: the longest first.
    /// </summary>
    public IReadOnlyList<(Instrument Instrument, int Steps)> Find(string symbol, IReadOnlyList<string> path)
    {
        if (!_bySymbol.TryGetValue(symbol, out var entries))
        {
            return [];
        }

        for (var steps = path.Count; steps >= 0; steps--)
        {
            if (entries.TryGetValue(KeyOf(path.Take(steps)), out var instruments))
            {
                return instruments.Values.Select(instrument => (instrument, steps)).ToArray();
            }
        }

        return [];
    }

    private void Add(Instrument instrument, string symbol)
    {
        foreach (var work in CitationReader.WorksIn(symbol))
        {
            if (!_bySymbol.TryGetValue(work.Symbol!, out var entries))
            {
                _bySymbol[work.Symbol!] = entries = new Dictionary<string, Dictionary<string,
                    Instrument>>(StringComparer.Ordinal);
            }

            var key = KeyOf(work.Path.Names);
            if (!entries.TryGetValue(key, out var instruments))
            {
                entries[key] = instruments = new Dictionary<string, Instrument>(StringComparer.Ordinal);
            }

            instruments[instrument.Id] = instrument;
        }
    }

    // No part has a line break in its name.
    private static string KeyOf(IEnumerable<string> parts) => string.Join("\n", parts);
}
