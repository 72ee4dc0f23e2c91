using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Export.Markdown;

namespace MandateSdk.Export.Comparison;

/// <summary>Writes a comparison as Markdown.</summary>
internal static class ComparisonMarkdown
{
    public static void Write(TextComparison comparison, TextWriter output)
    {
        var (before, after) = (comparison.Correspondence.DraftTexts, comparison.Correspondence.AdoptedTexts);
        output.Write("# " + MarkdownText.Escape(TextComparison.NameOf(before) + " → " + TextComparison.NameOf(after))
            + "\n\n");
        output.Write(string.Join(", ", comparison.Figures().Select(figure =>
            figure.Count.ToString(CultureInfo.InvariantCulture) + " " + Names.Of(figure.Kind))) + "\n");
        foreach (var change in comparison.Changes)
        {
            var units = new[] { Ids(change.Before), Ids(change.After) }.Where(ids => ids.Length > 0);
            output.Write("\n**" + Names.Of(change.Kind) + "** " + string.Join(" → ", units) + "\n\n> " + WordsOf(change) + "\n");
        }
    }

    private static string Ids(System.Collections.Generic.IReadOnlyList<Unit> units) =>
        string.Join(" + ", units.Select(unit => "`" + unit.Id + "`"));

    private static string WordsOf(UnitChange change) => WordDiff.Mark(
        WordDiff.Runs(TextComparison.WordsOf(change.Before), TextComparison.WordsOf(change.After)),
        MarkdownText.Escape, ("~~", "~~"), ("**", "**"));
}
