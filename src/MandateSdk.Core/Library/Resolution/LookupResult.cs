using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Library;

/// <summary>What a name or citation that a person typed leads to: one entry for each text or part that it names.</summary>
/// <remarks>
/// Where the entries differ, <see cref="Outcome"/> is that of the worst: <see cref="LookupOutcome.Malformed"/> before
/// <see cref="LookupOutcome.Absent"/> before <see cref="LookupOutcome.Ambiguous"/> before
/// <see cref="LookupOutcome.Found"/>.
/// </remarks>
public sealed class LookupResult : IReadOnlyList<ResolvedTarget>
{
    private readonly ResolvedTarget[] _targets;
    private readonly Lazy<IReadOnlyList<Model.Unit>> _suggestions;

    internal LookupResult(NameLookup<Model.Unit> lookup)
        : this(lookup.Answers.Select(TargetOf), lookup.MalformedAt, lookup.Near)
    {
    }

    internal LookupResult(IEnumerable<ResolvedTarget> targets, int? malformedAt,
        Func<IReadOnlyList<Model.Unit>>? near = null)
    {
        _targets = targets.ToArray();
        MalformedAt = malformedAt ?? (_targets.Length == 0 ? 0 : null);
        Outcome = MalformedAt is not null ? LookupOutcome.Malformed
            : _targets.Any(target => target.Outcome == LookupOutcome.Absent) ? LookupOutcome.Absent
            : _targets.Any(target => target.Outcome == LookupOutcome.Ambiguous) ? LookupOutcome.Ambiguous
            : LookupOutcome.Found;
        Candidates = _targets.SelectMany(target => target.Candidates).ToArray();
        _suggestions = new(() => near is null || Candidates.Count > 0 ? [] : near());
    }

    /// <summary>What came of it.</summary>
    public LookupOutcome Outcome { get; }

    /// <summary>The unit that the citation leads to; null unless it is found and the only one.</summary>
    public Model.Unit? Unit => Outcome == LookupOutcome.Found && _targets.Length == 1 ? _targets[0].Unit : null;

    /// <summary>The units that fit: those found, and those among which the citation does not choose.</summary>
    public IReadOnlyList<Model.Unit> Candidates { get; }

    /// <summary>
    /// The units whose names are most like the one that was typed, the best first: "did you mean …?". None where
    /// something fits, and for a number that no text has. They are looked for when first asked for.
    /// </summary>
    public IReadOnlyList<Model.Unit> Suggestions => _suggestions.Value;

    /// <summary>
    /// The first character of the citation, counted from 0 in UTF-16 characters, that could not be read; null unless it
    /// is malformed.
    /// </summary>
    public int? MalformedAt { get; }

    /// <summary>The number of entries.</summary>
    public int Count => _targets.Length;

    /// <summary>An entry.</summary>
    /// <param name="index">The place of the entry, counted from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such entry.</exception>
    public ResolvedTarget this[int index] => _targets[index];

    /// <summary>Enumerates the entries in the order of the citation.</summary>
    public IEnumerator<ResolvedTarget> GetEnumerator() => ((IEnumerable<ResolvedTarget>)_targets).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ResolvedTarget TargetOf(NameAnswer<Model.Unit> answer) => answer.Problem == ResolutionFailure.None
        ? new ResolvedTarget(answer.Target, answer.Units[0], ResolutionFailure.None)
        : new ResolvedTarget(answer.Target, null, answer.Problem)
        {
            Candidates = answer.Units.Take(ResolvedTarget.MostCandidates).ToEquatableArray(),
        };

    /// <summary>The outcome and the entries.</summary>
    public override string ToString() => Outcome
        + (MalformedAt is { } position
            ? " at " + position.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : string.Empty)
        + (_targets.Length == 0 ? string.Empty : ": " + string.Join("; ", _targets));
}
