using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace VerifyXunit;

/// <summary>Shows a person where two texts differ.</summary>
internal static class LineDiff
{
    /// <summary>Unchanged lines shown before and after a change.</summary>
    private const int Context = 3;

    /// <summary>A wholly different snapshot of thousands of lines would bury the other failures of the run.</summary>
    private const int Limit = 200;

    /// <summary>Gives the differing lines, - for verified and + for received, and a little around them.</summary>
    public static string Render(string verified, string received)
    {
        var lines = new InlineDiffBuilder(new Differ())
            .BuildDiffModel(verified, received, ignoreWhitespace: false)
            .Lines;
        var output = new StringBuilder();
        var shown = 0;
        var last = -2;
        foreach (var index in NearChanges(lines))
        {
            if (shown++ == Limit)
                return output.Append("… and more; compare the two files.").ToString();

            if (index > last + 1)
                output.Append(CultureInfo.InvariantCulture, $"@@ line {lines[index].Position ?? index + 1}\n");

            output.Append(Mark(lines[index].Type)).Append(lines[index].Text).Append('\n');
            last = index;
        }

        return shown > 0 ? output.ToString() : "The lines are the same; only the last newline differs.";
    }

    private static IEnumerable<int> NearChanges(List<DiffPiece> lines)
    {
        var next = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Type == ChangeType.Unchanged)
                continue;

            var end = Math.Min(index + Context, lines.Count - 1);
            for (next = Math.Max(next, index - Context); next <= end; next++)
                yield return next;
        }
    }

    private static string Mark(ChangeType type) => type switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "- ",
        _ => "  ",
    };
}
