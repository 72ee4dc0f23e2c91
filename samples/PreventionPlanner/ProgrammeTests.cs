using MandateSdk;

namespace PreventionPlanner;

public class ProgrammeTests
{
    private static readonly Programme Harbour = new(
        "Harbour",
        [new Measure("Evening school", ["young women", "young men"]), new Measure("Lighting", ["elderly people"])]);

    [Fact]
    [Implements(
        NormIds.GuidelinesForThePreventionOfCrime.P14,
        Quote = "Crime prevention strategies should, when appropriate, pay due regard to")]
    public void AGroupThatNoMeasureIsForIsNamed() =>
        Assert.Equal(["children"], Harbour.Forgotten(["young women", "children", "elderly people"]));

    // The words of the norm are at hand where a test speaks of them.
    [Fact]
    public void TheNormSpeaksOfTheNeedsOfMenAndWomen() =>
        Assert.Contains("the different needs of men and women", Norms.GuidelinesForThePreventionOfCrime.P14.Text);
}
