using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;

namespace MandateSdk.Generators.Norms;

/// <summary>
/// Finds norms by citations: "E/RES/2002/13, annex, para. 25 (a)", "Guidelines for the Prevention of Crime, para. 25
/// (a)".
/// </summary>
internal sealed class CitationIndex
{
    private readonly ILookup<string, Entry> _bySymbol;
    private readonly ILookup<string, Norm> _byInstrument;
    private readonly Norm[] _titles;

    public CitationIndex(IEnumerable<Norm> norms)
    {
        var all = norms.ToArray();
        _byInstrument = all.ToLookup(norm => norm.Source.Id, StringComparer.Ordinal);
        var instruments = all.Where(norm => norm.IsInstrument).ToArray();
        _bySymbol = instruments
            .SelectMany(norm =>
                norm.Source.Symbols.Select(symbol =>
                    (Norm: norm, Target: ReferenceTarget.TryParse(symbol, out var target) ? target : null)))
            .Where(pair => pair.Target is not null)
            .ToLookup(pair => pair.Target!.Symbol!, pair => new Entry(pair.Norm, pair.Target!.Parts.ToArray()),
                StringComparer.OrdinalIgnoreCase);

        // The longest first: a title may begin with another one.
        _titles = instruments.OrderByDescending(norm => norm.Source.Citation.Length).ToArray();
    }

    /// <summary>The norms that a citation means: none, one, or several where it does not tell.</summary>
    public IReadOnlyList<Norm> Find(string citation)
    {
        var byTitle = FindTitle(citation.Trim());
        return byTitle.Length > 0 ? byTitle
            : ReferenceTarget.TryParse(citation, out var target) ? FindSymbol(target!.Symbol!, target.Parts.ToArray())
            : [];
    }

    private Norm[] FindTitle(string citation)
    {
        var title = _titles.FirstOrDefault(norm => StartsWith(citation, norm.Source.Citation))?.Source.Citation;
        if (title is null)
        {
            return [];
        }

        var fitting = _titles.Where(norm =>
            string.Equals(norm.Source.Citation, title, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (citation.Length == title.Length)
        {
            return fitting;
        }

        // The reader knows the parts of a symbol; any symbol will do, to have it read those of a title.
        var rest = citation.Substring(title.Length);
        return ReferenceTarget.TryParse("A/RES/1/1" + rest, out var target)
            && target is { Parts: { IsWhole: false } parts }
            ? fitting.SelectMany(norm => Inside(norm, parts.ToArray())).ToArray()
            : [];
    }

    private static bool StartsWith(string citation, string title) =>
        title.Length > 0
        && citation.StartsWith(title, StringComparison.OrdinalIgnoreCase)
        && (citation.Length == title.Length || citation[title.Length] == ',');

    private Norm[] FindSymbol(string symbol, string[] parts)
    {
        // An annex with a symbol of its own is nearer to what is cited than the resolution around it.
        var fitting = _bySymbol[symbol].Where(entry => entry.Parts.SequenceEqual(parts.Take(entry.Parts.Count)))
            .ToArray();
        var longest = fitting.Select(entry => entry.Parts.Count).DefaultIfEmpty().Max();
        return fitting
            .Where(entry => entry.Parts.Count == longest)
            .SelectMany(entry => Inside(entry.Norm, parts.Skip(longest).ToArray()))
            .Distinct()
            .ToArray();
    }

    private IEnumerable<Norm> Inside(Norm instrument, string[] parts)
    {
        if (parts.Length == 0)
        {
            return [instrument];
        }

        var step = parts[0].ToLowerInvariant().Replace(' ', '-');
        if (step.StartsWith("annex", StringComparison.Ordinal) || step.StartsWith("appendix", StringComparison.Ordinal))
        {
            return _titles
                .Where(norm => string.Equals(norm.Id, instrument.Id + "/" + step, StringComparison.OrdinalIgnoreCase))
                .SelectMany(annex => Inside(annex, parts.Skip(1).ToArray()));
        }

        return new PartPattern(parts).Find(_byInstrument[instrument.Source.Id]);
    }

    private sealed record Entry(Norm Norm, IReadOnlyList<string> Parts);
}
