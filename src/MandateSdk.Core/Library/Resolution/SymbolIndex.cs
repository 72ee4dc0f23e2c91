using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>The instruments of a set of documents by every symbol that they have.</summary>
/// <remarks>
/// Symbols come from the catalog (as what a text was adopted), from the identity that the text prints ("General
/// Assembly resolution 55/59, annex"), and for reports from their masthead.
/// </remarks>
internal sealed class SymbolIndex
{
    private readonly SymbolTable<Instrument> _instruments = new();
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
                    _instruments.Add(symbol, instrument.Id, instrument);
                }
            }
        }
    }

    /// <summary>True where a document or an instrument has the symbol.</summary>
    public bool Contains(string symbol) => _instruments.Contains(symbol) || _documents.ContainsKey(symbol);

    /// <summary>The document that was published under a symbol; null where there is none.</summary>
    public Document? DocumentOf(string symbol) => _documents.TryGetValue(symbol, out var document) ? document : null;

    /// <inheritdoc cref="SymbolTable{TText}.Find"/>
    public IReadOnlyList<(Instrument Text, int Steps)> Find(string symbol, IReadOnlyList<string> path) =>
        _instruments.Find(symbol, path);
}
