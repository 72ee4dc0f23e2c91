using System.Collections.Generic;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>How a citation says which text it means.</summary>
internal enum CitedBy
{
    /// <summary>By its number; the body may have to be found.</summary>
    Number,

    /// <summary>By a symbol, a treaty number or a sales number.</summary>
    Symbol,

    /// <summary>By its name: "the Vienna Declaration", "the Convention".</summary>
    Name,

    /// <summary>As the text that cites: "paragraph 1 above", "the present resolution".</summary>
    Itself,

    /// <summary>As what was cited last: "that annex", "thereof", "Ibid.".</summary>
    Last,

    /// <summary>By the footnote whose mark follows: "resolution 7 on children …²⁰".</summary>
    Note,

    /// <summary>Not at all: "(para. 16)".</summary>
    Nothing,
}

/// <summary>A text as a citation names it, and the parts of it.</summary>
/// <param name="By">How it is named.</param>
/// <param name="Number">Its number; null where it is not cited by number.</param>
/// <param name="Symbol">Its symbol; null where it is not cited by symbol.</param>
/// <param name="Name">Its name as printed; null where it is not cited by name.</param>
/// <param name="Paths">The parts; one empty path for the whole.</param>
internal sealed record CitedWork(CitedBy By, ResolutionNumber? Number, string? Symbol, CitedName? Name,
    IReadOnlyList<CitedPath> Paths)
{
    private static readonly CitedPath[] Whole = { CitedPath.Whole };

    public static CitedWork OfNumber(ResolutionNumber number) =>
        new(CitedBy.Number, number, null, null, Whole);

    public static CitedWork OfSymbol(string? symbol) => new(CitedBy.Symbol, null, symbol, null, Whole);

    public static CitedWork OfName(CitedName name) => new(CitedBy.Name, null, null, name, Whole);

    public static CitedWork Of(CitedBy by) => new(by, null, null, null, Whole);
}

/// <summary>A citation as the grammar reads it: before anything is known but the words of its passage.</summary>
/// <param name="Kind">What it names, by its form.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Works">The texts that it names, in order.</param>
internal sealed record Citation(ReferenceKind Kind, int Start, int End, IReadOnlyList<CitedWork> Works)
{
    /// <summary>The body that is named with it.</summary>
    public CitedBody Body { get; init; } = CitedBody.NotNamed;

    /// <summary>True where numbers and symbols alone say which texts are meant.</summary>
    public bool NamesSymbols
    {
        get
        {
            for (var i = 0; i < Works.Count; i++)
            {
                if (Works[i].By is not (CitedBy.Number or CitedBy.Symbol))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>True for a number that goes on with the list before it.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>True for "op. cit.".</summary>
    public bool IsOpCit { get; init; }

    /// <summary>True for "its resolution".</summary>
    public bool IsIts { get; init; }

    /// <summary>The date that is printed for all its texts, as <c>yyyy-MM-dd</c>; null where none is.</summary>
    public string? Date { get; init; }
}
