using System;

namespace MandateSdk.Generators.Tests.Harness;

/// <summary>Norms to mark code with: an instrument in two editions, and one that it superseded.</summary>
internal static class Editions
{
    private const string Catalog = """
        {
          "documents": [
            {
              "file": "towns.txt", "key": "towns",
              "instruments": [ { "id": "A/draft-resolution-I/annex", "adoptedAs": "E/RES/2002/13, annex" } ]
            },
            {
              "file": "old.txt", "key": "old",
              "instruments": [ { "id": "A/draft-resolution-I", "adoptedAs": "E/RES/1990/24", "supersededBy": "E/RES/2002/13, annex" } ]
            },
            {
              "file": "rivers.txt", "key": "rivers",
              "instruments": [ { "id": "A/draft-resolution-I", "adoptedAs": "A/RES/55/99", "supersededBy": "A/RES/70/1" } ]
            }
          ]
        }
        """;

    private static readonly string Old = Texts.Rivers
        .Replace("Safety on rivers", "Old principles of lighting", StringComparison.Ordinal)
        .Replace("1. Calls upon all States to cooperate.", "1. Streets should be lit.\n\n2. Lamps are to be cleaned.", StringComparison.Ordinal);

    private static readonly Lazy<GeneratorHarness> LazyFirst = new(() => new GeneratorHarness(Files(Texts.Towns)));

    private static readonly Lazy<GeneratorHarness> LazySecond = new(() => new GeneratorHarness(Files(Texts.Towns
        .Replace("2. They apply", "2. Villages are left out.\n\n3. They apply", StringComparison.Ordinal)
        .Replace("3. Streets", "4. Streets", StringComparison.Ordinal))));

    /// <summary>The texts as they are.</summary>
    public static GeneratorHarness First => LazyFirst.Value;

    /// <summary>The same with one more paragraph in the annex of "towns", so that those after it have other numbers.</summary>
    public static GeneratorHarness Second => LazySecond.Value;

    private static InMemoryFile[] Files(string towns) =>
    [
        new("texts/catalog.json", "Catalog", Catalog),
        new("texts/old.txt", "Text", Old),
        new("texts/rivers.txt", "Text", Texts.Rivers),
        new("texts/towns.txt", "Text", towns),
    ];
}
