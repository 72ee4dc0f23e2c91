using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Mandates;

/// <summary>Cuts the phrase between verb and infinitive into those who are asked.</summary>
/// <remarks>
/// "Member States and relevant intergovernmental organizations" are two; what stands between commas behind a preposition
/// ("in close cooperation with …", "within existing resources") is none; those named after "including" belong to the addressee before.
/// </remarks>
internal sealed class AddresseeReader
{
    // A phrase of addressees is not longer than this; the limit keeps odd texts cheap.
    private const int Longest = 160;

    private static readonly HashSet<string> Asides = Set(
        "effective in within with through pursuant upon under by subject where as taking bearing acting drawing inter when if while for based on at without during after before "
        + "consistent following building recognizing having which who whose that using including such especially notably particularly namely unless whenever "
        + "wherever given considering noting not according concerned until via per consulting working");

    private static readonly HashSet<string> Openers = Set(
        "the all other its their any each every those these such relevant interested competent appropriate individual both various our further concerned");

    private static readonly HashSet<string> Qualities = Set(
        "international regional national subregional interregional intergovernmental non-governmental nongovernmental bilateral multilateral governmental local public private "
        + "academic professional global other relevant interested competent appropriate all the specialized social financial academic religious both");

    private readonly IReadOnlyList<Word> _words;
    private readonly string _text;
    private readonly OrganMemory _memory;
    private readonly IReadOnlyList<Addressee> _before;

    /// <summary>Makes a reader for the words of one unit.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="memory">What was named before.</param>
    /// <param name="before">Those whom the sentence asked before: "them".</param>
    public AddresseeReader(IReadOnlyList<Word> words, string text, OrganMemory memory, IReadOnlyList<Addressee> before)
    {
        _words = words;
        _text = text;
        _memory = memory;
        _before = before;
    }

    /// <summary>Those whom some words name.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last one.</param>
    public EquatableArray<Addressee> Read(int from, int to)
    {
        if (to - from > Longest || from >= to)
        {
            return default;
        }

        if (to == from + 1 && _words[from].Lower is "them" or "they" or "it" or "both" or "him" or "her")
        {
            return _before.Count > 0
                ? _before.Select(addressee => addressee with { Text = _words[from].Text, Including = default }).ToEquatableArray()
                : new EquatableArray<Addressee>(new Addressee(Actor.Other, _words[from].Text));
        }

        var found = new List<Addressee>();
        foreach (var part in Group(Join(Cut(from, to))))
        {
            var including = part.Included.Count == 0
                ? default
                : Group(part.Included).SelectMany(inner => Make(inner, default)).ToEquatableArray();
            found.AddRange(Make(part, including));
        }

        return found.ToEquatableArray();
    }

    private List<Part> Cut(int from, int to)
    {
        var parts = new List<Part>();
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
                next = SkipAside(parts, next, to, true);
                while (next < to && !Resumes(next, to))
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

        return parts;
    }

    private static void Add(List<Part> parts, int from, int to)
    {
        if (to > from)
        {
            parts.Add(new Part(from, to, new List<Part>()));
        }
    }

    /// <summary>Goes over what stands between commas; a list in it goes on to its "and".</summary>
    private int SkipAside(List<Part> parts, int at, int to, bool isOfAddressee)
    {
        var isIncluding = _words[at].Lower is "including" or "such" or "especially" or "notably" or "particularly" or "namely"
            || (_words[at].Lower == "in" && at + 1 < to && _words[at + 1].Lower == "particular");
        var isList = isIncluding || IsFellowship(at, to);
        var first = at + (_words[at].Lower is "such" or "in" ? 2 : 1);
        var end = at;
        var nameEnd = at;
        var hasAnd = false;
        while (end < to)
        {
            nameEnd = Math.Max(nameEnd, EndOfName(end, to));
            hasAnd |= end >= nameEnd && _words[end].Lower is "and" or "or" && end + 1 < to && !Asides.Contains(_words[end + 1].Lower)
                && !(_words[end - 1].IsCapital && _words[end + 1].IsCapital);
            var isComma = _words[end].After == ',';
            end++;
            if (!isComma || end >= to)
            {
                continue;
            }

            // "including A, B and C, and other D", "subject to funds, as well as D"
            var joint = JointAt(end);
            if (!isList || (hasAnd && joint > 0) || (joint > 0 && _words[end].Lower is "as" or "together"))
            {
                break;
            }
        }

        if (isIncluding && isOfAddressee && parts.Count > 0 && first < end && _words[first].Lower is not ("to" or "in" or "for" or "by" or "of" or "with" or "through" or "from" or "on" or "at" or "as"))
        {
            parts[parts.Count - 1].Included.AddRange(Cut(first, end));
        }

        // One aside after the other: "within its mandate, in close coordination with …,"
        return end < to && _words[end - 1].After == ',' && JointAt(end) == 0 && IsAside(end) ? SkipAside(parts, end, to, false) : end;
    }

    // "within its mandate", "established by the Council", "entitled “…”"
    private bool IsAside(int at)
    {
        var word = _words[at];
        var isParticiple = word.Lower.Length > 4 && !word.IsCapital && (word.Lower.EndsWith("ed", StringComparison.Ordinal) || word.Lower.EndsWith("ing", StringComparison.Ordinal))
            && word.Lower is not ("developing" or "developed" or "interested" or "concerned" or "specialized" or "united" or "related" or "funding" or "participating" or "contributing" or "lending" or "qualified" or "organized");
        return word.IsAside || Asides.Contains(word.Lower) || isParticiple || (word.Lower == "first" && at + 1 < _words.Count && _words[at + 1].Lower == "and");
    }

    // After an aside the list of addressees goes on with "and other bodies", "as well as" or a name.
    private bool Resumes(int at, int to)
    {
        var joint = JointAt(at);
        var next = at + joint;
        if (next >= to || joint > 1)
        {
            return true;
        }

        var isOpened = Openers.Contains(_words[next].Lower);
        return (joint > 0 && (isOpened || _words[next].IsCapital)) || EndOfName(next, to) > next || (isOpened && next + 1 < to && EndOfName(next + 1, to) > next + 1);
    }

    private int SkipPart(int at, int to)
    {
        while (at < to && _words[at].After != ',')
        {
            at++;
        }

        return Math.Min(at + 1, to);
    }

    private int EndOfName(int at, int to)
    {
        if (ActorTable.NameAt(_words, at, to) is { } name)
        {
            return at + name.Words.Count;
        }

        return _words[at].IsCapital && OrganReader.ReadName(_words, at, to) is { } organ ? organ.End : at;
    }

    // "in cooperation with", "in consultation with" are followed by as many names as may be.
    private bool IsFellowship(int at, int to)
    {
        for (var i = at; i < to && i < at + 6; i++)
        {
            if (_words[i].Lower is "with" or "between" or "among")
            {
                return true;
            }
        }

        return false;
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

        // "relevant bodies and specialized agencies of the United Nations system": one noun phrase for both
        var partEnd = EndOfPart(next, to);
        var headEnd = ActorReader.EndOfHead(_words, start, at);
        if (headEnd == at && !_words[at - 1].IsCapital && Mentions(next, partEnd) && ActorReader.Classify(_words, start, at, _memory) == Actor.Other)
        {
            return false;
        }

        // "the Entity for Gender Equality and the Empowerment of Women"
        if (headEnd < at && _words[headEnd - 1].IsCapital && _words[at - 1].IsCapital && _words[next].Lower == "the"
            && ActorReader.Classify(_words, next, partEnd, _memory) == Actor.Other)
        {
            return false;
        }

        // "Member States that have signed and ratified the Convention"
        if (Openers.Contains(_words[next].Lower) || (_words[next].IsCapital && _words[next].Text.Length > 1 && char.IsUpper(_words[next].Text[1])))
        {
            return headEnd == at || !IsRelative(headEnd) || ActorReader.Classify(_words, next, EndOfPart(next, to), _memory) != Actor.Other;
        }

        if (IsQuality(start, at))
        {
            return true;
        }

        var isSingle = next + 1 == partEnd;
        if (headEnd == at && isSingle && _words[start].Lower is "united" && !_words[next].IsCapital)
        {
            // "United Nations agencies and organizations"
            return false;
        }

        if (headEnd < at && !_words[at - 1].IsCapital && (_words[at - 1].Lower.EndsWith("ing", StringComparison.Ordinal) || _words[at - 1].Lower.EndsWith("ed", StringComparison.Ordinal)))
        {
            // "partners of graduating and recently graduated countries"
            return false;
        }

        // "States and regional and international organizations"
        if (Qualities.Contains(_words[next].Lower) && ActorReader.Classify(_words, start, at, _memory) != Actor.Other)
        {
            return true;
        }

        var right = ActorReader.Classify(_words, next, EndOfPart(next, to), _memory);
        return right != Actor.Other && (headEnd == at || !_words[at - 1].IsCapital || right != Actor.UnitedNationsEntities);
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
            var isParticiple = to == from + 1 && !_words[i].IsCapital && (_words[i].Lower.EndsWith("ing", StringComparison.Ordinal) || _words[i].Lower.EndsWith("ed", StringComparison.Ordinal));
            if (!isParticiple && !Qualities.Contains(_words[i].Lower) && _words[i].Lower is not ("and" or "or"))
            {
                return false;
            }
        }

        return true;
    }

    // "States that have not ratified the Covenant on Economic, Social and Cultural Rights": the commas are those of a name.
    private List<Part> Join(List<Part> parts)
    {
        var joined = new List<Part>();
        foreach (var part in parts)
        {
            var last = joined.Count - 1;
            if (last >= 0 && HasRelative(joined[last]) && ActorReader.Classify(_words, part.From, part.To, _memory) == Actor.Other)
            {
                joined[last] = joined[last] with { To = part.To };
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }

    private bool HasRelative(Part part)
    {
        for (var i = part.From + 1; i < part.To; i++)
        {
            if (IsRelative(i))
            {
                return true;
            }
        }

        return false;
    }

    // "other international, regional and national funding agencies": adjectives share the noun at the end.
    private IEnumerable<Part> Group(List<Part> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var first = i;
            while (i + 1 < parts.Count && parts[i].Included.Count == 0 && IsQuality(parts[i].From, parts[i].To))
            {
                i++;
            }

            yield return first == i ? parts[i] : new Part(parts[first].From, parts[i].To, parts[i].Included) { Shared = parts.GetRange(first, i - first + 1) };
        }
    }

    private IEnumerable<Addressee> Make(Part part, EquatableArray<Addressee> including)
    {
        var text = _text.Substring(_words[part.From].Start, _words[part.To - 1].End - _words[part.From].Start);
        if (part.Shared is null)
        {
            yield return new Addressee(ActorReader.Classify(_words, part.From, part.To, _memory), text, including);
            yield break;
        }

        var last = part.Shared[part.Shared.Count - 1];
        var whole = ActorReader.Classify(_words, last.From, last.To, _memory);
        var isOne = whole is not (Actor.InternationalOrganizations or Actor.NonGovernmentalOrganizations or Actor.UnitedNationsEntities or Actor.Professionals);
        var actors = part.Shared
            .Select(shared => isOne || ReferenceEquals(shared, last) ? whole : OfQuality(shared, whole))
            .Distinct()
            .ToArray();
        foreach (var actor in actors)
        {
            yield return new Addressee(actor, text, including);
        }
    }

    private Actor OfQuality(Part part, Actor whole)
    {
        for (var i = part.From; i < part.To; i++)
        {
            switch (_words[i].Lower)
            {
                case "non-governmental" or "nongovernmental":
                    return Actor.NonGovernmentalOrganizations;
                case "academic" or "professional":
                    return Actor.Professionals;
                case "financial":
                    return Actor.FinancialInstitutions;
                case "international" or "regional" or "subregional" or "intergovernmental" or "interregional" or "multilateral":
                    return Actor.InternationalOrganizations;
                default:
                    continue;
            }
        }

        return whole;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    /// <summary>A part of the phrase: one addressee, or adjectives that share a noun.</summary>
    private sealed record Part(int From, int To, List<Part> Included)
    {
        public List<Part>? Shared { get; init; }
    }
}
