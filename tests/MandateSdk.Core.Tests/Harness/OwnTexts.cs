using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Generated;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>One unit of an own text, expected or read.</summary>
/// <param name="Path">The labels from the text down to the unit.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Label">The label, bare; "-" for none and for a bullet.</param>
/// <param name="Words">The first forty characters.</param>
/// <param name="Line">The line where it begins.</param>
internal sealed record OwnUnit(string Path, string Kind, string Label, string Words, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => $"@{Line} {Kind} [{Path}] {Words}";
}

/// <summary>The expected readings of tests/readings/own-texts, and what the reader makes of the same texts.</summary>
internal static class OwnTexts
{
    private const string Bullets = "-*•–—";

    /// <summary>The folder with the texts.</summary>
    public static string Folder => Path.Combine(Repository.Root, "tests", "readings", "own-texts");

    /// <summary>Reads the texts whose names begin with some numbers and compares them with their readings.</summary>
    /// <param name="numbers">The numbers, such as "01".</param>
    public static OwnScore Score(params string[] numbers)
    {
        var score = new OwnScore();
        foreach (var file in numbers.Select(number => Directory.GetFiles(Folder, number + "-*.txt").Single()))
        {
            Compare(file, score);
        }

        return score;
    }

    private static void Compare(string file, OwnScore score)
    {
        var expected = File.ReadAllLines(Path.ChangeExtension(file, ".tsv")).Where(line => line.Length > 0).Select(ReadRow).ToList();
        var text = File.ReadAllText(file);
        var document = Document.Parse(text, file);
        var read = Units(document).ToList();
        var doubts = DocumentBinder.Bind(Parser.Parse(text, file), Catalog.Empty).Diagnostics.Select(d => d.Line).ToHashSet();
        score.Expected += expected.Count;
        var missed = expected.Except(read).ToList();
        var lines = expected.Select(unit => unit.Line).ToHashSet();
        var extra = read.Where(unit => !lines.Contains(unit.Line)).ToList();
        foreach (var unit in missed.Concat(extra))
        {
            var isSilent = !Enumerable.Range(unit.Line - 3, 7).Any(doubts.Contains);
            var instead = missed.Contains(unit) ? string.Join(" | ", read.Where(other => other.Line == unit.Line)) : "(not expected)";
            score.Wrong.Add($"{Path.GetFileName(file)} {(isSilent ? "SILENT " : string.Empty)}{unit}\n    read: {instead}");
            score.Silent += isSilent ? 1 : 0;
        }
    }

    private static OwnUnit ReadRow(string line)
    {
        var cells = line.Split('\t');
        var path = string.Join(" > ", cells[0].Split(" > ").Select(Bare));
        return new OwnUnit(path, cells[1], Bare(cells[2]), First(cells[3]), int.Parse(cells[4], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static IEnumerable<OwnUnit> Units(Document document)
    {
        foreach (var instrument in document.Instruments)
        {
            foreach (var unit in Units(instrument, []))
            {
                yield return unit;
            }
        }
    }

    private static IEnumerable<OwnUnit> Units(Unit unit, string[] around)
    {
        var isRoot = unit is Instrument && around.Length == 0 && unit.Parent is null;
        string[] path = isRoot ? [] : [.. around, Bare(LabelOf(unit))];
        if (isRoot)
        {
            if (((Instrument)unit).Title is { } title)
            {
                yield return new OwnUnit("-", "title", "-", First(title), ((Instrument)unit).StartLine);
            }
        }
        else
        {
            yield return new OwnUnit(string.Join(" > ", path), KindOf(unit), path[^1], First(WordsOf(unit)), (unit as Instrument)?.StartLine ?? (unit.Lines.Count > 0 ? unit.Lines[0] : 0));
        }

        if (unit is Section { Kind: SectionKind.Commentary })
        {
            yield break;
        }

        foreach (var child in unit.Children.SelectMany(child => Units(child, path)))
        {
            yield return child;
        }
    }

    private static string? LabelOf(Unit unit) => unit switch
    {
        Instrument instrument => instrument.Label,
        Section section => section.Label,
        Paragraph paragraph => paragraph.Label,
        Subparagraph item => item.Label,
        PreambularParagraph recital => recital.Label,
        _ => null,
    };

    private static string WordsOf(Unit unit) => unit switch
    {
        Instrument instrument => instrument.Title ?? string.Empty,
        Section { Kind: SectionKind.Commentary } note => note.Paragraphs[0].Text,
        Section section => section.Title,
        _ => unit.Text,
    };

    private static string KindOf(Unit unit) => unit switch
    {
        Section { Kind: SectionKind.Commentary } => "commentary",
        Instrument or Section => "section",
        PreambularParagraph => "recital",
        Subparagraph => "item",
        _ => "paragraph",
    };

    private static string First(string words)
    {
        var text = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text[..Math.Min(40, text.Length)].TrimEnd();
    }

    private static string Bare(string? label)
    {
        var text = (label ?? "-").Trim('(', ')').TrimEnd('.', ')');
        return text.Length == 1 && Bullets.Contains(text[0]) ? "-" : text;
    }
}

/// <summary>How well own texts were read.</summary>
internal sealed class OwnScore
{
    /// <summary>The units that were expected.</summary>
    public int Expected { get; set; }

    /// <summary>The units that were read in another way, and those that nobody expected.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Those of them with no diagnostic near their line.</summary>
    public int Silent { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Wrong.Count} of {Expected} units wrong, {Silent} of them in silence:\n{string.Join('\n', Wrong)}";
}
