using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Display;

/// <summary>Prints what corresponds in two texts.</summary>
internal sealed class CorrespondencePrinter(TextWriter output)
{
    /// <summary>Prints what was compared, and how many paragraphs and items correspond.</summary>
    public void PrintFigures(Correspondence correspondence)
    {
        Print("Draft", correspondence.Draft, correspondence.OnlyInDraft.Count, correspondence.Pairs.Count);
        Print("Adopted", correspondence.Adopted, correspondence.OnlyInAdopted.Count, correspondence.Pairs.Count);
        output.WriteLine("Corresponding: " + string.Join(", ", correspondence.Pairs
            .GroupBy(pair => pair.Kind)
            .OrderBy(group => group.Key)
            .Select(group => Count(group.Count()) + " " + Names.Of(group.Key))
            .DefaultIfEmpty("none")));
    }

    /// <summary>Prints the pairs with the words that changed, and what has no partner.</summary>
    public void PrintUnits(Correspondence correspondence)
    {
        foreach (var pair in correspondence.Pairs)
        {
            output.WriteLine();
            InkedLine.Of($"{pair.Draft.Id} → {pair.Adopted.Id}", Ink.Strong)
                .Add(string.Create(CultureInfo.InvariantCulture, $"  {Names.Of(pair.Kind)} {pair.Similarity:0.00}"))
                .WriteTo(output);
            InkedLine.Of("    ").AddChanges(pair.Draft.Text, pair.Adopted.Text).WriteTo(output);
        }

        foreach (var division in correspondence.Divisions)
        {
            var parts = string.Join(" + ", division.Parts.Select(part => part.Id));
            var isSplit = division.Kind == DivisionKind.Split;
            output.WriteLine();
            InkedLine.Of(isSplit ? $"{division.Whole.Id} → {parts}" : $"{parts} → {division.Whole.Id}", Ink.Strong)
                .Add(isSplit ? "  split" : "  merged")
                .WriteTo(output);
            var ofParts = string.Join(' ', division.Parts.Select(part => part.Text));
            var (before, after) = isSplit ? (division.Whole.Text, ofParts) : (ofParts, division.Whole.Text);
            InkedLine.Of("    ").AddChanges(before, after).WriteTo(output);
        }

        var inDivisions = correspondence.Divisions.SelectMany(division => division.Parts).ToHashSet();
        Print("Only in the draft",
            correspondence.OnlyInDraft.Where(unit => !inDivisions.Contains(unit)).ToList(), Ink.Bad);
        Print("Only in the adopted text",
            correspondence.OnlyInAdopted.Where(unit => !inDivisions.Contains(unit)).ToList(), Ink.Good);
    }

    private void Print(string role, Unit unit, int alone, int paired) => output.WriteLine(
        $"{role}: {unit.Id}  {unit}, {Count(alone + paired)} paragraphs and items, {Count(alone)} without partner");

    private void Print(string heading, List<Unit> units, Ink ink)
    {
        if (units.Count == 0)
            return;

        output.WriteLine();
        InkedLine.Of(heading, Ink.Strong).WriteTo(output);
        foreach (var unit in units)
            InkedLine.Of("    " + unit.Id + "  ", Ink.Quiet).Add(unit.Text, ink).WriteTo(output);
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
