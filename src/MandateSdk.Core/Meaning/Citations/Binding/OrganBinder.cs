using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Finds the body of a resolution: "its resolution 55/25", "Commission resolution 7/1", "resolution 48/104".
/// </summary>
internal sealed class OrganBinder
{
    private readonly Dictionary<string, Organ> _lastByShortName = new(StringComparer.Ordinal);
    private readonly List<Organ> _noted = new();
    private readonly Organ? _issuer;

    private readonly Dictionary<string, CitedName> _lastTreaties = new(StringComparer.Ordinal);
    private readonly OrganBook _book;
    private readonly KnownTexts _known;
    private (string? Words, Organ? Organ) _adopting;

    public OrganBinder(DocumentIndex document)
    {
        _book = OrganBook.Of(document.Lexicon);
        _known = KnownTexts.Of(document.Lexicon);
        _issuer = _book.Find(document.Record.Issuer) ?? _book.Find(document.Record.Title);
    }

    /// <summary>Finds the bodies of all citations of a passage, in the order of the words.</summary>
    public void Bind(BoundPassage passage)
    {
        var adopting = AdoptingOrganOf(passage.Passage.Instrument);
        var mentions = passage.Read.Organs;
        Organ? last = null;
        var (mention, name) = (0, 0);
        for (var i = 0; i < passage.Read.Citations.Count; i++)
        {
            var citation = passage.Read.Citations[i];
            for (; mention < mentions.Count && mentions[mention].End <= citation.Start; mention++)
            {
                NoteNames(passage.Read.Names, ref name, mentions[mention].End);
                Note(OrganOf(mentions[mention]));
            }

            NoteNames(passage.Read.Names, ref name, citation.End);

            if (citation.Works[0].Number is not { } number)
            {
                passage.Organs[i] = OrganOf(citation.Body) ?? OfShortName(citation.Body.ShortName, adopting, null)
                    ?? (citation.Kind is ReferenceKind.Resolution or ReferenceKind.Decision
                        ? _book.OfSymbol(citation.Works[0].Symbol)
                        : null);
                continue;
            }

            var shortBefore = ShortNameBefore(passage.Read.Tokens, citation.Start);
            var near = shortBefore is not null && _lastByShortName.TryGetValue(shortBefore, out var meant) ? meant
                : mention > 0 && citation.Start - mentions[mention - 1].End < MeaningLimits.ReachOfBody
                    ? OrganOf(mentions[mention - 1])
                    : null;
            var organ = citation.Body switch
            {
                { Organ: { } named } => named,
                { Parties: { } parties } => OfParties(parties),
                { IsUnknown: true } => null,
                { ShortName: { } words } => OfShortName(words, adopting, number),
                _ when citation.IsIts => OfIts(passage, citation, number, adopting, near),
                _ when citation.IsContinuation => OfForm(number, citation.Date, last, adopting),
                _ when AdoptedBy(passage, citation, mention) is { } behind && behind.Fits(number) => behind,
                _ when IsNextTo(passage, citation, mention) => OfForm(number, citation.Date, near, adopting),

                // "resolution 53/9" after a resolution of the Human Rights Council is the Council's; but old numbers
                // tell their body.
                _ => OfForm(number, citation.Date, number.HasRoman ? adopting : last, adopting),
            };
            passage.Organs[i] = organ;
            last = organ ?? last;
            if (OrganOf(citation.Body) is { } cited)
            {
                Note(cited);
            }
        }

        for (; mention < mentions.Count; mention++)
        {
            NoteNames(passage.Read.Names, ref name, mentions[mention].End);
            Note(OrganOf(mentions[mention]));
        }

        NoteNames(passage.Read.Names, ref name, int.MaxValue);
    }

    // One passage after the other is of one instrument.
    private Organ? AdoptingOrganOf(UnitNode? instrument)
    {
        var words = AdoptingBodyOf(instrument);
        if (words != _adopting.Words)
        {
            _adopting = (words, _book.Find(words));
        }

        return _adopting.Organ;
    }

    // "The Committee, in its resolution 11/3".
    private static string? ShortNameBefore(TokenReader tokens, int at)
    {
        var before = tokens.Is(at - 1, "its") && tokens.Is(at - 2, "in") ? at - 3 : -1;
        before = tokens.Is(before, ",") ? before - 1 : before;
        return before >= 0 && OrganBook.IsShortName(tokens.SliceAt(before)) ? tokens.TextAt(before) : null;
    }

    // "resolutions adopted by the Human Rights Council, including resolutions 36/6".
    private static bool IsNextTo(BoundPassage passage, Citation citation, int mention) =>
        mention > 0 && citation.Start - passage.Read.Organs[mention - 1].End < 5;

    // "resolution 60/2 on women, …, adopted by the Commission on the Status of Women": the body is named after the
    // number.
    private Organ? AdoptedBy(BoundPassage passage, Citation citation, int mention)
    {
        var tokens = passage.Read.Tokens;
        while (mention < passage.Read.Organs.Count && passage.Read.Organs[mention].End <= citation.End)
        {
            mention++;
        }

        for (var i = citation.End; mention < passage.Read.Organs.Count
            && i + 3 < passage.Read.Organs[mention].End
            && i < citation.End + MeaningLimits.ReachOfBody; i++)
        {
            if (tokens.Is(i, ";", "resolution", "resolutions"))
            {
                return null;
            }

            if (tokens.Is(i, "adopted") && tokens.Is(i + 1, "by"))
            {
                return OrganOf(passage.Read.Organs[mention]);
            }
        }

        return null;
    }

    private void Note(Organ organ)
    {
        for (var i = 0; i < organ.ShortNames.Count; i++)
        {
            _lastByShortName[organ.ShortNames[i]] = organ;
        }

        _noted.Remove(organ);
        _noted.Add(organ);
    }

    private void NoteNames(IReadOnlyList<CitedName> names, ref int at, int end)
    {
        for (; at < names.Count && names[at].Start < end; at++)
        {
            if (!names[at].IsBare)
            {
                _lastTreaties[names[at].Head] = names[at];
            }
        }
    }

    private Organ? OrganOf(CitedBody body) => body.Organ ?? (body.Parties is { } parties ? OfParties(parties) : null);

    private Organ OrganOf(OrganMention mention) => mention.Organ ?? OfParties(mention.Parties!);

    // "the Conference of the Parties to the Convention": of the convention that the text named last; where none is
    // known, the printed words and no symbol.
    private Organ OfParties(PartiesOfTreaty parties)
    {
        var treaty = parties.Treaty.IsBare && _lastTreaties.TryGetValue(parties.Treaty.Head, out var last)
            ? last
            : parties.Treaty;
        return (_known.TitleOf(treaty) is { } title ? _book.OfTreaty(title) : _book.OfTreaty(treaty.Text))
            ?? Organ.Unknown(parties.Words, parties.ShortName,
                parties.ShortName.Substring(0, parties.ShortName.IndexOf(' ')));
    }

    private static string? AdoptingBodyOf(UnitNode? instrument)
    {
        for (var unit = instrument; unit is not null; unit = unit.Parent)
        {
            if (unit.InstrumentRecord?.AdoptingBody is { } body)
            {
                return body;
            }
        }

        return null;
    }

    // "Council resolution 1992/1": the one that was named last, unless the number is of another's form.
    private Organ? OfShortName(string? name, Organ? adopting, ResolutionNumber? number)
    {
        if (name is null)
        {
            return null;
        }

        var last = _lastByShortName.TryGetValue(name, out var noted) ? noted : null;
        return IsMeant(adopting) ? adopting
            : IsMeant(last) ? last
            : IsMeant(_issuer) ? _issuer
            : number is null ? null
            : Array.Find(_book.ByForm(number.HasRoman), IsMeant);

        bool IsMeant(Organ? organ) => organ is not null
            && organ.ShortNames.Contains(name)
            && (number is null || organ.Numbering == Numbering.Printed || organ.Fits(number));
    }

    // The body named just before, "by the General Assembly in its resolution"; else who adopts the text.
    private Organ? OfIts(BoundPassage passage, Citation citation, ResolutionNumber number, Organ? adopting, Organ? near)
    {
        var isInIts = passage.Read.Tokens.IsWord(citation.Start - 2, "in", "by", "with", "under", "to", "through",
            "pursuant");
        return OfForm(number, citation.Date, isInIts ? near : adopting, isInIts ? adopting : near, _issuer);
    }

    // Of the bodies that give such numbers the nearest whose session was at the date that is printed. Where there is none, the
    // date may be misprinted, and the nearest is meant.
    private Organ? OfForm(
        ResolutionNumber number, string? date, Organ? first, Organ? second, Organ? third = null)
    {
        var day = CalendarDate.OrNull(date);
        Organ? nearest = null;
        if (IsOfDay(first) || IsOfDay(second) || IsOfDay(third))
        {
            return nearest;
        }

        foreach (var organ in _book.ByForm(number.HasRoman))
        {
            if (IsOfDay(organ))
            {
                return nearest;
            }
        }

        var isFound = IsOfDay(_issuer);
        for (var i = _noted.Count - 1; i >= 0 && !isFound; i--)
        {
            isFound = IsOfDay(_noted[i]);
        }

        return nearest;

        bool IsOfDay(Organ? organ)
        {
            if (organ is null || !organ.Fits(number))
            {
                return false;
            }

            var isOfDay = organ.MetAt(number, day);
            nearest = isOfDay ? organ : nearest ?? organ;
            return isOfDay;
        }
    }
}
