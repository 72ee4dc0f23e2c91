using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>Follows the parts of a citation from unit to unit: annex, section VII, paragraph 25 (a).</summary>
internal static class PartFinder
{
    private static readonly string[] Kinds =
    {
        "draft resolution", "draft decision", "preambular paragraph", "paragraph", "subparagraph", "section",
        "chapter", "part", "annex",
        "appendix", "article", "rule", "principle", "clause", "schedule", "subsection", "§",
    };

    /// <summary>Finds a part.</summary>
    /// <param name="start">Where the way begins.</param>
    /// <param name="parts">The steps from there.</param>
    /// <returns>The units that fit: none, one, or several where the steps do not tell.</returns>
    public static IReadOnlyList<Unit> Find(Unit start, IEnumerable<string> parts)
    {
        IReadOnlyList<Unit> found = [start];
        foreach (var part in parts)
        {
            found = found.Count == 1
                ? found[0].Parts.Step(part)
                : found.SelectMany(unit => unit.Parts.Step(part)).ToArray();
        }

        return found;
    }

    /// <summary>Finds a part that is one step away.</summary>
    internal static IReadOnlyList<Unit> Step(Unit unit, string part)
    {
        var kind = Array.Find(Kinds, name => part.StartsWith(name, StringComparison.Ordinal)
            && (part.Length == name.Length || part[name.Length] == ' '));
        if (kind is null)
        {
            return [];
        }

        var label = part.Substring(kind.Length).Trim();
        IEnumerable<Unit> found = kind switch
        {
            "annex" or "appendix" or "schedule" => Annexes(unit, kind, label),
            "section" or "part" or "chapter" => Sections(unit, kind, label),
            "preambular paragraph" => unit.Parts.Recitals(label),
            "article" or "rule" or "principle" or "clause" or "§" => Provisions(unit, kind, label),
            _ => Paragraphs(unit, label),
        };
        return found.ToArray();
    }

    /// <summary>
    /// The draft with a label in a section of a commission's report: chapter I, section B, draft resolution II.
    /// </summary>
    /// <remarks>The ids of drafts begin with the letter of the section of chapter I in which they stand.</remarks>
    public static IReadOnlyList<Unit> FindInReport(Document document, IReadOnlyList<string> parts)
    {
        var draft = parts.ToList()
            .FindIndex(part => part.StartsWith("draft ", StringComparison.Ordinal)
                || part.StartsWith("resolution ", StringComparison.Ordinal));
        if (draft < 0)
        {
            return [];
        }

        var section = parts.Take(draft)
            .LastOrDefault(part => part.StartsWith("section ", StringComparison.Ordinal))?.Substring(8);
        return document.LabelledInstruments(parts[draft])
            .Where(instrument => section is null
                || instrument.LocalId.StartsWith(section + "/", StringComparison.Ordinal))
            .SelectMany(instrument => Find(instrument, parts.Skip(draft + 1)))
            .ToArray();
    }

    private static bool IsLaw(Unit unit) => unit.Document.Kind == DocumentKind.Law;

    private static IEnumerable<Unit> Annexes(Unit unit, string kind, string label)
    {
        var annexes = (unit as Instrument)?.Annexes ?? [];
        if (IsLaw(unit) && label.Length > 0)
        {
            return annexes.Where(annex => annex.Label is not null
                && ProvisionWords.Canonical(annex.Label) == kind + " " + label);
        }

        return label.Length == 0 ? annexes : unit.Parts.Annexes(label);
    }

    // "section I.A" is section A of section I; "section 2.3 (1)" of a law has that label.
    private static IEnumerable<Unit> Sections(Unit unit, string kind, string label)
    {
        var labelled = IsLaw(unit) ? Labelled(unit, kind, label).ToArray() : [];
        return labelled.Length > 0 ? labelled : Sections(unit, label);
    }

    private static IEnumerable<Unit> Sections(Unit unit, string label)
    {
        IEnumerable<Unit> found = [unit];
        foreach (var step in label.Split('.').Where(step => step.Length > 0))
        {
            var direct = found.SelectMany(inner => inner.Parts.Sections(step)).ToArray();
            found = direct.Length > 0 ? direct : found.SelectMany(inner => inner.Parts.InnerSections(step)).ToArray();
        }

        return found;
    }

    // "article 5 (a)" of a convention is a section with items, "rule 9" can be a paragraph; texts without articles
    // number paragraphs.
    private static IEnumerable<Unit> Provisions(Unit unit, string kind, string label)
    {
        var found = Labelled(unit, kind, label).ToArray();
        return found.Length > 0 ? found : Paragraphs(unit, label);
    }

    // The provisions of any level with a word and a number; with the number alone where a law numbers its sections so.
    private static IEnumerable<Unit> Labelled(Unit unit, string kind, string label)
    {
        var bracket = label.IndexOf('(');
        var number = bracket < 0 ? label : label.Substring(0, bracket).Trim();
        IEnumerable<Unit> found = unit.Parts.Provisions(kind + " " + number);
        if (!found.Any() && IsLaw(unit) && kind is not ("part" or "chapter"))
        {
            // "(1)" under an article is no section 1.
            found = unit.Parts.Provisions(number).Where(part => part is Section || part.Parent is Instrument
                || number.IndexOf('.') > 0);
        }

        foreach (var letter in bracket < 0 ? [] : Brackets(label.Substring(bracket)))
        {
            found = found.SelectMany(item => ItemsUnder(item, letter)).ToArray();
        }

        return found;
    }

    // The items of an article stand under its unnumbered paragraph; "article 5 (1)" is a numbered one.
    private static IEnumerable<Unit> ItemsUnder(Unit unit, string letter)
    {
        if (unit is not Section section)
        {
            return ItemsOf(unit, letter);
        }

        var numbered = section.Paragraphs.Where(paragraph => paragraph.Label == letter).ToArray<Unit>();
        return numbered.Length > 0
            ? numbered
            : section.Paragraphs.SelectMany(paragraph => ItemsOf(paragraph, letter));
    }

    private static IEnumerable<Unit> Paragraphs(Unit unit, string label)
    {
        var bracket = label.IndexOf('(');
        var number = bracket < 0 ? label : label.Substring(0, bracket).Trim();
        IEnumerable<Unit> found = number.Length == 0 ? [unit] : unit.Parts.Paragraphs(number);
        foreach (var letter in bracket < 0 ? [] : Brackets(label.Substring(bracket)))
        {
            found = found.SelectMany(item => ItemsOf(item, letter)).ToArray();
        }

        return found;
    }

    // The lettered paragraphs of a decision are cited as its items.
    private static IEnumerable<Unit> ItemsOf(Unit unit, string letter) =>
        unit is Instrument or Section ? unit.Parts.Paragraphs(letter) : unit.Parts.Items(letter);

    private static IEnumerable<string> Brackets(string text) =>
        text.Split('(', ')').Select(part => part.Trim()).Where(part => part.Length > 0);

    // "Annex II", "III.", "(a)" and "A." without what is around the label.
    internal static string Bare(string? label)
    {
        var text = (label ?? string.Empty).Trim('(', ')', '.', ' ');
        var blank = text.LastIndexOf(' ');
        return blank < 0 ? (text.Equals("Annex", StringComparison.OrdinalIgnoreCase) ? string.Empty : text)
            : RomanNumerals.Parse(text.Substring(blank + 1)) > 0 || text.Length - blank == 2
                ? text.Substring(blank + 1)
                : text;
    }
}
