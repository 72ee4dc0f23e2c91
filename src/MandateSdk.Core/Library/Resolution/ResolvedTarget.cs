using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Library;

/// <summary>A target with the unit that it means.</summary>
public readonly record struct ResolvedTarget
{
    internal ResolvedTarget(
        ReferenceTarget target,
        Unit? unit,
        ResolutionFailure problem)
    {
        Target = target;
        Unit = unit;
        Problem = problem;
    }

    /// <summary>The target.</summary>
    public ReferenceTarget Target { get; init; }

    /// <summary>The unit; null where there is none among the documents.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Why there is none; <see cref="ResolutionFailure.None"/> where there is one.</summary>
    public ResolutionFailure Problem { get; init; }

    /// <summary>The most candidates that are given.</summary>
    internal const int MostCandidates = 20;

    private readonly EquatableArray<Unit> _candidates;

    /// <summary>
    /// The units that fit: the one that was found, or up to 20 among which the target does not choose.
    /// </summary>
    public EquatableArray<Unit> Candidates
    {
        get => Unit is null ? _candidates : new EquatableArray<Unit>(Unit);
        init => _candidates = value;
    }

    /// <summary>What came of it: found, absent or ambiguous.</summary>
    public LookupOutcome Outcome => Problem switch
    {
        ResolutionFailure.None => LookupOutcome.Found,
        ResolutionFailure.Ambiguous => LookupOutcome.Ambiguous,
        _ => LookupOutcome.Absent,
    };

    /// <summary>The target, and the unit or the reason why there is none.</summary>
    public override string ToString() => Target + " → " + (Unit?.Id ?? Problem.ToString());
}

/// <summary>Why a citation leads nowhere.</summary>
public enum ResolutionFailure
{
    /// <summary>It leads to a unit.</summary>
    None,

    /// <summary>The text does not tell which text it means.</summary>
    NotIdentified,

    /// <summary>The text that it means is not among the documents.</summary>
    NotInCorpus,

    /// <summary>The text is among the documents, but has no such part.</summary>
    NoSuchPart,

    /// <summary>It means a footnote, and footnotes are no units.</summary>
    NoUnit,

    /// <summary>
    /// Several parts fit, for instance where the numbers of paragraphs begin again with each section.
    /// </summary>
    Ambiguous,
}
