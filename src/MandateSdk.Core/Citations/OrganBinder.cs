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
                passage.Organs[i] = citation.Organ ?? OfShortName(citation.ShortOrgan, adopting, null);
                continue;
            }

            var shortBefore = ShortNameBefore(passage.Read.Tokens, citation.Start);
            var near = shortBefore is not null && _lastByShortName.TryGetValue(shortBefore, out var meant) ? meant
                : mention > 0 && citation.Start - mentions[mention - 1].End < NearestBody ? mentions[mention - 1].Organ : null;
            var organ = citation.Organ ?? OfShortName(citation.ShortOrgan, adopting, number)
                ?? (citation.IsIts ? OfIts(passage, citation, number, adopting, near) : OfForm(number, IsNextTo(passage, citation, mention) ? near : last, adopting));
            passage.Organs[i] = organ;
            last = organ ?? last;
            if (citation.Organ is not null)
            {
                Note(citation.Organ);
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
        mention > 0 && !citation.IsContinuation && citation.Start - passage.Read.Organs[mention - 1].End < 5;

    private void Note(Organ organ) => _lastByShortName[organ.ShortName] = organ;

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

        var candidates = new[] { adopting, _lastByShortName.TryGetValue(name, out var last) ? last : null, _issuer }
            .Concat(Organ.All.Where(organ => organ == Organ.GeneralAssembly || organ == Organ.EconomicAndSocialCouncil || organ == Organ.SecurityCouncil));
        var found = candidates.FirstOrDefault(organ => organ is not null && organ.ShortName == name && (number is null || organ.Fits(number)));
        return found;
    }

    // The body named just before, "by the General Assembly in its resolution"; else who adopts the text.
    private Organ? OfIts(BoundPassage passage, Citation citation, ResolutionNumber number, Organ? adopting, Organ? near)
    {
        var isInIts = passage.Read.Tokens.IsWord(citation.Start - 2, "in", "by", "with", "under", "to", "through", "pursuant");
        var candidates = isInIts ? new[] { near, adopting, _issuer } : new[] { adopting, near, _issuer };
        return candidates.FirstOrDefault(organ => organ is not null && organ.Fits(number)) ?? OfForm(number, null, adopting);
    }

    // Year before the stroke: the Council; year in brackets: the Security Council; session 31 and later: the Assembly. A number
    // of a low session is a commission's.
    private Organ? OfForm(ResolutionNumber number, Organ? last, Organ? adopting)
    {
        var candidates = new[] { last, adopting, Organ.WorldHealthAssembly, Organ.SecurityCouncil, Organ.EconomicAndSocialCouncil, Organ.GeneralAssembly }
            .Where(organ => organ is not null && organ.Fits(number));

        // Only who is at hand can be meant by "217 A (III)".
        if (number.HasRoman)
        {
            return candidates.FirstOrDefault(organ => organ == last || organ == adopting) ?? Organ.GeneralAssembly;
        }

        return candidates.FirstOrDefault()
            ?? (_issuer is not null && _issuer.Fits(number) ? _issuer : _lastByShortName.Values.FirstOrDefault(organ => organ.ShortName == "Commission" && organ.Fits(number)));
    }
}
