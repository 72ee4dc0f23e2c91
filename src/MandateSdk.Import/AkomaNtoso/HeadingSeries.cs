using System.Linq;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Import.AkomaNtoso;

/// <summary>How the labels of headings nest: roman numerals, capitals, numbers, letters in brackets, none.</summary>
internal static class HeadingSeries
{
    /// <summary>The rank of a heading; 0 is the outermost.</summary>
    /// <param name="label">Its label; null where there is none.</param>
    /// <param name="before">The innermost section that is open, or the text.</param>
    public static int RankOf(string? label, MarkupNode before)
    {
        var bare = label?.Trim('(', ')', '[', ']', '.', ':', ' ') ?? "";
        if (bare.Length == 0)
            return 4;
        if (label![0] == '(')
            return 3;
        if (bare.All(char.IsAsciiDigit))
            return 2;
        return RomanNumerals.Parse(bare) is > 0 and var number && (bare.Length > 1 || number == 1 || IsNext(number, before))
            ? 0
            : 1;
    }

    // "C." goes on from "B."; where CCC would be the next it is a hundred.
    private static bool IsNext(int number, MarkupNode before)
    {
        var node = before;
        while (node.Kind == SyntaxKind.Section && node.Rank != 0)
            node = node.Parent!;
        return node.Kind == SyntaxKind.Section && RomanNumerals.Parse(node.Label!.Trim('.', ' ')) == number - 1;
    }
}
