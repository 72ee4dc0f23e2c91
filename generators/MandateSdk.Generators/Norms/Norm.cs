using System.Collections.Generic;

namespace MandateSdk.Generators.Norms;

/// <summary>A unit of a text as code can name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its constant in the class of the ids, such as
/// <c>GuidelinesForThePreventionOfCrime.P25.A</c>.</param>
/// <param name="Opening">Its first words; empty for an instrument, which has no words of its own.</param>
/// <param name="Source">The instrument that it is, or stands in.</param>
internal sealed record Norm(string Id, string Name, string Opening, NormSource Source)
{
    /// <summary>The constant as a reader knows it.</summary>
    public string ShortName => Source.Root + "." + Name;

    /// <summary>The constant with its namespace.</summary>
    public string FullName => Source.Space.Length == 0 ? ShortName : Source.Space + "." + ShortName;

    /// <summary>True for the instrument itself.</summary>
    public bool IsInstrument => Id == Source.Id;

    /// <summary>The parts of the id inside the instrument: <c>sec_III</c>, <c>para_25</c>, <c>point_a</c>.</summary>
    public IReadOnlyList<string> Segments => IsInstrument || Id.Length <= Source.Id.Length
        ? []
        : Id.Substring(Source.Id.Length + 1).Split(["__"], System.StringSplitOptions.None);
}

/// <summary>An instrument as its class in the class of the ids describes it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Space">The namespace of the class of the ids.</param>
/// <param name="Citation">The words by which it is cited.</param>
/// <param name="Symbols">Its symbols.</param>
/// <param name="SupersededBy">The symbol of what took its place; null where nothing did, empty where that has no
/// symbol.</param>
/// <param name="Root">The class of the ids, such as <c>NormIds</c>.</param>
internal sealed record NormSource(string Id, string Space, string Citation, IReadOnlyList<string> Symbols,
    string? SupersededBy, string Root);
