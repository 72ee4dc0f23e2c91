using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Export.Tests.Harness;
using MandateSdk.Import;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Export.Tests.AkomaNtoso;

/// <summary>A file that is written is imported as the same units: ids, labels, words, openings, notes.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void ASmallText() => Assert.Empty(Differences(Texts.OfSmall()));

    /// <summary>Without the catalog, for what is imported has none.</summary>
    [Fact]
    public void TheSeeds() => Assert.Equal(
        [
            // The caption of its table repeats its title, and is read as more of it.
            "004_80634d2fe8e7a333/report/annex",
        ],
        Texts.SeedPaths().SelectMany(path => Differences(Texts.Read(path))).Order());

    [SharedFact("samples")]
    public void TheSamples() => Assert.Empty(
        Texts.Shared("samples", "*.txt").Select(path => Texts.Read(path)).SelectMany(Differences));

    [SharedFact("real")]
    public void RealResolutions()
    {
        // One in four; `benchmarks … export` counts all of them.
        var documents = Texts.Shared("real/resolutions", "*.wrapped.txt").Where((_, i) => i % 4 == 0).AsParallel()
            .Select(path => Texts.Read(path)).ToList();
        Assert.Empty(documents.AsParallel().SelectMany(Differences).Order());
    }

    // The ids of the units that the imported file does not have in the same way.
    private static IEnumerable<string> Differences(Document document)
    {
        var imported = DocumentImporter.Import(Texts.Export(ExportFormat.AkomaNtoso, document)).Text;
        var again = Document.Parse(imported, document.File).Units.Select(Describe).ToHashSet();
        return document.Units.Where(unit => !again.Contains(Describe(unit))).Select(unit => unit.Id);
    }

    private static string Describe(Unit unit) => string.Join('\n', new[]
    {
        unit.Id,
        unit.GetType().Name,
        (unit as Instrument)?.Kind.ToString(),
        (unit as Instrument)?.AdoptingBody,
        (unit as Instrument)?.Label ?? (unit as Section)?.Label ?? (unit as Paragraph)?.Label ?? (unit as Subparagraph)?.Label,
        (unit as Instrument)?.Title ?? (unit as Section)?.Title,
        (unit as Section)?.Level.ToString(CultureInfo.InvariantCulture),
        (unit as Paragraph)?.Verb ?? (unit as PreambularParagraph)?.Opening,
        unit is Instrument or Section ? null : unit.Text,
    }.Concat(unit.Footnotes.Select(note => note.Label + " " + note.Text)));
}
