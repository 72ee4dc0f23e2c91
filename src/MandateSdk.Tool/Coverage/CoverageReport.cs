using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Generators.Norms;

namespace MandateSdk.Tool.Coverage;

/// <summary>The matrix: which norms which code implements, and which norms none does.</summary>
/// <param name="Assembly">The file name of the assembly.</param>
/// <param name="Instruments">The instruments, in the order of the texts.</param>
/// <param name="Lost">The marks that name no norm, or several.</param>
internal sealed record CoverageReport(string Assembly, IReadOnlyList<CoveredInstrument> Instruments,
    IReadOnlyList<CodeMark> Lost)
{
    /// <summary>Puts marks to their norms.</summary>
    /// <param name="assembly">The file name of the assembly.</param>
    /// <param name="marks">Its marks.</param>
    /// <param name="norms">The norms that it can name.</param>
    /// <param name="all">True for all instruments, false for those that a mark names.</param>
    public static CoverageReport Of(string assembly, IReadOnlyList<CodeMark> marks, NormCatalog norms, bool all)
    {
        var placed = marks.ToLookup(mark => Find(mark.Norm, norms)?.Id, StringComparer.Ordinal);
        var instruments = norms.All
            .GroupBy(norm => norm.Source.Id, StringComparer.Ordinal)
            .Where(instrument => all || instrument.Any(norm => placed.Contains(norm.Id)))
            .Select(instrument => CoveredInstrument.Of(instrument.ToList(), placed))
            .ToList();
        return new CoverageReport(assembly, instruments, placed[null].ToList());
    }

    /// <summary>
    /// How much of what can be done is done, in per cent: norms that code does in full or in part, of those that are
    /// applicable. All is done where nothing is applicable.
    /// </summary>
    public double Percentage
    {
        get
        {
            var applicable = Instruments.SelectMany(instrument => instrument.Counted)
                .Where(norm => norm.Degree != ImplementationDegree.NotApplicable)
                .ToList();
            return applicable.Count == 0 ? 100 : 100.0 * applicable.Count(norm =>
                norm.Degree is ImplementationDegree.Full or ImplementationDegree.Partial) / applicable.Count;
        }
    }

    /// <summary>The marks that name a norm and quote other words than it has.</summary>
    public IEnumerable<(CoveredNorm Norm, PlacedMark Placed)> Moved => Instruments
        .SelectMany(instrument => instrument.Norms)
        .SelectMany(norm => norm.Marks
            .Where(placed => placed.HasMoved && placed.Unit.Id == norm.Norm.Id)
            .Select(placed => (norm, placed)));

    /// <summary>The norms that no code does, and that are not marked as not applicable.</summary>
    public IEnumerable<CoveredNorm> Gaps =>
        Instruments.SelectMany(instrument => instrument.Counted).Where(norm => norm.Degree is null);

    private static Norm? Find(string name, NormCatalog norms) =>
        norms.Resolve(name) is [var only] ? only : null;
}

/// <summary>An instrument with its norms.</summary>
/// <param name="Whole">The instrument itself.</param>
/// <param name="Norms">Its operative paragraphs and their items, and whatever else is marked.</param>
internal sealed record CoveredInstrument(Norm Whole, IReadOnlyList<CoveredNorm> Norms)
{
    public static CoveredInstrument Of(IReadOnlyList<Norm> norms, ILookup<string?, CodeMark> marks)
    {
        var byId = norms.ToDictionary(norm => norm.Id, StringComparer.Ordinal);
        return new CoveredInstrument(
            norms.First(norm => norm.IsInstrument),
            norms.Where(norm => IsOperative(norm) || marks.Contains(norm.Id))
                .Select(norm => new CoveredNorm(
                    norm,
                    Around(norm, byId).SelectMany(unit => marks[unit.Id].Select(mark => new PlacedMark(mark, unit)))
                        .ToList()))
                .ToList());
    }

    /// <summary>The figures count what can be implemented: paragraphs and items, no headings and no preamble.</summary>
    public IEnumerable<CoveredNorm> Counted => Norms.Where(norm => IsOperative(norm.Norm));

    /// <summary>True where a mark names the instrument or a unit of it.</summary>
    public bool HasMarks => Norms.Any(norm => norm.Marks.Count > 0);

    /// <summary>How many norms code implements to a degree; null for those that none does.</summary>
    public int Count(ImplementationDegree? degree) => Counted.Count(norm => norm.Degree == degree);

    /// <summary>How many norms a test checks.</summary>
    public int Tested => Counted.Count(norm => norm.Tests.Any());

    private static bool IsOperative(Norm norm) =>
        !norm.IsInstrument
        && !norm.Segments.Any(segment => segment.StartsWith("rec_", StringComparison.Ordinal))
        && norm.Segments[^1].Split('_')[0] is not ("sec" or "hdg" or "table");

    // Who implements paragraph 25 implements 25 (a): the norm itself, then what it stands in.
    private static IEnumerable<Norm> Around(Norm norm, Dictionary<string, Norm> byId)
    {
        for (var count = norm.Segments.Count; count > 0; count--)
        {
            if (byId.TryGetValue(norm.Source.Id + "/" + string.Join("__", norm.Segments.Take(count)), out var unit))
                yield return unit;
        }

        yield return byId[norm.Source.Id];
    }
}

/// <summary>A norm with the marks that reach it.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Marks">The marks of the norm, then those of the units around it.</param>
internal sealed record CoveredNorm(Norm Norm, IReadOnlyList<PlacedMark> Marks)
{
    /// <summary>The marks of code that does what the norm asks.</summary>
    public IEnumerable<PlacedMark> Code => Marks.Where(placed => placed.Mark.Kind != CodeKind.Test);

    /// <summary>The marks of tests.</summary>
    public IEnumerable<PlacedMark> Tests => Marks.Where(placed => placed.Mark.Kind == CodeKind.Test);

    /// <summary>The highest degree to which code does what the norm asks; null where none does.</summary>
    public ImplementationDegree? Degree => Code.Select(placed => (ImplementationDegree?)placed.Mark.Degree).Min();
}

/// <summary>A mark with the unit that it names: the norm, or what the norm stands in.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Unit">The unit.</param>
internal sealed record PlacedMark(CodeMark Mark, Norm Unit)
{
    /// <summary>
    /// True where the unit has other words than those that the mark quotes: the mark may mean another norm now.
    /// </summary>
    public bool HasMoved =>
        Mark.Quote is { } quote && Unit.Opening.Length > 0 && !OpeningWords.Fits(quote, Unit.Opening);
}
