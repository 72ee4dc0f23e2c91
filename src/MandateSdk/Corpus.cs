using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Citations;
using MandateSdk.Core.Documents;

namespace MandateSdk;

/// <summary>
/// All texts of this package together. Nothing is made before it is touched, and the same objects come by way of
/// <see cref="Norms"/>.
/// </summary>
public static class Corpus
{
    private static readonly Lazy<CitationGraph> LazyCitations = new(() => new CitationGraph(Documents));

    /// <summary>The documents, in the order of their file names.</summary>
    public static IReadOnlyList<Document> Documents => Norms.Documents;

    /// <summary>The instruments of all documents, annexes too, in the order of the texts.</summary>
    public static IEnumerable<Instrument> Instruments => Documents.SelectMany(document => document.AllInstruments);

    /// <summary>The operative and body paragraphs of all instruments, in the order of the texts.</summary>
    public static IEnumerable<Paragraph> Paragraphs => Instruments.SelectMany(instrument => instrument.AllParagraphs);

    /// <summary>The citations of all documents, in the order of the texts.</summary>
    public static IEnumerable<Reference> References => Citations.References;

    /// <summary>Who cites whom among the documents.</summary>
    public static CitationGraph Citations => LazyCitations.Value;

    /// <summary>The units that a reference means.</summary>
    /// <param name="reference">A reference of any document.</param>
    /// <returns>One entry a target: the unit, or why there is none here.</returns>
    public static IReadOnlyList<ResolvedTarget> Resolve(Reference reference) => Citations.Resolve(reference);

    /// <summary>The units that a citation means.</summary>
    /// <param name="citation">A citation such as <c>Economic and Social Council resolution 2002/13, annex, para. 25 (a)</c>.</param>
    /// <returns>One entry for each text or part that it names: the unit, or why there is none here.</returns>
    public static IReadOnlyList<ResolvedTarget> Resolve(string citation) => Citations.Resolve(citation);

    /// <summary>The references that lead to a unit or to a unit inside it.</summary>
    /// <param name="unit">A unit of one of the documents.</param>
    /// <returns>The references in the order of the texts.</returns>
    public static IReadOnlyList<Reference> CitedBy(Unit unit) => Citations.CitedBy(unit);

    /// <summary>The unit with an id.</summary>
    /// <param name="id">An id such as <c>000/B/draft-resolution-II/annex/para_14</c>.</param>
    /// <returns>The instrument, section, paragraph or item; null where there is none.</returns>
    public static Unit? Find(string id)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        // The key of its document is the beginning of every id, so only one document has to be looked at.
        return Documents
            .Where(document => id.StartsWith(document.Key + "/", StringComparison.Ordinal))
            .Select(document => document.Find(id))
            .FirstOrDefault(unit => unit is not null);
    }
}
