using System;
using System.Linq;
using MandateSdk.Core.Meaning.Terms;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Library;

/// <summary>
/// Citations as people type them: "ECOSOC 2002/13, annex", "GA res. 55/59", "2002/13, annex, para. 25 (a)".
/// </summary>
internal static class TypedCitation
{
    private static readonly (string Short, string Full)[] Bodies =
        BodiesTable.Rows.SelectMany(body => body.Abbreviations.Select(text => (text, body.Name))).ToArray();

    /// <summary>The citation with its body and the word "resolution" in full, as documents print it.</summary>
    public static string Expand(string citation)
    {
        var text = citation.Trim();
        var (shortName, full) = Array.Find(Bodies,
            body => text.StartsWith(body.Short + " ", StringComparison.OrdinalIgnoreCase));
        var rest = shortName is null ? text : text.Substring(shortName.Length).TrimStart();
        rest = Word(rest, "res.", "resolution ") ?? Word(rest, "dec.", "decision ") ?? rest;
        var isNumber = rest.Length > 0 && char.IsDigit(rest[0]) && rest.Any(c => c is '/' or '(');
        return (full is null ? string.Empty : full + " ") + (isNumber ? "resolution " : string.Empty) + rest;
    }

    /// <summary>
    /// Where a character of the expanded citation stands in the one that was typed: at its beginning, or before its
    /// end.
    /// </summary>
    public static int PositionIn(string citation, string expanded, int position) =>
        System.Math.Max(0, citation.TrimEnd().Length - (expanded.Length - position));

    private static string? Word(string text, string abbreviation, string word) =>
        text.StartsWith(abbreviation, StringComparison.OrdinalIgnoreCase)
            ? word + text.Substring(abbreviation.Length).TrimStart()
            : null;
}
