using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MandateSdk.Import.Pages;
using UglyToad.PdfPig.Content;

namespace MandateSdk.Import.Pdf;

/// <summary>The letters of a page, as they stand on paper that is held upright.</summary>
internal static class GlyphReader
{
    /// <summary>Reads the glyphs of a page in the order of its content.</summary>
    /// <param name="page">The page.</param>
    /// <param name="unmapped">How many letters have a font that does not say what they stand for.</param>
    public static List<Glyph> Read(Page page, out int unmapped)
    {
        var artifacts = Artifacts(page);
        var turn = MainOrientation(page.Letters);
        var glyphs = new List<Glyph>(page.Letters.Count);
        unmapped = 0;
        foreach (var letter in page.Letters)
        {
            // A note along the margin is turned against the text; it is furniture.
            if (letter.TextOrientation != turn || letter.Value is null)
                continue;

            var text = Characters(letter.Value);
            if (text.Length == 0)
                continue;
            if (text == "\uFFFD")
                unmapped++;

            var glyph = Upright(letter, text, turn,
                StyleOf(letter) | (artifacts.Contains(letter) ? TextStyle.Artifact : TextStyle.None));
            if (IsOnPage(glyph))
                Add(glyphs, glyph);
        }

        return glyphs;
    }

    private static void Add(List<Glyph> glyphs, Glyph glyph)
    {
        if (glyphs.Count > 0)
        {
            var last = glyphs[^1];

            // An accent of its own stands on the letter before it, wherever its font draws it.
            if (IsAccent(glyph.Text))
            {
                glyphs[^1] = last with { Text = (last.Text + glyph.Text).Normalize(NormalizationForm.FormC) };
                return;
            }
        }

        glyphs.Add(glyph);
    }

    private static bool IsAccent(string text) =>
        text.All(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    // Pages of Word carry empty marks far outside, and a coordinate that is no number has no place.
    private static bool IsOnPage(Glyph glyph) =>
        double.IsFinite(glyph.Left) && double.IsFinite(glyph.Right) && double.IsFinite(glyph.Baseline)
        && Math.Abs(glyph.Left) < 1e5 && Math.Abs(glyph.Baseline) < 1e5 && glyph.Size is > 0.1 and < 1e4;

    private static TextOrientation MainOrientation(IReadOnlyList<Letter> letters) =>
        letters.Count == 0
            ? TextOrientation.Horizontal
            : letters.GroupBy(letter => letter.TextOrientation).MaxBy(group => group.Count())!.Key;

    private static Glyph Upright(Letter letter, string text, TextOrientation turn, TextStyle style)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        return turn switch
        {
            TextOrientation.Rotate90 => new Glyph(text, -start.Y, -end.Y, start.X, letter.PointSize, style),
            TextOrientation.Rotate180 => new Glyph(text, -start.X, -end.X, -start.Y, letter.PointSize, style),
            TextOrientation.Rotate270 => new Glyph(text, start.Y, end.Y, -start.X, letter.PointSize, style),
            _ => new Glyph(text, start.X, end.X, start.Y, letter.PointSize, style),
        };
    }

    private static TextStyle StyleOf(Letter letter)
    {
        var style = TextStyle.None;
        var name = letter.FontName ?? string.Empty;
        if (letter.FontDetails?.IsBold == true || name.Contains("Bold", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Black", StringComparison.OrdinalIgnoreCase))
        {
            style |= TextStyle.Bold;
        }

        if (letter.FontDetails?.IsItalic == true || name.Contains("Italic", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Oblique", StringComparison.OrdinalIgnoreCase))
        {
            style |= TextStyle.Italic;
        }

        // The bars of a bar code are no words, whatever letters their font gives them.
        if (name.Contains("Barcode", StringComparison.OrdinalIgnoreCase)
            || name.Contains("3 of 9", StringComparison.OrdinalIgnoreCase))
            style |= TextStyle.Artifact;
        return style;
    }

    // Ligatures and the forms of Arabic letters are resolved; what stands for nothing is seen as such.
    private static string Characters(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is >= '\uFB00' and <= '\uFB4F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
                text.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else if (c is '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u200A' or '\u202F' or '\t' or '\n' or '\r')
                text.Append(' ');
            else if (c is >= '\uE000' and <= '\uF8FF')
                text.Append(Private(c));
            else if (char.IsControl(c))
                text.Append('\uFFFD');
            else if (c is not ('\u200B' or '\uFEFF' or '\u200E' or '\u200F'))
                text.Append(c);
        }

        return text.ToString();
    }

    // The Symbol font of Windows keeps its characters in the private area; its bullet is all that texts use of it.
    private static char Private(char c) => c is '\uF0B7' or '\uF0A7' or '\uF0D8' ? '•' : '\uFFFD';

    private static HashSet<Letter> Artifacts(Page page)
    {
        var letters = new HashSet<Letter>(ReferenceEqualityComparer.Instance);
        var open = new Stack<MarkedContentElement>(page.GetMarkedContents());
        while (open.TryPop(out var element))
        {
            if (element.IsArtifact)
                letters.UnionWith(element.Letters);
            foreach (var child in element.Children)
                open.Push(child);
        }

        return letters;
    }
}
