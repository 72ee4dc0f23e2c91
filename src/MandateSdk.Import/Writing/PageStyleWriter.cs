using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Import.Layout;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Writing;

/// <summary>
/// Blocks → the page style: one block a line, blank lines between blocks, marks as superscripts, a form feed where a
/// page ends.
/// </summary>
internal static class PageStyleWriter
{
    /// <summary>Writes the blocks.</summary>
    /// <param name="blocks">The blocks in reading order.</param>
    /// <param name="keepsFurniture">True to write running heads and feet, too.</param>
    public static string Write(IReadOnlyList<TextBlock> blocks, bool keepsFurniture) =>
        Write(blocks, keepsFurniture, out _);

    /// <summary>Writes the blocks, and tells where.</summary>
    /// <param name="blocks">The blocks in reading order.</param>
    /// <param name="keepsFurniture">True to write running heads and feet, too.</param>
    /// <param name="lineOf">The physical line, counted from 1, of the first line of each block, and of each row of a
    /// table.</param>
    public static string Write(IReadOnlyList<TextBlock> blocks, bool keepsFurniture,
        out Dictionary<PrintedLine, int> lineOf)
    {
        lineOf = new Dictionary<PrintedLine, int>(ReferenceEqualityComparer.Instance);
        var number = 1;
        var writer = new BlockText(new WordJoiner(blocks));
        var text = new StringBuilder();
        TextBlock? last = null;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Furniture && !keepsFurniture)
                continue;

            var words = block.Kind == BlockKind.Table ? PipeTable.Of(block, writer) : writer.Of(block);
            if (words.Length == 0)
                continue;

            if (last is not null)
            {
                if (last.Kind != BlockKind.Masthead || block.Kind != BlockKind.Masthead)
                {
                    text.Append('\n');
                    number++;
                }

                if (last.Page != block.Page)
                {
                    text.Append("\f\n");
                    number++;
                }
            }

            // Under the first row of a table of several stands a rule.
            lineOf[block.Lines[0]] = number;
            for (var row = 1; block.Kind == BlockKind.Table && row < block.Lines.Count; row++)
                lineOf[block.Lines[row]] = number + row + 1;
            number += words.Count(c => c == '\n') + 1;
            text.Append(words).Append('\n');
            last = block;
        }

        return text.ToString();
    }
}
