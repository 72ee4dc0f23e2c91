using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Text;

/// <summary>A source text with its path and its lines; immutable.</summary>
/// <remarks>
/// A line ends at LF, CR LF or CR. A form feed is not a line break: scanners put it in front of the first line of a
/// page, and every other tool counts lines without it.
/// </remarks>
public sealed class SourceText
{
    // Found when they are first asked for: who reads the words of one unit has no use for them. Threads that come first
    // together may both find them, and find the same.
    private SourceLine[]? _lines;

    /// <summary>Takes a text as it is; nothing is normalised.</summary>
    /// <param name="content">The characters of the text.</param>
    /// <param name="path">The path or name under which diagnostics report it; it is never opened.</param>
    public SourceText(string content, string path)
    {
        Content = content ?? throw new ArgumentNullException(nameof(content));
        Path = path ?? throw new ArgumentNullException(nameof(path));
    }

    /// <summary>The characters of the text.</summary>
    public string Content { get; }

    /// <summary>The path or name of the text.</summary>
    public string Path { get; }

    /// <summary>The number of characters.</summary>
    public int Length => Content.Length;

    /// <summary>The physical lines in order; a text that ends in a line break has no empty line after it.</summary>
    public IReadOnlyList<SourceLine> Lines => FoundLines;

    private SourceLine[] FoundLines => Kept.Of(ref _lines, Content, FindLines);

    /// <summary>The character at a position.</summary>
    /// <param name="position">A position in characters, counted from 0.</param>
    public char this[int position] => Content[position];

    /// <summary>The characters of a span.</summary>
    /// <param name="span">A span inside the text.</param>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>The number of the line that holds a position.</summary>
    /// <param name="position">A position in characters; one past the end counts to the last line.</param>
    /// <returns>A line number, counted from 1; 1 for an empty text.</returns>
    public int LineNumberAt(int position)
    {
        var lines = FoundLines;
        var low = 0;
        var high = lines.Length - 1;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (position < lines[middle].EndWithBreak)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low + 1;
    }

    /// <summary>The column of a position in its line.</summary>
    /// <param name="position">A position in characters.</param>
    /// <returns>A column, counted from 1 in UTF-16 characters.</returns>
    public int ColumnAt(int position) =>
        FoundLines.Length == 0 ? 1 : position - FoundLines[LineNumberAt(position) - 1].Start + 1;

    /// <inheritdoc/>
    public override string ToString() => Content;

    private static SourceLine[] FindLines(string content)
    {
        var found = new List<SourceLine>();
        var start = 0;
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (c != '\n' && c != '\r')
            {
                continue;
            }

            var end = i;
            if (c == '\r' && i + 1 < content.Length && content[i + 1] == '\n')
            {
                i++;
            }

            found.Add(new SourceLine(found.Count + 1, start, end, i + 1));
            start = i + 1;
        }

        if (start < content.Length)
        {
            found.Add(new SourceLine(found.Count + 1, start, content.Length, content.Length));
        }

        return found.ToArray();
    }
}
