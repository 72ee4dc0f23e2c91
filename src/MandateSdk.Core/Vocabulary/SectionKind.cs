using System;
using System.Collections.Generic;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What a section is, by the word before its number.</summary>
public enum SectionKind
{
    /// <summary>A heading without such a word: "III. Resources", "A.", a bare title.</summary>
    Heading,

    /// <summary>"Part II" of a convention or of a set of rules.</summary>
    Part,

    /// <summary>"Title III", above chapters.</summary>
    Title,

    /// <summary>"Chapter IV" inside an instrument.</summary>
    Chapter,

    /// <summary>"Section 1", under a chapter.</summary>
    Section,

    /// <summary>"Article 5" of a convention, protocol or statute.</summary>
    Article,

    /// <summary>"Rule 9" with a title or with numbered paragraphs.</summary>
    Rule,

    /// <summary>"Principle 3" with a title or with numbered paragraphs.</summary>
    Principle,

    /// <summary>"Guideline 2" with a title or with numbered paragraphs.</summary>
    Guideline,

    /// <summary>"Regulation 1.2" of staff or financial regulations.</summary>
    Regulation,

    /// <summary>The commentary under a rule or an article: explanation, and no norm.</summary>
    Commentary,
}

/// <summary>Tells the kinds of sections apart.</summary>
internal static class SectionKinds
{
    private static readonly WordTable<SectionKind> ByWord = new(new Dictionary<string, SectionKind>
    {
        ["part"] = SectionKind.Part,
        ["title"] = SectionKind.Title,
        ["chapter"] = SectionKind.Chapter,
        ["section"] = SectionKind.Section,
        ["article"] = SectionKind.Article,
        ["rule"] = SectionKind.Rule,
        ["principle"] = SectionKind.Principle,
        ["guideline"] = SectionKind.Guideline,
        ["regulation"] = SectionKind.Regulation,
    });

    /// <summary>The kind that a word names; null for any other word.</summary>
    public static SectionKind? OfWord(Slice word) => ByWord.TryGet(word, out var kind) ? kind : null;

    /// <summary>The kind of a section.</summary>
    /// <param name="label">The label as printed; null for a bare heading.</param>
    /// <param name="title">The title.</param>
    public static SectionKind Of(string? label, string title)
    {
        if (label is null)
        {
            return IsCommentary(title) ? SectionKind.Commentary : SectionKind.Heading;
        }

        if (label[0] == '§')
        {
            return SectionKind.Section;
        }

        var blank = label.IndexOf(' ');
        var word = blank < 0 ? label : label.Substring(0, blank);
        if (word is "NOTE" or "EXAMPLE")
        {
            return SectionKind.Commentary;
        }

        return blank < 0
            ? SectionKind.Heading
            : OfWord(word) ?? OfWord(ProvisionWords.Find(word.TrimEnd('.'))?.Word ?? word) ?? SectionKind.Heading;
    }

    /// <summary>True for the heading of a commentary.</summary>
    /// <param name="title">The title.</param>
    public static bool IsCommentary(Slice title) =>
        title.StartsWith("Commentary", StringComparison.OrdinalIgnoreCase)
        && title.TrimEnd(":").Length == "Commentary".Length;

    /// <summary>The number of a label that has a word before it.</summary>
    /// <param name="label">The label as printed, such as "Article 5", "Art. 5" or "§5".</param>
    public static string NumberOf(string label) =>
        label[0] == '§' ? label.TrimStart('§', ' ') : label.Substring(label.IndexOf(' ') + 1);

    /// <summary>The beginning of the ids of such sections.</summary>
    /// <remarks>
    /// Akoma Ntoso Naming Convention 1.0, section 5.1: <c>art</c>, <c>part</c>, <c>title</c>, <c>chp</c>, <c>sec</c>;
    /// the others are ours.
    /// </remarks>
    public static string IdOf(SectionKind kind) => kind switch
    {
        SectionKind.Part => "part",
        SectionKind.Title => "title",
        SectionKind.Chapter => "chp",
        SectionKind.Article => "art",
        SectionKind.Rule => "rule",
        SectionKind.Principle => "principle",
        SectionKind.Guideline => "guideline",
        SectionKind.Regulation => "regulation",
        SectionKind.Commentary => "commentary",
        _ => "sec",
    };
}
