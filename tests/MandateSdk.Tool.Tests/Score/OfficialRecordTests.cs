using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Score;

/// <summary>Conventions, declarations and rules as OCR gives them, against readings made by eye.</summary>
public class OfficialRecordTests
{
    // The share of rows that are read as they should be: raise it when the reader improves.
    private const double LeastShare = 0.96;

    [SharedFact("real/official-records")]
    public void ConventionsAndRulesAreReadAsTheirPagesShowThem()
    {
        var readings = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "readings", "official-records"), "*.tsv");
        var rows = readings.SelectMany(file => Misses(file)).ToArray();
        var share = 1 - ((double)rows.Count(row => row.IsMissed) / rows.Length);

        Assert.True(share >= LeastShare, FormattableString.Invariant($"{share:0.000} of the rows are read; missed:\n")
            + string.Join('\n', rows.Where(row => row.IsMissed).Select(row => row.Text)));
    }

    // label, kind, part or chapter, title, numbers of paragraphs
    private static IEnumerable<(string Text, bool IsMissed)> Misses(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var text = Path.Combine(Repository.Shared, "real", "official-records", name + ".txt");
        var actual = Document.Parse(File.ReadAllText(text), text).AllInstruments.SelectMany(RowsOf).ToList();
        foreach (var row in File.ReadLines(file).Skip(1))
        {
            yield return (name + ": " + row, !actual.Remove(row));
        }
    }

    private static IEnumerable<string> RowsOf(Instrument instrument) => instrument.AllSections
        .Where(section => section.Label is not null)
        .Select(section => Row(section.Label!, section.Kind, section.Parent, section.Title, section.Paragraphs))
        .Concat(instrument.AllParagraphs
            .Where(paragraph => paragraph.Label?.StartsWith("Rule ", StringComparison.Ordinal) == true)
            .Select(rule => Row(rule.Label!, SectionKind.Rule, rule.Parent, string.Empty, [])));

    private static string Row(string label, SectionKind kind, Unit? parent, string title, IEnumerable<Paragraph> paragraphs)
    {
        while (parent is Section { Kind: not (SectionKind.Part or SectionKind.Chapter) })
        {
            parent = parent.Parent;
        }

        var letters = new string(title.Where(char.IsLetterOrDigit).Take(40).ToArray()).ToLowerInvariant();
        var numbers = string.Join(',', paragraphs.Select(paragraph => paragraph.Label).Where(number => number?.All(char.IsDigit) == true));
        return string.Join('\t', label, kind.ToString().ToLowerInvariant(), (parent as Section)?.Label, letters, numbers);
    }
}
