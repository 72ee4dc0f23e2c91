using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Changes of a text that change nothing of what it says: the same units must be read after them.</summary>
/// <remarks>They are made for texts with one block a line and a blank line between the blocks.</remarks>
internal static class Transformations
{
    /// <summary>Every change, by its name.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["blank lines removed"] = text => string.Join('\n', BlocksOf(text)),
        ["blank lines doubled"] = text => string.Join("\n\n\n", BlocksOf(text)),
        ["wrapped at 60"] = text => Wrapped(text, 60, "\n\n"),
        ["wrapped at 88"] = text => Wrapped(text, 88, "\n\n"),
        ["wrapped at 132"] = text => Wrapped(text, 132, "\n\n"),
        ["wrapped at 60 without blank lines"] = text => Wrapped(text, 60, "\n"),
        ["wrapped at 88 without blank lines"] = text => Wrapped(text, 88, "\n"),
        ["wrapped at 132 without blank lines"] = text => Wrapped(text, 132, "\n"),
        ["indented first lines without blank lines"] = Indented,
        ["ends of lines of Windows"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["tabs after labels"] = TabsAfterLabels,
        ["pages of twenty lines"] = Paged,
    };

    /// <summary>Markup and signs around whole lines, and labels on lines of their own, by name: one line stays one block.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> Markup { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["title in bold"] = text => AroundTitle(text, "**", "**"),
        ["title in italics"] = text => AroundTitle(text, "*", "*"),
        ["title between underscores"] = text => AroundTitle(text, "__", "__"),
        ["title in a tag"] = text => AroundTitle(text, "<u>", "</u>"),
        ["adopting body in italics"] = text => text.Replace("The General Assembly,", "*The General Assembly*,", StringComparison.Ordinal),
        ["adopting body with a full stop"] = text => text.Replace("The General Assembly,", "The General Assembly.", StringComparison.Ordinal),
        ["straight quotation marks"] = text => text.Replace('“', '"').Replace('”', '"').Replace('’', '\''),
        ["bullets before items"] = text => EachLine(text, line => line.StartsWith('(') ? "• " + line : line),
        ["labels in bold"] = text => EachLine(text, line => LabelLength(line) is var end and > 0 ? "**" + line[..end] + "**" + line[end..] : line),
    };

    /// <summary>The names of the changes of markup with those of the changes of layout: two changes at once.</summary>
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var markup in Markup.Keys)
            {
                pairs.Add(markup, string.Empty);
                foreach (var layout in All.Keys)
                {
                    pairs.Add(markup, layout);
                }
            }

            return pairs;
        }
    }

    /// <summary>The names, for a theory.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    private static string[] BlocksOf(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Wrapped(string text, int width, string between) =>
        string.Join(between, BlocksOf(text).Select(block => string.Join('\n', LinesOf(block, width))));

    // The page of a PDF file: the first line of a paragraph stands further in, a heading stands between blank lines.
    private static string Indented(string text) =>
        string.Join('\n', BlocksOf(text).Select(block => char.IsPunctuation(block[^1])
            ? "      " + string.Join('\n', LinesOf("      " + block, 88)).TrimStart()
            : "\n" + string.Join('\n', LinesOf(block, 88)) + "\n"));

    private static string EachLine(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));

    private static string AroundTitle(string text, string open, string close) =>
        text.IndexOf('\n', StringComparison.Ordinal) is var end && end > 0 ? open + text[..end] + close + text[end..] : text;

    // "12." or "(iv)" with a blank after it.
    private static int LabelLength(string line) =>
        line.IndexOf(' ', StringComparison.Ordinal) is > 0 and < 6 and var blank && line[blank - 1] is '.' or ')' ? blank : 0;

    // A page number at the foot, a form feed, the symbol with a title on two lines at the head.
    private static string Paged(string text)
    {
        var lines = Wrapped(text, 88, "\n\n").Split('\n');
        return string.Join('\n', lines.Select((line, i) => i == 0 || i % 20 != 0 ? line
            : "\n" + (i / 20) + "/9                                        20-17485\n\fA/RES/75/196                     Safer towns for everyone who lives in them or comes to visit\n                                 them, by day and by night\n\n" + line));
    }

    private static string TabsAfterLabels(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.IndexOf(' ', StringComparison.Ordinal) is > 0 and < 6 and var blank
            && line[blank - 1] is '.' or ')' ? line[..blank] + '\t' + line[(blank + 1)..] : line));

    private static IEnumerable<string> LinesOf(string block, int width)
    {
        var line = new StringBuilder();
        foreach (var word in block.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        yield return line.ToString();
    }
}
