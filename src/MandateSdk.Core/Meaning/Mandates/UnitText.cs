using System;
using System.Collections.Generic;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>The words of one paragraph or item, and the mandates that its clauses make.</summary>
/// <remarks>One text serves all units of an instrument in turn.</remarks>
internal sealed class UnitText
{
    private readonly OrganMemory _memory;
    private readonly AddresseeReader _addressees;
    private readonly ComplementReader _complements;
    private readonly DeadlineReader _deadlines;
    private readonly ReportReader _reports;

    // Serves one mandate after the other.
    private readonly List<int> _lines = new();

    private UnitNode _unit = null!;
    private Wording _wording = null!;

    /// <summary>Makes a text that has no unit yet.</summary>
    /// <param name="words">Takes the words of one unit after the other.</param>
    /// <param name="memory">What was named before.</param>
    public UnitText(WordList words, OrganMemory memory)
    {
        Words = words;
        _memory = memory;
        _addressees = new AddresseeReader(words, memory);
        _complements = new ComplementReader(words, _addressees);
        _deadlines = new DeadlineReader(words, memory);
        _reports = new ReportReader(words, memory, _addressees, _deadlines);
    }

    /// <summary>The words, until the next unit is read.</summary>
    public WordList Words { get; }

    /// <summary>The text of the unit.</summary>
    public Slice Text => Words.Text;

    /// <summary>True where items are announced.</summary>
    public bool EndsInColon => Words.Count > 0 && Words[Words.Count - 1].After == ':';

    /// <summary>Reads the words of a unit and remembers the organs that they name.</summary>
    /// <param name="unit">The unit.</param>
    public void Read(UnitNode unit)
    {
        _unit = unit;
        _wording = unit.Wording;
        Words.Read(_wording.Tokens);
        _memory.Observe(Words);
    }

    /// <summary>True for an operative verb, and for a duty that goes to the end of the unit.</summary>
    public bool Ends(MandateRecord mandate) => !IsDuty(mandate.Class) || EndsWith(mandate.Text.Slice);

    /// <summary>True for a class that a modal verb gives.</summary>
    public static bool IsDuty(VerbClass verbClass) =>
        verbClass is VerbClass.Obligation or VerbClass.Prohibition or VerbClass.Recommendation or VerbClass.Permission
            or VerbClass.Commitment;

    /// <summary>Makes the mandates of some clauses.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="hasItems">True where items follow the last clause.</param>
    /// <param name="found">Takes the mandates.</param>
    public void Read(List<Clause> clauses, bool hasItems, List<MandateRecord> found)
    {
        _addressees.Before = default;
        for (var i = 0; i < clauses.Count; i++)
        {
            var mandate = Read(clauses[i], hasItems && i == clauses.Count - 1, i + 1 < clauses.Count
                ? clauses[i + 1]
                : null);
            found.Add(mandate);
            _addressees.Before = mandate.Addressees;
        }
    }

    /// <summary>The mandate of an item that has its verb from the paragraph around it.</summary>
    public MandateRecord? Inherit(MandateRecord around)
    {
        if (Words.Count == 0)
        {
            return null;
        }

        _addressees.Before = around.Addressees;
        var isTimed = IsTimed(around.Class);
        var deadline = isTimed ? _deadlines.Find(0, Words.Count) : null;
        var matter = TextOf(0, Words.Count);
        var spans = SpansOf(0, Words.Count);
        return around with
        {
            Unit = _unit,
            RequestedAction = matter,
            Reports = isTimed ? _reports.Find(0, Words.Count, deadline) : default,
            Deadline = deadline ?? around.Deadline,
            Text = matter,
            Spans = spans,
            Lines = LinesOf(spans),
            IsInherited = true,
        };
    }

    private MandateRecord Read(Clause clause, bool hasItems, Clause? next)
    {
        // "Welcomes and encourages the work": the words after the second verb belong to the first one too.
        var body = next is { } twin && clause.End <= clause.Verb.End
            ? clause with { Verb = clause.Verb with { End = twin.Verb.End }, End = twin.End }
            : clause;
        var complement = _complements.Read(body, hasItems);
        var isShared = next is { } other
            && body.End == clause.End
            && ComplementReader.IsAsking(clause.Verb.Class)
            && !complement.HasInfinitive
            && ComplementReader.IsAsking(other.Verb.Class);
        if (isShared && Shared(clause, next!.Value) is { } shared)
        {
            complement = shared;
        }

        var isTimed = IsTimed(clause.Verb.Class) && clause.Verb.Verb != "looks";
        var deadline = isTimed ? _deadlines.Find(body.Verb.End, body.End) : null;
        var matterEnd = complement.Matter >= clause.End && isShared ? next!.Value.End : body.End;
        var spans = SpansOf(clause.First, body.End);
        return new MandateRecord(
            _unit,
            TextOf(clause.Verb.First, clause.Verb.End),
            clause.Verb.Class,
            clause.Verb.Modifiers,
            complement.Addressees,
            TextOf(complement.Matter, matterEnd),
            isTimed ? _reports.Find(Math.Min(complement.Matter, body.End), body.End, deadline) : default,
            deadline,
            TextOf(clause.First, body.End),
            spans,
            LinesOf(spans),
            false);
    }

    // "Urges Member States, and invites the Conference, to continue": both are asked the same.
    private Complement? Shared(Clause clause, Clause next)
    {
        var other = _complements.Read(next, false);
        if (!other.HasInfinitive || Words[clause.Verb.End].Lower == "that")
        {
            return null;
        }

        var read = _addressees.Read(clause.Verb.End, clause.End);
        return read.Count > 0 && read[0].Actor != Actor.Other ? new Complement(read, other.Matter, true) : null;
    }

    // What was noted or welcomed lies in the past; its sessions and dates are no deadlines.
    private static bool IsTimed(VerbClass verbClass) => ComplementReader.IsAsking(verbClass)
        || IsDuty(verbClass)
        || verbClass is VerbClass.Decides or VerbClass.Adopts or VerbClass.Undertakes or VerbClass.Declares
            or VerbClass.Other or VerbClass.Supports;

    // Signs at the end of the unit are none of its words.
    private bool EndsWith(Slice words)
    {
        var text = Text.TrimEnd(" :;,.");
        return text.Length >= words.Length && text.From(text.Length - words.Length).HasWordsOf(words);
    }

    // A stretch, and no copy: most who ask for mandates never ask for all their words.
    private Excerpt TextOf(int from, int to)
    {
        if (from >= to)
        {
            return new Excerpt(string.Empty);
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

        return new Excerpt(to == from + 1 && end - start == Words[from].Text.Length
            ? Words[from].Text
            : new Slice(Text, start, end));
    }

    private EquatableArray<TextSpan> SpansOf(int from, int to) => from >= to
        ? default
        : _wording.SpansOf(Words[from].Start, Words[to - 1].End - Words[from].Start);

    private EquatableArray<int> LinesOf(EquatableArray<TextSpan> spans)
    {
        _lines.Clear();
        for (var i = 0; i < spans.Count; i++)
        {
            var first = _unit.Document.Source.LineNumberAt(spans[i].Start);
            var last = _unit.Document.Source.LineNumberAt(Math.Max(spans[i].Start, spans[i].End - 1));
            for (var line = first; line <= last; line++)
            {
                if (_lines.Count == 0 || _lines[_lines.Count - 1] < line)
                {
                    _lines.Add(line);
                }
            }
        }

        return _lines.Count == 0 ? default : _lines.ToEquatableArray();
    }
}
