using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Import.Tests.Harness;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Import.Tests.Real;

/// <summary>Six files whose printed pages were read by eye, without sight of the code. Three were at hand while the rules were made, three were not.</summary>
public sealed class PrintedMarksTests
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // The marks come with the checkout, the files do not.
    private static readonly string[] Developed = ["A_51_595", "A_80_33", "E_2025_L.11"];
    private static readonly string[] HeldBack = ["A_56_385", "A_80_176", "A_HRC_59_60"];

    [SharedFact("real")]
    public void WhatIsPrintedIsImported() => Assert.True(Problems(Developed) is "", Problems(Developed));

    [SharedFact("real")]
    public void WhatIsPrintedInFilesThatWereHeldBackIsImported() => Assert.True(Problems(HeldBack) is "", Problems(HeldBack));

    private static string Problems(IEnumerable<string> names)
    {
        var problems = new StringBuilder();
        foreach (var name in names)
        {
            var marks = PrintedMarks.Load(name);
            foreach (var problem in Problems(marks))
                problems.Append(name).Append(": ").Append(problem).Append('\n');
        }

        return problems.ToString();
    }

    private static IEnumerable<string> Problems(PrintedMarks printed)
    {
        var (_, lines) = printed.Import();
        var text = Squeezed(string.Concat(lines));
        foreach (var mark in printed.Marks.Where(mark => !text.Contains(Squeezed(mark.Before) + Written(mark.Label), StringComparison.Ordinal)
                     && !(mark.Label.StartsWith('*') && text.Contains("," + Written(mark.Label), StringComparison.Ordinal))))
            yield return $"no mark {mark.Label} on page {mark.Page} after “{mark.Before}”";

        foreach (var note in printed.Notes.Where(note => !lines.Any(line => Is(line, Written(note.Label), note))))
            yield return $"no note {note.Label} from “{note.Begins}” to “{note.Ends}”";

        foreach (var paragraph in printed.Paragraphs.Where(paragraph => !lines.Any(line => Is(line, Label(paragraph.Label), paragraph))))
            yield return $"no paragraph {paragraph.Label} from “{paragraph.Begins}” to “{paragraph.Ends}”";

        foreach (var heading in printed.Headings.Where(heading => !Bare(text).Contains(Squeezed(heading), StringComparison.Ordinal)))
            yield return $"no heading “{heading}”";

        // What a masthead or a cover says stays; from the first paragraph on no line may be furniture.
        var body = lines.SkipWhile(line => !Is(line, Label(printed.Paragraphs[0].Label), printed.Paragraphs[0])).Select(Squeezed).ToHashSet(StringComparer.Ordinal);
        foreach (var furniture in printed.Furniture.Where(furniture => body.Contains(Squeezed(furniture))))
            yield return $"furniture “{furniture}” in the text";
    }

    private static bool Is(string line, string label, Note note)
    {
        var squeezed = Squeezed(line);
        return squeezed.StartsWith(label + Squeezed(note.Begins), StringComparison.Ordinal) && Bare(squeezed).EndsWith(Bare(Squeezed(note.Ends)), StringComparison.Ordinal);
    }

    private static string Label(string label) => label.Length == 0 || label[0] == '(' ? label : label.TrimEnd('.') + ".";

    private static string Written(string label) =>
        label.All(char.IsAsciiDigit) ? string.Concat(label.Select(c => Superscripts[c - '0'])) : "^{" + label + "}";

    // Without marks.
    private static string Bare(string text)
    {
        var bare = string.Concat(text.Where(c => !Superscripts.Contains(c))).Replace("},^{", "}^{", StringComparison.Ordinal);
        for (var start = bare.IndexOf("^{", StringComparison.Ordinal); start >= 0; start = bare.IndexOf("^{", StringComparison.Ordinal))
            bare = bare.Remove(start, bare.IndexOf('}', start) + 1 - start);
        return bare;
    }

    // Without markup and blanks.
    private static string Squeezed(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '*' && (i == 0 || text[i - 1] is not ('{' or '*') || !IsInMark(text, i)))
                continue;
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('“' or '”' or '"' or '’' or '\''))
                kept.Append(text[i]);
        }

        return kept.ToString();
    }

    private static bool IsInMark(string text, int star)
    {
        while (star > 0 && text[star] == '*')
            star--;
        return text[star] == '{';
    }
}
