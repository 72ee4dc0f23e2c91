using System;
using System.Collections.Generic;
using System.ComponentModel;
using MandateSdk.Core.Meaning.Citations;

namespace MandateSdk.Core.Generated;

/// <summary>
/// What the analyzers have to know of an instrument beside its ids: written by the generator on the classes of
/// <c>NormIds</c>.
/// </summary>
/// <remarks>
/// The texts are not at hand where a mark is checked; the compilation is, with everything that it references.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NormSourceAttribute : Attribute
{
    /// <summary>Describes an instrument.</summary>
    /// <param name="citation">The words by which its units are cited: its title, where it has one.</param>
    /// <param name="symbols">The symbols of it, such as <c>A/RES/55/59, annex</c>.</param>
    public NormSourceAttribute(string citation, params string[] symbols)
    {
        Citation = citation;
        Symbols = symbols;
    }

    /// <summary>The words by which its units are cited: its title, where it has one.</summary>
    public string Citation { get; }

    /// <summary>The symbols of it, such as <c>A/RES/55/59, annex</c>.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>The symbol of what took its place: null where nothing did, empty where that has no symbol.</summary>
    public string? SupersededBy { get; set; }
}
