using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Citations;

/// <summary>Treaties and standards that every reader knows by name, for texts that cite them without a source.</summary>
/// <remarks>
/// What the text itself prints always comes first; this table is asked last. Symbols of treaties are those of the resolution
/// that adopted them, or their place in the treaty series, as the United Nations Treaty Collection gives them.
/// </remarks>
internal static class KnownTexts
{
    private static readonly (string Name, string Symbol, string Base)[] Table =
    {
        ("Charter of the United Nations", "", ""),
        ("Final Document of the Tenth Special Session of the General Assembly", "A/RES/S-10/2", ""),
        ("Universal Declaration of Human Rights", "A/RES/217(III)A", ""),
        ("Convention on the Prevention and Punishment of the Crime of Genocide", "A/RES/260(III)A", "annex"),
        ("International Covenant on Civil and Political Rights", "A/RES/2200(XXI)A", "annex"),
        ("International Covenant on Economic, Social and Cultural Rights", "A/RES/2200(XXI)A", "annex"),
        ("International Convention on the Elimination of All Forms of Racial Discrimination", "A/RES/2106(XX)A", "annex"),
        ("Convention on the Elimination of All Forms of Discrimination against Women", "A/RES/34/180", "annex"),
        ("Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment", "A/RES/39/46", "annex"),
        ("Convention on the Rights of the Child", "A/RES/44/25", "annex"),
        ("Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict", "A/RES/54/263", "annex I"),
        ("Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography", "A/RES/54/263", "annex II"),
        ("Convention on the Rights of Persons with Disabilities", "A/RES/61/106", "annex I"),
        ("United Nations Convention against Transnational Organized Crime", "A/RES/55/25", "annex I"),
        ("Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children", "A/RES/55/25", "annex II"),
        ("Protocol against the Smuggling of Migrants by Land, Sea and Air", "A/RES/55/25", "annex III"),
        ("Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition", "A/RES/55/255", "annex"),
        ("United Nations Convention against Corruption", "A/RES/58/4", "annex"),
        ("International Convention for the Suppression of Terrorist Bombings", "A/RES/52/164", "annex"),
        ("International Convention for the Suppression of the Financing of Terrorism", "A/RES/54/109", "annex"),
        ("International Convention for the Suppression of Acts of Nuclear Terrorism", "A/RES/59/290", "annex"),
        ("Single Convention on Narcotic Drugs of 1961", "UNTS vol. 976, No. 14152", ""),
        ("Convention on Psychotropic Substances of 1971", "UNTS vol. 1019, No. 14956", ""),
        ("United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988", "UNTS vol. 1582, No. 27627", ""),
        ("Convention on International Trade in Endangered Species of Wild Fauna and Flora", "UNTS vol. 993, No. 14537", ""),
        ("United Nations Convention on the Law of the Sea", "UNTS vol. 1833, No. 31363", ""),
        ("Rome Statute of the International Criminal Court", "UNTS vol. 2187, No. 38544", ""),
        ("Vienna Declaration on Crime and Justice: Meeting the Challenges of the Twenty-first Century", "A/RES/55/59", "annex"),
        ("Naples Political Declaration and Global Action Plan against Organized Transnational Crime", "A/RES/49/159", "annex"),
        ("Bangkok Declaration on Synergies and Responses: Strategic Alliances in Crime Prevention and Criminal Justice", "A/RES/60/177", "annex"),
        ("Salvador Declaration on Comprehensive Strategies for Global Challenges", "A/RES/65/230", "annex"),
        ("Doha Declaration on Integrating Crime Prevention and Criminal Justice", "A/RES/70/174", "annex"),
        ("Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law", "A/RES/76/181", "annex"),
        ("Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power", "A/RES/40/34", "annex"),
        ("Code of Conduct for Law Enforcement Officials", "A/RES/34/169", "annex"),
        ("Body of Principles for the Protection of All Persons under Any Form of Detention or Imprisonment", "A/RES/43/173", "annex"),
        ("United Nations Standard Minimum Rules for the Administration of Juvenile Justice (The Beijing Rules)", "A/RES/40/33", "annex"),
        ("United Nations Standard Minimum Rules for Non-custodial Measures (The Tokyo Rules)", "A/RES/45/110", "annex"),
        ("Basic Principles for the Treatment of Prisoners", "A/RES/45/111", "annex"),
        ("United Nations Guidelines for the Prevention of Juvenile Delinquency (The Riyadh Guidelines)", "A/RES/45/112", "annex"),
        ("United Nations Rules for the Protection of Juveniles Deprived of their Liberty", "A/RES/45/113", "annex"),
        ("United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)", "A/RES/65/229", "annex"),
        ("United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)", "A/RES/70/175", "annex"),
        ("Basic principles on the use of restorative justice programmes in criminal matters", "E/RES/2002/12", "annex"),
        ("Guidelines for the Prevention of Crime", "E/RES/2002/13", "annex"),
        ("Guidelines on Justice in Matters involving Child Victims and Witnesses of Crime", "E/RES/2005/20", "annex"),
        ("United Nations Declaration against Corruption and Bribery in International Commercial Transactions", "A/RES/51/191", "annex"),
        ("International Code of Conduct for Public Officials", "A/RES/51/59", "annex"),
        ("United Nations Millennium Declaration", "A/RES/55/2", ""),
        ("United Nations Global Counter-Terrorism Strategy", "A/RES/60/288", ""),
        ("2030 Agenda for Sustainable Development", "A/RES/70/1", ""),
        ("Addis Ababa Action Agenda of the Third International Conference on Financing for Development", "A/RES/69/313", "annex"),
    };

    /// <summary>The names with the texts that bear them.</summary>
    public static IReadOnlyList<NamedText> All { get; } = Table.SelectMany(Entries).ToArray();

    // "(the Bangkok Rules)" behind a name is another name of the same text.
    private static IEnumerable<NamedText> Entries((string Name, string Symbol, string Base) row)
    {
        string[] steps = row.Base.Length == 0 ? [] : [row.Base];
        var symbol = row.Symbol.Length == 0 ? null : row.Symbol;
        var bracket = row.Name.IndexOf(" (", System.StringComparison.Ordinal);
        yield return new NamedText(CitedName.OfText(bracket < 0 ? row.Name : row.Name.Substring(0, bracket)), symbol, steps);
        if (bracket > 0)
        {
            yield return new NamedText(CitedName.OfText(row.Name.Substring(bracket + 6).TrimEnd(')')), symbol, steps);
        }
    }
}
