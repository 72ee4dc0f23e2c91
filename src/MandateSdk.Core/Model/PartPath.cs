using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>The way to a part of a text, from the outside in: annex, section VII, paragraph 25 (a).</summary>
/// <remarks>
/// Each step is written in full: the noun in the singular and its label, such as <c>paragraph 25 (a)</c>; <c>annex</c>
/// where there is no label. Paths are equal when their steps are. They are ordered step by step: by noun, then by
/// label, in which digits count as numbers; a part comes before what is inside it. The default value is the whole text.
/// </remarks>
public readonly struct PartPath : IReadOnlyList<string>, IEquatable<PartPath>, IComparable<PartPath>
{
    private readonly EquatableArray<string> _steps;

    /// <summary>Makes a path of steps.</summary>
    /// <param name="steps">The steps from the outside in, each written in full.</param>
    public PartPath(IEnumerable<string> steps) =>
        _steps = (steps ?? throw new ArgumentNullException(nameof(steps))).ToEquatableArray();

    internal PartPath(EquatableArray<string> steps) => _steps = steps;

    /// <summary>The text as a whole: a path without steps.</summary>
    public static PartPath Whole => default;

    /// <summary>True for the text as a whole.</summary>
    public bool IsWhole => _steps.Count == 0;

    /// <summary>The number of steps.</summary>
    public int Count => _steps.Count;

    /// <summary>A step.</summary>
    /// <param name="index">The place of the step, counted from 0.</param>
    public string this[int index] => _steps[index];

    /// <summary>True when both have the same steps.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator ==(PartPath left, PartPath right) => left.Equals(right);

    /// <summary>True when the steps differ.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator !=(PartPath left, PartPath right) => !left.Equals(right);

    /// <summary>True where the first path comes before the second one.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator <(PartPath left, PartPath right) => left.CompareTo(right) < 0;

    /// <summary>True where the first path comes after the second one.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator >(PartPath left, PartPath right) => left.CompareTo(right) > 0;

    /// <summary>True where the first path does not come after the second one.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator <=(PartPath left, PartPath right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first path does not come before the second one.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator >=(PartPath left, PartPath right) => left.CompareTo(right) >= 0;

    /// <summary>Reads the way to one part.</summary>
    /// <param name="text">The way as a text prints it, such as <c>annex, sect. VII, para. 25 (a)</c>, or as
    /// <see cref="ToString"/> does.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The words name no part, several parts, or more than parts.</exception>
    public static PartPath Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var path)
        ? path
        : throw new FormatException("\"" + text + "\" is not the way to one part of a text, such as \"annex, para. "
            + "25 (a)\".");

    /// <summary>Reads the way to one part, if the words are one.</summary>
    /// <param name="text">The words.</param>
    /// <param name="path">The path; the whole text where the words are not one.</param>
    /// <returns>True where the words name one part and nothing else.</returns>
    public static bool TryParse(string? text, out PartPath path)
    {
        path = default;
        if (text is null)
        {
            return false;
        }

        if (PartStep.ReadAll(text) is { } steps)
        {
            path = new PartPath(steps);
            return true;
        }

        var tokens = new TokenReader(text, Lexicon.BuiltIn);
        var at = 0;
        var paths = PartGrammar.ReadInDocument(tokens, ref at);
        if (paths.Count != 1 || at != tokens.Count)
        {
            return false;
        }

        path = new PartPath(paths[0].Names);
        return true;
    }

    /// <summary>True where a path leads to this part or to something inside it.</summary>
    /// <param name="other">The other path.</param>
    public bool Contains(PartPath other)
    {
        for (var i = 0; i < Count; i++)
        {
            if (i >= other.Count || this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PartPath other)
    {
        for (var i = 0; i < Count && i < other.Count; i++)
        {
            if (PartStep.Compare(this[i], other[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return Count.CompareTo(other.Count);
    }

    /// <inheritdoc/>
    public bool Equals(PartPath other) => _steps == other._steps;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartPath other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _steps.GetHashCode();

    /// <summary>Enumerates the steps from the outside in.</summary>
    public IEnumerator<string> GetEnumerator() => _steps.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The steps with commas between them; empty for the whole text.</summary>
    public override string ToString() => string.Join(", ", _steps);
}
