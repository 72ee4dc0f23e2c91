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

    [Fact]
    public void FoldersPointInOneDirection()
    {
        // Meaning still reads views; the next step gives it records.
        var wrong = CoreArrows.Read(depth: 1)
            .Where(arrows => arrows.Key != ("Meaning", "Model"))
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
}
