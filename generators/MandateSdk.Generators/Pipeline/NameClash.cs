using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MandateSdk.Core.Text;
using Microsoft.CodeAnalysis;

namespace MandateSdk.Generators.Pipeline;

/// <summary>Several texts with one name, of which none can become code: ids would mean any of them.</summary>
/// <param name="Name">The name.</param>
/// <param name="Paths">The paths of the texts, in ordinal order.</param>
internal sealed record NameClash(string Name, EquatableArray<string> Paths)
{
    /// <summary>The clashes of all texts.</summary>
    public static IEnumerable<NameClash> Of(ImmutableArray<TextPlace> places) => places
        .GroupBy(place => place.Name, System.StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .OrderBy(group => group.Key, System.StringComparer.Ordinal)
        .Select(group => new NameClash(
            group.Key,
            group.Select(place => place.Path).OrderBy(path => path, System.StringComparer.Ordinal).ToEquatableArray()));

    /// <summary>One diagnostic, at the second text, which names the others and the way out.</summary>
    public Diagnostic ToDiagnostic() => Problem
        .InText(Name,
            "the project includes " + string.Join(" and ", Paths) + ", and ids cannot tell them apart; rename one, "
            + "or give it a"
            + " name of its own as its metadata LogicalName")
        .ToDiagnostic(Paths[1]);
}
