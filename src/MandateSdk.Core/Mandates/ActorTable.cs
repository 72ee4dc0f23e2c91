using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Mandates;

/// <summary>The phrases that name an actor, as <c>docs/mandates.md</c> shows them.</summary>
internal static class ActorTable
{
    /// <summary>Names and nouns that stand for one actor wherever they head a phrase.</summary>
    public static IReadOnlyList<KeyValuePair<Actor, string>> Names { get; } = new[]
    {
        Row(Actor.MemberStates, "Member States; States Members; States members; member States; States; State; Governments; Government; countries; country; heads of State; national authorities; troop-contributing countries"),
        Row(Actor.StatesParties, "States parties; States Parties; State party; parties to the Convention; parties to the Protocol; contracting parties"),
        Row(Actor.Donors, "donors; donor; donor countries; donor States; donor Governments; donor community; development partners; bilateral donors"),
        Row(Actor.SecretaryGeneral, "Secretary-General"),
        Row(Actor.Secretariat, "Secretariat"),
        Row(Actor.GeneralAssembly, "General Assembly"),
        Row(Actor.EconomicAndSocialCouncil, "Economic and Social Council"),
        Row(Actor.SecurityCouncil, "Security Council"),
        Row(Actor.CommissionOnCrimePrevention, "Commission on Crime Prevention and Criminal Justice; Committee on Crime Prevention and Control"),
        Row(Actor.CommissionOnNarcoticDrugs, "Commission on Narcotic Drugs"),
        Row(Actor.CommissionOnHumanRights, "Commission on Human Rights"),
        Row(Actor.Unodc, "United Nations Office on Drugs and Crime; Office on Drugs and Crime; UNODC; Centre for International Crime Prevention; United Nations Office for Drug Control and Crime Prevention; Office for Drug Control and Crime Prevention; Crime Prevention and Criminal Justice Division; Crime Prevention and Criminal Justice Branch; Terrorism Prevention Branch"),
        Row(Actor.UnodcExecutiveDirector, "Executive Director"),
        Row(Actor.ProgrammeNetworkInstitutes, "institutes of the United Nations Crime Prevention and Criminal Justice Programme network; institutes of the United Nations Crime Prevention and Criminal Justice Programme; institutes of the United Nations Crime Prevention and Criminal Justice network; institutes of the Programme network; United Nations Crime Prevention and Criminal Justice Programme network; United Nations crime prevention and criminal justice network; United Nations institutes for the Prevention of Crime and the Treatment of Offenders; United Nations African Institute for the Prevention of Crime and the Treatment of Offenders; African Institute for the Prevention of Crime and the Treatment of Offenders; United Nations Asia and Far East Institute for the Prevention of Crime and the Treatment of Offenders; United Nations Latin American Institute for the Prevention of Crime and the Treatment of Offenders; United Nations Interregional Crime and Justice Research Institute; UNICRI; UNAFEI; ILANUD; HEUNI; UNAFRI; regional institutes; interregional institutes; institutes; Institute"),
        Row(Actor.Congress, "Congress; Congresses; United Nations Congress on Crime Prevention and Criminal Justice; United Nations Congress on the Prevention of Crime and the Treatment of Offenders"),
        Row(Actor.ConferenceOfTheParties, "Conference of the Parties; Conference of Parties; Conference of the States Parties; Conference of States Parties; Conferences of the Parties"),
        Row(Actor.ExpertGroup, "expert group; expert groups; group of experts; groups of experts; group of governmental experts; working group; working groups; Ad Hoc Committee; ad hoc committee; intergovernmental group; panel of experts; task force; open-ended group; expert meeting"),
        Row(Actor.UnitedNationsEntities, "specialized agencies; treaty bodies; special procedures; regional commissions; funds and programmes; High Commissioner; Office of the United Nations High Commissioner for Human Rights; Office of the High Commissioner; Office of the United Nations High Commissioner for Refugees; Human Rights Council; Counter-Terrorism Committee; Commission on the Status of Women; Statistical Commission; International Narcotics Control Board; UNICEF; UNDP; UNESCO; United Nations Educational Scientific and Cultural Organization; UNHCR; UNEP; UNIDO; UNCTAD; UN-Habitat; UN-Women; World Health Organization; International Labour Organization; International Maritime Organization; International Civil Aviation Organization; Universal Postal Union; United Nations Entity for Gender Equality and the Empowerment of Women; Joint Inspection Unit; Office of Internal Oversight Services; resident coordinators; peacekeeping missions; subsidiary bodies; functional commissions; International Law Commission; Department of Economic and Social Affairs; Department of Peacekeeping Operations; Department of Public Information; International Court of Justice"),
        Row(Actor.InternationalOrganizations, "intergovernmental organizations; international organizations; regional organizations; subregional organizations; international institutions; regional institutions; International Criminal Police Organization; INTERPOL; World Customs Organization; World Trade Organization; Organization of American States; Organization for Security and Cooperation in Europe; Organization for Economic Cooperation and Development; Council of Europe; European Union; European Commission; African Union; Commonwealth Secretariat; League of Arab States; International Organization for Migration; World Tourism Organization"),
        Row(Actor.NonGovernmentalOrganizations, "non-governmental organizations; nongovernmental organizations; civil society; civil society organizations; community-based organizations; community organizations; voluntary organizations; International Committee of the Red Cross; grass-roots organizations; faith-based organizations; youth organizations; trade unions"),
        Row(Actor.FinancialInstitutions, "financial institutions; financial institution; World Bank; International Monetary Fund; Global Environment Facility; development banks; development bank; regional banks; funding agencies; funding institutions; credit institutions"),
        Row(Actor.PrivateSector, "private sector; business; businesses; business sector; business community; industry; companies; enterprises; private entities; corporations; service providers"),
        Row(Actor.InternationalCommunity, "international community; world community"),
        Row(Actor.Media, "media; mass media; press; journalists"),
        Row(Actor.Professionals, "academia; academics; academic institutions; academic community; research institutions; research institutes; universities; scientific community; professional organizations; professional associations; professional bodies; professionals; prosecutors; judges; magistrates; lawyers; bar associations; practitioners; researchers; scholars; scientists; law enforcement officials; law enforcement agencies; law enforcement authorities; judiciary; experts; academic and research community; correctional administrators; police"),
    };

    /// <summary>Nouns that stand for an actor where no name above heads the phrase and the United Nations is not named in it.</summary>
    public static IReadOnlyList<KeyValuePair<Actor, string>> Nouns { get; } = new[]
    {
        Row(Actor.StatesParties, "parties"),
        Row(Actor.InternationalOrganizations, "organizations; organization"),
        Row(Actor.ExpertGroup, "group; groups"),
    };

    /// <summary>The names by their first word in small letters, the longest first.</summary>
    public static IReadOnlyDictionary<string, List<ActorName>> ByFirstWord { get; } = Index(Names);

    /// <summary>The nouns.</summary>
    public static IReadOnlyDictionary<string, List<ActorName>> NounsByFirstWord { get; } = Index(Nouns);

    /// <summary>The longest name that stands at a word; null for none.</summary>
    public static ActorName? NameAt(IReadOnlyList<Word> words, int at, int end)
    {
        if (!ByFirstWord.TryGetValue(words[at].Lower, out var names))
        {
            return null;
        }

        foreach (var name in names)
        {
            if (IsAt(words, at, end, name.Words))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsAt(IReadOnlyList<Word> words, int at, int end, IReadOnlyList<string> name)
    {
        if (at + name.Count > end)
        {
            return false;
        }

        for (var i = 0; i < name.Count; i++)
        {
            if (words[at + i].Lower != name[i] || (i + 1 < name.Count && words[at + i].EndsPart && !(words[at + i].After == ',' && name.Count > 5)))
            {
                return false;
            }
        }

        return true;
    }

    private static KeyValuePair<Actor, string> Row(Actor actor, string names) => new(actor, names);

    private static Dictionary<string, List<ActorName>> Index(IReadOnlyList<KeyValuePair<Actor, string>> rows)
    {
        var index = new Dictionary<string, List<ActorName>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var name in row.Value.Split(';'))
            {
                var words = name.Trim().ToLowerInvariant().Split(' ');
                if (!index.TryGetValue(words[0], out var names))
                {
                    index.Add(words[0], names = new List<ActorName>());
                }

                names.Add(new ActorName(row.Key, words));
            }
        }

        foreach (var names in index.Values)
        {
            names.Sort((left, right) => right.Words.Count.CompareTo(left.Words.Count));
        }

        return index;
    }
}

/// <summary>A name of an actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Words">The words in small letters.</param>
internal sealed record ActorName(Actor Actor, IReadOnlyList<string> Words);
