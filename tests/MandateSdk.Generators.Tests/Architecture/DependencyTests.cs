using System;
using System.Linq;

namespace MandateSdk.Generators.Tests.Architecture;

/// <summary>One direction: each folder of Core uses those before it and none after it (docs/architecture.md).</summary>
public class DependencyTests
{
    // From the source text to what an application asks for. A folder may use every folder above it.
    private static readonly string[] Order =
    [
        "Text", "Diagnostics", "Vocabulary", "Catalogs", "Syntax", "Reading", "Records", "Binding", "Meaning", "Model", "Library", "Generated", "Marks",
    ];

    // Citations, mandates and terms each stand on their own: what they share is in the folder Meaning itself and before it.
    private static readonly string[][] InnerOrders =
    [
        ["Meaning", "Meaning/Citations/Forms", "Meaning/Citations/Names", "Meaning/Citations/Grammar", "Meaning/Citations/Binding"],
        [
            "Meaning", "Meaning/Mandates/Words", "Meaning/Mandates/Actors", "Meaning/Mandates/Clauses", "Meaning/Mandates/Deadlines",
            "Meaning/Mandates/Reports", "Meaning/Mandates",
        ],
        ["Meaning", "Meaning/Terms"],
    ];

    [Fact]
    public void FoldersPointInOneDirection()
    {
        var wrong = CoreArrows.Read(depth: 1)
            .Where(arrows => Array.IndexOf(Order, arrows.Key.To) >= Array.IndexOf(Order, arrows.Key.From))
            .Select(arrows => $"{arrows.Key.From} → {arrows.Key.To}: {string.Join(", ", arrows.Take(30))}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void EveryFolderHasItsPlaceInTheOrder()
    {
        var folders = CoreArrows.Read(depth: 1).SelectMany(arrows => new[] { arrows.Key.From, arrows.Key.To }).Distinct(StringComparer.Ordinal);
        Assert.Empty(folders.Except(Order, StringComparer.Ordinal));
    }

    [Fact]
    public void FoldersOfMeaningPointInOneDirection()
    {
        var inner = CoreArrows.Read(depth: 3).Where(arrows => IsOfMeaning(arrows.Key.From) && IsOfMeaning(arrows.Key.To)).ToArray();
        var wrong = inner.Where(arrows => !Array.Exists(InnerOrders, order => IsAllowed(order, arrows.Key)))
            .Select(arrows => $"{arrows.Key.From} → {arrows.Key.To}: {string.Join(", ", arrows.Take(30))}");

        Assert.Empty(wrong);
        Assert.Equal(
            InnerOrders.SelectMany(order => order).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            inner.SelectMany(arrows => new[] { arrows.Key.From, arrows.Key.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static bool IsOfMeaning(string folder) => folder.Split('/')[0] == "Meaning";

    private static bool IsAllowed(string[] order, (string From, string To) arrow)
    {
        var to = Array.IndexOf(order, arrow.To);
        return to >= 0 && to < Array.IndexOf(order, arrow.From);
    }
}
