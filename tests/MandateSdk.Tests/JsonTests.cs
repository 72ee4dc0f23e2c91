using System.Text.Json;
using MandateSdk.Core.Library.Json;

namespace MandateSdk.Tests;

public class JsonTests
{
    [Fact]
    public void AUnitIsWrittenWithItsWordsAndItsItems()
    {
        using var json = JsonDocument.Parse(NormJson.Serialize(Norms.GuidelinesForThePreventionOfCrime.P25));

        var root = json.RootElement;
        Assert.Equal("000/B/draft-resolution-II/annex/para_25", root.GetProperty("id").GetString());
        Assert.Equal("paragraph", root.GetProperty("type").GetString());
        Assert.Equal("Guidelines for the Prevention of Crime, para. 25", root.GetProperty("citation").GetString());
        Assert.Equal(Norms.GuidelinesForThePreventionOfCrime.P25.Text, root.GetProperty("text").GetString());
        Assert.Equal("a", root.GetProperty("units")[0].GetProperty("label").GetString());
    }

    [Fact]
    public void WhatIsWrittenCanBeReadBack()
    {
        var data = NormJson.Deserialize(NormJson.Serialize(Norms.GuidelinesForThePreventionOfCrime))!;

        Assert.Equal("guidelines", data.Type);
        Assert.Equal(NormJson.Serialize(Norms.GuidelinesForThePreventionOfCrime), JsonSerializer.Serialize(data, NormJsonContext.Default.UnitData));
    }

    [Fact]
    public void FootnotesComeWithTheUnitThatRefersToThem() =>
        Assert.Equal(
            Norms.GuidelinesForThePreventionOfCrime.P3.Footnotes[0].Text,
            Assert.Single(UnitData.From(Norms.GuidelinesForThePreventionOfCrime.P3).Footnotes));
}
