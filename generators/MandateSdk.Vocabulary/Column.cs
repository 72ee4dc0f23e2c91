using System;

namespace MandateSdk.Vocabulary;

/// <summary>A column, as the heading of a table declares it.</summary>
/// <param name="Name">The name, such as <c>shortForms</c>.</param>
/// <param name="IsOptional">True where a cell may be empty: <c>parent?</c>.</param>
/// <param name="IsList">True where a cell holds several values, a semicolon and a blank between them:
/// <c>shortForms[]</c>.</param>
/// <param name="Type">The enumeration that the values are members of: <c>kind:BodyKind</c>; null for plain
/// words.</param>
/// <param name="Target">The table whose keys the values are: <c>parent&gt;bodies</c>; null for none.</param>
internal sealed record Column(string Name, bool IsOptional, bool IsList, string? Type, string? Target)
{
    /// <summary>
    /// Reads the heading of a column: the name, then <c>[]</c>, <c>?</c>, <c>:Type</c> and <c>&gt;table</c> in this
    /// order, each if needed.
    /// </summary>
    public static Column Read(string heading)
    {
        var target = CutAfter(ref heading, '>');
        var type = CutAfter(ref heading, ':');
        var isOptional = heading.EndsWith("?", StringComparison.Ordinal);
        heading = isOptional ? heading.Substring(0, heading.Length - 1) : heading;
        var isList = heading.EndsWith("[]", StringComparison.Ordinal);
        return new Column(isList
            ? heading.Substring(0, heading.Length - 2)
            : heading, isOptional, isList, type, target);
    }

    /// <summary>The values in a cell.</summary>
    public string[] Values(string cell) =>
        cell.Length == 0 ? [] : IsList ? cell.Split([Table.Separator], StringSplitOptions.None) : [cell];

    private static string? CutAfter(ref string heading, char sign)
    {
        var at = heading.IndexOf(sign);
        var rest = at < 0 ? null : heading.Substring(at + 1);
        heading = at < 0 ? heading : heading.Substring(0, at);
        return rest;
    }
}
