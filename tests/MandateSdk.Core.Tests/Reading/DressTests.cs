using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Score.Dress;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>
/// Real texts are read the same in every dress that tools put on them, but for so many units as the page of the reading says. The whole of the set
/// is read by a command (docs/reading.md); here a part of it.
/// </summary>
public class DressTests
{
    // Every sixteenth text of the set.
    private const int Step = 16;

    // Where blank lines are gone, headings, lists of titles and sentences that end at the margin cannot all be told apart.
    private static readonly Dictionary<string, double> Floors = new(StringComparer.Ordinal)
    {
        ["wrapped at 60 without blank lines"] = 0.97,
        ["wrapped at 88 without blank lines"] = 0.97,
        ["wrapped at 132 without blank lines"] = 0.97,
        ["hyphens without blank lines"] = 0.97,
        ["indents without blank lines"] = 0.97,
        ["pages with a rule over the notes, indents"] = 0.97,
        ["pages with blank lines over the notes, indents"] = 0.97,
        ["pages with dashes over the notes, indents"] = 0.97,
    };

    private const double Floor = 0.99;
    private const double FloorOfPairs = 0.96;

    private static readonly Lazy<IReadOnlyList<(DressText Text, IReadOnlyList<string> Units)>> Plain = new(() =>
        RealTexts.FilesOf("blocks").Where((_, i) => i % Step == 0).AsParallel().AsOrdered()
            .Select(file => DressText.Of(File.ReadAllText(file)))
            .Select(text => (text, DressUnits.Of(new Dressing().Write(text)))).ToList());

    public static TheoryData<string> Changes => [.. DressChanges.All(arePairs: false).Select(change => change.Name)];

    [RealTheory]
    [MemberData(nameof(Changes))]
    public void ARealTextIsReadTheSameInAnotherDress(string change)
    {
        var dressing = DressChanges.All(arePairs: false).Single(known => known.Name == change).Dressing;
        var score = DressScore.Sum(Plain.Value.AsParallel().AsOrdered().Select(plain => Score(plain, dressing)));
        Assert.True(score.F1 >= Floors.GetValueOrDefault(change, Floor), score.F1 + "\n" + string.Join('\n', score.Lost.Concat(score.Added).Take(20)));
    }

    /// <summary>Two changes at once, on one text each.</summary>
    [RealFact]
    public void ARealTextIsReadTheSameInTwoDressesAtOnce()
    {
        var pairs = DressChanges.All(arePairs: true).ToList();
        var scores = pairs.AsParallel().AsOrdered().Select((pair, i) => Score(Plain.Value[i % Plain.Value.Count], pair.Dressing));
        var total = DressScore.Sum(scores);
        Assert.True(total.F1 >= FloorOfPairs, total.F1 + "\n" + string.Join('\n', total.Lost.Take(20)));
    }

    [Fact]
    public void AUnitThatIsReadOtherwiseCounts()
    {
        var score = DressScore.Of(["paragraph 1 a", "paragraph 2 b"], ["paragraph 1 a", "paragraph 2 c", "note 1 d"]);
        Assert.Equal((1, 1, 2, 0.4), (score.Same, score.Lost.Count, score.Added.Count, score.F1));
    }

    [Fact]
    public void EveryChangeWritesAnotherTextWithTheSameWords()
    {
        var text = DressText.Of(
            "75/10. “Safer towns” Ordering\n\nThe General Assembly,\n\nRecalling the report,¹\n\n10. Invites towns and neighbourhoods and municipalities to plan their streets together with those who live in neighbourhoods:\n\n(l) To plan;\n\n(m) To report.\n\n¹ See A/77/17.\n");
        var plain = new Dressing().Write(text);
        Assert.All(DressChanges.All(arePairs: false), change =>
        {
            if (change.Name is not ("marks ¹" or "wrapped at 132"))
                Assert.NotEqual(plain, change.Dressing.Write(text));
        });
        Assert.Contains("1 See A/77/17.", DressChanges.Signs["marks 1"].Write(text), StringComparison.Ordinal);
        Assert.Contains("report,$^{1}$", DressChanges.Signs["marks $^{1}$"].Write(text), StringComparison.Ordinal);
        Assert.Contains("\n__________________\n¹\nSee A/77/17.\n", DressChanges.Layouts["pages with a rule over the notes"].Write(text), StringComparison.Ordinal);
        Assert.Contains("10. *Invites* towns", DressChanges.Signs["openings in italics"].Write(text), StringComparison.Ordinal);
        Assert.Contains("• (l) To plan;", DressChanges.Signs["bullets before items"].Write(text), StringComparison.Ordinal);
    }

    private static DressScore Score((DressText Text, IReadOnlyList<string> Units) plain, Dressing dressing) =>
        DressScore.Of(plain.Units, DressUnits.Of(dressing.Write(plain.Text)));
}
