using System;

namespace MandateSdk;

/// <summary>
/// Marks code that implements a norm, or a test that checks it:
/// <c>[Implements(NormIds.GuidelinesForThePreventionOfCrime.P25.A)]</c>.
/// </summary>
/// <remarks>
/// A norm that no code can do, such as a definition, is marked at the assembly as
/// <see cref="ImplementationDegree.NotApplicable"/>. Nothing reads it at run time. The analyzers of MandateSdk.Generators check each mark against the texts, and
/// <c>mandate coverage</c> makes a matrix of all marks of an assembly. It stands in the namespace that applications use
/// anyway.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Delegate
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event,
    AllowMultiple = true,
    Inherited = false)]
public sealed class ImplementsAttribute : Attribute
{
    /// <summary>Marks what stands below as the implementation of a norm.</summary>
    /// <param name="norm">
    /// The id of the norm, as the constants of <c>NormIds</c> give it. A citation such as <c>"A/RES/55/59, annex, para.
    /// 28"</c> is understood too, and the analyzer offers the constant for it.
    /// </param>
    public ImplementsAttribute(string norm) => Norm = norm;

    /// <summary>The id of the norm, or a citation of it.</summary>
    public string Norm { get; }

    /// <summary>How much of the norm the code does; all of it where nothing is said.</summary>
    public ImplementationDegree Degree { get; set; }

    /// <summary>
    /// What a reader of the matrix should know: what is missing, who decided, where it is written down.
    /// </summary>
    public string? Note { get; set; }

    /// <summary>
    /// The opening words of the norm when the mark was written. With them the analyzer sees that a later edition of the
    /// text put another norm under the same id, and finds the one that was meant.
    /// </summary>
    public string? Quote { get; set; }
}
