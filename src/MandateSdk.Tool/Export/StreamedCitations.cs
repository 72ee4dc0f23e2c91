using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Export;

/// <summary>Resolves citations among texts of which only a few are in memory at a time.</summary>
/// <remarks>
/// Of each text it keeps the symbols only. A citation can lead to no other texts than those with its symbol: these are
/// fetched, and a <see cref="CitationGraph"/> of them gives the same answer as one of all texts would.
/// </remarks>
/// <param name="fetch">Gives a text that was added by its path; null where it cannot be read any more.</param>
internal sealed class StreamedCitations(Func<string, Document?> fetch)
{
    // A graph holds its texts in memory.
    private const int MostGraphs = 16;

    private readonly List<(string? Path, Document? Document)> _texts = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _bySymbol = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CitationGraph> _graphs = new(StringComparer.Ordinal);
    private readonly CitationGraph _nothing = new([]);

    /// <summary>Adds a text that is fetched again when it is cited; of two with one key the first counts.</summary>
    public void Add(string path, Document document) => Add(path, document, null);

    /// <summary>Adds a text that stays in memory.</summary>
    public void Add(Document document) => Add(null, document, document);

    /// <summary>The units that a reference of a document means, one entry a target.</summary>
    public IReadOnlyList<ResolvedTarget> Resolve(Document document, Reference reference) =>
        reference.Targets.Select(target => Resolve(document, target)).ToArray();

    private ResolvedTarget Resolve(Document document, ReferenceTarget target)
    {
        if (target.CitingUnit is not null)
            return GraphOf("own\n" + document.Key, () => [document]).Resolve(target);
        if (target.Symbol is not { } symbol || !_bySymbol.TryGetValue(symbol, out var texts))
            return _nothing.Resolve(target);

        return GraphOf(string.Join(' ', texts), () => texts.Select(text => DocumentOf(text, document)).OfType<Document>())
            .Resolve(target);
    }

    // The writer knows units of its own document by their object.
    private Document? DocumentOf(int text, Document citing)
    {
        var (path, document) = _texts[text];
        document ??= fetch(path!);
        return document?.Key == citing.Key ? citing : document;
    }

    private CitationGraph GraphOf(string key, Func<IEnumerable<Document>> documents)
    {
        if (_graphs.TryGetValue(key, out var known))
            return known;

        if (_graphs.Count >= MostGraphs)
            _graphs.Clear();
        var graph = new CitationGraph(documents());
        _graphs.Add(key, graph);
        return graph;
    }

    private void Add(string? path, Document document, Document? kept)
    {
        if (!_keys.Add(document.Key))
            return;

        var place = _texts.Count;
        _texts.Add((path, kept));
        var symbols = document.AllInstruments
            .SelectMany(instrument => instrument.Symbols)
            .SelectMany(symbol => CitationReader.WorksIn(symbol).Select(work => work.Symbol))
            .Concat([document.Symbol, document.PublishedAs])
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var symbol in symbols)
        {
            if (!_bySymbol.TryGetValue(symbol, out var places))
                _bySymbol.Add(symbol, places = []);
            places.Add(place);
        }
    }
}
