using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Laws, policies, contracts and standards that users bring: ten invented texts against readings made by hand.</summary>
public class OwnTextTests
{
    [Fact]
    public void TheTextsAtHandWhenTheRulesWereMadeAreRead() => AssertRead("01", "05", "06", "08", "10");

    [Fact]
    public void TheTextsHeldBackAreRead() => AssertRead("02", "03", "04", "07", "09");

    private static void AssertRead(params string[] numbers)
    {
        var score = OwnTexts.Score(numbers);
        Assert.True(score.Wrong.Count * 50 <= score.Expected, score.ToString());
        Assert.True(score.Silent == 0, score.ToString());
    }
}
