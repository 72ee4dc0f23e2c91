using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Marks;

/// <summary>The marks in code whose norms are not the same in a later edition of a text.</summary>
internal static class TouchedMarks
{
    /// <summary>Prints the marks, each with the changes in what it marks.</summary>
    /// <param name="marks">The marks of the code.</param>
    /// <param name="names">The names of the earlier edition, by which the code knows it.</param>
    /// <param name="editions">Both editions.</param>
    /// <param name="output">Takes the marks.</param>
    public static void Print(IEnumerable<SourceMark> marks, InstrumentNames names, Correspondence editions,
        TextWriter output)
    {
        var changes = ChangesByUnit(editions);
        var touched = 0;
        output.WriteLine();
        output.WriteLine("Marks that the changes touch");
        foreach (var mark in marks)
        {
            // The whole text of which the compared unit is a part has units that were not compared.
            if (names.Resolve(mark.Name).Unit is not { } unit)
                continue;

            var found = unit.DescendantsAndSelf().SelectMany(inner => changes[inner]).ToList();
            if (found.Count == 0)
                continue;

            touched++;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{mark.File}({mark.Line}): {mark.Code} marks {unit.Id}"));
            foreach (var write in found)
                write(InkedLine.Of("    ")).WriteTo(output);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{touched} marks."));
    }

    // By the unit of the earlier edition at which a reader of the code would look.
    private static ILookup<Unit, Func<InkedLine, InkedLine>> ChangesByUnit(Correspondence editions)
    {
        var partners = editions.Pairs.ToDictionary(pair => pair.Adopted, pair => pair.Draft, ByReference);
        var edited = editions.Pairs
            .Where(pair => pair.Kind != CorrespondenceKind.Same || pair.Draft.LocalId != pair.Adopted.LocalId)
            .Select(pair => (pair.Draft, Line: new Func<InkedLine, InkedLine>(line => Describe(line, pair))));
        var gone = editions.OnlyInDraft.Select(unit =>
            (unit, new Func<InkedLine, InkedLine>(line => line.Add(unit.Id + " is gone: ").Add(unit.Text, Ink.Bad))));
        var added = editions.OnlyInAdopted
            .Select(unit => (Around(unit, partners),
                new Func<InkedLine, InkedLine>(line => line.Add(unit.Id + " is new: ").Add(unit.Text, Ink.Good))))
            .Where(pair => pair.Item1 is not null)
            .Select(pair => (pair.Item1!, pair.Item2));
        return edited.Concat(gone).Concat(added).ToLookup(pair => pair.Item1, pair => pair.Item2, ByReference);
    }

    private static InkedLine Describe(InkedLine line, CorrespondingUnits pair)
    {
        var fate = pair.Kind == CorrespondenceKind.Same ? "renumbered" : Names.Of(pair.Kind);
        line.Add($"{pair.Draft.Id} → {pair.Adopted.Id}  {fate}");
        return pair.Similarity < 1 ? line.Add(": ").AddChanges(pair.Draft.Text, pair.Adopted.Text) : line;
    }

    // What came under a paragraph touches who marks the paragraph.
    private static Unit? Around(Unit unit, Dictionary<Unit, Unit> partners)
    {
        for (var around = unit.Parent; around is not null; around = around.Parent)
        {
            if (partners.TryGetValue(around, out var partner))
                return partner;
        }

        return null;
    }

    private static IEqualityComparer<Unit> ByReference { get; } = ReferenceEqualityComparer.Instance;
}
