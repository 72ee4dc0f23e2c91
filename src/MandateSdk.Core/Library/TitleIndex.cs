using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Library;

/// <summary>Instruments by their titles and by short forms of them.</summary>
internal sealed class TitleIndex
{
    private readonly Dictionary<string, Instrument[]> _byTitle;
    private readonly ILookup<string, (CitedName Name, Instrument Instrument)> _byWord;

    public TitleIndex(IEnumerable<Instrument> instruments)
    {
        var titled = instruments.Where(instrument => instrument.Title is not null).ToArray();
        _byTitle = titled.GroupBy(instrument => instrument.Title!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => Norms(group.ToList()), StringComparer.OrdinalIgnoreCase);
        _byWord = titled.Select(instrument => (Name: CitedName.OfText(instrument.Title!), instrument))
            .SelectMany(title => title.Name.Words.Select(word => (word, title)))
            .ToLookup(pair => pair.word, pair => pair.title, StringComparer.Ordinal);
    }

    /// <summary>The units that a title or short name means, with parts after it or not.</summary>
    /// <param name="text">For instance "Vienna Declaration, para. 28" or "paragraph 28 of the Vienna
    /// Declaration".</param>
    public IReadOnlyList<ResolvedTarget> Resolve(string text)
    {
        var whole = Find(text);
        if (whole.Count > 0)
        {
            return [Answer(text, [], whole)];
        }

        if (PartsBehindTitle(text) is { Length: > 0 } parts)
        {
            return parts;
        }

        var read = PassageGrammar.Read(WordStream.Of(text), Lexicon.BuiltIn);
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
            if (!_byTitle.ContainsKey(title))
            {
                continue;
            }

            var tokens = new TokenReader(text.Substring(comma + 1), Lexicon.BuiltIn);
            var at = 0;
            var paths = PartGrammar.Read(tokens, ref at);
            if (paths.Count > 0 && at == tokens.Count)
            {
                return paths.Select(path => Resolve(title, path)).ToArray();
            }
        }

        return [];
    }

    private ResolvedTarget Resolve(string name, CitedPath path)
    {
        var instruments = Find(name);
        var parts = path.Names.ToArray();
        return instruments.Count switch
        {
            0 => Failed(name, parts, ResolutionFailure.NotInCorpus),
            > MeaningLimits.MostNamesakes => Failed(name, parts, ResolutionFailure.Ambiguous),
            _ => Answer(name, parts, instruments.SelectMany(instrument => PartFinder.Find(instrument, parts))),
        };
    }

    private static ResolvedTarget Answer(string name, IReadOnlyList<string> parts, IEnumerable<Unit> found)
    {
        var units = found.Take(ResolvedTarget.MostCandidates).ToList();
        return units.Count switch
        {
            1 => new ResolvedTarget(TargetOf(name, parts), units[0], ResolutionFailure.None),
            0 => Failed(name, parts, ResolutionFailure.NoSuchPart),
            _ => Failed(name, parts, ResolutionFailure.Ambiguous) with { Candidates = units.ToEquatableArray() },
        };
    }

    private static ResolvedTarget Failed(string name, IReadOnlyList<string> parts, ResolutionFailure problem) =>
        new(TargetOf(name, parts), null, problem);

    private static ReferenceTarget TargetOf(string name, IReadOnlyList<string> parts) =>
        new(null, new PartPath(parts), name);

    // The title itself comes before short forms, and the norm before the resolution that it is annexed to.
    private IReadOnlyList<Instrument> Find(string text)
    {
        var wanted = text.Trim();
        wanted = wanted.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? wanted.Substring(4) : wanted;
        if (_byTitle.TryGetValue(wanted, out var exact))
        {
            return exact;
        }

        var name = CitedName.OfText(wanted);
        if (name.Head.Length == 0 || name.IsBare || wanted.IndexOf(',') >= 0)
        {
            return [];
        }

        // What has all words of the name has its rarest one.
        var rarest = name.Words.OrderBy(word => _byWord[word].Count()).First();
        var norms = Norms(_byWord[rarest].Where(title => name.IsShortFor(title.Name)).Select(title => title.Instrument)
            .ToList());

        // A short form names the text that is known by it, not drafts and follow-ups with the name somewhere in their
        // titles.
        var starting = norms.Where(instrument =>
            instrument.Title!.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return starting.Count > 0 ? starting : norms;
    }

    private static Instrument[] Norms(List<Instrument> found)
    {
        var around = new HashSet<string>(found.Select(instrument => instrument.Parent?.Id)
            .OfType<string>(), StringComparer.Ordinal);
        return found.Where(instrument => !around.Contains(instrument.Id)).ToArray();
    }
}
