using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Marks and definitions are two sequences that are matched as wholes.</summary>
public class MarkAlignmentTests
{
    [Fact]
    public void AMarkThatIsMissedTakesNoOtherWithIt()
    {
        const int Notes = 154;
        var marks = Enumerable.Range(1, Notes).Where(i => i != 2).Select(i => Mark(i, i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var matched = Match(Waiting(Enumerable.Range(1, Notes), 1000), marks.ToList());
        Assert.Equal(Notes - 1, matched.Count(mark => mark is not null));
        Assert.Null(matched[1]);
    }

    [Fact]
    public void TheWholeSequenceDecidesBetweenTwoPlacesOfAMark()
    {
        // The heavy "3" stands before the marks of the notes 1 and 2.
        var marks = new[] { Mark(1, "3"), Mark(2, "1"), Mark(3, "2"), Mark(4, "3", MarkWeights.AfterPunctuation), Mark(5, "4") };
        var matched = Match(Waiting(Enumerable.Range(1, 4), 1000), marks);
        Assert.Equal(new[] { 2, 3, 4, 5 }, matched.Select(mark => mark!.Position));
    }

    [Fact]
    public void TheFirstOfTwoEqualMarksIsTheMark()
    {
        var matched = Match(Waiting(new[] { 1 }, 1000), new[] { Mark(1, "1"), Mark(2, "1") });
        Assert.Equal(1, matched[0]!.Position);
    }

    [Fact]
    public void AMarkStandsBeforeItsDefinition() => Assert.Null(Match(Waiting(new[] { 1 }, 5), new[] { Mark(6, "1") })[0]);

    [Fact]
    public void TheMatchingGrowsWithTheText() => Work.AssertLinear(
        size =>
        {
            var labels = Enumerable.Range(0, size).Select(i => (i % 900) + 1).ToList();
            var notes = labels.Select((label, i) => new WaitingNote(Text(label), 0, 0, (size * 4) + i, IsSigned: false)).ToList();
            Match(notes, Enumerable.Range(0, size * 4).Select(i => Mark(i, Text((i % 900) + 1))).ToList());
        },
        4000);

    private static MarkCandidate?[] Match(IReadOnlyList<WaitingNote> notes, IReadOnlyList<MarkCandidate> marks) =>
        MarkAlignment.Match(notes, marks, new WorkMeter(default));

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static List<WaitingNote> Waiting(IEnumerable<int> labels, int position) =>
        labels.Select((label, i) => new WaitingNote(Text(label), 0, 0, position + i, IsSigned: false)).ToList();

    private static MarkCandidate Mark(int position, string label, int weight = MarkWeights.Glued) => new(0, position, label.Length, label, weight);
}
