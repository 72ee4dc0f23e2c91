using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>The words of one paragraph or item, and the mandates that its clauses make.</summary>
internal sealed class UnitText
{
    private readonly UnitNode _unit;
    private readonly OrganMemory _memory;
    private readonly Wording _wording;

    /// <summary>Reads the words of a unit and remembers the organs that they name.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="words">Takes the words of the unit.</param>
    /// <param name="memory">What was named before.</param>
    public UnitText(UnitNode unit, WordList words, OrganMemory memory)
    {
        _unit = unit;
        _memory = memory;
        _wording = unit.Wording;
        words.Read(_wording.Tokens);
        Words = words;
        memory.Observe(Words);
    }

    /// <summary>The words, until the next unit is read.</summary>
    public WordList Words { get; }

    /// <summary>The text of the unit.</summary>
    public string Text => _wording.Text;

    /// <summary>True where items are announced.</summary>
    public bool EndsInColon => Words.Count > 0 && Words[Words.Count - 1].After == ':';

    /// <summary>True for an operative verb, and for a duty that goes to the end of the unit.</summary>
    public bool Ends(MandateRecord mandate) =>
        !IsDuty(mandate.Class)
            || Text.TrimEnd(' ', ':', ';', ',', '.').EndsWith(mandate.Text, StringComparison.Ordinal);

    /// <summary>True for a class that a modal verb gives.</summary>
    public static bool IsDuty(VerbClass verbClass) =>
        verbClass is VerbClass.Obligation or VerbClass.Prohibition or VerbClass.Recommendation or VerbClass.Permission
            or VerbClass.Commitment;

    /// <summary>Makes the mandates of some clauses.</summary>
    public List<MandateRecord> Read(List<Clause> clauses, bool hasItems)
    {
        var found = new List<MandateRecord>();
        for (var i = 0; i < clauses.Count; i++)
        {
            found.Add(Read(clauses[i], found, hasItems && i == clauses.Count - 1, i + 1 < clauses.Count
                ? clauses[i + 1]
                : null));
        }

        return found;
    }

    /// <summary>The mandate of an item that has its verb from the paragraph around it.</summary>
    public MandateRecord? Inherit(MandateRecord around)
    {
        if (Words.Count == 0)
        {
            return null;
        }

        var addressees = new AddresseeReader(Words, Text, _memory, around.Addressees);
        var isTimed = IsTimed(around.Class);
        var deadline = isTimed ? new DeadlineReader(Words, Text, _memory).Find(0, Words.Count) : null;
        var matter = TextOf(0, Words.Count);
        return around with
        {
            Unit = _unit.Id,
            RequestedAction = matter,
            Reports = isTimed
                ? new ReportReader(Words, Text, addressees, _memory).Find(0, Words.Count, deadline)
                : default,
            Deadline = deadline ?? around.Deadline,
            Text = matter,
            Spans = SpansOf(0, Words.Count),
            Lines = LinesOf(SpansOf(0, Words.Count)),
            IsInherited = true,
        };
    }

    private MandateRecord Read(Clause clause, List<MandateRecord> before, bool hasItems, Clause? next)
    {
        var asked = before.Count > 0 ? before[before.Count - 1].Addressees : default;
        var reader = new AddresseeReader(Words, Text, _memory, asked);
        var complements = new ComplementReader(Words, reader);

        // "Welcomes and encourages the work": the words after the second verb belong to the first one too.
        var body = next is { } twin && clause.End <= clause.Verb.End
            ? clause with { Verb = clause.Verb with { End = twin.Verb.End }, End = twin.End }
            : clause;
        var complement = complements.Read(body, hasItems);
        var isShared = next is { } other
            && body.End == clause.End
            && ComplementReader.IsAsking(clause.Verb.Class)
            && !complement.HasInfinitive
            && ComplementReader.IsAsking(other.Verb.Class);
        if (isShared && Shared(clause, next!.Value, complements, reader) is { } shared)
        {
            complement = shared;
        }

        var isTimed = IsTimed(clause.Verb.Class) && clause.Verb.Verb != "looks";
        var deadline = isTimed ? new DeadlineReader(Words, Text, _memory).Find(body.Verb.End, body.End) : null;
        var matterEnd = complement.Matter >= clause.End && isShared ? next!.Value.End : body.End;
        var spans = SpansOf(clause.First, body.End);
        return new MandateRecord(
            _unit.Id,
            TextOf(clause.Verb.First, clause.Verb.End),
            clause.Verb.Class,
            clause.Verb.Modifiers.ToEquatableArray(),
            complement.Addressees,
            complement.Matter < matterEnd ? TextOf(complement.Matter, matterEnd) : string.Empty,
            isTimed ? new ReportReader(Words, Text, reader, _memory)
                .Find(Math.Min(complement.Matter, body.End), body.End, deadline) : default,
            deadline,
            TextOf(clause.First, body.End),
            spans,
            LinesOf(spans),
            false);
    }

    // "Urges Member States, and invites the Conference, to continue": both are asked the same.
    private Complement? Shared(Clause clause, Clause next, ComplementReader complements, AddresseeReader reader)
    {
        var other = complements.Read(next, false);
        if (!other.HasInfinitive || Words[clause.Verb.End].Lower == "that")
        {
            return null;
        }

        var read = reader.Read(clause.Verb.End, clause.End);
        return read.Count > 0 && read[0].Actor != Actor.Other ? new Complement(read, other.Matter, true) : null;
    }

    // What was noted or welcomed lies in the past; its sessions and dates are no deadlines.
    private static bool IsTimed(VerbClass verbClass) => ComplementReader.IsAsking(verbClass)
        || IsDuty(verbClass)
        || verbClass is VerbClass.Decides or VerbClass.Adopts or VerbClass.Undertakes or VerbClass.Declares
            or VerbClass.Other or VerbClass.Supports;

    private string TextOf(int from, int to)
    {
        if (from >= to)
        {
            return string.Empty;
        }

        // The bracket or quotation mark that closes the last word belongs to it.
        var end = Words[to - 1].End;
        while (end < Text.Length && Text[end] is '”' or '"' or ')' or ']' or '’' or '»')
        {
            end++;
        }

        var start = Words[from].Start;
        while (start > 0 && Text[start - 1] is '“' or '(' or '«' or '"')
        {
            start--;
        }

        return Text.Substring(start, end - start);
    }

    private EquatableArray<TextSpan> SpansOf(int from, int to) => from >= to
        ? default
        : _wording.SpansOf(Words[from].Start, Words[to - 1].End - Words[from].Start);

    private EquatableArray<int> LinesOf(EquatableArray<TextSpan> spans)
    {
        var lines = new List<int>();
        foreach (var span in spans)
        {
            var first = _unit.Document.Source.LineNumberAt(span.Start);
            var last = _unit.Document.Source.LineNumberAt(Math.Max(span.Start, span.End - 1));
            for (var line = first; line <= last; line++)
            {
                if (lines.Count == 0 || lines[lines.Count - 1] < line)
                {
                    lines.Add(line);
                }
            }
        }

        return lines.ToEquatableArray();
    }
}
