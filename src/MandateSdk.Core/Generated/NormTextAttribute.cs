using System;
using System.ComponentModel;

namespace MandateSdk.Core.Generated;

/// <summary>The opening words of a norm: written by the generator on the constants of <c>NormIds</c>.</summary>
/// <remarks>
/// They tell the analyzers whether the id still means the norm that it meant when code was marked with it.
/// </remarks>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NormTextAttribute : Attribute
{
    /// <summary>Gives a norm its words.</summary>
    /// <param name="opening">The first words; all where there are few.</param>
    public NormTextAttribute(string opening) => Opening = opening;

    /// <summary>The first words; all where there are few.</summary>
    public string Opening { get; }
}
