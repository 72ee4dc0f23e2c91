using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Blocks of a text that was read, kept for the next text of the thread.</summary>
/// <remarks>
/// A block lives as long as one reading, which is long enough to be moved by the collector; those of a text are
/// about as large as the tokens of its tree.
/// </remarks>
internal static class SpareBlocks
{
    [ThreadStatic]
    private static Stack<Block>? _blocks;

    /// <summary>A block of a text, of which nothing more is known.</summary>
    /// <param name="source">The text.</param>
    /// <param name="role">What the block can be told to be.</param>
    /// <param name="piece">Its first piece.</param>
    public static Block Take(SourceText source, BlockRole role, Piece piece)
    {
        if (_blocks is not { Count: > 0 } blocks)
        {
            return new Block(source, role, new PieceList(piece));
        }

        var block = blocks.Pop();
        block.Begin(source, role, piece);
        return block;
    }

    /// <summary>Keeps blocks that nobody holds any more.</summary>
    public static void Keep(Block[] blocks)
    {
        var kept = _blocks ??= new Stack<Block>();
        foreach (var block in blocks)
        {
            if (kept.Count == ReadingLimits.MostSpareBlocks)
            {
                return;
            }

            block.Forget();
            kept.Push(block);
        }
    }
}
