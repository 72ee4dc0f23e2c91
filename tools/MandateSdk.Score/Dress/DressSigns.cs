using System;
using System.Collections.Generic;

namespace MandateSdk.Score.Dress;

/// <summary>Signs that OCR misreads in labels.</summary>
internal static class DressSigns
{
    /// <summary>The changes by their names.</summary>
    public static IReadOnlyDictionary<string, Func<DressBlock, DressBlock>> All { get; } =
        new Dictionary<string, Func<DressBlock, DressBlock>>(StringComparer.Ordinal)
        {
            ["l for 1 in labels"] = block => InLabel(block, "1", "l"),
            ["O for 0 in labels"] = block => InLabel(block, "0", "O"),
            ["1 for l in labels"] = block => InLabel(block, "(l)", "(1)"),
            ["rn for m in labels"] = block => InLabel(block, "(m)", "(rn)"),
        };

    private static DressBlock InLabel(DressBlock block, string right, string wrong) =>
        DressClothes.IsLabelled(block)
            ? block with { Label = block.Label.Replace(right, wrong, StringComparison.Ordinal) }
            : block;
}
