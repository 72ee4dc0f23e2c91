using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Score.Dress;

/// <summary>Markup around whole lines, and what tools do with labels.</summary>
internal static class DressClothes
{
    /// <summary>The changes by their names.</summary>
    public static IReadOnlyDictionary<string, Func<DressBlock, DressBlock>> All { get; } =
        new Dictionary<string, Func<DressBlock, DressBlock>>(StringComparer.Ordinal)
        {
            ["titles in bold"] = block => AroundHeading(block, "**", "**"),
            ["titles in italics"] = block => AroundHeading(block, "*", "*"),
            ["titles between underscores"] = block => AroundHeading(block, "__", "__"),
            ["titles in a tag"] = block => AroundHeading(block, "<u>", "</u>"),
            ["titles after number signs"] = block => AroundHeading(block, "## ", ""),
            ["titles in capitals"] = InCapitals,
            ["bodies in italics"] = block => AroundBody(block, "*", "*"),
            ["bodies in bold"] = block => AroundBody(block, "**", "**"),
            ["bodies with a full stop"] = WithFullStop,
            ["openings in italics"] = InItalics,
            ["labels in bold"] = block => AroundLabel(block, "**", "**"),
            ["labels in italics"] = block => AroundLabel(block, "*", "*"),
            ["labels with a backslash"] = WithBackslash,
            ["bullets before items"] = block => block.Kind == SyntaxKind.Item ? AroundLabel(block, "• ", "") : block,
            ["hyphens before items"] = block => block.Kind == SyntaxKind.Item ? AroundLabel(block, "- ", "") : block,
        };

    /// <summary>True for a paragraph or an item that begins with its label.</summary>
    public static bool IsLabelled(DressBlock block) =>
        block.IsFirst && block.Kind is SyntaxKind.Paragraph or SyntaxKind.Item && block.Label.Length > 1
        && block.Label[^1] is '.' or ')' && !block.Label.Any(sign => sign is '*' or '_');

    private static DressBlock AroundHeading(DressBlock block, string open, string close) =>
        block.IsHeading ? Around(block, open, close) : block;

    private static DressBlock AroundBody(DressBlock block, string open, string close) =>
        block.Kind == SyntaxKind.AdoptingBody ? Around(block, open, close) : block;

    private static DressBlock AroundLabel(DressBlock block, string open, string close) =>
        IsLabelled(block) ? block with { Label = open + block.Label + close } : block;

    // A line that has markup stays as it is, and a mark at its end stays outside.
    private static DressBlock Around(DressBlock block, string open, string close)
    {
        if (block.Text.IndexOfAny(['*', '_', '<', '#']) >= 0)
            return block;

        var end = block.Text.Length;
        while (end > 0 && DressMarks.IndexOf(block.Text[end - 1]) >= 0)
            end--;

        return block with { Label = "", Words = open + block.Text[..end] + close + block.Text[end..] };
    }

    private static DressBlock InCapitals(DressBlock block) =>
        block.Kind is SyntaxKind.Title or SyntaxKind.Heading
            ? block with { Words = block.Words.ToUpperInvariant() }
            : block;

    private static DressBlock WithFullStop(DressBlock block) =>
        block.Kind == SyntaxKind.AdoptingBody && block.Words.EndsWith(',')
            ? block with { Words = block.Words[..^1] + "." }
            : block;

    private static DressBlock WithBackslash(DressBlock block) =>
        IsLabelled(block) && block.Label.EndsWith('.') ? block with { Label = block.Label[..^1] + "\\." } : block;

    private static DressBlock InItalics(DressBlock block)
    {
        var leads = block.Lead is { Length: > 0 } lead && block.Words.StartsWith(lead, StringComparison.Ordinal)
            && block.Words.IndexOfAny(['*', '_', '<']) < 0;
        return leads ? block with { Words = "*" + block.Lead + "*" + block.Words[block.Lead!.Length..] } : block;
    }
}
