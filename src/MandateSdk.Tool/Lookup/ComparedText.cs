using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Lookup;

/// <summary>One side of a comparison: a unit, or a document as a whole.</summary>
/// <param name="Unit">The unit; null for a document with several instruments.</param>
/// <param name="Document">The document.</param>
/// <param name="Known">The instruments beside it, for names in marks.</param>
internal sealed record ComparedText(Unit? Unit, Document Document, IReadOnlyList<NamedInstrument> Known)
{
    /// <summary>Compares with a later version.</summary>
    public Correspondence With(ComparedText later) => (Unit, later.Unit) switch
    {
        ({ } before, { } after) => Correspondence.Between(before, after),
        _ => Correspondence.Between(Document, later.Document),
    };

    /// <summary>True where one side is a document of several instruments and the other one part of a document.</summary>
    public bool IsOfOtherExtent(ComparedText later) => Unit is null && later.Unit is not (null or Instrument { Parent: null })
        || later.Unit is null && Unit is not (null or Instrument { Parent: null });

    /// <summary>A document that is compared as a whole: its one instrument, or all of them; null where it has none.</summary>
    public static ComparedText? Of(IReadOnlyList<NamedInstrument> instruments)
    {
        var outermost = instruments.Where(item => item.Instrument.Parent is null).ToList();
        return outermost.Count == 0
            ? null
            : new ComparedText(outermost.Count == 1 ? outermost[0].Instrument : null, outermost[0].Instrument.Document,
                instruments);
    }
}
