using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Library;

/// <summary>Who cites whom in a set of documents.</summary>
/// <remarks>Made when it is first asked; thread-safe; the documents are never changed.</remarks>
public sealed class CitationGraph
{
    private readonly IReadOnlyList<Document> _documents;
    private readonly Dictionary<string, Document> _byKey;
    private readonly Lazy<SymbolIndex> _symbols;
    private readonly Lazy<Dictionary<string, List<Reference>>> _citing;
    private readonly Lazy<Dictionary<string, List<Reference>>> _citingPart;

    /// <summary>Takes the documents among which citations are resolved.</summary>
    /// <param name="documents">The documents; of two with the same key the first counts.</param>
    public CitationGraph(IEnumerable<Document> documents)
    {
        _documents = (documents ?? throw new ArgumentNullException(nameof(documents)))
            .GroupBy(document => document.Key, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToArray();
        _byKey = _documents.ToDictionary(document => document.Key, StringComparer.Ordinal);
        _symbols = new Lazy<SymbolIndex>(() => new SymbolIndex(_documents));
        _citing = new Lazy<Dictionary<string,
            List<Reference>>>(() =>
                Invert(reference => Resolve(reference).Select(target => target.Unit?.Id).OfType<string>()));
        _citingPart = new Lazy<Dictionary<string,
            List<Reference>>>(() =>
                Invert(reference => reference.Targets.Where(target => target.Symbol is not null).SelectMany(KeysOf)));
    }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Document> Documents => _documents;

    /// <summary>All references of all documents, in the order of the texts.</summary>
    public IEnumerable<Reference> References => _documents.SelectMany(document => document.References);

    /// <summary>The units that a reference means.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>One entry a target, in order.</returns>
    public IReadOnlyList<ResolvedTarget> Resolve(Reference reference) =>
        (reference ?? throw new ArgumentNullException(nameof(reference))).Targets.Select(Resolve).ToArray();

    /// <summary>The unit that a target means.</summary>
    /// <param name="target">The target.</param>
    /// <returns>The unit, or why there is none.</returns>
    public ResolvedTarget Resolve(ReferenceTarget target)
    {
        if (target is null)
        {
            throw new ArgumentNullException(nameof(target));
        }

        if (target.Parts.Count > 0 && target.Parts[0].StartsWith("footnote", StringComparison.Ordinal))
        {
            return new ResolvedTarget(target, null, ResolutionFailure.NoUnit);
        }

        if (target.CitingUnit is { } within)
        {
            return Answer(target, FindWithin(within, target.Parts), true);
        }

        if (target.Symbol is not { } symbol)
        {
            return new ResolvedTarget(target, null, ResolutionFailure.NotIdentified);
        }

        var path = target.NamedPart.Concat(target.Parts).ToArray();
        var starts = _symbols.Value.Find(symbol, path);
        if (starts.Count > 0)
        {
            return Answer(target, starts.SelectMany(start => PartFinder.Find(start.Text, path.Skip(start.Steps)))
                .Take(ResolvedTarget.MostCandidates).ToArray(), true);
        }

        var document = _symbols.Value.DocumentOf(symbol);
        return Answer(target, document is null
            ? []
            : PartFinder.FindInReport(document, path), _symbols.Value.Contains(symbol) && path.Length > 0);
    }

    /// <summary>The units that a citation in words means.</summary>
    /// <param name="citation">The citation, such as "Economic and Social Council resolution 2002/13, annex, para. 25
    /// (a)" or "A/60/131".</param>
    /// <returns>One entry for each text or part that it names, and what came of all of them.</returns>
    public LookupResult Resolve(string citation)
    {
        var works = CitationReader.WorksIn(citation
            ?? throw new ArgumentNullException(nameof(citation)), out var unread);
        return new LookupResult(works.Select(work =>
            Resolve(new ReferenceTarget(work.Symbol, new PartPath(work.Path.Names)))), unread);
    }

    /// <summary>The references that lead to a unit or to a unit inside it.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The references in the order of the texts.</returns>
    public IReadOnlyList<Reference> CitedBy(Unit unit) =>
        (unit ?? throw new ArgumentNullException(nameof(unit))).DescendantsAndSelf()
            .SelectMany(inner => _citing.Value.TryGetValue(inner.Id, out var citing) ? citing : [])
            .Distinct()
            .ToArray();

    /// <summary>The references to a text by its symbol, whether the text is among the documents or not.</summary>
    /// <param name="target">The text, and the part of it.</param>
    /// <returns>The references to the part or to parts of it, in the order of the texts.</returns>
    public IReadOnlyList<Reference> CitedBy(ReferenceTarget target)
    {
        if (target?.Symbol is null)
        {
            throw new ArgumentException("The target has no symbol.", nameof(target));
        }

        return _citingPart.Value.TryGetValue(KeyOf(target.Symbol, target.Parts), out var citing)
            ? citing.ToArray()
            : [];
    }

    // The part that a target names and all parts around it, with and without the part that holds its text.
    private static IEnumerable<string> KeysOf(ReferenceTarget target)
    {
        var whole = target.NamedPart.Concat(target.Parts).ToArray();
        return new[] { whole, target.Parts.ToArray() }.SelectMany(path => Enumerable.Range(0, path.Length + 1)
            .Select(steps => KeyOf(target.Symbol!, path.Take(steps))));
    }

    // No part has a line break in its name.
    private static string KeyOf(string symbol, IEnumerable<string> parts) =>
        string.Join("\n", new[] { symbol.ToUpperInvariant() }.Concat(parts));

    private static ResolvedTarget Answer(ReferenceTarget target, IReadOnlyList<Unit> units, bool isInCorpus) =>
        units.Count switch
        {
            1 => new ResolvedTarget(target, units[0], ResolutionFailure.None),
            0 => new ResolvedTarget(target, null, isInCorpus
                ? ResolutionFailure.NoSuchPart
                : ResolutionFailure.NotInCorpus),
            _ => new ResolvedTarget(target, null,
                ResolutionFailure.Ambiguous)
            { Candidates = units.Take(ResolvedTarget.MostCandidates).ToEquatableArray() },
        };

    // "the annex" of a resolution, "paragraph 1 above", "subparagraph (c) above": in the nearest unit around that has
    // it.
    private IReadOnlyList<Unit> FindWithin(string id, IReadOnlyList<string> parts)
    {
        for (var unit = Find(id); unit is not null; unit = unit.Parent)
        {
            var found = PartFinder.Find(unit, parts);
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>The unit with an id. An id begins with the key of its document; a key can have strokes, too.</summary>
    internal Unit? Find(string id)
    {
        for (var stroke = id.IndexOf('/'); stroke >= 0; stroke = id.IndexOf('/', stroke + 1))
        {
            if (_byKey.TryGetValue(id.Substring(0, stroke), out var document) && document.Find(id) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    private Dictionary<string, List<Reference>> Invert(Func<Reference, IEnumerable<string>> keysOf)
    {
        var citing = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
        foreach (var reference in References)
        {
            foreach (var key in keysOf(reference).Distinct(StringComparer.Ordinal))
            {
                if (!citing.TryGetValue(key, out var references))
                {
                    citing[key] = references = new List<Reference>();
                }

                references.Add(reference);
            }
        }

        return citing;
    }
}
