using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Citations;

/// <summary>Reads a citation that stands alone, such as what a user types or a catalog says.</summary>
internal static class CitationReader
{
    /// <summary>The texts and parts that words cite by number or symbol.</summary>
    /// <param name="text">The words, such as "General Assembly resolution 55/59, annex" or "E/RES/2002/13, annex".</param>
    public static IEnumerable<BoundWork> WorksIn(string text)
    {
        var read = PassageGrammar.Read(text);
        Organ? last = null;
        foreach (var citation in read.Citations)
        {
            foreach (var work in citation.Works)
            {
                var organ = citation.Body.Organ ?? (work.Number is null ? null : Organ.OfForm(work.Number, last));
                last = organ ?? last;
                var symbol = work.Number is null ? work.Symbol : organ?.SymbolOf(work.Number, citation.Kind == ReferenceKind.Decision);
                foreach (var path in symbol is null ? [] : work.Paths)
                {
                    yield return new BoundWork(symbol, path);
                }
            }
        }
    }
}
