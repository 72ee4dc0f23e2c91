using System.Linq;
using MandateSdk.Tool.Lookup;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Lookup;

public class InstrumentFinderTests
{
    private static readonly NamedInstrument[] Instruments = NamedInstrument.AllOf(HandmadeDocument.Create()).ToArray();

    [Theory]
    [InlineData("h/dr-I", "h/dr-I")]
    [InlineData("dr-I", "h/dr-I")]
    [InlineData("dr-I/annex", "h/dr-I/annex")]
    [InlineData("CrimePrevention", "h/dr-I")]
    [InlineData("PreventionOfCrime", "h/dr-I")]
    [InlineData("A/RES/1/1", "h/dr-I")]
    [InlineData("A/C.3/1/L.7", "h/dr-I")]
    [InlineData("prevention of crime", "h/dr-I")]
    [InlineData("Guidelines on", "h/dr-I/annex")]
    [InlineData("draft resolution I prevention", "h/dr-I")]
    [InlineData("crime of prevention", "h/dr-I")]
    public void AnInstrumentIsFoundByAnyOfItsNames(string wanted, string id)
    {
        var found = InstrumentFinder.Find(wanted, Instruments);

        Assert.Equal([id], found.Matches.Select(item => item.Instrument.Id));
    }

    [Fact]
    public void APartThatSeveralTitlesShareGivesThemAll()
    {
        Assert.Equal(2, InstrumentFinder.Find("Crime", Instruments).Matches.Count);
    }

    [Fact]
    public void AMisspeltNameGivesNearOnes()
    {
        var found = InstrumentFinder.Find("Preventoin of Crime", Instruments);

        Assert.Empty(found.Matches);
        Assert.Equal("h/dr-I", found.Near[0].Instrument.Id);
    }

    [Fact]
    public void ANameWithoutLettersFindsNothing()
    {
        Assert.Empty(InstrumentFinder.Find("—", Instruments).Matches);
    }
}
