using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Reads the mandates of a document, unit after unit.</summary>
internal sealed class MandateReader
{
    private readonly List<MandateRecord> _found = new();
    private readonly OrganMemory _document;
    private readonly WordList _words;

    private MandateReader(DocumentIndex document)
    {
        _document = new OrganMemory(null, document.Record.Issuer, document.Lexicon);
        _words = new WordList(document.Lexicon);
    }

    /// <summary>All mandates of a document, in the order of the text.</summary>
    public static IReadOnlyList<MandateRecord> ReadAll(DocumentIndex document)
    {
        var reader = new MandateReader(document);
        OrganMemory? memory = null;
        foreach (var unit in document.Units)
        {
            // The annexes of an instrument stand after its paragraphs, so that no instrument goes on after another.
            if (unit.InstrumentRecord is { } instrument)
            {
                memory = new OrganMemory(reader._document, instrument.AdoptingBody, document.Lexicon);
                memory.Observe(new WordList(instrument.Title ?? string.Empty, document.Lexicon));
            }
            else if (unit.Kind == UnitNodeKind.Paragraph)
            {
                reader.ReadParagraph(unit, memory!);
            }
            else if (unit.Kind == UnitNodeKind.Recital)
            {
                reader._words.Read(unit.Wording.Tokens);
                memory!.Observe(reader._words);
            }
        }

        return reader._found;
    }

    // The paragraphs of a resolution or decision bind by their operative verbs; those of any other norm by modal verbs,
    // too.
    private static bool HasDuties(InstrumentRecord instrument, Speaker speaker) =>
        speaker != Speaker.None && !instrument.Kind.IsResolution && !instrument.Kind.IsDecision;

    // A commentary explains the article before it.
    private static bool IsCommentary(UnitNode? unit) =>
        unit?.SectionRecord is { } section && SectionKinds.Of(section.Label, section.Title) == SectionKind.Commentary;

    private void ReadParagraph(UnitNode paragraph, OrganMemory memory)
    {
        var speaker = Speakers.Of(paragraph.Instrument);
        var unit = new UnitText(paragraph, _words, memory);
        var hasDuties = HasDuties(paragraph.Instrument.InstrumentRecord!, speaker) && !IsCommentary(paragraph.Parent);
        var clauses = ClausesOf(paragraph, unit, speaker);
        clauses = hasDuties ? ModalClauses.Find(unit.Words, memory, clauses) : clauses;
        var found = unit.Read(clauses, paragraph.Children.Count > 0);
        _found.AddRange(found);
        var governing = found.Count > 0 && unit.EndsInColon ? Governing(found) : null;
        if (governing is not null && IsAgenda(governing))
        {
            return;
        }

        // "States should act. Such measures include:": the list is not what they should do.
        governing = hasDuties && governing is not null && !unit.Ends(governing) ? null : governing;
        ReadItems(paragraph.Children, governing, speaker, memory, hasDuties);
    }

    // Not recursive: lists can be nested as deep as a text likes.
    private void ReadItems(IReadOnlyList<UnitNode> items, MandateRecord? governing, Speaker speaker, OrganMemory memory,
        bool hasDuties)
    {
        var pending = new Stack<(UnitNode Item, MandateRecord? Governing)>();
        Push(pending, items, governing);
        while (pending.Count > 0)
        {
            var (item, around) = pending.Pop();
            var unit = new UnitText(item, _words, memory);
            var clauses = speaker == Speaker.None ? new List<Clause>() : OwnClauses(unit, around, speaker);
            clauses = hasDuties ? ModalClauses.Find(unit.Words, memory, clauses) : clauses;
            var own = unit.Read(clauses, item.Children.Count > 0);
            _found.AddRange(own);
            var inherited = own.Count == 0 && around is not null ? unit.Inherit(around) : null;
            if (inherited is not null)
            {
                _found.Add(inherited);
            }

            if (own.Count > 0 && IsAgenda(own[own.Count - 1]))
            {
                continue;
            }

            Push(pending, item.Children, GoverningOf(unit, own, inherited ?? around, hasDuties));
        }
    }

    private static MandateRecord? GoverningOf(UnitText unit, List<MandateRecord> own, MandateRecord? around,
        bool hasDuties) =>
        own.Count == 0 ? around
        : hasDuties && !unit.Ends(own[own.Count - 1]) ? null
        : own[own.Count - 1];

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
    private static List<Clause> OwnClauses(UnitText unit, MandateRecord? around, Speaker speaker)
    {
        if (speaker == Speaker.Organ && (around is null || !ComplementReader.IsAsking(around.Class)))
        {
            if (Leads.At(unit.Words, 0, VerbForm.Third) is { } third)
            {
                return ClauseFinder.Find(unit.Words, third, VerbForm.Third);
            }

            if (around is null && AfterRecital(unit) is { } later)
            {
                return ClauseFinder.Find(unit.Words, later, VerbForm.Third);
            }
        }

        return speaker != Speaker.None
            && around?.Class == VerbClass.Decides
            && Leads.At(unit.Words, 0, VerbForm.Base) is { } infinitive
            ? InfinitiveFinder.Find(unit.Words, infinitive)
            : new List<Clause>();
    }

    // "(b) Recalling its decision 2010/243 of 22 July 2010, decides that …"
    private static VerbPhrase? AfterRecital(UnitText unit)
    {
        var words = unit.Words;
        if (words.Count == 0 || !words[0].Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return null;
        }

        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Start > 1
                && unit.Text[words[i].Start - 2] == ','
                && Leads.At(words, i, VerbForm.Third) is { } verb)
            {
                return verb;
            }
        }

        return null;
    }

    private static List<Clause> ClausesOf(UnitNode paragraph, UnitText unit, Speaker speaker)
    {
        switch (speaker)
        {
            case Speaker.Organ:
                var (lead, form) = Leads.Find(unit.Words, unit.Text, paragraph.ParagraphRecord!.Lead,
                    paragraph.Instrument.InstrumentRecord!.Kind);
                return lead is { } verb ? ClauseFinder.Find(unit.Words, verb, form) : new List<Clause>();
            case Speaker.We:
                return SpeechFinder.Find(unit.Words, paragraph.ParagraphRecord!.Label is null
                    && paragraph.Instrument.InstrumentRecord!.AdoptingBody is not null);
            default:
                return new List<Clause>();
        }
    }

    // "Suggests the following topics, and notes that these may be refined:": the list belongs to what announces it.
    private static MandateRecord Governing(List<MandateRecord> found) =>
        found[found.Count - 1].Text.EndsWith(" to", StringComparison.Ordinal)
            ? found[found.Count - 1]
            : found.LastOrDefault(mandate => Announces(mandate.Text, "following") || Announces(mandate.Text, "below"))
                ?? found[found.Count - 1];

    private static bool Announces(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    // What an agenda lists is asked of nobody.
    private static bool IsAgenda(MandateRecord governing) =>
        governing.Class == VerbClass.Adopts && governing.Text.IndexOf("agenda", StringComparison.Ordinal) >= 0;
}
