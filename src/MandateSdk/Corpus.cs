using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Documents;

namespace MandateSdk;

/// <summary>
/// All texts of this package together. Nothing is made before it is touched, and the same objects come by way of
/// <see cref="Norms"/>.
/// </summary>
public static class Corpus
{
    /// <summary>The documents, in the order of their file names.</summary>
    public static IReadOnlyList<Document> Documents => Norms.Documents;

    /// <summary>The instruments of all documents, annexes too, in the order of the texts.</summary>
    public static IEnumerable<Instrument> Instruments => Documents.SelectMany(document => document.AllInstruments);

    /// <summary>The operative and body paragraphs of all instruments, in the order of the texts.</summary>
    public static IEnumerable<Paragraph> Paragraphs => Instruments.SelectMany(instrument => instrument.AllParagraphs);

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
