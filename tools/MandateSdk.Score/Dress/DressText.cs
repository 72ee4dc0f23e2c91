using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Score.Dress;

/// <summary>A text taken apart into the blocks of its reading, so that it can be written in another dress.</summary>
public sealed class DressText
{
    private const int LinesOfMasthead = 12;
    private const int LongestSymbol = 30;
    private const int LongestBullet = 2;

    private DressText(IReadOnlyList<DressBlock> blocks, DressMarks marks)
    {
        Blocks = blocks;
        Marks = marks;
    }

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<DressBlock> Blocks { get; }

    /// <summary>The marks of footnotes.</summary>
    public DressMarks Marks { get; }

    /// <summary>The symbol in the masthead; one that no text has where there is none.</summary>
    public string Symbol => Blocks.Take(LinesOfMasthead).Select(block => block.Words)
        .FirstOrDefault(words => words.Length is > 4 and < LongestSymbol
            && words.Contains('/', StringComparison.Ordinal)
            && char.IsUpper(words[0])
            && words.All(sign => char.IsUpper(sign) || char.IsAsciiDigit(sign)
                || sign is '/' or '.' or '-' or '(' or ')' or ' '))
        ?? "A/RES/99/901";

    /// <summary>True where all notes stand after the text and can be moved to the pages of their marks.</summary>
    public bool HasNotesAtEnd => Blocks.Any(block => block.IsNote)
        && Blocks.SkipWhile(block => !block.IsNote).All(block => block.IsNote);

    /// <summary>Reads a text with one block a line.</summary>
    public static DressText Of(string text)
    {
        // Rows of a table stand together; everything else has a blank line around it.
        var plain = new StringBuilder();
        foreach (var line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            if (line.Trim().Length > 0)
                plain.Append(line.TrimEnd(' ')).Append(IsRow(line) ? "\n" : "\n\n");
        }

        return Of(Parser.Parse(plain.ToString(), "text.txt"), LeadsOf(Document.Parse(plain.ToString(), "text.txt")));
    }

    // The openings of recitals and the verbs of paragraphs, by the line on which they stand.
    private static Dictionary<int, string> LeadsOf(Document document)
    {
        var leads = new Dictionary<int, string>();
        foreach (var instrument in document.AllInstruments)
        {
            foreach (var recital in instrument.AllPreambularParagraphs.Where(recital => recital.Opening is not null))
                leads[recital.Lines[0]] = recital.Opening!;
            foreach (var paragraph in instrument.AllParagraphs.Where(paragraph => paragraph.Verb is not null))
                leads[paragraph.Lines[0]] = paragraph.Verb!;
        }

        return leads;
    }

    private static bool IsRow(string line) => line.Contains('\t', StringComparison.Ordinal) || line.StartsWith('|');

    private static DressText Of(SyntaxTree tree, Dictionary<int, string> leads)
    {
        var printed = new List<string>();
        var values = new List<string>();
        var blocks = new List<DressBlock>();
        foreach (var line in tree.Text.Lines)
        {
            if (tree.Text.Content.AsSpan(line.Start, line.End - line.Start).IsWhiteSpace())
                continue;

            var start = line.Start;
            while (char.IsWhiteSpace(tree.Text[start]))
                start++;

            var node = tree.FindNode(start);
            var label = new StringBuilder();
            var words = new StringBuilder();
            for (var at = start; at < line.End;)
            {
                var token = tree.FindToken(at);
                var end = Math.Min(token.Span.End, line.End);
                var part = tree.Text.Content[at..end];
                if (token.Kind == TokenKind.FootnoteMark && printed.Count < DressMarks.Most)
                {
                    while (words.Length > 0 && words[^1] == ' ')
                        words.Length--;

                    words.Append(DressMarks.SignOf(printed.Count));
                    printed.Add(part);
                    values.Add(token.Value ?? part);
                }
                else if (token.Kind == TokenKind.Label && label.Length == 0 && words.Length <= LongestBullet)
                {
                    // The bullet before a label goes.
                    words.Clear();
                    label.Append(part);
                }
                else
                    words.Append(part);

                at = Math.Max(end, at + 1);
            }

            var isNote = node.Kind == SyntaxKind.FootnoteDefinition && label.Length > 0;
            var isFirst = node.Fragments.Count == 0 || node.Fragments[0].Line == line.Number;
            blocks.Add(new DressBlock(node.Kind, label.ToString().Trim(), words.ToString().Trim(' '), isFirst)
            {
                NoteLabel = isNote && isFirst ? node.Label?.Value : null,
                Lead = isFirst ? leads.GetValueOrDefault(line.Number) : null,
            });
        }

        return new DressText(blocks, new DressMarks(printed, values));
    }
}
