using System.Linq;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>"Ibid." and "op. cit.", with what they do not carry over.</summary>
internal static class IbidGrammar
{
    /// <summary>The word that stands for the series of the treaty before, until the binder knows it.</summary>
    public const string SameSeries = "ibid.";

    /// <summary>The words, in small letters, with which such a citation begins.</summary>
    public static readonly string[] Openings = { "op", "ibid", "ibidem", "idem" };

    /// <summary>Reads a citation of what was cited before.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the citation.</param>
    public static Citation? TryRead(TokenReader tokens, ref int at)
    {
        var start = at;
        if (tokens.IsWord(at, "op") && tokens.Is(at + 1, ".") && tokens.IsWord(at + 2, "cit"))
        {
            at = tokens.SkipStop(at + 3);
            return new Citation(ReferenceKind.Ibid, start, at, [CitedWork.Of(CitedBy.Last)]) { IsOpCit = true };
        }

        if (!tokens.IsWord(at, "ibid", "ibidem", "idem"))
        {
            return null;
        }

        var end = tokens.SkipStop(at + 1);
        at = end;
        var next = tokens.Is(end, ",") ? end + 1 : end;
        if (next == end)
        {
            return new Citation(ReferenceKind.Ibid, start, end, [CitedWork.Of(CitedBy.Last)]);
        }

        var volumesAt = next;
        var volumes = TreatySeriesGrammar.ReadVolumes(tokens, ref volumesAt, SameSeries);
        if (volumes.Count == 0
            && tokens.KindAt(next) == CitationTokenKind.Number
            && (tokens.Is(next + 1, ".", ";") || next + 1 == tokens.Count))
        {
            // "Ibid., 197.": the number of another treaty of the series. "Ibid., 2003, Supplement No. 10" is a year.
            volumes.Add(SameSeries + " No. " + tokens.TextAt(next));
            volumesAt = next + 1;
        }

        if (volumes.Count > 0)
        {
            at = volumesAt;
            return new Citation(ReferenceKind.Ibid, start, at, volumes.Select(CitedWork.OfSymbol).ToArray());
        }

        // "Ibid., Supplement No. 11 (A/56/11)", "Ibid., annex": a symbol names the whole again, a part only itself.
        for (var i = next; i < next + MeaningLimits.LongestIbid && tokens[i].Length > 0; i++)
        {
            if (tokens.KindAt(i) == CitationTokenKind.Symbol && tokens.Is(i - 1, "("))
            {
                at = i;
                var works = SymbolGrammar.ReadBracketed(tokens, ref at);
                return new Citation(ReferenceKind.Ibid, start, at, works);
            }
        }

        var paths = PartGrammar.Read(tokens, ref next);
        if (paths.Count > 0)
        {
            at = next;
            return new Citation(ReferenceKind.Ibid, start, at, [CitedWork.Of(CitedBy.Last) with { Paths = paths }]);
        }

        return new Citation(ReferenceKind.Ibid, start, end, [CitedWork.Of(CitedBy.Last)]);
    }
}
