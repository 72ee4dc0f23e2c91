using System.Collections.Generic;
using MandateSdk;

namespace PreventionPlanner;

/// <summary>A programme for one neighbourhood.</summary>
/// <param name="Neighbourhood">The neighbourhood.</param>
/// <param name="Measures">What is done there.</param>
[Implements(
    NormIds.GuidelinesForThePreventionOfCrime.P25.A,
    Quote = "Promoting protective factors through comprehensive and non-stigmatizing social and economic",
    Degree = ImplementationDegree.Partial,
    Note = "education and housing; health follows")]
public sealed record Programme(string Neighbourhood, IReadOnlyList<Measure> Measures)
{
    /// <summary>The groups that no measure is for.</summary>
    /// <param name="groups">The groups that live in the neighbourhood.</param>
    [Implements(
        NormIds.GuidelinesForThePreventionOfCrime.P14,
        Quote = "Crime prevention strategies should, when appropriate, pay due regard to")]
    public IEnumerable<string> Forgotten(IEnumerable<string> groups)
    {
        var reached = new HashSet<string>();
        foreach (var measure in Measures)
            reached.UnionWith(measure.For);

        foreach (var group in groups)
        {
            if (!reached.Contains(group))
                yield return group;
        }
    }
}

/// <summary>A measure.</summary>
/// <param name="Name">What is done.</param>
/// <param name="For">The groups that it is for.</param>
public sealed record Measure(string Name, IReadOnlyCollection<string> For);
