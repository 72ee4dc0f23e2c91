using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Mandates;

/// <summary>The verbs of each class, as <c>docs/mandates.md</c> shows them: in the third person of the present.</summary>
internal static class VerbTable
{
    /// <summary>The classes with their verbs; a verb of two words is asked for as a whole, modifiers may stand between them.</summary>
    public static IReadOnlyList<KeyValuePair<VerbClass, string>> Rows { get; } = new[]
    {
        Row(VerbClass.Requests, "requests, asks, directs, instructs, mandates, entrusts, requires"),
        Row(VerbClass.CallsUpon, "calls upon, calls on, calls for, calls"),
        Row(VerbClass.Invites, "invites"),
        Row(VerbClass.Encourages, "encourages"),
        Row(VerbClass.Urges, "urges, exhorts, demands"),
        Row(VerbClass.Appeals, "appeals"),
        Row(VerbClass.Decides, "decides, resolves, establishes, determines, agrees, concludes, convenes, creates, elects, appoints, designates, extends, renews, terminates, defers, appropriates"),
        Row(VerbClass.Recommends, "recommends"),
        Row(VerbClass.Suggests, "suggests, proposes"),
        Row(VerbClass.Notes, "notes, takes note, observes"),
        Row(VerbClass.Welcomes, "welcomes, greets, hails"),
        Row(VerbClass.Commends, "commends, thanks, congratulates, applauds, appreciates, salutes, pays tribute"),
        Row(VerbClass.Adopts, "adopts, approves, endorses, accepts"),
        Row(VerbClass.Supports, "supports"),
        Row(VerbClass.Reaffirms, "reaffirms, affirms, confirms, reconfirms, recalls, reiterates, repeats, reminds, reasserts, maintains"),
        Row(VerbClass.Recognizes, "recognizes, recognises, acknowledges, realizes, realises, understands"),
        Row(VerbClass.Stresses, "stresses, emphasizes, emphasises, re-emphasizes, underlines, underscores, highlights, attaches"),
        Row(VerbClass.Considers, "considers, believes, deems, bears in mind, takes into account, takes into consideration"),
        Row(VerbClass.ExpressesConcern, "regrets"),
        Row(VerbClass.Condemns, "condemns, deplores, denounces, rejects, objects"),
        Row(VerbClass.Declares, "declares, proclaims, solemnly affirms"),
        Row(VerbClass.Undertakes, "undertakes, commits, pledges, recommits, endeavours, strives, seeks"),
        Row(VerbClass.Authorizes, "authorizes, authorises"),
        Row(VerbClass.Expects, "looks forward, expects, hopes, trusts, anticipates, wishes"),
        Row(VerbClass.DrawsAttention, "draws attention, draws the attention, calls attention, calls the attention, brings to the attention"),
        Row(VerbClass.Other, "asserts, assures, clarifies, continues, expresses, remains, shares, submits, takes, transmits, values, warns, respects, refers, joins, revises"),
    };

    /// <summary>What is expressed, and so the class of "expresses its …", "reiterates its …", "affirms its …".</summary>
    public static IReadOnlyList<KeyValuePair<VerbClass, string>> Nouns { get; } = new[]
    {
        Row(VerbClass.Requests, "request, requests"),
        Row(VerbClass.CallsUpon, "call, calls"),
        Row(VerbClass.Invites, "invitation, invitations"),
        Row(VerbClass.Encourages, "encouragement"),
        Row(VerbClass.Urges, "demand, demands"),
        Row(VerbClass.Appeals, "appeal, appeals"),
        Row(VerbClass.Decides, "decision"),
        Row(VerbClass.Recommends, "recommendation, recommendations"),
        Row(VerbClass.Welcomes, "satisfaction, pleasure"),
        Row(VerbClass.Commends, "appreciation, gratitude, thanks, commendation, admiration"),
        Row(VerbClass.Adopts, "approval, endorsement"),
        Row(VerbClass.Supports, "support, solidarity"),
        Row(VerbClass.Recognizes, "awareness, recognition"),
        Row(VerbClass.Stresses, "need, importance"),
        Row(VerbClass.Considers, "belief, view, opinion, conviction"),
        Row(VerbClass.ExpressesConcern, "concern, concerns, alarm, regret, regrets, dismay, distress, disappointment, outrage, shock, anguish, indignation"),
        Row(VerbClass.Condemns, "condemnation, opposition"),
        Row(VerbClass.Undertakes, "commitment, commitments, determination, intention, readiness, willingness, resolve"),
        Row(VerbClass.Expects, "hope, expectation, expectations, desire, wish"),
    };

    /// <summary>What follows "is", "are" and "remains" in an operative sentence.</summary>
    public static IReadOnlyList<KeyValuePair<VerbClass, string>> States { get; } = new[]
    {
        Row(VerbClass.Considers, "convinced, persuaded, confident"),
        Row(VerbClass.Recognizes, "aware, conscious, mindful, cognizant"),
        Row(VerbClass.ExpressesConcern, "concerned, alarmed, disturbed, appalled, dismayed, worried"),
        Row(VerbClass.Undertakes, "determined, committed, resolved, ready"),
        Row(VerbClass.Commends, "grateful"),
        Row(VerbClass.Decides, "seized"),
    };

    private static readonly Dictionary<string, VerbClass> NounClasses = Index(Nouns);

    private static readonly Dictionary<string, VerbClass> StateClasses = Index(States);

    private static readonly Dictionary<VerbForm, Dictionary<string, List<VerbEntry>>> Entries = new()
    {
        [VerbForm.Third] = IndexVerbs(third => third),
        [VerbForm.Base] = IndexVerbs(BaseOf),
        [VerbForm.Past] = IndexVerbs(third => PastOf(BaseOf(third))),
    };

    /// <summary>The entries whose first verb is a word, the longest first; empty for a word that is no operative verb.</summary>
    public static IReadOnlyList<VerbEntry> Find(string lower, VerbForm form) =>
        Entries[form].TryGetValue(lower, out var found) ? found : (IReadOnlyList<VerbEntry>)Array.Empty<VerbEntry>();

    /// <summary>The class of what is expressed; null for a noun that has none.</summary>
    public static VerbClass? ClassOfNoun(string lower) => NounClasses.TryGetValue(lower, out var found) ? found : null;

    /// <summary>The class of a state such as "convinced"; null for a word that is none.</summary>
    public static VerbClass? ClassOfState(string lower) => StateClasses.TryGetValue(lower, out var found) ? found : null;

    private static KeyValuePair<VerbClass, string> Row(VerbClass verbClass, string words) => new(verbClass, words);

    private static Dictionary<string, VerbClass> Index(IReadOnlyList<KeyValuePair<VerbClass, string>> rows)
    {
        var index = new Dictionary<string, VerbClass>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var word in row.Value.Split(','))
            {
                index.Add(word.Trim(), row.Key);
            }
        }

        return index;
    }

    private static Dictionary<string, List<VerbEntry>> IndexVerbs(Func<string, string> inflect)
    {
        var index = new Dictionary<string, List<VerbEntry>>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            foreach (var phrase in row.Value.Split(','))
            {
                var words = phrase.Trim().Split(' ');

                // "solemnly affirms": the modifier is read by the reader of verbs.
                if (words[0] == "solemnly")
                {
                    continue;
                }

                var verb = inflect(words[0]);
                if (!index.TryGetValue(verb, out var entries))
                {
                    index.Add(verb, entries = new List<VerbEntry>());
                }

                entries.Add(new VerbEntry(row.Key, words));
                entries.Sort((left, right) => right.Words.Count.CompareTo(left.Words.Count));
            }
        }

        return index;
    }

    private static string BaseOf(string third) =>
        EndsWith(third, "sses") || EndsWith(third, "shes") || EndsWith(third, "ches")
            ? third.Substring(0, third.Length - 2)
            : third.Substring(0, third.Length - 1);

    private static string PastOf(string verb) => verb switch
    {
        "take" => "took",
        "draw" => "drew",
        "pay" => "paid",
        "bear" => "bore",
        "undertake" => "undertook",
        "bring" => "brought",
        "commit" => "committed",
        "seek" => "sought",
        _ => EndsWith(verb, "e") ? verb + "d" : verb + "ed",
    };

    private static bool EndsWith(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);
}

/// <summary>A verb of the table.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Words">Its words, the verb first.</param>
internal sealed record VerbEntry(VerbClass Class, IReadOnlyList<string> Words);

/// <summary>The forms in which an operative verb stands.</summary>
internal enum VerbForm
{
    /// <summary>"requests": resolutions.</summary>
    Third,

    /// <summary>"request": declarations that speak as "we", and what an organ decides to do.</summary>
    Base,

    /// <summary>"requested": decisions that are told in the past.</summary>
    Past,
}
