using System.Collections.Generic;
using MandateSdk.Fuzz.Invariants;

namespace MandateSdk.Fuzz.Targets;

/// <summary>What can be fuzzed, and what each promises.</summary>
internal static class AllTargets
{
    private static readonly IInvariant[] OfTheTree = [new EveryCharacterInOneToken(), new TheTreeGivesTheTextBack(), new NestingIsBounded()];

    private static readonly IInvariant[] OfTheDocument =
    [
        .. OfTheTree, new NothingThrowsWhenAsked(), new SpansLieInTheText(), new IdsAreUniqueAndFound(), new DatesAreDays(), new QuestionsAreAnswered(),
    ];

    private static readonly IInvariant[] OfTheExport = [.. OfTheDocument, new TheExportReadsBack(), new TheJsonOfUnitsReadsBack(), new EveryRunIsEqual()];

    /// <summary>The targets in the order of the way through the house.</summary>
    public static IReadOnlyList<ITarget> InOrder { get; } =
    [
        new ReadingTarget("parse", OfTheTree),
        new ReadingTarget("document", OfTheDocument),
        new ReadingTarget("export", OfTheExport),
        new CatalogTarget(),
        new GeneratorTarget(),
    ];
}
