using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>Two versions of a text beside each other, paragraph by paragraph and item by item.</summary>
/// <remarks>
/// Numbers say nothing here: between draft and adoption paragraphs come and go, and letters begin again everywhere.
/// What counts are the words, and the order where words leave a choice. The rules are in <c>docs/lineage.md</c>.
/// </remarks>
public sealed class Correspondence
{
    private Correspondence(
        IReadOnlyList<Unit> draft,
        IReadOnlyList<Unit> adopted,
        IReadOnlyList<CorrespondingUnits> pairs,
        IReadOnlyList<DividedUnit> divisions,
        IReadOnlyList<Unit> onlyInDraft,
        IReadOnlyList<Unit> onlyInAdopted)
    {
        DraftTexts = draft;
        AdoptedTexts = adopted;
        Divisions = divisions;
        Pairs = pairs;
        OnlyInDraft = onlyInDraft;
        OnlyInAdopted = onlyInAdopted;
    }

    /// <summary>The draft, or a part of it; the first text of <see cref="DraftTexts"/>.</summary>
    public Unit Draft => DraftTexts[0];

    /// <summary>The adopted text, or a part of it; the first text of <see cref="AdoptedTexts"/>.</summary>
    public Unit Adopted => AdoptedTexts[0];

    /// <summary>The texts of the draft: one, or all of a document that was compared as a whole.</summary>
    public IReadOnlyList<Unit> DraftTexts { get; }

    /// <summary>The texts of the later version: one, or all of a document that was compared as a whole.</summary>
    public IReadOnlyList<Unit> AdoptedTexts { get; }

    /// <summary>What corresponds, in the order of the draft.</summary>
    public IReadOnlyList<CorrespondingUnits> Pairs { get; }

    /// <summary>
    /// The units that became several, in the order of the draft, then the several that became one, in the order of the
    /// adopted text. One of the several is the partner in <see cref="Pairs"/>; the others have no partner.
    /// </summary>
    public IReadOnlyList<DividedUnit> Divisions { get; }

    /// <summary>The units of the draft that have no partner in the adopted text, in order.</summary>
    public IReadOnlyList<Unit> OnlyInDraft { get; }

    /// <summary>The units of the adopted text that have no partner in the draft, in order.</summary>
    public IReadOnlyList<Unit> OnlyInAdopted { get; }

    /// <summary>Compares two texts.</summary>
    /// <param name="draft">The draft: an instrument, a section or a single paragraph, with all that is inside
    /// it.</param>
    /// <param name="adopted">The adopted text.</param>
    /// <returns>The pairs, and what has no partner. Headings are not compared.</returns>
    public static Correspondence Between(Unit draft, Unit adopted) => Between(
        new[] { draft ?? throw new ArgumentNullException(nameof(draft)) },
        new[] { adopted ?? throw new ArgumentNullException(nameof(adopted)) });

    /// <summary>Compares two documents, with all instruments that are in them.</summary>
    /// <param name="draft">The draft, or the earlier edition.</param>
    /// <param name="adopted">The adopted text, or the later edition.</param>
    /// <returns>The pairs, and what has no partner. Headings and what belongs to no instrument are not compared.</returns>
    /// <exception cref="ArgumentException">A document has no instrument.</exception>
    public static Correspondence Between(Document draft, Document adopted) =>
        Between(TextsOf(draft, nameof(draft)), TextsOf(adopted, nameof(adopted)));

    private static IReadOnlyList<Unit> TextsOf(Document document, string name) =>
        (document ?? throw new ArgumentNullException(name)).Instruments is { Count: > 0 } texts
            ? texts
            : throw new ArgumentException("The document has no instrument.", name);

    private static Correspondence Between(IReadOnlyList<Unit> draft, IReadOnlyList<Unit> adopted)
    {
        var left = ComparedUnit.AllOf(draft);
        var right = ComparedUnit.AllOf(adopted);
        var candidates = Candidates.Find(left, right);
        var matches = Matcher.Match(candidates, left, right);
        var inOrder = OrderedMatches.Of(matches);

        var pairs = matches.Select((match, i) => new CorrespondingUnits(
            left[match.Draft].Unit,
            right[match.Adopted].Unit,
            match.Similarity,
            !inOrder[i] ? CorrespondenceKind.Moved
                : left[match.Draft].HasSameWords(right[match.Adopted]) ? CorrespondenceKind.Same
                : CorrespondenceKind.Edited)).ToArray();
        return new Correspondence(
            draft,
            adopted,
            pairs,
            FindDivisions(candidates, matches, left, right),
            WithoutPartner(left, matches.Select(match => match.Draft)),
            WithoutPartner(right, matches.Select(match => match.Adopted)));
    }

    private static DividedUnit[] FindDivisions(IReadOnlyList<UnitMatch> candidates, IReadOnlyList<UnitMatch> matches,
        IReadOnlyList<ComparedUnit> left, IReadOnlyList<ComparedUnit> right)
    {
        var split = Library.Divisions.Find(candidates, matches, left, right, match => (match.Draft, match.Adopted))
            .Select(found => Division(DivisionKind.Split, found, left, right));
        var merged = Library.Divisions.Find(candidates, matches, right, left, match => (match.Adopted, match.Draft))
            .Select(found => Division(DivisionKind.Merged, found, right, left));
        return split.Concat(merged).ToArray();
    }

    private static DividedUnit Division(DivisionKind kind, (int Whole, IReadOnlyList<int> Parts) found,
        IReadOnlyList<ComparedUnit> wholes, IReadOnlyList<ComparedUnit> parts) =>
        new(kind, wholes[found.Whole].Unit, found.Parts.Select(place => parts[place].Unit).ToArray());

    private static Unit[] WithoutPartner(IReadOnlyList<ComparedUnit> units, IEnumerable<int> matched)
    {
        var taken = new HashSet<int>(matched);
        return units.Where((_, i) => !taken.Contains(i)).Select(unit => unit.Unit).ToArray();
    }
}
