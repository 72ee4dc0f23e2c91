using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Library;

/// <summary>What a citation that a person typed leads to: one entry for each text or part that it names.</summary>
/// <remarks>
/// Where the entries differ, <see cref="Outcome"/> is that of the worst: <see cref="LookupOutcome.Malformed"/> before
/// <see cref="LookupOutcome.Absent"/> before <see cref="LookupOutcome.Ambiguous"/> before
/// <see cref="LookupOutcome.Found"/>.
/// </remarks>
public sealed class LookupResult : IReadOnlyList<ResolvedTarget>
{
    private readonly ResolvedTarget[] _targets;

    internal LookupResult(IEnumerable<ResolvedTarget> targets, int? malformedAt)
    {
        _targets = targets.ToArray();
        MalformedAt = malformedAt ?? (_targets.Length == 0 ? 0 : null);
        Outcome = MalformedAt is not null ? LookupOutcome.Malformed
            : _targets.Any(target => target.Outcome == LookupOutcome.Absent) ? LookupOutcome.Absent
            : _targets.Any(target => target.Outcome == LookupOutcome.Ambiguous) ? LookupOutcome.Ambiguous
            : LookupOutcome.Found;
        Candidates = _targets.SelectMany(target => target.Candidates).ToArray();
    }

    /// <summary>What came of it.</summary>
    public LookupOutcome Outcome { get; }

    /// <summary>The unit that the citation leads to; null unless it is found and the only one.</summary>
    public Model.Unit? Unit => Outcome == LookupOutcome.Found && _targets.Length == 1 ? _targets[0].Unit : null;

    /// <summary>The units that fit: those found, and those among which the citation does not choose.</summary>
    public IReadOnlyList<Model.Unit> Candidates { get; }

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

    /// <summary>The outcome and the entries.</summary>
    public override string ToString() => Outcome
        + (MalformedAt is { } position
            ? " at " + position.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : string.Empty)
        + (_targets.Length == 0 ? string.Empty : ": " + string.Join("; ", _targets));
}
