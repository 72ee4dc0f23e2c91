using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;

namespace MandateSdk.Generators.Naming;

/// <summary>
/// The members by which an instrument gives the instruments inside it: <c>Annex</c>, <c>ProvisionalAgenda</c>.
/// </summary>
/// <remarks>
/// They come from ids alone and before all other members, so that the index knows them without the sentences.
/// </remarks>
internal static class AnnexMembers
{
    /// <summary>A name for each instrument of a list.</summary>
    public static string[] Of(IEnumerable<InstrumentRecord> instruments)
    {
        var scope = new NameScope(typeof(Instrument), []);
        return instruments.Select(instrument => scope.Take(Name(instrument.Id))).ToArray();
    }

    private static string Name(string id)
    {
        var name = Identifier.FromWords(id.Substring(id.LastIndexOf('/') + 1));
        return Identifier.Begin(name.Length > 0 ? name : "Annex");
    }
}
