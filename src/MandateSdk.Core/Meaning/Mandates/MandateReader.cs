using System;
using System.Collections.Generic;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Reads the mandates of a document, unit after unit.</summary>
internal sealed class MandateReader
{
    // What a unit has in which nobody speaks; nobody adds to it.
    private readonly List<Clause> _none = new();

    private readonly List<MandateRecord> _found = new();
    private readonly OrganMemory _document;
    private readonly WordList _words;
    private readonly ClauseFinder _clauses;
    private readonly SpeechFinder _speech;

    // Those of the instrument that is being read.
    private OrganMemory _memory;
    private ModalClauses _duties;
    private UnitText _unit;
    private Speaker _speaker;

    private MandateReader(DocumentIndex document)
    {
        _words = new WordList(document.Lexicon);
        _clauses = new ClauseFinder(_words);
        _speech = new SpeechFinder(_words);
        _document = new OrganMemory(null, document.Record.Issuer, _words);
        _memory = _document;
        _duties = new ModalClauses(_words, _memory);
        _unit = new UnitText(_words, _memory);
    }

    /// <summary>All mandates of a document, in the order of the text.</summary>
    public static IReadOnlyList<MandateRecord> ReadAll(DocumentIndex document)
    {
        var end = EndOfSpeech(document.Units);
        if (end == 0)
        {
            return [];
        }

        var reader = new MandateReader(document);
        for (var i = 0; i < end; i++)
        {
            // The annexes of an instrument stand after its paragraphs, so that no instrument goes on after another.
            var unit = document.Units[i];
            if (unit.Kind == UnitNodeKind.Instrument)
            {
                reader.Begin(unit);
            }
            else if (unit.Kind == UnitNodeKind.Paragraph)
            {
                reader.ReadParagraph(unit);
            }
            else if (unit.Kind == UnitNodeKind.Recital)
            {
                reader.Observe(unit.Wording.Tokens);
            }
        }

        return reader._found;
    }

    // The place after the last paragraph in which somebody speaks: who is named after it is asked for nothing.
    private static int EndOfSpeech(IReadOnlyList<UnitNode> units)
    {
        for (var i = units.Count - 1; i >= 0; i--)
        {
            if (units[i].Kind == UnitNodeKind.Paragraph && Speakers.Of(units[i].Instrument) != Speaker.None)
            {
                return i + 1;
            }
        }

        return 0;
    }

    // The paragraphs of a resolution or decision bind by their operative verbs; those of any other norm by modal verbs,
    // too.
    private static bool HasDuties(InstrumentRecord instrument, Speaker speaker) =>
        speaker != Speaker.None && !instrument.Kind.IsResolution && !instrument.Kind.IsDecision;

    // A commentary explains the article before it.
    private static bool IsCommentary(UnitNode? unit) =>
        unit?.SectionRecord is { } section && SectionKinds.Of(section.Label, section.Title) == SectionKind.Commentary;

    private void Begin(UnitNode instrument)
    {
        var record = instrument.InstrumentRecord!;
        _speaker = Speakers.Of(instrument);
        _memory = new OrganMemory(_document, record.AdoptingBody, _words);
        _duties = new ModalClauses(_words, _memory);
        _unit = new UnitText(_words, _memory);
        if (record.Title is { } title)
        {
            Observe(WordStream.Of(title));
        }
    }

    private void Observe(WordStream tokens)
    {
        _words.Read(tokens);
        _memory.Observe(_words);
    }

    private void ReadParagraph(UnitNode paragraph)
    {
        _unit.Read(paragraph);
        var hasDuties = HasDuties(paragraph.Instrument.InstrumentRecord!, _speaker) && !IsCommentary(paragraph.Parent);
        var clauses = ClausesOf(paragraph);
        clauses = hasDuties ? _duties.Find(clauses) : clauses;
        var first = _found.Count;
        _unit.Read(clauses, paragraph.Children.Count > 0, _found);
        var governing = _found.Count > first && _unit.EndsInColon ? Governing(first) : null;
        if (governing is not null && IsAgenda(governing))
        {
            return;
        }

        // "States should act. Such measures include:": the list is not what they should do.
        governing = hasDuties && governing is not null && !_unit.Ends(governing) ? null : governing;
        if (paragraph.Children.Count > 0)
        {
            ReadItems(paragraph.Children, governing, hasDuties);
        }
    }

    // Not recursive: lists can be nested as deep as a text likes.
    private void ReadItems(IReadOnlyList<UnitNode> items, MandateRecord? governing, bool hasDuties)
    {
        var pending = new Stack<(UnitNode Item, MandateRecord? Governing)>();
        Push(pending, items, governing);
        while (pending.Count > 0)
        {
            var (item, around) = pending.Pop();
            _unit.Read(item);
            var clauses = OwnClauses(around);
            clauses = hasDuties ? _duties.Find(clauses) : clauses;
            var first = _found.Count;
            _unit.Read(clauses, item.Children.Count > 0, _found);
            var own = _found.Count > first ? _found[_found.Count - 1] : null;
            var inherited = own is null && around is not null ? _unit.Inherit(around) : null;
            if (inherited is not null)
            {
                _found.Add(inherited);
            }

            if (own is not null && IsAgenda(own))
            {
                continue;
            }

            Push(pending, item.Children, GoverningOf(own, inherited ?? around, hasDuties));
        }
    }

    private MandateRecord? GoverningOf(MandateRecord? own, MandateRecord? around, bool hasDuties) =>
        own is null ? around : hasDuties && !_unit.Ends(own) ? null : own;

    private static void Push(Stack<(UnitNode Item, MandateRecord? Governing)> pending, IReadOnlyList<UnitNode> items,
        MandateRecord? governing)
    {
        for (var i = items.Count - 1; i >= 0; i--)
        {
            pending.Push((items[i], governing));
        }
    }

    // "(a) Takes note of the report": items of a decision have verbs of their own; "Decides to: (a) Request the
    // Secretariat".
    private List<Clause> OwnClauses(MandateRecord? around)
    {
        if (_speaker == Speaker.Organ && (around is null || !ComplementReader.IsAsking(around.Class)))
        {
            if (Leads.At(_words, 0, VerbForm.Third) is { } third)
            {
                return _clauses.Find(third, VerbForm.Third);
            }

            if (around is null && AfterRecital() is { } later)
            {
                return _clauses.Find(later, VerbForm.Third);
            }
        }

        return around?.Class == VerbClass.Decides && Leads.At(_words, 0, VerbForm.Base) is { } infinitive
            ? InfinitiveFinder.Find(_words, infinitive)
            : _none;
    }

    // "(b) Recalling its decision 2010/243 of 22 July 2010, decides that …"
    private VerbPhrase? AfterRecital()
    {
        if (_words.Count == 0 || !_words[0].Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return null;
        }

        for (var i = 1; i < _words.Count; i++)
        {
            if (_words[i].Start > 1
                && _words.Text[_words[i].Start - 2] == ','
                && Leads.At(_words, i, VerbForm.Third) is { } verb)
            {
                return verb;
            }
        }

        return null;
    }

    private List<Clause> ClausesOf(UnitNode paragraph)
    {
        switch (_speaker)
        {
            case Speaker.Organ:
                var (lead, form) = Leads.Find(_words, paragraph.ParagraphRecord!.Lead,
                    paragraph.Instrument.InstrumentRecord!.Kind);
                return lead is { } verb ? _clauses.Find(verb, form) : _none;
            case Speaker.We:
                return _speech.Find(paragraph.ParagraphRecord!.Label is null
                    && paragraph.Instrument.InstrumentRecord!.AdoptingBody is not null);
            default:
                return _none;
        }
    }

    // "Suggests the following topics, and notes that these may be refined:": the list belongs to what announces it.
    private MandateRecord Governing(int first)
    {
        var last = _found[_found.Count - 1];
        if (last.Text.Slice.EndsWith(" to"))
        {
            return last;
        }

        for (var i = _found.Count - 1; i >= first; i--)
        {
            if (Announces(_found[i], "following") || Announces(_found[i], "below"))
            {
                return _found[i];
            }
        }

        return last;
    }

    private static bool Announces(MandateRecord mandate, string word) => mandate.Text.Slice.IndexOf(word) >= 0;

    // What an agenda lists is asked of nobody.
    private static bool IsAgenda(MandateRecord governing) =>
        governing.Class == VerbClass.Adopts && Announces(governing, "agenda");
}
