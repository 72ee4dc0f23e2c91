using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Score.Dress;

/// <summary>Blocks → lines: wrapping, indents, hyphens, blank lines.</summary>
internal static class DressLines
{
    private const int Indent = 6;
    private const int FewestLetters = 3;
    private const int ShortestParted = 8;

    /// <summary>The lines of a text, each with its end, blank lines as lines.</summary>
    public static IEnumerable<string> Of(DressText text, Dressing dressing) => Of(text.Blocks, dressing);

    /// <summary>The lines of some blocks.</summary>
    public static IEnumerable<string> Of(IEnumerable<DressBlock> blocks, Dressing dressing)
    {
        DressBlock? before = null;
        foreach (var original in blocks)
        {
            var block = dressing.Block(original);
            if (before is not null && !(before.IsRow && block.IsRow))
            {
                // Where lines are indented, headings stand between blank lines.
                var isHeading = !IsSentence(before) || !IsSentence(block);
                var blanks = dressing.IsIndented && isHeading ? 1 : dressing.BlankLines;
                for (var i = 0; i < blanks; i++)
                    yield return "\n";
            }

            foreach (var line in LinesOf(block, dressing))
                yield return line + "\n";

            before = block;
        }
    }

    private static IEnumerable<string> LinesOf(DressBlock block, Dressing dressing)
    {
        var label = dressing.Form is { } form && block.NoteLabel?.All(char.IsAsciiDigit) == true
            ? form.Label(block.NoteLabel)
            : block.Label;
        var text = block.Join(label);
        if (dressing.Width == 0 || block.IsRow)
            return [text];

        var indent = new string(' ', dressing.IsIndented && IsSentence(block) ? Indent : 0);
        return Wrapped(indent + text.Replace(' ', '\0'), dressing).Select(line => line.Replace('\0', ' '));
    }

    private static bool IsSentence(DressBlock block) => !block.IsRow
        && block.Kind is SyntaxKind.PreambularParagraph or SyntaxKind.Paragraph or SyntaxKind.Item
            or SyntaxKind.FootnoteDefinition;

    // Blanks between words are '\0', so that the indent is none.
    private static IEnumerable<string> Wrapped(string text, Dressing dressing)
    {
        var line = new StringBuilder();
        foreach (var printed in text.Split('\0'))
        {
            var word = printed;
            if (line.Length > 0 && line.Length + 1 + word.Length > dressing.Width)
            {
                var room = dressing.Width - line.Length - 2;
                if (dressing.IsHyphenated && room >= FewestLetters
                    && word.Length >= ShortestParted && word.All(char.IsAsciiLetterLower))
                {
                    var cut = Math.Min(room, word.Length - FewestLetters);
                    line.Append('\0').Append(word, 0, cut).Append('-');
                    word = word[cut..];
                }

                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? "\0" : "").Append(word);
        }

        yield return line.ToString();
    }
}
