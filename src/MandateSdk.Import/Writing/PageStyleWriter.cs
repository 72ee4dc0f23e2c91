using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Import.Layout;

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
    public static string Write(IReadOnlyList<TextBlock> blocks, bool keepsFurniture)
    {
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
                    text.Append('\n');
                if (last.Page != block.Page)
                    text.Append("\f\n");
            }

            text.Append(words).Append('\n');
            last = block;
        }

        return text.ToString();
    }
}
