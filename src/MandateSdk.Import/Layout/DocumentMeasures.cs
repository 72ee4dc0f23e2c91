using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>How a document is set: what its usual text looks like, against which all else is told.</summary>
internal sealed class DocumentMeasures
{
    /// <param name="pages">The pages.</param>
    public DocumentMeasures(IReadOnlyList<PrintedPage> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).Where(line => !line.IsArtifact).ToList();
        BodySize = Mode(lines.Select(line => (Math.Round(line.Size * 2) / 2, (double)line.Text.Length)), 10);
        Pitch = SmallestCommon(pages.SelectMany(Pitches).ToList(), BodySize * 1.2);
    }

    /// <summary>The size in which most of the text is set, in points.</summary>
    public double BodySize { get; }

    /// <summary>The distance between two lines of one paragraph, in points.</summary>
    public double Pitch { get; }

    /// <summary>The distance between two lines of one paragraph that is set in some size.</summary>
    public double PitchOf(double size) =>
        size >= BodySize - 0.6 && size <= BodySize + 0.6 ? Pitch : Pitch * size / BodySize;

    private IEnumerable<double> Pitches(PrintedPage page)
    {
        for (var i = 1; i < page.Lines.Count; i++)
        {
            var (above, line) = (page.Lines[i - 1], page.Lines[i]);
            var distance = above.Baseline - line.Baseline;
            if (Math.Abs(line.Size - BodySize) <= 0.6
                && Math.Abs(above.Size - BodySize) <= 0.6
                && distance > BodySize * 0.8
                && distance < BodySize * 2.6)
                yield return Math.Round(distance * 2) / 2;
        }
    }

    // Where paragraphs are short the distance between them is as common as that between their lines; the smaller one is
    // the lines'.
    private static double SmallestCommon(List<double> values, double otherwise)
    {
        var counts = values.GroupBy(value => value).Select(group => (Value: group.Key, Count: group.Count())).ToList();
        var most = counts.Count == 0 ? 0 : counts.Max(item => item.Count);
        return counts.Where(item => item.Count * 3 >= most).Select(item => (double?)item.Value).Min() ?? otherwise;
    }

    private static double Mode(IEnumerable<(double Value, double Weight)> values, double otherwise) =>
        values.GroupBy(item => item.Value, item => item.Weight)
            .OrderByDescending(group => group.Sum()).ThenBy(group => group.Key)
            .Select(group => (double?)group.Key).FirstOrDefault() ?? otherwise;
}
