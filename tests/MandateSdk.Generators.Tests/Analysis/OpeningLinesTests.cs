using System.Linq;
using MandateSdk.Generators.Norms;

namespace MandateSdk.Generators.Tests.Analysis;

/// <summary>The opening words of an instrument's units as its attribute has them: what is written is read back.</summary>
public class OpeningLinesTests
{
    private static readonly (string Id, string Words)[] Units =
    [
        ("sec_I", "Scope"),
        ("para_1", "Requests all States:"),
        ("para_1__point_a", "To plan;"),
        ("para_1__point_a__point_i", "At home;"),
        ("para_1__point_b", "To act."),
        ("para_10", "Decides."),
        ("sec_I__hdg_1", "Lighting"),
        ("sec_I__hdg_1__para_u2", "Streets  should be lit."),
    ];

    [Fact]
    public void AnIdInsideTheOneAboveHasOnlyItsRest() => Assert.Equal(
        [
            "sec_I Scope", "para_1 Requests all States:", " point_a To plan;", "  point_i At home;", " point_b To act.", "para_10 Decides.",
            "sec_I__hdg_1 Lighting", " para_u2 Streets  should be lit.",
        ],
        OpeningWords.ToLines(Units));

    [Fact]
    public void OneStringAndOneAnIdAreReadAlike()
    {
        var expected = Units.ToDictionary(unit => "doc/annex/" + unit.Id, unit => unit.Words);

        Assert.Equal(expected, OpeningWords.ById("doc/annex", ["\n" + string.Join("\n", OpeningWords.ToLines(Units)) + "\n"]));
        Assert.Equal(expected, OpeningWords.ById("doc/annex", Units.Select(unit => unit.Id + " " + unit.Words)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("  para_1 Nothing is around it.")]
    [InlineData("para_1")]
    [InlineData(null)]
    public void WhatIsNoLineIsLeftOut(string? text) => Assert.Empty(OpeningWords.ById("doc", [text]));
}
