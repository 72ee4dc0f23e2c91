using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Score.Dress;

/// <summary>Changes of dress that change nothing of what a text says: the same units must be read after them.</summary>
public static class DressChanges
{
    /// <summary>Changes of the lines: blank lines, widths, hyphens, pages.</summary>
    public static IReadOnlyDictionary<string, Dressing> Layouts { get; } = AllLayouts();

    /// <summary>Changes of the signs: markup, marks, quotation marks, misread labels.</summary>
    public static IReadOnlyDictionary<string, Dressing> Signs { get; } = AllSigns();

    /// <summary>Every change, or every pair of them: each of the signs with each of the layouts.</summary>
    public static IEnumerable<(string Name, Dressing Dressing)> All(bool arePairs) => arePairs
        ? from sign in Signs
          from layout in Layouts
          select (sign.Key + " + " + layout.Key, sign.Value.Then(layout.Value))
        : Layouts.Concat(Signs).Select(change => (change.Key, change.Value));

    private static Dictionary<string, Dressing> AllLayouts()
    {
        var layouts = new Dictionary<string, Dressing>(StringComparer.Ordinal)
        {
            ["no blank lines"] = new() { BlankLines = 0 },
            ["blank lines doubled"] = new() { BlankLines = 2 },
            ["ends of lines of Windows"] = new()
            {
                After = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            },
            ["labels on lines of their own"] = new() { Block = block => LabelThen(block, "\n") },
            ["tabs after labels"] = new() { Block = block => LabelThen(block, "\t") },
        };
        foreach (var width in new[] { 60, 88, 132 })
        {
            layouts["wrapped at " + width] = new() { Width = width };
            layouts["wrapped at " + width + " without blank lines"] = new() { Width = width, BlankLines = 0 };
        }

        layouts["hyphens at the ends of lines"] = new() { Width = 88, IsHyphenated = true };
        layouts["hyphens without blank lines"] = new() { Width = 88, IsHyphenated = true, BlankLines = 0 };
        layouts["indents without blank lines"] = new() { Width = 88, IsIndented = true, BlankLines = 0 };
        foreach (var (name, pages) in DressPages.All)
        {
            layouts[name] = new() { Width = 88, Pages = pages };
            layouts[name + ", indents"] = new() { Width = 88, Pages = pages, IsIndented = true, BlankLines = 0 };
        }

        return layouts;
    }

    private static Dictionary<string, Dressing> AllSigns()
    {
        var signs = new Dictionary<string, Dressing>(StringComparer.Ordinal)
        {
            ["straight quotation marks"] = new() { After = Straight },
        };
        foreach (var (name, form) in DressForm.All)
            signs[name] = new() { Form = form };
        foreach (var (name, change) in DressClothes.All.Concat(DressSigns.All))
            signs[name] = new() { Block = change };
        return signs;
    }

    private static string Straight(string text) =>
        text.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('‘', '\'');

    private static DressBlock LabelThen(DressBlock block, string blank) =>
        DressClothes.IsLabelled(block) ? block with { Label = "", Words = block.Label + blank + block.Words } : block;
}
