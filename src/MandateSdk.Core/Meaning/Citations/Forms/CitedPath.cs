using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Reading;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The way to a part of a text, from the outside in: chapter I, section A, draft resolution II.</summary>
/// <param name="Steps">The steps in order.</param>
internal sealed record CitedPath(IReadOnlyList<CitedStep> Steps)
{
    /// <summary>The text as a whole.</summary>
    public static CitedPath Whole { get; } = new([]);

    /// <summary>The only annex of a text.</summary>
    public static CitedPath Annex { get; } = new([new CitedStep(PartKind.Annex, string.Empty)]);

    /// <summary>This path inside another one.</summary>
    public CitedPath Inside(CitedPath outer) => new(outer.Steps.Concat(Steps).ToArray());

    /// <summary>
    /// The path that <paramref name="next"/> means after this one: what it does not repeat is carried over.
    /// </summary>
    /// <remarks>"Ibid., sect. B" after "chap. I, sect. A" is chapter I, section B.</remarks>
    public CitedPath CarryTo(CitedPath next)
    {
        if (next.Steps.Count == 0)
        {
            return this;
        }

        var head = next.Steps[0];
        var same = Steps.ToList().FindIndex(step => step.Kind.Name == head.Kind.Name);
        var kept = same >= 0 ? Steps.Take(same) : Steps.TakeWhile(step => step.Kind.Rank < head.Kind.Rank);
        return new CitedPath(kept.Concat(next.Steps).ToArray());
    }

    /// <summary>True where a step is of a kind.</summary>
    /// <param name="kind">The name of the kind, such as "paragraph".</param>
    public bool Has(string kind)
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            if (Steps[i].Kind.Name == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The steps as words.</summary>
    public IEnumerable<string> Names =>
        Steps.Select(step => step.Label.Length == 0 ? step.Kind.Name : step.Kind.Name + " " + step.Label);
}

/// <summary>A step of a path.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Its label, such as "1 (a)"; empty for a part without label.</param>
internal sealed record CitedStep(PartKind Kind, string Label);
