using MandateSdk.Core.Library.Json;
using MandateSdk.Core.Model;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>What applications send is what they receive.</summary>
internal sealed class TheJsonOfUnitsReadsBack : IInvariant
{
    public string Promise => "The JSON of every instrument reads back";

    public void Check(Reading reading)
    {
        foreach (var instrument in reading.Document.Instruments)
        {
            var json = NormJson.Serialize(instrument);
            var back = NormJson.Deserialize(json);
            BrokenPromiseException.Unless(back is not null && back.Id == instrument.Id, $"{instrument.Id} came back as {back?.Id}");
        }
    }
}
