using System;
using System.Collections.Generic;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>Finds where a document says which text has a name.</summary>
/// <remarks>
/// A footnote at the name ("… against Corruption⁴" with "⁴ General Assembly resolution 51/191, annex"), a citation in
/// brackets after it, "adopted by the General Assembly in its resolution 55/25" after it, "in its resolution 55/25, in
/// which it adopted" before it, or the title of an instrument of the document itself.
/// </remarks>
internal static class NameIntroductions
{
    private static readonly string[] Annexed = { "annexed" };

    private static readonly string[] Adopted = { "adopted", "contained", "approved", "endorsed", "opened" };

    private static readonly string[] Proclaimed = { "adopted", "proclaimed" };

    public static void Collect(IReadOnlyList<BoundPassage> passages, FootnoteWorks notes, NameBook names)
    {
        foreach (var passage in passages)
        {
            var covered = 0;
            for (var i = 0; i < passage.Read.Names.Count; i++)
            {
                var name = passage.Read.Names[i];

                // "the plans of action for the implementation of the Vienna Declaration, annexed to …": the plans are
                // annexed.
                if (name.Start >= covered && !IsSupplemented(passage.Read.Tokens, name))
                {
                    Collect(passage, name, notes, names);
                    covered = EndOfPhrase(passage.Read.Tokens, name);
                }
            }
        }
    }

    // "the Protocol …, supplementing the Convention (resolution 55/255, annex)": the resolution is the Protocol's.
    private static bool IsSupplemented(TokenReader tokens, CitedName name) =>
        tokens.Is(name.Start - 2, "supplementing") || tokens.Is(name.Start - 1, "supplementing");

    private static void Collect(
        BoundPassage passage, CitedName name, FootnoteWorks notes, NameBook names)
    {
        if (name.IsBare)
        {
            return;
        }

        var alias = AliasBehind(passage.Read.Tokens, name, out var behind);
        behind = alias is null ? EndOfPhrase(passage.Read.Tokens, name) : behind;
        var work = notes.At(passage, behind) ?? notes.At(passage, name.End)
            ?? WorkInBrackets(passage, behind) ?? WorkBehind(passage, behind) ?? WorkBefore(passage, name);
        if (work is not null)
        {
            var basis = work.Path.Names;
            names.Introduce(new NamedText(name, work.Symbol, basis));
            if (alias is not null)
            {
                names.Introduce(new NamedText(alias, work.Symbol, basis));
            }
        }
        else if (alias is not null && names.Find(name) is { } known)
        {
            names.Introduce(known with { Name = alias });
        }
        else if (!names.IsIntroduced(name) && name.Words.Length > 3)
        {
            // The long title still tells what a short form of it means.
            names.Introduce(new NamedText(name, null, default));
        }
    }

    // "the statement of principles and programme of action of the … programme¹": a name in small letters goes on to the
    // comma.
    private static int EndOfPhrase(TokenReader tokens, CitedName name)
    {
        var end = name.End;
        if (char.IsUpper(name.Text[0]))
        {
            return end;
        }

        for (var most = end + MeaningLimits.ReachOfBody; end < most; end++)
        {
            var isColon = tokens.Is(end, ":") && tokens.IsCapitalised(end + 1);
            if (!isColon && (tokens.KindAt(end) != CitationTokenKind.Word
                || tokens.Is(end, "annexed", "contained", "as", "adopted", "which", "that")))
            {
                break;
            }
        }

        return end;
    }

    // "(the Riyadh Guidelines)", "(The Tokyo Rules)", "(hereinafter referred to as “the Convention”)".
    private static CitedName? AliasBehind(TokenReader tokens, CitedName name, out int behind)
    {
        behind = name.End;
        if (!tokens.Is(behind, "("))
        {
            return null;
        }

        var next = behind + 1;
        while (next < behind + MeaningLimits.LongestBracket
            && tokens.IsWord(next, "the", "hereinafter", "hereafter", "referred", "to", "as", "“", "\"", "‘"))
        {
            next++;
        }

        var alias = CitedName.TryRead(tokens, ref next);
        next = tokens.Is(next, "”", "\"", "’") ? next + 1 : next;
        if (alias is null || !tokens.Is(next, ")"))
        {
            return null;
        }

        behind = next + 1;
        return alias;
    }

    private static BoundWork? WorkInBrackets(BoundPassage passage, int behind) =>
        passage.Read.Tokens.Is(behind, "(") ? WorkAt(passage, behind + 1) ?? WorkAt(passage, behind + 2) : null;

    private static BoundWork? WorkAt(BoundPassage passage, int token)
    {
        var at = passage.Read.FirstCitationFrom(token);
        return at < passage.Works.Length && passage.Read.Citations[at].Start == token ? passage.Works[at]?[0] : null;
    }

    // ", adopted by the General Assembly in its resolution 55/25", ", annexed to General Assembly resolution 56/261".
    private static BoundWork? WorkBehind(BoundPassage passage, int behind)
    {
        // "the Declaration on the Right to Development, in particular articles 5 and 7 thereof, adopted by …": what
        // points back waits.
        var at = passage.Read.FirstCitationFrom(behind);
        while (at < passage.Works.Length
            && passage.Works[at] is null
            && passage.Read.Citations[at].Start - behind <= MeaningLimits.ReachOfBody)
        {
            at++;
        }

        if (at == passage.Works.Length
            || passage.Read.Citations[at].Start - behind > MeaningLimits.ReachOfBody
            || passage.Works[at]?[0] is not { } work
            || passage.Read.FirstNameFrom(behind) < passage.Read.FirstNameFrom(passage.Read.Citations[at].Start))
        {
            return null;
        }

        var isAnnexed = Between(passage.Read.Tokens, behind, passage.Read.Citations[at].Start, Annexed);
        if (isAnnexed && work.Path.Steps.Count == 0)
        {
            return work with { Path = CitedPath.Annex };
        }

        return isAnnexed
            || Between(passage.Read.Tokens, behind, passage.Read.Citations[at].Start, Adopted) ? work : null;
    }

    // "its resolution 55/25 of 15 November 2000, in which it adopted the …".
    private static BoundWork? WorkBefore(BoundPassage passage, CitedName name)
    {
        var at = passage.Read.FirstCitationFrom(name.Start) - 1;
        at = at >= 0 && passage.Read.Citations[at].End > name.Start ? at - 1 : at;
        return at >= 0
            && Between(passage.Read.Tokens, passage.Read.Citations[at].End,
                Math.Min(name.Start, passage.Read.Citations[at].End + 8), Proclaimed)
            ? passage.Works[at]?[0]
            : null;
    }

    private static bool Between(TokenReader tokens, int from, int to, string[] words)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens.IsWord(at, words))
            {
                return true;
            }
        }

        return false;
    }
}
