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
        Unit draft,
        Unit adopted,
        IReadOnlyList<CorrespondingUnits> pairs,
        IReadOnlyList<Unit> onlyInDraft,
        IReadOnlyList<Unit> onlyInAdopted)
    {
        Draft = draft;
        Adopted = adopted;
        Pairs = pairs;
        OnlyInDraft = onlyInDraft;
        OnlyInAdopted = onlyInAdopted;
    }

    /// <summary>The draft, or a part of it.</summary>
    public Unit Draft { get; }

    /// <summary>The adopted text, or a part of it.</summary>
    public Unit Adopted { get; }

    /// <summary>What corresponds, in the order of the draft.</summary>
    public IReadOnlyList<CorrespondingUnits> Pairs { get; }

    /// <summary>The units of the draft that the adopted text does not have, in order.</summary>
    public IReadOnlyList<Unit> OnlyInDraft { get; }

    /// <summary>The units of the adopted text that the draft did not have, in order.</summary>
    public IReadOnlyList<Unit> OnlyInAdopted { get; }

    /// <summary>Compares two texts.</summary>
    /// <param name="draft">The draft: an instrument, a section or a single paragraph, with all that is inside
    /// it.</param>
    /// <param name="adopted">The adopted text.</param>
    /// <returns>The pairs, and what has no partner. Headings are not compared.</returns>
    public static Correspondence Between(Unit draft, Unit adopted)
    {
        var left = ComparedUnit.AllOf(draft ?? throw new ArgumentNullException(nameof(draft)));
        var right = ComparedUnit.AllOf(adopted ?? throw new ArgumentNullException(nameof(adopted)));
        var matches = Matcher.Match(left, right);
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
            WithoutPartner(left, matches.Select(match => match.Draft)),
            WithoutPartner(right, matches.Select(match => match.Adopted)));
    }

    private static Unit[] WithoutPartner(IReadOnlyList<ComparedUnit> units, IEnumerable<int> matched)
    {
        var taken = new HashSet<int>(matched);
        return units.Where((_, i) => !taken.Contains(i)).Select(unit => unit.Unit).ToArray();
    }
}
