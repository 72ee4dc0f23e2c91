using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace MandateSdk.Core.Generated;

/// <summary>
/// The opening words of the units of an instrument: written by the generator on its class of <c>NormIds</c>.
/// </summary>
/// <remarks>
/// They tell the analyzers whether an id still means the norm that it meant when code was marked with it.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NormTextsAttribute : Attribute
{
    /// <summary>Gives the units of an instrument their words.</summary>
    /// <param name="openings">
    /// For each unit a line with its id inside the instrument, a blank, and its first words. An id that begins with
    /// that of a unit above has only the rest, behind a blank for each unit around.
    /// </param>
    public NormTextsAttribute(params string[] openings) => Openings = openings;

    /// <summary>For each unit a line with its id inside the instrument and its first words.</summary>
    public IReadOnlyList<string> Openings { get; }
}
