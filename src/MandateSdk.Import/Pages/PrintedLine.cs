using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace MandateSdk.Import.Pages;

/// <summary>The runs that stand on one baseline, from left to right in reading order.</summary>
internal sealed class PrintedLine
{
    private readonly string _text;

    /// <param name="runs">The runs; at least one.</param>
    /// <param name="role">What the format says that the line is.</param>
    public PrintedLine(IReadOnlyList<PrintedRun> runs, LineRole role = LineRole.Unknown)
    {
        Runs = runs;
        Role = role;
        Left = runs.Min(run => run.Left);
        Right = runs.Max(run => run.Right);

        // A mark at the head or a word in small capitals must not decide what the line is.
        var main = runs.Where(run => !run.IsRaised && !run.IsLowered).DefaultIfEmpty(runs[0]).ToList();
        Size = main.GroupBy(run => Math.Round(run.Size, 1)).MaxBy(group => group.Sum(run => run.Text.Length))!.Key;
        Baseline = main.MaxBy(run => run.Text.Length).Baseline;
        IsBold = main.All(run => run.IsBold || IsBlank(run));
        IsItalic = main.All(run => run.IsItalic || IsBlank(run));
        IsArtifact = runs.All(run => run.IsArtifact || IsBlank(run));
        _text = Join(runs);
    }

    /// <summary>The runs.</summary>
    public IReadOnlyList<PrintedRun> Runs { get; }

    /// <summary>What the format says that the line is.</summary>
    public LineRole Role { get; }

    /// <summary>The left edge of the first character, in points.</summary>
    public double Left { get; }

    /// <summary>The right edge of the last character, in points.</summary>
    public double Right { get; }

    /// <summary>The height of the line on its page, in points from the lower edge.</summary>
    public double Baseline { get; }

    /// <summary>The size in which most of the line is set, in points.</summary>
    public double Size { get; }

    /// <summary>True when the whole line is bold.</summary>
    public bool IsBold { get; }

    /// <summary>True when the whole line is slanted or underlined.</summary>
    public bool IsItalic { get; }

    /// <summary>True when the file says that the whole line belongs to the page.</summary>
    public bool IsArtifact { get; }

    /// <summary>The characters of all runs, without markup and without blanks at the ends.</summary>
    public string Text => _text;

    /// <summary>The parts of the line between gaps that are wider than any blank between words.</summary>
    /// <param name="ems">The narrowest such gap, in sizes of the smaller of the two types beside it.</param>
    public IReadOnlyList<PrintedLine> Segments(double ems)
    {
        var segments = new List<PrintedLine>();
        var start = 0;
        for (var i = 1; i <= Runs.Count; i++)
        {
            if (i < Runs.Count && Runs[i].Left - Runs[i - 1].Right < ems * Math.Min(Runs[i].Size, Runs[i - 1].Size))
                continue;

            segments.Add(start == 0 && i == Runs.Count
                ? this
                : new PrintedLine(Runs.Skip(start).Take(i - start).ToList(), Role));
            start = i;
        }

        return segments;
    }

    private static bool IsBlank(PrintedRun run) => string.IsNullOrWhiteSpace(run.Text);

    private static string Join(IReadOnlyList<PrintedRun> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
            text.Append(run.Text);
        return text.ToString().Trim();
    }
}
