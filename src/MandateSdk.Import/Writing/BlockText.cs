using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Import.Layout;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Writing;

/// <summary>The lines of a block as one line of text, with its emphasis and its marks.</summary>
internal sealed class BlockText(WordJoiner joiner)
{
    private enum Emphasis
    {
        None,
        Italic,
        Bold,
    }

    /// <summary>Writes a block.</summary>
    public string Of(TextBlock block) => Of(block.Lines, block.Kind == BlockKind.Heading);

    /// <summary>Writes lines as one.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isHeading">True where bold is written, which says nothing inside of text.</param>
    public string Of(IReadOnlyList<PrintedLine> lines, bool isHeading)
    {
        var pieces = Pieces(lines, isHeading);
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            while (end < pieces.Count && pieces[end].Emphasis == pieces[i].Emphasis)
                end++;
            Append(text, string.Concat(pieces.Skip(i).Take(end - i).Select(piece => piece.Text)), pieces[i].Emphasis);
            i = end;
        }

        return text.ToString().Trim();
    }

    private List<(string Text, Emphasis Emphasis)> Pieces(IReadOnlyList<PrintedLine> lines, bool isHeading)
    {
        var pieces = new List<(string Text, Emphasis Emphasis)>();
        var isBold = isHeading && lines.All(line => line.IsBold);
        foreach (var line in lines)
        {
            var (between, drop) = pieces.Count == 0 ? ("", 0) : joiner.Join(EndOf(pieces), line.Text);
            if (pieces.Count > 0)
            {
                var (last, emphasis) = pieces[^1];
                last = last.TrimEnd();
                pieces[^1] = (last[..^drop] + between, emphasis);
            }

            for (var i = 0; i < line.Runs.Count; i++)
                Add(pieces, line.Runs, ref i, isBold);
        }

        // Blanks and punctuation between two italic words are italic as much as not.
        for (var i = 1; i + 1 < pieces.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(pieces[i].Text) && pieces[i - 1].Emphasis == pieces[i + 1].Emphasis)
                pieces[i] = (pieces[i].Text, pieces[i - 1].Emphasis);
        }

        return pieces;
    }

    private static void Add(List<(string Text, Emphasis Emphasis)> pieces, IReadOnlyList<PrintedRun> runs, ref int i,
        bool isBold)
    {
        var run = runs[i];
        var text = run.Text.Replace("\u00AD", "", StringComparison.Ordinal);
        if (LineLabels.IsTypewritten(runs, i))
        {
            var number = text.TrimEnd('/', ' ');
            var rest = text.TrimEnd().EndsWith('/') ? text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..] : "";
            AddMark(pieces, MarkForms.Raised(number) + rest);
            if (rest.Length == 0 && !text.TrimEnd().EndsWith('/'))
                pieces.Add((runs[++i].Text[1..], Emphasis.None));
        }
        else if (run.IsRaised)
        {
            AddMark(pieces, MarkForms.Raised(text));
        }
        else if (run.IsLowered)
        {
            pieces.Add((MarkForms.Lowered(text), pieces.Count > 0 ? pieces[^1].Emphasis : Emphasis.None));
        }
        else
        {
            text = text.Contains('*', StringComparison.Ordinal) ? MarkForms.Asterisks(text) : text;
            pieces.Add((text, isBold ? Emphasis.Bold : run.IsItalic ? Emphasis.Italic : Emphasis.None));
        }
    }

    // A mark stands at its word without a blank, and is no part of the emphasis.
    private static void AddMark(List<(string Text, Emphasis Emphasis)> pieces, string mark)
    {
        if (pieces.Count > 0 && pieces[^1].Text.TrimEnd() is { Length: > 0 } last)
            pieces[^1] = (last, pieces[^1].Emphasis);
        pieces.Add((mark, Emphasis.None));
    }

    private static string EndOf(List<(string Text, Emphasis Emphasis)> pieces)
    {
        var end = pieces[^1].Text.TrimEnd();
        return end.Length > 24 || pieces.Count == 1 ? end : pieces[^2].Text + end;
    }

    // Emphasis that begins or ends with a blank is none for whoever reads the text.
    private static void Append(StringBuilder text, string words, Emphasis emphasis)
    {
        var sign = emphasis switch { Emphasis.Italic => "*", Emphasis.Bold => "**", _ => "" };
        var inner = words.Trim();
        if (sign.Length == 0 || !inner.Any(char.IsLetterOrDigit))
        {
            text.Append(words);
            return;
        }

        var start = words.IndexOf(inner, StringComparison.Ordinal);
        text.Append(words, 0, start).Append(sign).Append(inner).Append(sign)
            .Append(words, start + inner.Length, words.Length - start - inner.Length);
    }
}
