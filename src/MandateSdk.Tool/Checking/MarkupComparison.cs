using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Checking;

/// <summary>The units of a text beside those that an Akoma Ntoso file marks up.</summary>
/// <remarks>
/// Compared are kind, label and words without regard to case, blanks and punctuation, and the notes that a unit refers
/// to. Titles and headings are compared by their words.
/// </remarks>
internal sealed class MarkupComparison
{
    private const int LongestWords = 80;

    private readonly List<(ComparedKind Kind, int Common, int Marked, int Read)> _counts = [];
    private readonly List<string> _differences = [];

    /// <param name="path">The path of the text, for messages.</param>
    /// <param name="document">The text.</param>
    /// <param name="marked">The document as the file marks it up.</param>
    public MarkupComparison(string path, Document document, Document marked)
    {
        var allMarked = ComparedUnits.Of(marked).ToList();
        var allRead = ComparedUnits.Of(document).ToList();
        foreach (var kind in Enum.GetValues<ComparedKind>())
        {
            var left = allMarked.Where(unit => unit.Kind == kind).ToList();
            var right = allRead.Where(unit => unit.Kind == kind).ToList();
            var open = right.GroupBy(KeyOf, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<ComparedUnit>(group), StringComparer.Ordinal);
            var common = 0;
            foreach (var unit in left)
            {
                if (open.TryGetValue(KeyOf(unit), out var same) && same.TryDequeue(out _))
                    common++;
                else
                    _differences.Add($"{path}: marked up, not read: {Describe(unit)}");
            }

            _differences.AddRange(open.Values.SelectMany(units => units).OrderBy(unit => unit.Line)
                .Select(unit => FormattableString.Invariant(
                    $"{path}({unit.Line}): read, not marked up: {Describe(unit)}")));
            _counts.Add((kind, common, left.Count, right.Count));
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

    private static string KeyOf(ComparedUnit unit)
    {
        var label = unit.Kind == ComparedKind.Heading ? "" : (unit.Label ?? "").Trim('(', ')', '.', ' ');
        return label + "|" + Letters(unit.Text) + "|" + (unit.Kind == ComparedKind.Heading
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

    private static string Describe(ComparedUnit unit)
    {
        var words = unit.Text.Length > LongestWords ? unit.Text[..LongestWords] + "…" : unit.Text;
        var notes = unit.Notes.Count > 0 ? " [notes " + string.Join(", ", unit.Notes) + "]" : "";
        return unit.Kind.ToString()
            .ToLowerInvariant() + " " + (unit.Label is null ? "" : unit.Label + " ") + "“" + words + "”" + notes;
    }
}
