using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MandateSdk.Generators.Analysis;

/// <summary>
/// What a diagnostic offers in place of what it complains about; it crosses to the code fixes as properties.
/// </summary>
/// <remarks>
/// The fixes live in another assembly and know neither norms nor texts: all that they write is said here.
/// </remarks>
internal static class Offers
{
    private const string NormsKey = "Norms";
    private const string QuoteKey = "Quote";
    private const char Line = '\n';

    /// <summary>Writes the properties of a diagnostic.</summary>
    /// <param name="norms">
    /// Constants with their namespaces, the best first, and the opening words of each; empty words leave the quotation
    /// of a mark alone.
    /// </param>
    /// <param name="quote">The quotation that the mark should have, if it stays with its norm; null for no such
    /// offer.</param>
    public static ImmutableDictionary<string,
        string?> Write(IEnumerable<(string Constant, string Words)> norms, string? quote = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(NormsKey, string.Join(Line.ToString(), norms.SelectMany(norm => new[] { norm.Constant, norm.Words })));
        return quote is null ? properties : properties.Add(QuoteKey, quote);
    }

    /// <summary>The constants that a diagnostic offers, with the opening words of each.</summary>
    public static IEnumerable<(string Constant, string Words)> Norms(ImmutableDictionary<string, string?> properties)
    {
        var lines = properties.TryGetValue(NormsKey, out var text) && !string.IsNullOrEmpty(text)
            ? text!.Split(Line)
            : Array.Empty<string>();
        for (var i = 0; i + 1 < lines.Length; i += 2)
        {
            yield return (lines[i], lines[i + 1]);
        }
    }

    /// <summary>The quotation that a diagnostic offers; null for none.</summary>
    public static string? Quote(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(QuoteKey, out var quote) ? quote : null;
}
