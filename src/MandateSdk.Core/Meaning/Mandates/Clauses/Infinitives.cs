using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>Tells "to report" from "to the Convention": where what is asked begins.</summary>
internal static class Infinitives
{
    // Base forms that drafters use, those that are nouns as well left out; the list need not be whole, see
    // IsInfinitive.
    private static readonly HashSet<string> Verbs = Set(
        "abide abolish abstain accelerate accept accede accommodate accompany accomplish accord achieve acknowledge acquire act adapt add address adhere "
        + "adjourn adjust administer adopt advance advise advocate affirm afford agree align alleviate allocate allow amend analyse analyze anticipate "
        + "appear apply appoint appraise apprehend apprise approve arrange arrest ascertain assess assign assist assume assure attain attend attract "
        + "authorize avail avoid ban be bear become begin bolster bridge brief bring broaden build call cease celebrate channel charge circulate clarify close "
        + "codify collaborate collect combat combine commemorate commence commit communicate compile complement complete comply comprehend conceal "
        + "concentrate conclude condemn conduct confirm confiscate conform connect consider consolidate constitute construct consult continue contribute "
        + "convene convey cooperate coordinate counter counteract cover create criminalize cultivate curb decide declare decrease dedicate deepen defer define "
        + "defray delegate deliver demonstrate denounce deny deploy depict derive describe design designate destroy detect deter determine develop "
        + "devise devote disarm discharge disclose discontinue discourage discuss dismantle dispatch display disrupt disseminate distribute diversify do draft "
        + "draw earmark educate effect effectuate elaborate elect eliminate embark embrace empower enable enact encourage end endeavour endorse enforce "
        + "engage enhance enlarge enlist ensure enter entrust envisage equip eradicate establish evaluate examine exchange exclude execute exercise expand "
        + "expedite explain explore express extend extradite facilitate fight fill finalize finalise find follow forge formulate foster fulfil fulfill "
        + "function fund further gain gather generate get give go grant guarantee guard guide halt handle harmonize harness have heed help highlight hold "
        + "honour host identify implement impose improve include incorporate increase inform initiate innovate inspire institute instruct integrate intensify interact "
        + "intercept introduce invest investigate invite involve issue join keep launch lay lead learn legislate lend leverage lift limit maintain make "
        + "manage mark maximize meet minimize mitigate mobilize modernize modify monitor motivate move negotiate nominate normalize notify observe obtain "
        + "offer open operate operationalize oppose optimize order organize outline overcome oversee participate pay penalize perform permit persist "
        + "place plan play pledge pool popularize prepare present preserve press prevent prioritize proceed process proclaim produce prohibit promote "
        + "promulgate proportion propose prosecute protect prove provide publicize publish punish pursue put ratify reach reactivate react read reaffirm "
        + "realize reallocate recall receive recognize recommend reconfirm reconsider reconvene record recover recruit rectify redouble reduce reevaluate "
        + "re-evaluate re-establish refer refine reflect reform refrain regain register regulate rehabilitate reinforce reinstate reiterate reject release rely remain remedy remind "
        + "remove render renew reopen repatriate repeal replace replenish reply repress request require resolve respect respond restore restrain "
        + "restrict resume retain rethink return reverse revert review revise revisit revitalize sanction satisfy save schedule secure seek seize select send sensitize "
        + "serve service set settle shape share show sign simplify solicit solve spare speed sponsor stand standardize start step stimulate stop streamline "
        + "strengthen stress strive study submit subscribe substantiate suggest supervise supplement supply suppress surrender suspend sustain tackle tailor "
        + "take target terminate tighten trace track train transcribe transfer transform translate transmit treat undergo undertake underline unify update uphold upgrade "
        + "urge utilize utilise validate verify visit waive warn widen withdraw withhold work write");

    private static readonly HashSet<string> NounsToo = Set(
        "access aid approach attempt balance benefit budget campaign care claim comment compromise concern contact contract control crime cost damage deal debate "
        + "defence demand document doubt effort estimate exhibit experience favour feature finance focus force forecast form group harm house impact "
        + "influence interest interview label land link list market master match matter measure name need network number object offset "
        + "outreach pattern pilot practice profile programme progress project protest purpose question rate reason regard reports rescue research reserve resource result "
        + "risk ruin rule scale search signal source stage state store support survey target test trade traffic transit transport travel trial trust "
        + "use value view vote speaker witness report live shelter safeguard review contribute");

    // What goes with "to" and a noun, or with an infinitive that is not what is asked.
    private static readonly HashSet<string> Governors = Set(
        "related relating relevant pursuant according due subject access attached assistance support committed vulnerable prior addition response "
        + "contribution contributions contributing contribute contributed attention commitment adherence applicable similar opposed leading leads referred adjacent key right "
        + "rights as order regard respect view position able unable willing wishing wish wishes intend intending intends ready seeking seek seeks need needs effort efforts opportunity "
        + "opportunities ability capacity capacities failure failed failing required mandated designed aimed aiming used needed obliged entitled likely "
        + "exposed belonging access responding respond responds entrusted acceding alternatives threats threat attached harmful detrimental specific "
        + "common linked unique close owing thanks owed appropriate necessary beneficial dedicated devoted answer reply replies measures steps actions "
        + "established created tasked requests agreed decided continue continues continuing continued yet provisions");

    private static readonly HashSet<string> Determiners = Set(
        "the a an all any its their his her our that these those this such each every both which whom what other some no one two three it them us "
        + "developing developed least international national regional human criminal illicit date and or member civil");

    /// <summary>True where "to" at a place begins an infinitive.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">The place.</param>
    public static bool IsInfinitive(WordList words, int at)
    {
        if (words[at].Lower != "to" || words[at].After is ';' or '.')
        {
            return false;
        }

        // "to, inter alia, strengthen", "to:"
        if (words[at].After is ',' or ':')
        {
            return true;
        }

        var next = at + 1;
        while (next < words.Count && IsAdverb(words[next]))
        {
            next++;
        }

        return next < words.Count
            && (next > at + 1 ? !words[next].IsCapital : IsVerb(words[next], IsGoverned(words, at)));
    }

    /// <summary>
    /// True where the infinitive is one that a noun or participle before it takes, such as "in order to".
    /// </summary>
    public static bool IsGoverned(WordList words, int at) =>
        at > 0 && !words[at - 1].EndsPart && !words[at - 1].IsCapital && Governors.Contains(words[at - 1].Lower);

    /// <summary>True for a word that can only be the base form of a verb.</summary>
    public static bool IsBaseForm(Word word) => Verbs.Contains(word.Lower) && !word.IsCapital;

    /// <summary>
    /// True where the base form of a verb stands as a verb and not after an article or a preposition: "at the request
    /// of".
    /// </summary>
    public static bool IsVerbAt(WordList words, int at) => IsBaseForm(words[at])
        && (at == 0
            || words[at - 1].EndsPart
            || words[at - 1].Lower is not ("the" or "a" or "an" or "its" or "their" or "this" or "that" or "of" or "in"
                or "on" or "for" or "upon" or "at" or "to" or "by" or "any" or "such"));

    private static bool IsVerb(Word word, bool isGoverned)
    {
        if (word.Text.Length == 0 || !char.IsLower(word.Text[0]) || Determiners.Contains(word.Lower))
        {
            return false;
        }

        if (Verbs.Contains(word.Lower))
        {
            return true;
        }

        if (NounsToo.Contains(word.Lower))
        {
            return !isGoverned;
        }

        // A verb that is in no list: anything that does not end as nouns, adjectives and participles do.
        return !isGoverned && !HasNominalEnd(word.Lower);
    }

    private static bool IsAdverb(Word word) =>
        (word.Lower.Length > 4
            && word.Lower.EndsWith("ly", StringComparison.Ordinal)
            && !word.IsCapital
            && word.Lower is not ("supply" or "comply" or "apply" or "reply" or "rely" or "multiply" or "family"
                or "assembly"))
        || word.Lower is "also" or "further" or "not" or "jointly" or "better" or "first" or "either";

    private static bool HasNominalEnd(string word)
    {
        foreach (var end in NominalEnds)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] NominalEnds =
    {
        "s", "ing", "ed", "tion", "sion", "ment", "ity", "al", "ous", "ic", "ive", "ance", "ence", "ness", "ism", "ful", "ary", "able", "ible", "ship", "ar", "men", "an", "cy", "ty", "ry", "ure", "sis",
    };

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
