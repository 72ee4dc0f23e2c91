using System.Collections.Generic;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;

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
    public CitedPath Inside(CitedPath outer) =>
        outer.Steps.Count == 0 ? this : Of(outer.Steps, outer.Steps.Count, Steps);

    /// <summary>The same path with another last step.</summary>
    public CitedPath With(CitedStep last) => Of(Steps, Steps.Count - 1, [last]);

    // Some steps of one path, and those of another one inside.
    private static CitedPath Of(IReadOnlyList<CitedStep> outer, int count, IReadOnlyList<CitedStep> inner)
    {
        var steps = new CitedStep[count + inner.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = i < count ? outer[i] : inner[i - count];
        }

        return new CitedPath(steps);
    }

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
        int kept = 0, same = 0;
        while (same < Steps.Count && Steps[same].Kind.Name != head.Kind.Name)
        {
            same++;
        }

        while (kept < Steps.Count && Steps[kept].Kind.Rank < head.Kind.Rank)
        {
            kept++;
        }

        return Of(Steps, same < Steps.Count ? same : kept, next.Steps);
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
    public EquatableArray<string> Names
    {
        get
        {
            if (Steps.Count == 0)
            {
                return default;
            }

            var names = new string[Steps.Count];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = Steps[i].Name;
            }

            return new EquatableArray<string>(names);
        }
    }
}

/// <summary>A step of a path.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Its label, such as "1 (a)"; empty for a part without label.</param>
internal sealed record CitedStep(PartKind Kind, string Label)
{
    /// <summary>The step as words.</summary>
    public string Name => Label.Length == 0 ? Kind.Name : Kind.Name + " " + Label;
}
