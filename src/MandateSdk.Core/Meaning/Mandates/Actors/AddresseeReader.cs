using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Cuts the phrase between verb and infinitive into those who are asked.</summary>
/// <remarks>
/// "Member States and relevant intergovernmental organizations" are two; what stands between commas after a preposition
/// ("in close cooperation with …", "within existing resources") is none; those named after "including" belong to the
/// addressee before.
/// </remarks>
internal sealed partial class AddresseeReader
{
    private readonly WordList _words;
    private readonly OrganMemory _memory;

    // Serve one phrase after the other.
    private readonly List<Part> _parts = new();
    private readonly List<Addressee> _found = new();
    private readonly List<Addressee> _included = new();

    /// <summary>Makes a reader.</summary>
    /// <param name="words">Has the words of one unit after the other.</param>
    /// <param name="memory">What was named before.</param>
    public AddresseeReader(WordList words, OrganMemory memory)
    {
        _words = words;
        _memory = memory;
    }

    /// <summary>Those whom the sentence asked before: "them".</summary>
    public EquatableArray<Addressee> Before { get; set; }

    /// <summary>Those whom some words name.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last one.</param>
    public EquatableArray<Addressee> Read(int from, int to)
    {
        if (to - from > MeaningLimits.LongestAddressees || from >= to)
        {
            return default;
        }

        if (to == from + 1 && _words[from].Lower is "them" or "they" or "it" or "both" or "him" or "her")
        {
            return SameAs(_words[from].Text);
        }

        _parts.Clear();
        _found.Clear();
        Cut(_parts, from, to);
        Join(_parts);
        Group(_parts);
        foreach (var part in _parts)
        {
            if (!IsOpen(part))
            {
                Make(_found, part, IncludedIn(part));
            }
        }

        return _found.Count == 0 ? default : _found.ToEquatableArray();
    }

    private EquatableArray<Addressee> SameAs(string pronoun) => Before.Count > 0
        ? Before.Select(addressee => addressee with { Text = pronoun, Including = default }).ToEquatableArray()
        : new EquatableArray<Addressee>(new Addressee(Actor.Other, pronoun));

    private EquatableArray<Addressee> IncludedIn(Part part)
    {
        if (!part.HasIncluded)
        {
            return default;
        }

        _included.Clear();
        Group(part.Included);
        foreach (var inner in part.Included)
        {
            Make(_included, inner, default);
        }

        return _included.ToEquatableArray();
    }

    // "further cooperation through, inter alia, the United Nations": nobody is named by what ends so.
    private bool IsOpen(Part part) => part.To - part.From > 1
        && _words[part.To - 1].Lower is "through" or "with" or "by" or "from" or "for" or "between" or "among";

    private void Cut(List<Part> parts, int from, int to)
    {
        var start = from;
        var nameEnd = from;
        for (var i = from; i < to; i++)
        {
            nameEnd = i >= nameEnd ? Math.Max(nameEnd, EndOfName(i, to)) : nameEnd;

            var joint = JointAt(i);
            if (joint > 0 && i >= nameEnd && i > start && i + joint < to && Splits(start, i, i + joint, to))
            {
                Add(parts, start, i);
                i += joint - 1;
                start = i + 1;
                continue;
            }

            // "relevant United Nations entities such as …" needs no comma
            if (i > start && i >= nameEnd && _words[i].Lower == "such" && i + 1 < to && _words[i + 1].Lower == "as")
            {
                Add(parts, start, i);
                i = SkipAside(parts, i, to, true);
                start = i;
                i--;
                continue;
            }

            if (_words[i].After != ',' || i + 1 >= to || i + 1 < nameEnd)
            {
                continue;
            }

            Add(parts, start, JointAt(i) > 0 ? i : i + 1);
            var next = i + 1;
            joint = JointAt(next);
            if (joint == 0 && IsAside(next))
            {
                // "the Chair and, as necessary, other members": the list goes on, its "and" stands before the aside.
                next = SkipAside(parts, next, to, true);
                while (next < to && JointAt(i) == 0 && !Resumes(next, to))
                {
                    next = SkipPart(next, to);
                }

                joint = next < to ? JointAt(next) : 0;
            }

            start = next + joint;
            i = start - 1;
        }

        if (start < to)
        {
            Add(parts, start, to);
        }
    }

    private static void Add(List<Part> parts, int from, int to)
    {
        if (to > from)
        {
            parts.Add(new Part(from, to));
        }
    }

    private int EndOfName(int at, int to)
    {
        if (_words.NameAt(at, to) is { } name)
        {
            return at + name.Words.Length;
        }

        return _words[at].IsCapital && OrganReader.ReadName(_words, at, to) is { } organ ? organ.End : at;
    }

    private int JointAt(int i)
    {
        var lower = _words[i].Lower;
        if (lower is "and" or "or" or "and/or")
        {
            // "and, through them, other bodies" and "and in particular"
            return i + 2 < _words.Count && _words[i + 1].Lower == "in" && _words[i + 2].Lower == "particular" ? 3 : 1;
        }

        if (lower == "as" && i + 2 < _words.Count && _words[i + 1].Lower == "well" && _words[i + 2].Lower == "as")
        {
            return 3;
        }

        return lower is "together" or "along" && i + 1 < _words.Count && _words[i + 1].Lower == "with" ? 2 : 0;
    }

    // "crime prevention and criminal justice" goes on; "Member States and other donors" are two.
    private bool Splits(int start, int at, int next, int to)
    {
        if (_words[at].Lower != "and" && _words[at].Lower != "or")
        {
            return true;
        }

        if (IsOfList(start) && at == start + 1)
        {
            return false;
        }

        // "relevant bodies and specialized agencies of the United Nations system": one noun phrase for both
        var partEnd = EndOfPart(next, to);
        var headEnd = ActorReader.EndOfHead(_words, start, at);
        if (headEnd == at
            && !_words[at - 1].IsCapital
            && Mentions(next, partEnd)
            && ActorReader.Classify(_words, start, at, _memory) == Actor.Other)
        {
            return false;
        }

        // "the Entity for Gender Equality and the Empowerment of Women"
        if (headEnd < at && _words[headEnd - 1].IsCapital && _words[at - 1].IsCapital && _words[next].Lower == "the"
            && ActorReader.Classify(_words, next, partEnd, _memory) == Actor.Other)
        {
            return false;
        }

        // "the Latin American and Caribbean States": the adjectives before "and" have their noun after it.
        if (headEnd == at
            && _words[start].Lower == "the"
            && _words[at - 1].IsCapital
            && _words[next].IsCapital
            && ActorReader.Classify(_words, start, at, _memory) == Actor.Other
            && ActorReader.Classify(_words, next, partEnd, _memory) == Actor.MemberStates)
        {
            return false;
        }

        // "Member States that have signed and ratified the Convention"
        if (ActorWords.Is(_words[next].Lower, ActorRoles.Determiner)
            || (_words[next].IsCapital && _words[next].Text.Length > 1 && char.IsUpper(_words[next].Text[1])))
        {
            return headEnd == at
                || !IsRelative(headEnd)
                || ActorReader.Classify(_words, next, EndOfPart(next, to), _memory) != Actor.Other;
        }

        if (IsQuality(start, at))
        {
            return true;
        }

        // "intergovernmental, …" has its noun to come
        var isSingle = next + 1 == partEnd && !ActorWords.Is(_words[next].Lower, ActorRoles.Quality);
        if (headEnd == at && isSingle && _words[start].Lower is "united" && !_words[next].IsCapital)
        {
            // "United Nations agencies and organizations"
            return false;
        }

        if (headEnd < at
            && !_words[at - 1].IsCapital
            && (_words[at - 1].Lower.EndsWith("ing", StringComparison.Ordinal)
                || _words[at - 1].Lower.EndsWith("ed", StringComparison.Ordinal)))
        {
            // "partners of graduating and recently graduated countries"
            return false;
        }

        // "States and regional and international organizations"
        if (ActorWords.Is(_words[next].Lower, ActorRoles.Quality)
            && ActorReader.Classify(_words, start, at, _memory) != Actor.Other)
        {
            return true;
        }

        var right = ActorReader.Classify(_words, next, EndOfPart(next, to), _memory);
        return right != Actor.Other
            && (headEnd == at || !_words[at - 1].IsCapital || right != Actor.UnitedNationsEntities);
    }

    private bool Mentions(int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (_words[i].Lower == "united" && _words[i + 1].Lower == "nations" && i > from + 1)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRelative(int at) => at < _words.Count && _words[at].Lower is "that" or "which" or "who" or "whose";

    private int EndOfPart(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_words[i].EndsPart)
            {
                return i + 1;
            }

            if (i > from && _words[i].Lower is "and" or "or")
            {
                return i;
            }
        }

        return to;
    }

    private bool IsQuality(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isParticiple = to == from + 1
                && !_words[i].IsCapital
                && (_words[i].Lower.EndsWith("ing", StringComparison.Ordinal)
                    || _words[i].Lower.EndsWith("ed", StringComparison.Ordinal));
            if (!isParticiple
                && !ActorWords.Is(_words[i].Lower, ActorRoles.Quality)
                && _words[i].Lower is not ("and" or "or"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A part of the phrase: one addressee, or adjectives that share a noun.</summary>
    private sealed class Part(int from, int to)
    {
        private List<Part>? _included;

        /// <summary>The first word.</summary>
        public int From => from;

        /// <summary>The word after the last one.</summary>
        public int To { get; set; } = to;

        /// <summary>The adjectives, each a part, and the noun at their end; null for one addressee.</summary>
        public List<Part>? Shared { get; init; }

        /// <summary>Those whom the phrase singles out.</summary>
        public List<Part> Included
        {
            get => _included ??= new List<Part>();
            init => _included = value;
        }

        /// <summary>True where it singles somebody out.</summary>
        public bool HasIncluded => _included is { Count: > 0 };
    }
}
