using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace MandateSdk.Generators.Tests.Harness;

/// <summary>Texts to run the generator on.</summary>
internal static class Texts
{
    /// <summary>A draft resolution with an annex of the same title, and one of everything that has a member.</summary>
    public const string Towns = """
        Chapter I

        Matters calling for action by the Economic and Social Council or brought to its attention

        A. Draft resolutions

        Draft resolution I

        Prevention of crime in towns: first steps

        The General Assembly,

        Recalling its resolution 55/25 of 15 November 2000,

        Convinced that towns & cities <of any size> need safety,

        1. Requests all States:

        (a) To plan;

        (b) To act:

        (i) At home;

        (ii) Abroad;

        2. Decides to remain seized of the matter.

        Annex

        Prevention of crime in towns

        I. Scope

        1. The present Guidelines apply to towns.

        2. They apply to cities as well.

        II. Measures

        Lighting

        3. Streets should be lit.
        """;

    /// <summary>One more draft resolution.</summary>
    public const string Rivers = """
        Chapter I

        Matters calling for action by the Economic and Social Council or brought to its attention

        A. Draft resolutions

        Draft resolution I

        Safety on rivers

        The General Assembly,

        Noting that rivers flow,

        1. Calls upon all States to cooperate.
        """;

    /// <summary>The source texts and the catalog of this repository.</summary>
    public static InMemoryFile[] Seeds() => Directory.GetFiles(SeedsFolder(), "*.txt").Order()
        .Select(path => new InMemoryFile(path, "Text", File.ReadAllText(path)))
        .Append(new InMemoryFile("catalog.json", "Catalog", File.ReadAllText(Path.Combine(SeedsFolder(), "catalog.json"))))
        .ToArray();

    /// <summary>A project with the texts above.</summary>
    public static InMemoryFile[] TownsAndRivers() =>
        [new("texts/rivers.txt", "Text", Rivers), new("texts/towns.txt", "Text", Towns)];

    /// <summary>The folder of this repository.</summary>
    public static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    private static string SeedsFolder() => Path.Combine(Repository(), "seeds");
}
