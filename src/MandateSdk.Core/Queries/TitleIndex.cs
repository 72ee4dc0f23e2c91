using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Citations;
using MandateSdk.Core.Documents;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Queries;

/// <summary>Instruments by their titles and by short forms of them.</summary>
internal sealed class TitleIndex
{
    private readonly IReadOnlyList<(CitedName Title, Instrument Instrument)> _titles;

    public TitleIndex(IEnumerable<Instrument> instruments) =>
        _titles = instruments.Where(instrument => instrument.Title is not null)
            .Select(instrument => (CitedName.OfText(instrument.Title!), instrument))
            .ToArray();

    /// <summary>The units that a title or short name means, with parts behind it or not.</summary>
    /// <param name="text">For instance "Vienna Declaration, para. 28" or "paragraph 28 of the Vienna Declaration".</param>
    public IReadOnlyList<ResolvedTarget> Resolve(string text)
    {
        var whole = Find(text);
        if (whole.Count > 0)
        {
            return [Answer(text, [], whole.Cast<Unit>().ToList())];
        }

        if (PartsBehindTitle(text) is { Length: > 0 } parts)
        {
            return parts;
        }

        var read = PassageGrammar.Read(text);
        return read.Citations
            .SelectMany(citation => citation.Works)
            .Where(work => work.Name is not null)
            .SelectMany(work => work.Paths.Select(path => Resolve(work.Name!.Text, path)))
            .ToArray();
    }

    // "Rules of the garden, para. 1": a title in small letters is known by its words alone.
    private ResolvedTarget[] PartsBehindTitle(string text)
    {
        for (var comma = text.IndexOf(','); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            var title = text.Substring(0, comma);
            if (!_titles.Any(item => string.Equals(item.Instrument.Title, title, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            var tokens = new TokenReader(text.Substring(comma + 1));
            var at = 0;
            var paths = PartGrammar.Read(tokens, ref at);
            if (paths.Count > 0 && at == tokens.Count)
            {
                return paths.Select(path => Resolve(title, path)).ToArray();
            }
        }

        return [];
    }

    private ResolvedTarget Resolve(string name, PartPath path)
    {
        var instruments = Find(name);
        var parts = path.Names.ToArray();
        return instruments.Count == 0
            ? new ResolvedTarget(new ReferenceTarget(null, parts.ToEquatableArray(), name), null, ResolutionProblem.NotInCorpus)
            : Answer(name, parts, instruments.SelectMany(instrument => PartFinder.Find(instrument, parts)).ToList());
    }

    private static ResolvedTarget Answer(string name, IReadOnlyList<string> parts, List<Unit> units)
    {
        var target = new ReferenceTarget(null, parts.ToEquatableArray(), name);
        return units.Count switch
        {
            1 => new ResolvedTarget(target, units[0], ResolutionProblem.None),
            0 => new ResolvedTarget(target, null, ResolutionProblem.NoSuchPart),
            _ => new ResolvedTarget(target, null, ResolutionProblem.Ambiguous),
        };
    }

    // The title itself comes before short forms, and the norm before the resolution that it is annexed to.
    private List<Instrument> Find(string text)
    {
        var wanted = text.Trim();
        wanted = wanted.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? wanted.Substring(4) : wanted;
        var exact = _titles.Where(item => string.Equals(item.Instrument.Title, wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        var name = CitedName.OfText(wanted);
        var found = exact.Count > 0 ? exact
            : name.Head.Length > 0 && !name.IsBare && wanted.IndexOf(',') < 0 ? _titles.Where(item => name.IsShortFor(item.Title)).ToList()
            : new List<(CitedName, Instrument)>();
        var norms = found.Where(item => !found.Exists(other => other.Item2.Parent?.Id == item.Item2.Id)).Select(item => item.Item2).ToList();

        // A short form names the text that is known by it, not drafts and follow-ups with the name somewhere in their titles.
        var starting = norms.Where(instrument => instrument.Title!.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return starting.Count > 0 ? starting : norms;
    }
}
