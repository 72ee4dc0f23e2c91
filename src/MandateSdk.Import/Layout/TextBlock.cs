using System.Collections.Generic;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>Lines that belong together: a paragraph, a heading, a note, a table.</summary>
/// <param name="kind">What they are.</param>
/// <param name="page">The number of the page on which the block begins.</param>
internal sealed class TextBlock(BlockKind kind, int page)
{
    /// <summary>What the lines are.</summary>
    public BlockKind Kind { get; } = kind;

    /// <summary>The number of the page on which the block begins, counted from 1.</summary>
    public int Page { get; } = page;

    /// <summary>The lines, also those on the next page where a page break cuts the block.</summary>
    public List<PrintedLine> Lines { get; } = [];

    /// <summary>The cells of a table, row by row; empty for other blocks.</summary>
    public List<IReadOnlyList<PrintedLine?>> Rows { get; } = [];

    /// <summary>The column in which the lines stand; null where each line is a paragraph already.</summary>
    public TextColumn? Column { get; init; }
}
