using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Documents;

namespace MandateSdk.Core.Citations;

/// <summary>Finds the body of a resolution: "its resolution 55/25", "Commission resolution 7/1", "resolution 48/104".</summary>
internal sealed class OrganBinder
{
    // "… by the General Assembly in its resolution": the body stands not far before.
    private const int NearestBody = 25;

    private readonly Dictionary<string, Organ> _lastByShortName = new(StringComparer.Ordinal);
    private readonly List<Organ> _noted = new();
    private readonly Organ? _issuer;

    public OrganBinder(Document document) => _issuer = Organ.Find(document.Issuer) ?? Organ.Find(document.Title);

    /// <summary>Finds the bodies of all citations of a passage, in the order of the words.</summary>
    public void Bind(BoundPassage passage)
    {
        var adopting = Organ.Find(AdoptingBodyOf(passage.Passage.Instrument));
        var mentions = passage.Read.Organs;
        Organ? last = null;
        var mention = 0;
        for (var i = 0; i < passage.Read.Citations.Count; i++)
        {
            var citation = passage.Read.Citations[i];
            for (; mention < mentions.Count && mentions[mention].End <= citation.Start; mention++)
            {
                Note(mentions[mention].Organ);
            }

            if (citation.Works[0].Number is not { } number)
            {
                passage.Organs[i] = citation.Body.Organ ?? OfShortName(citation.Body.ShortName, adopting, null)
                    ?? (citation.Kind is ReferenceKind.Resolution or ReferenceKind.Decision ? Organ.OfSymbol(citation.Works[0].Symbol) : null);
                continue;
            }

            var shortBefore = ShortNameBefore(passage.Read.Tokens, citation.Start);
            var near = shortBefore is not null && _lastByShortName.TryGetValue(shortBefore, out var meant) ? meant
                : mention > 0 && citation.Start - mentions[mention - 1].End < NearestBody ? mentions[mention - 1].Organ : null;
            var organ = citation.Body switch
            {
                { Organ: { } named } => named,
                { IsUnknown: true } => null,
                { ShortName: { } name } => OfShortName(name, adopting, number),
                _ when citation.IsIts => OfIts(passage, citation, number, adopting, near),
                _ when citation.IsContinuation => OfForm(number, last, adopting),
                _ when IsNextTo(passage, citation, mention) => OfForm(number, near, adopting),

                // "resolution 53/9" behind a resolution of the Human Rights Council is the Council's; but old numbers tell their body.
                _ => OfForm(number, number.HasRoman ? adopting : last, adopting),
            };
            passage.Organs[i] = organ;
            last = organ ?? last;
            if (citation.Body.Organ is { } cited)
            {
                Note(cited);
            }
        }

        for (; mention < mentions.Count; mention++)
        {
            Note(mentions[mention].Organ);
        }
    }

    // "The Committee, in its resolution 11/3".
    private static string? ShortNameBefore(TokenReader tokens, int at)
    {
        var before = tokens.Is(at - 1, "its") && tokens.Is(at - 2, "in") ? at - 3 : -1;
        before = tokens.Is(before, ",") ? before - 1 : before;
        return before >= 0 && Organ.IsShortName(tokens[before].Text) ? tokens[before].Text : null;
    }

    // "resolutions adopted by the Human Rights Council, including resolutions 36/6".
    private static bool IsNextTo(BoundPassage passage, Citation citation, int mention) =>
        mention > 0 && citation.Start - passage.Read.Organs[mention - 1].End < 5;

    private void Note(Organ organ)
    {
        _lastByShortName[organ.ShortName] = organ;
        _noted.Remove(organ);
        _noted.Add(organ);
    }

    private static string? AdoptingBodyOf(Instrument? instrument)
    {
        for (Unit? unit = instrument; unit is not null; unit = unit.Parent)
        {
            if (unit is Instrument { AdoptingBody: { } body })
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
        return new[] { adopting, last, _issuer, Organ.GeneralAssembly, Organ.EconomicAndSocialCouncil, Organ.SecurityCouncil, Organ.WorldHealthAssembly }
            .FirstOrDefault(organ => organ is not null && organ.ShortName == name && (number is null || organ.Fits(number)));
    }

    // The body named just before, "by the General Assembly in its resolution"; else who adopts the text.
    private Organ? OfIts(BoundPassage passage, Citation citation, ResolutionNumber number, Organ? adopting, Organ? near)
    {
        var isInIts = passage.Read.Tokens.IsWord(citation.Start - 2, "in", "by", "with", "under", "to", "through", "pursuant");
        return isInIts ? Organ.OfForm(number, near, adopting, _issuer) : Organ.OfForm(number, adopting, near, _issuer);
    }

    private Organ? OfForm(ResolutionNumber number, Organ? last, Organ? adopting) => Organ.OfForm(number, last, adopting)
        ?? (_issuer is not null && _issuer.Fits(number) ? _issuer : _noted.LastOrDefault(organ => organ.Fits(number)));
}
