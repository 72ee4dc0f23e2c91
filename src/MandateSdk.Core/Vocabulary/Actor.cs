using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>Who is asked to act. <c>docs/mandates.md</c> names the phrases that stand for each.</summary>
/// <remarks>
/// An open value: the members here are those of every field; the vocabulary has others ("Unodc"), and a catalog can add
/// more. Two actors are equal when their names are. A <c>switch</c> takes the names: <c>case
/// nameof(Actor.MemberStates):</c>.
/// </remarks>
public readonly struct Actor : IEquatable<Actor>
{
    private readonly string? _name;

    private Actor(string name) => _name = name;

    /// <summary>None that has a name. The default value.</summary>
    public static Actor Other => default;

    /// <summary>Member States, all States, Governments, countries.</summary>
    public static Actor MemberStates { get; } = new(nameof(MemberStates));

    /// <summary>The parties to a convention.</summary>
    public static Actor StatesParties { get; } = new(nameof(StatesParties));

    /// <summary>Donors, donor countries.</summary>
    public static Actor Donors { get; } = new(nameof(Donors));

    /// <summary>The Secretary-General.</summary>
    public static Actor SecretaryGeneral { get; } = new(nameof(SecretaryGeneral));

    /// <summary>The Secretariat of the United Nations.</summary>
    public static Actor Secretariat { get; } = new(nameof(Secretariat));

    /// <summary>The General Assembly.</summary>
    public static Actor GeneralAssembly { get; } = new(nameof(GeneralAssembly));

    /// <summary>The Economic and Social Council.</summary>
    public static Actor EconomicAndSocialCouncil { get; } = new(nameof(EconomicAndSocialCouncil));

    /// <summary>The Security Council.</summary>
    public static Actor SecurityCouncil { get; } = new(nameof(SecurityCouncil));

    /// <summary>The conference of the parties to a convention.</summary>
    public static Actor ConferenceOfTheParties { get; } = new(nameof(ConferenceOfTheParties));

    /// <summary>An expert group, a working group, an ad hoc committee.</summary>
    public static Actor ExpertGroup { get; } = new(nameof(ExpertGroup));

    /// <summary>Other bodies, agencies, funds and programmes of the United Nations.</summary>
    public static Actor UnitedNationsEntities { get; } = new(nameof(UnitedNationsEntities));

    /// <summary>Intergovernmental, international and regional organizations.</summary>
    public static Actor InternationalOrganizations { get; } = new(nameof(InternationalOrganizations));

    /// <summary>Non-governmental organizations and civil society.</summary>
    public static Actor NonGovernmentalOrganizations { get; } = new(nameof(NonGovernmentalOrganizations));

    /// <summary>Financial institutions and development banks.</summary>
    public static Actor FinancialInstitutions { get; } = new(nameof(FinancialInstitutions));

    /// <summary>The private sector.</summary>
    public static Actor PrivateSector { get; } = new(nameof(PrivateSector));

    /// <summary>The international community.</summary>
    public static Actor InternationalCommunity { get; } = new(nameof(InternationalCommunity));

    /// <summary>The media.</summary>
    public static Actor Media { get; } = new(nameof(Media));

    /// <summary>Prosecutors, judges, academia, practitioners and their organizations.</summary>
    public static Actor Professionals { get; } = new(nameof(Professionals));

    /// <summary>
    /// The actors of the vocabulary of this library, <see cref="Other"/> first; catalogs can add more.
    /// </summary>
    public static IReadOnlyList<Actor> Known { get; } = new[] { Other }.Concat(ActorsTable.Rows.Select(row =>
        new Actor(row.Actor))).ToArray();

    /// <summary>The name, such as "SecretaryGeneral".</summary>
    public string Name => _name ?? nameof(Other);

    /// <summary>True when both have the same name.</summary>
    /// <param name="left">One actor.</param>
    /// <param name="right">The other actor.</param>
    public static bool operator ==(Actor left, Actor right) => left.Equals(right);

    /// <summary>True when the names differ.</summary>
    /// <param name="left">One actor.</param>
    /// <param name="right">The other actor.</param>
    public static bool operator !=(Actor left, Actor right) => !left.Equals(right);

    /// <summary>The actor with a name.</summary>
    /// <param name="name">The name, such as "SecretaryGeneral" or "Unodc"; any word of letters and digits.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="FormatException">The name is empty, or has other characters than letters and
    /// digits.</exception>
    public static Actor Parse(string name) =>
        TryParse(name, out var actor)
            ? actor
            : throw new FormatException("\"" + name + "\" is no name of an actor: it must be one word of letters and "
                + "digits.");

    /// <summary>The actor with a name, if it can be one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="actor">The actor; <see cref="Other"/> where it is none.</param>
    /// <returns>True for one word of letters and digits.</returns>
    public static bool TryParse(string? name, out Actor actor)
    {
        var isName = OpenName.IsValid(name);
        actor = !isName || name == nameof(Other) ? default : new Actor(name!);
        return isName;
    }

    /// <inheritdoc/>
    public bool Equals(Actor other) => Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Actor other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
