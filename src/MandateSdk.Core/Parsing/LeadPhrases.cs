using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Parsing;

/// <summary>
/// Reads the phrase that opens a recital ("Deeply concerned") or an operative paragraph ("Also requests"), as the United
/// Nations prints it in italics.
/// </summary>
/// <remarks>
/// The words are those of seeds/facts/lead-phrases.tsv, measured on the italics of 2,918 resolutions of 2019-2026; the rules
/// put them together so that a phrase that nobody counted is read as well: modifiers before the verb ("Also requests",
/// "Strongly condemns"), the verb with its particle ("Calls upon", "Takes note"), what it expresses ("its concern"), and
/// modifiers after it ("with appreciation", "also", "once again").
/// </remarks>
internal static class LeadPhrases
{
    private static readonly HashSet<string> Verbs = Set(
        "accepts acknowledges adopts affirms agrees anticipates appeals applauds appoints appreciates appropriates approves asks "
        + "asserts assures authorises authorizes bears brings calls clarifies commends commits concludes concurs condemns confirms "
        + "congratulates considers continues convenes decides declares deems defers demands denounces deplores designates "
        + "determines directs draws elects emphasises emphasizes encourages endorses entrusts establishes exhorts expects expresses "
        + "extends greets highlights hopes instructs invites joins looks maintains mandates notes objects opens pays pledges "
        + "proclaims proposes raises re-emphasizes reaffirms realizes reasserts recalls recognises recognizes recommends recommits "
        + "reconfirms refers regrets reiterates rejects remains reminds renews repeats requests requires resolves respects revises "
        + "salutes shares stresses strives submits suggests supports takes terminates thanks transmits trusts underlines "
        + "underscores understands undertakes urges values warns welcomes");

    private static readonly HashSet<string> PastVerbs = Set(
        "adopted agreed appointed approved authorized called confirmed decided elected encouraged endorsed expressed invited noted "
        + "reaffirmed recalled recommended reiterated requested took transmitted urged welcomed");

    private static readonly HashSet<string> Enactments = Set(
        "adopt affirm agree announce commit declare decide proclaim reaffirm recommend resolve undertake pledge");

    private static readonly HashSet<string> Adjectives = Set(
        "alarmed anxious appalled assembled aware cognizant committed concerned confident conscious convened convinced desirous "
        + "determined disappointed dismayed disturbed eager encouraged faithful grateful gratified guided honoured hopeful "
        + "horrified impressed indignant inspired mindful motivated moved outraged persuaded pleased proud resolute resolved "
        + "saddened satisfied seized shocked troubled worried");

    private static readonly HashSet<string> Participles = Set(
        "accepting acknowledging acting affirming agreeing aiming anticipating applauding appreciating approving "
        + "assembling asserting attaching bearing being believing building calling commemorating commending condemning "
        + "confirming congratulating considering continuing conveying cooperating declaring demanding deploring desiring "
        + "determining drawing echoing emphasising emphasizing encouraging endorsing exercising expecting expressing giving "
        + "hailing having highlighting honouring hoping intending inviting judging keeping knowing looking marking mourning "
        + "noting observing paying perceiving pointing praising proceeding proclaiming pursuing raising re-emphasizing "
        + "reaffirming realizing recalling recognising recognizing recommending recommitting reconfirming referring "
        + "reflecting regretting reiterating rejecting remaining remembering reminding renewing requesting responding "
        + "saluting seeing seeking sharing stating stressing striving supporting sympathizing taking thanking trusting "
        + "underlining underscoring understanding undertaking urging valuing viewing welcoming wishing");

    private static readonly HashSet<string> Modifiers = Set(
        "also further again once strongly deeply gravely seriously greatly firmly fully urgently vigorously particularly "
        + "profoundly ever extremely equally especially solemnly unequivocally highly warmly sincerely strictly categorically "
        + "continuously severely likewise");

    private static readonly HashSet<string> Feelings = Set(
        "abhorrence alarm alarms anguish appreciation approval belief commendation commitment concern concerns condemnation "
        + "conviction desire determination disappointment distress encouragement endorsement expectation expectations gratitude "
        + "hope indignation intention interest need outrage readiness recognition regret regrets resolve respect satisfaction "
        + "shock solidarity support sympathy thanks view wish willingness");

    private static readonly HashSet<string> Renewals = Set(
        "appeal appeals appreciation awareness call calls commitment concern concerns condemnation conviction decision demand distress "
        + "encouragement endorsement invitation recognition request requests support");

    private static readonly HashSet<string> Convictions = Set(
        "belief call calls commitment commitments condemnation conviction determination recognition request requests solidarity support");

    private static readonly HashSet<string> Stands = Set(
        "appreciation commitment concern condemnation determination opposition recognition support");

    private static readonly HashSet<string> Degrees = Set(
        "deep deepest grave gravest great serious strong strongest utmost profound particular sincere full firm warm special "
        + "continued continuing growing increasing extreme renewed very unwavering unequivocal special heartfelt keen previous "
        + "urgent own");

    /// <summary>The phrase at the head of an operative paragraph; null where the text begins with no operative verb.</summary>
    public static string? ReadVerb(string text, bool isTerse = false) => Read(text, word => Verbs.Contains(word), isTerse);

    /// <summary>The phrase of a decision that is told in the past: "Took note of the report", "Decided that".</summary>
    public static string? ReadPastVerb(string text) => Read(text, word => PastVerbs.Contains(word));

    /// <summary>The phrase of an enacting clause such as "Declare as follows:"; null where the text is none.</summary>
    public static string? ReadEnactment(string text) => Read(text, word => Enactments.Contains(word));

    /// <summary>The phrase at the head of a recital; null where the text begins with no participle or adjective.</summary>
    /// <param name="text">The words of the recital.</param>
    /// <param name="isTerse">True for the Security Council, which prints the participle alone in italics.</param>
    public static string? ReadOpening(string text, bool isTerse = false) => Read(text, IsOpener, isTerse);

    /// <summary>
    /// True when a text begins as recitals do, with a word that was counted in one. Other participles can open a recital too
    /// ("Celebrating …"), but also the second half of a sentence ("Trafficking in Persons …").
    /// </summary>
    public static bool OpensKnownRecital(string text) => Read(text, IsKnownOpener) is not null;

    /// <summary>The first operative verb of a sentence that does not begin with it: "Recalling its decision, decides that".</summary>
    public static string? FindVerb(string text)
    {
        var words = Split(text, 400);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Text.TrimEnd(',', ':', ';');
            var isVerb = Verbs.Contains(word) || word is "decided" or "adopted" or "decide" or "agreed" or "requested" or "approved";
            if (isVerb && word.Length > 0 && Characters.IsLower(word[0]) && (i == 0 || !IsNounContext(words[i - 1].Text)))
            {
                var length = Read(text.Substring(words[i].Start), candidate => Verbs.Contains(candidate) || candidate == word)?.Length ?? word.Length;
                return text.Substring(words[i].Start, length);
            }
        }

        return null;
    }

    private static bool IsNounContext(string word) =>
        word is "the" or "its" or "their" or "of" or "and" or "or" or "such" or "these" or "those" or "to" or "in" or "which" or "it" or "that" or "as";

    private static bool IsOpener(string word) => IsKnownOpener(word)
        || (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal)
            && word is not ("during" or "following" or "according" or "regarding" or "concerning" or "including"));

    private static bool IsKnownOpener(string word) => Adjectives.Contains(word) || Participles.Contains(word);

    private static string? Read(string text, Func<string, bool> isHead, bool isTerse = false)
    {
        text = text.TrimStart('“', '"', '«');
        var words = Split(text, 24);
        var i = 0;
        while (i < words.Count && i < 4 && IsModifier(words, i))
        {
            i++;
        }

        if (i >= words.Count || !isHead(Lower(words[i])))
        {
            return null;
        }

        var end = AfterHead(words, i, isTerse);

        // "Welcomes and encourages", "Deplores and strongly condemns"
        if (end + 1 < words.Count && !EndsClause(words[end - 1]) && words[end].Text == "and")
        {
            var second = end + 1;
            while (second < words.Count && IsModifier(words, second))
            {
                second++;
            }

            end = second < words.Count && isHead(Lower(words[second])) ? AfterHead(words, second, isTerse) : end;
        }

        var last = words[end - 1];
        return text.Substring(0, last.Start + last.Text.Length).TrimEnd(',', ':', ';', '.');
    }

    // The phrase with its particles, its object and the modifiers after it; gives the place after its last word.
    private static int AfterHead(List<Word> words, int head, bool isTerse)
    {
        var i = head + 1;
        if (EndsClause(words[head]))
        {
            return i;
        }

        var word = Lower(words[head]);
        if (isTerse && word is "calls" or "calling" or "expresses" or "expressing" or "reiterates" or "reiterating" or "reaffirms" or "reaffirming"
            or "renews" or "renewing" or "condemns" or "condemning")
        {
            return After(words, i, "also") ?? After(words, i, "further") ?? i;
        }

        i = word switch
        {
            "takes" or "taking" or "took" => After(words, i, "note") ?? After(words, i, "full", "note") ?? After(words, i, "into", "account")
                ?? After(words, i, "into", "consideration") ?? i,
            "calls" or "calling" or "called" => After(words, i, "upon") ?? After(words, i, "on") ?? After(words, i, "for")
                ?? After(words, i, "once", "again", "upon") ?? After(words, i, "again", "upon") ?? After(words, i, "attention") ?? i,
            "looks" or "looking" => After(words, i, "forward") ?? i,
            "bears" or "bearing" => After(words, i, "in", "mind") ?? i,
            "draws" or "drawing" => After(words, i, "the", "attention") ?? After(words, i, "attention") ?? i,
            "pays" or "paying" => After(words, i, "tribute") ?? i,
            "having" => AfterParticiple(words, i),
            "being" or "remains" or "remaining" => AfterAdjective(words, i) ?? i,
            "expresses" or "expressing" or "expressed" => AfterObject(words, i, Feelings, false) ?? i,
            "reiterates" or "reiterating" or "renews" or "renewing" => AfterObject(words, i, Renewals, true) ?? i,
            "reaffirms" or "reaffirming" => AfterObject(words, i, Convictions, true) ?? i,
            "recalls" or "recalling" => After(words, i, "its", "request") ?? After(words, i, "its", "invitation") ?? After(words, i, "its", "demand") ?? i,
            "affirms" or "affirming" or "confirms" or "confirming" or "declares" or "emphasizes" or "emphasizing" or "pledges" or "re-emphasizing"
                or "stresses" or "stressing" or "underlining" or "underscores" => AfterObject(words, i, Stands, true) ?? i,
            "continues" or "continuing" => i + 1 < words.Count && words[i].Text == "to" ? i + 2 : i,
            "sharing" or "shares" => AfterObject(words, i, Feelings, false) ?? i,
            _ => i,
        };
        return AfterModifiers(words, i);
    }

    private static int AfterParticiple(List<Word> words, int i)
    {
        while (i < words.Count && Lower(words[i]) is "also" or "further" or "carefully" or "been")
        {
            i++;
        }

        i = Math.Min(i + 1, words.Count);
        return After(words, i, "note") ?? i;
    }

    private static int? AfterAdjective(List<Word> words, int i)
    {
        while (i < words.Count && IsModifier(words, i))
        {
            i++;
        }

        return i < words.Count && Adjectives.Contains(Lower(words[i])) ? i + 1 : null;
    }

    // "its deep concern", "grave concern", "its call upon"
    private static int? AfterObject(List<Word> words, int i, HashSet<string> nouns, bool needsIts)
    {
        if (i < words.Count && (words[i].Text is "its" or "our" || (!needsIts && words[i].Text == "the")))
        {
            i++;
        }
        else if (needsIts)
        {
            return null;
        }

        var limit = i + 4;
        while (i < words.Count && i < limit && Degrees.Contains(Lower(words[i])))
        {
            i++;
        }

        if (i >= words.Count || !nouns.Contains(Lower(words[i])))
        {
            return null;
        }

        var isCall = Lower(words[i]) is "call" or "calls";
        i++;
        return isCall ? After(words, i, "upon") ?? After(words, i, "on") ?? After(words, i, "for") ?? i : i;
    }

    private static int AfterModifiers(List<Word> words, int i)
    {
        while (i < words.Count && !EndsClause(words[i - 1]))
        {
            var next = After(words, i, "also") ?? After(words, i, "further") ?? After(words, i, "once", "again")
                ?? After(words, i, "once", "more") ?? After(words, i, "again") ?? After(words, i, "equally")
                ?? After(words, i, "unequivocally") ?? (words[i - 1].Text.EndsWith("ing", StringComparison.Ordinal) ? After(words, i, "in", "particular") : null) ?? After(words, i, "in", "the", "strongest", "terms")
                ?? After(words, i, "in", "the", "strongest", "possible", "terms") ?? AfterWith(words, i);
            if (next is null)
            {
                break;
            }

            i = next.Value;
        }

        return i;
    }

    // "with appreciation", "with deep concern"
    private static int? AfterWith(List<Word> words, int i)
    {
        if (words[i].Text != "with")
        {
            return null;
        }

        i++;
        while (i < words.Count && Degrees.Contains(Lower(words[i])))
        {
            i++;
        }

        return i < words.Count && Feelings.Contains(Lower(words[i])) ? i + 1 : null;
    }

    private static int? After(List<Word> words, int i, params string[] phrase)
    {
        foreach (var word in phrase)
        {
            if (i >= words.Count || Lower(words[i]) != word || (i > 0 && EndsClause(words[i - 1])))
            {
                return null;
            }

            i++;
        }

        return i;
    }

    private static bool IsModifier(List<Word> words, int i) =>
        Modifiers.Contains(Lower(words[i])) || (i > 0 && Lower(words[i - 1]) == "once" && Lower(words[i]) == "more");

    private static bool EndsClause(Word word) => word.Text.Length > 0 && word.Text[word.Text.Length - 1] is ',' or ':' or ';' or '.';

    private static string Lower(Word word) => word.Text.TrimEnd(',', ':', ';', '.').ToLowerInvariant();

    private static List<Word> Split(string text, int limit)
    {
        var words = new List<Word>();
        var i = 0;
        while (i < text.Length && words.Count < limit)
        {
            while (i < text.Length && text[i] == ' ')
            {
                i++;
            }

            var start = i;
            while (i < text.Length && text[i] != ' ')
            {
                i++;
            }

            if (i > start)
            {
                words.Add(new Word(start, text.Substring(start, i - start)));
            }
        }

        return words;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' ').Distinct(), StringComparer.Ordinal);

    private readonly record struct Word(int Start, string Text);
}
