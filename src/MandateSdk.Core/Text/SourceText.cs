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
    private static readonly char[] Breaks = { '\n', '\r' };

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

    /// <summary><see cref="Lines"/> for loops over all lines; not to be changed.</summary>
    internal SourceLine[] FoundLines => Kept.Of(ref _lines, Content, FindLines);

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

    // Counted first, so that the lines are put where they stay.
    private static SourceLine[] FindLines(string content)
    {
        var count = CountLines(content);
        var lines = new SourceLine[count];
        for (int i = 0, start = 0; i < count; i++)
        {
            var end = EndOfLine(content, start);
            var next = AfterBreak(content, end);
            lines[i] = new SourceLine(i + 1, start, end, next);
            start = next;
        }

        return lines;
    }

    private static int CountLines(string content)
    {
#if NET
        // Most texts have breaks of one kind, which are counted by vectors.
        if (content.Length > 0 && !content.Contains('\r', StringComparison.Ordinal))
        {
            return content.AsSpan().Count('\n') + (content[content.Length - 1] == '\n' ? 0 : 1);
        }
#endif
        var count = 0;
        for (var start = 0; start < content.Length; count++)
        {
            start = AfterBreak(content, EndOfLine(content, start));
        }

        return count;
    }

    private static int EndOfLine(string content, int start)
    {
        var end = content.IndexOfAny(Breaks, start);
        return end < 0 ? content.Length : end;
    }

    private static int AfterBreak(string content, int end)
    {
        if (end == content.Length)
        {
            return end;
        }

        var isPair = content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n';
        return isPair ? end + 2 : end + 1;
    }
}
