using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Score.Scoring;

namespace MandateSdk.Score;

/// <summary>Prints scores as plain text.</summary>
internal sealed class ScoreReport(TextWriter output, IReadOnlyList<Category> categories)
{
    /// <summary>A table of one document: precision, recall, F1 and the counts after them.</summary>
    public void PrintFile(FileScore score)
    {
        output.WriteLine(score.Name);
        PrintHead();
        foreach (var category in categories.Where(category => !score.Tallies[category].IsEmpty))
        {
            var tally = score.Tallies[category];
            PrintRow(category.ToString(), tally.Precision, tally.Recall, tally.F1, tally.Hits, tally.Misses.Count,
                tally.Extras.Count);
        }

        output.WriteLine();
    }

    /// <summary>A row a document with F1 of each category, in hundredths.</summary>
    public void PrintOverview(IReadOnlyList<FileScore> scores)
    {
        output.WriteLine("F1 of each document in hundredths; the columns are the categories in the order of the last "
            + "table");
        foreach (var score in scores)
        {
            output.Write(Pad(score.Name, 16) + PadLeft(Hundredths(score.MeanOf(categories)), 4) + " |");
            foreach (var category in categories)
            {
                var tally = score.Tallies[category];
                output.Write(PadLeft(tally.IsEmpty ? "·" : Hundredths(tally.F1), 4));
            }

            output.WriteLine();
        }

        output.WriteLine();
    }

    /// <summary>The mean over the documents that have a category, and the sums of the counts.</summary>
    public void PrintMeans(IReadOnlyList<FileScore> scores)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Mean of {scores.Count} documents"));
        PrintHead();
        foreach (var category in categories)
        {
            var tallies = scores.Select(score => score.Tallies[category]).Where(tally => !tally.IsEmpty).ToList();
            if (tallies.Count == 0)
                continue;

            PrintRow(
                category.ToString(),
                tallies.Average(tally => tally.Precision),
                tallies.Average(tally => tally.Recall),
                tallies.Average(tally => tally.F1),
                tallies.Sum(tally => tally.Hits),
                tallies.Sum(tally => tally.Misses.Count),
                tallies.Sum(tally => tally.Extras.Count));
        }

        output.WriteLine(Pad("mean", 30) + Percent(scores.Select(score => score.MeanOf(categories)).DefaultIfEmpty()
            .Average()));
    }

    /// <summary>Each miss (-) and each extra (+) with its line.</summary>
    public void PrintDifferences(FileScore score)
    {
        foreach (var category in categories)
        {
            var tally = score.Tallies[category];
            foreach (var (fact, sign) in tally.Misses.Select(fact => (fact, "-"))
                .Concat(tally.Extras.Select(fact => (fact, "+")))
                .OrderBy(pair => pair.fact.Line))
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{score.Name}({fact.Line}): {category} {sign} {fact.Text}"));
            }
        }
    }

    private void PrintHead() => output.WriteLine(
        Pad("", 16) + PadLeft("prec.", 7) + PadLeft("recall", 7) + PadLeft("F1", 7)
        + PadLeft("hits", 7) + PadLeft("missed", 7) + PadLeft("extra", 7));

    private void PrintRow(string name, double precision, double recall, double f1, int hits, int misses, int extras) =>
        output.WriteLine(
            Pad(name, 16) + Percent(precision) + Percent(recall) + Percent(f1)
            + Count(hits) + Count(misses) + Count(extras));

    private static string Percent(double value) =>
        PadLeft((value * 100).ToString("0.0", CultureInfo.InvariantCulture), 7);

    // Only what is perfect may look perfect.
    private static string Hundredths(double value) =>
        Math.Floor(value * 100).ToString("0", CultureInfo.InvariantCulture);

    private static string Count(int value) => PadLeft(value.ToString(CultureInfo.InvariantCulture), 7);

    private static string Pad(string text, int width) => text.PadRight(width);

    private static string PadLeft(string text, int width) => text.PadLeft(width);
}
