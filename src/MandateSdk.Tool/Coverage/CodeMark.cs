namespace MandateSdk.Tool.Coverage;

/// <summary>A mark <c>[Implements(…)]</c> as an assembly has it.</summary>
/// <param name="Norm">What the mark names: an id, or a citation.</param>
/// <param name="Code">The marked code, such as <c>Acme.Prevention.Planner.Plan(string)</c>.</param>
/// <param name="Kind">What the marked code is.</param>
/// <param name="Degree">How much of the norm it does.</param>
/// <param name="Note">What the mark says beside that; null for nothing.</param>
/// <param name="Quote">The words that the norm had when the mark was written; null where it does not say.</param>
internal sealed record CodeMark(string Norm, string Code, CodeKind Kind, ImplementationDegree Degree, string? Note,
    string? Quote)
{
    /// <summary>The path of the source file; null where no source was found.</summary>
    public string? File { get; init; }

    /// <summary>The line of the mark in it, counted from 1; 0 where no source was found.</summary>
    public int Line { get; init; }
}

/// <summary>What marked code is.</summary>
internal enum CodeKind
{
    /// <summary>The assembly as a whole: what holds for no code of it.</summary>
    Assembly,

    /// <summary>A class, structure, interface, enumeration or delegate.</summary>
    Type,

    /// <summary>A member of one.</summary>
    Member,

    /// <summary>
    /// A test, or a class of tests: it does not do what the norm asks, but checks that something does.
    /// </summary>
    Test,
}
