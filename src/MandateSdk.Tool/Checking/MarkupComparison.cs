using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Import;

namespace MandateSdk.Tool.Checking;

/// <summary>The units of a text beside those that an Akoma Ntoso file marks up.</summary>
/// <remarks>
/// Compared are kind, label and words without regard to case, blanks and punctuation, and the notes that a unit refers
/// to. Headings are compared by their words: the title of a text is one for the reader and none in the mark-up, so
/// headings that only the reader has are not counted.
/// </remarks>
internal sealed class MarkupComparison
{
    private const int LongestWords = 80;

    private readonly List<(MarkedUnitKind Kind, int Common, int Marked, int Read)> _counts = [];
    private readonly List<string> _differences = [];

    /// <param name="path">The path of the text, for messages.</param>
    /// <param name="document">The text.</param>
    /// <param name="marked">The units of the file.</param>
    public MarkupComparison(string path, Document document, IReadOnlyList<MarkedUnit> marked)
    {
        var read = ReadUnit.Of(document).ToList();
        foreach (var kind in Enum.GetValues<MarkedUnitKind>())
        {
            var left = marked.Where(unit => unit.Kind == kind).ToList();
            var right = read.Where(unit => unit.Unit.Kind == kind).ToList();
            var open = right.GroupBy(unit => KeyOf(unit.Unit), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<ReadUnit>(group), StringComparer.Ordinal);
            var common = 0;
            foreach (var unit in left)
            {
                if (open.TryGetValue(KeyOf(unit), out var same) && same.TryDequeue(out _))
                    common++;
                else
                    _differences.Add($"{path}: marked up, not read: {Describe(unit)}");
            }

            var extra = open.Values.SelectMany(units => units).OrderBy(unit => unit.Line).ToList();
            if (kind != MarkedUnitKind.Heading)
                _differences.AddRange(extra.Select(unit => FormattableString.Invariant($"{path}({unit.Line}): read, not marked up: {Describe(unit.Unit)}")));
            _counts.Add((kind, common, left.Count, kind == MarkedUnitKind.Heading ? common : right.Count));
        }
    }

    /// <summary>True when both have the same units.</summary>
    public bool IsSame => _differences.Count == 0;

    /// <summary>Prints how many units of each kind both have, and then each that only one has.</summary>
    public void Print(TextWriter output)
    {
        foreach (var (kind, common, marked, read) in _counts.Where(count => count.Marked + count.Read > 0))
            output.WriteLine(FormattableString.Invariant($"{kind.ToString().ToLowerInvariant()}s: {common} the same, {marked} marked up, {read} read"));
        foreach (var difference in _differences)
            output.WriteLine(difference);
    }

    private static string KeyOf(MarkedUnit unit)
    {
        var label = unit.Kind == MarkedUnitKind.Heading ? "" : (unit.Label ?? "").Trim('(', ')', '.', ' ');
        return label + "|" + Letters(unit.Text) + "|" + (unit.Kind == MarkedUnitKind.Heading
            ? ""
            : string.Join(',', unit.Notes));
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private static string Describe(MarkedUnit unit)
    {
        var words = unit.Text.Length > LongestWords ? unit.Text[..LongestWords] + "…" : unit.Text;
        var notes = unit.Notes.Count > 0 ? " [notes " + string.Join(", ", unit.Notes) + "]" : "";
        return unit.Kind.ToString()
            .ToLowerInvariant() + " " + (unit.Label is null ? "" : unit.Label + " ") + "“" + words + "”" + notes;
    }
}
