using System;
using System.IO;
using System.Linq;
using MandateSdk.Score;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Score;

/// <summary>Guards what the reader has reached: it may get better, and never worse.</summary>
public class SampleScoreTests
{
    // Raise this when the reader improves; the mean is over the documents, and over the categories of each. It is not 1: the
    // samples give the notes of an annex to the instrument around it, the contract gives them to the annex that refers to them.
    private const double LeastMeanOfSamples = 0.995;

    [SharedFact("samples")]
    public void TheReaderReadsTheSamplesAsWellAsItDid() =>
        AssertMean(Path.Combine(Repository.Shared, "samples"), Path.Combine(Repository.Shared, "samples"), LeastMeanOfSamples);

    [SharedFact("contract")]
    public void TheReaderReadsTheWorkedExamplesWithoutAnError() =>
        AssertMean(Path.Combine(Repository.Shared, "contract"), Repository.Seeds, 1);

    /// <summary>Readings that were made by eye, line by line, beside the source texts.</summary>
    [Fact]
    public void TheReaderReadsTheOtherSeedsWithoutAnError() =>
        AssertMean(Path.Combine(Repository.Root, "tests", "readings"), Repository.Seeds, 1);

    private static void AssertMean(string readings, string texts, double least)
    {
        using var error = new StringWriter();
        var scores = ScoreCommand.Score(readings, ActualReadings.OfTexts(texts), [], error);

        Assert.Equal("", error.ToString());
        var mean = scores.Average(score => score.Mean);
        Assert.True(mean >= least, FormattableString.Invariant($"The mean F1 is {mean:0.0000}; it was at least {least:0.0000}."));
    }
}
