using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Export.Comparison;

namespace MandateSdk.Export;

/// <summary>Two versions of a text as one list of changes, for people and for programs.</summary>
public sealed class TextComparison
{
    /// <summary>Takes what corresponds in two texts.</summary>
    /// <param name="correspondence">What corresponds: <see cref="Correspondence.Between(Unit, Unit)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="correspondence"/> is null.</exception>
    public TextComparison(Correspondence correspondence)
    {
        Correspondence = correspondence ?? throw new ArgumentNullException(nameof(correspondence));
        Changes = Read(correspondence);
    }

    /// <summary>What corresponds.</summary>
    public Correspondence Correspondence { get; }

    /// <summary>
    /// Every paragraph and item of both versions once, in the order of the later one; what is gone stands after what it
    /// followed in the earlier one.
    /// </summary>
    public IReadOnlyList<UnitChange> Changes { get; }

    /// <summary>Writes the changes as Markdown, with words that went struck out and words that came in bold.</summary>
    /// <param name="output">Takes the text.</param>
    public void WriteMarkdown(TextWriter output) => ComparisonMarkdown.Write(this, output);

    /// <summary>Writes the changes as a page of HTML with both versions beside each other and words in colour.</summary>
    /// <param name="output">Takes the text.</param>
    public void WriteHtml(TextWriter output) => ComparisonHtml.Write(this, output);

    /// <summary>Writes the changes as JSON; its schema is <c>docs/schemas/comparison.schema.json</c>.</summary>
    /// <param name="output">Takes the bytes, UTF-8 without byte order mark.</param>
    public void WriteJson(Stream output) => ComparisonJson.Write(this, output);

    /// <summary>What a side is called: the citation of a unit, or the title of a document of several texts.</summary>
    internal static string NameOf(IReadOnlyList<Unit> texts) =>
        texts.Count == 1 ? texts[0].Citation : texts[0].Document.ToString();

    /// <summary>The words of units, one after another.</summary>
    internal static string WordsOf(IReadOnlyList<Unit> units) => string.Join(' ', units.Select(unit => unit.Text));

    /// <summary>How many changes there are of each kind, in the order of the kinds.</summary>
    internal IEnumerable<(ChangeKind Kind, int Count)> Figures() => Changes.GroupBy(change => change.Kind)
        .OrderBy(group => group.Key)
        .Select(group => (group.Key, group.Count()));

    private static List<UnitChange> Read(Correspondence correspondence)
    {
        var byLater = new Dictionary<Unit, UnitChange>(ReferenceEqualityComparer.Instance);
        var byEarlier = new Dictionary<Unit, UnitChange>(ReferenceEqualityComparer.Instance);
        foreach (var division in correspondence.Divisions)
        {
            Unit[] whole = [division.Whole];
            var change = division.Kind == DivisionKind.Split
                ? new UnitChange(ChangeKind.Split, whole, division.Parts, null)
                : new UnitChange(ChangeKind.Merged, division.Parts, whole, null);

            // A unit that is both split and merged is told once.
            if (!change.Before.Any(byEarlier.ContainsKey) && !change.After.Any(byLater.ContainsKey))
                Note(change);
        }

        foreach (var pair in correspondence.Pairs)
        {
            if (!byEarlier.ContainsKey(pair.Draft) && !byLater.ContainsKey(pair.Adopted))
                Note(new UnitChange(KindOf(pair.Kind), [pair.Draft], [pair.Adopted], pair.Similarity));
        }

        foreach (var unit in correspondence.OnlyInAdopted.Where(unit => !byLater.ContainsKey(unit)))
            Note(new UnitChange(ChangeKind.New, [], [unit], null));

        return InOrder(correspondence, byEarlier, byLater);

        void Note(UnitChange change)
        {
            foreach (var unit in change.Before)
                byEarlier[unit] = change;
            foreach (var unit in change.After)
                byLater[unit] = change;
        }
    }

    private static List<UnitChange> InOrder(Correspondence correspondence, Dictionary<Unit, UnitChange> byEarlier,
        Dictionary<Unit, UnitChange> byLater)
    {
        var goneAfter = new Dictionary<UnitChange, List<UnitChange>>(ReferenceEqualityComparer.Instance);
        var changes = new List<UnitChange>();
        UnitChange? last = null;
        foreach (var unit in UnitsOf(correspondence.DraftTexts).Where(unit => unit.Text.Length > 0))
        {
            if (byEarlier.TryGetValue(unit, out var known))
            {
                last = known;
                continue;
            }

            var gone = new UnitChange(ChangeKind.Gone, [unit], [], null);
            if (last is null)
                changes.Add(gone);
            else if (goneAfter.TryGetValue(last, out var others))
                others.Add(gone);
            else
                goneAfter.Add(last, [gone]);
        }

        var written = new HashSet<UnitChange>(ReferenceEqualityComparer.Instance);
        foreach (var unit in UnitsOf(correspondence.AdoptedTexts))
        {
            if (!byLater.TryGetValue(unit, out var change) || !written.Add(change))
                continue;

            changes.Add(change);
            if (goneAfter.TryGetValue(change, out var gone))
                changes.AddRange(gone);
        }

        return changes;
    }

    private static IEnumerable<Unit> UnitsOf(IReadOnlyList<Unit> texts) => texts
        .SelectMany(text => text.DescendantsAndSelf())
        .Where(unit => unit is not (Instrument or Section));

    private static ChangeKind KindOf(CorrespondenceKind kind) => kind switch
    {
        CorrespondenceKind.Same => ChangeKind.Same,
        CorrespondenceKind.Moved => ChangeKind.Moved,
        _ => ChangeKind.Changed,
    };
}
