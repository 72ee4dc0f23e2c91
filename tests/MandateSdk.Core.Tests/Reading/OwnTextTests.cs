using System;
using System.IO;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using Xunit.Abstractions;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Laws, policies, contracts and standards that users bring: ten invented texts against readings made by hand.</summary>
public class OwnTextTests(ITestOutputHelper output)
{
    [Fact]
    public void TheTextsAtHandWhenTheRulesWereMadeAreRead() => AssertRead("01", "05", "06", "08", "10");

    [Fact]
    public void TheTextsHeldBackAreRead() => AssertRead("02", "03", "04", "07", "09");

    [Fact]
    public void DamagedTextsComeBackWhole()
    {
        var random = new Random(7);
        foreach (var text in Directory.GetFiles(OwnTexts.Folder, "*.txt").Select(File.ReadAllText))
        {
            for (var i = 0; i < 20; i++)
            {
                var lines = text.Split('\n').Where(_ => random.Next(5) > 0).ToList();
                lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]);
                var damaged = string.Join('\n', lines)[random.Next(40)..];

                Assert.Equal(damaged, Parser.Parse(damaged, "a.txt").ToFullString());
                Assert.NotNull(Document.Parse(damaged, "a.txt").References);
            }
        }
    }

    private void AssertRead(params string[] numbers)
    {
        var score = OwnTexts.Score(numbers);
        output.WriteLine(score.ToString());
        Assert.True(score.Wrong.Count * 50 <= score.Expected, score.ToString());
        Assert.True(score.Silent == 0, score.ToString());
    }
}
