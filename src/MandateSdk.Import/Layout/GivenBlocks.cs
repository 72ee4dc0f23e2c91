using System.Collections.Generic;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Layout;

/// <summary>The blocks of a document whose format says what each line is.</summary>
internal static class GivenBlocks
{
    /// <summary>One block a line, and one for the rows of a table that follow one another.</summary>
    public static IReadOnlyList<TextBlock> Of(PrintedDocument document)
    {
        var blocks = new List<TextBlock>();
        foreach (var page in document.Pages)
        {
            foreach (var line in page.Lines)
            {
                var kind = KindOf(line.Role);
                if (kind != BlockKind.Table || blocks.Count == 0 || blocks[^1].Kind != BlockKind.Table)
                    blocks.Add(new TextBlock(kind, page.Number));
                blocks[^1].Lines.Add(line);
                if (kind == BlockKind.Table)
                    blocks[^1].Rows.Add(line.Segments(0.5));
            }
        }

        return blocks;
    }

    private static BlockKind KindOf(LineRole role) => role switch
    {
        LineRole.Masthead => BlockKind.Masthead,
        LineRole.Heading => BlockKind.Heading,
        LineRole.Note => BlockKind.Note,
        LineRole.TableRow => BlockKind.Table,
        _ => BlockKind.Text,
    };
}
