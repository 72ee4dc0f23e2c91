using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Library;

/// <summary>Parts as people type them without their text: "section 2.3", "§ 3 (2)", "art. 5(1)".</summary>
internal static class TypedParts
{
    /// <summary>The units of one text that typed words name; none where they are no part.</summary>
    /// <param name="start">Where the way begins.</param>
    /// <param name="text">The words.</param>
    public static IReadOnlyList<Unit> Find(Unit start, string text) =>
        Read(text) is { } path ? PartFinder.Find(start, path.Names) : [];

    /// <summary>The part that typed words name in the laws of a library; null where they are no part.</summary>
    /// <param name="text">The words.</param>
    /// <param name="documents">The documents; only laws are asked: resolutions all have the same few labels.</param>
    public static ResolvedTarget? Resolve(string text, IReadOnlyList<Document> documents)
    {
        if (Read(text) is not { } path)
        {
            return null;
        }

        var found = documents.Where(document => document.Kind == DocumentKind.Law)
            .SelectMany(document => document.AllInstruments)
            .SelectMany(instrument => PartFinder.Find(instrument, path.Names))
            .Distinct()
            .Take(ResolvedTarget.MostCandidates)
            .ToArray();
        var target = new ReferenceTarget(null, new PartPath(path.Names.ToArray()));
        return found.Length switch
        {
            0 => null,
            1 => new ResolvedTarget(target, found[0], ResolutionFailure.None),
            _ => new ResolvedTarget(target, null, ResolutionFailure.Ambiguous)
            {
                Candidates = found.ToEquatableArray(),
            },
        };
    }

    // One path and nothing else.
    private static CitedPath? Read(string text)
    {
        var tokens = new TokenReader(text.Trim(), Lexicon.BuiltIn);
        var at = 0;
        var paths = PartGrammar.Read(tokens, ref at);
        return paths.Count == 1 && at == tokens.Count ? paths[0] : null;
    }
}
