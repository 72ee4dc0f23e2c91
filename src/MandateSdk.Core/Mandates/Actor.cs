namespace MandateSdk.Core.Mandates;

/// <summary>Who is asked to act. <c>docs/mandates.md</c> names the phrases that stand for each.</summary>
public enum Actor
{
    /// <summary>None of the actors below.</summary>
    Other,

    /// <summary>Member States, all States, Governments, countries.</summary>
    MemberStates,

    /// <summary>The parties to a convention.</summary>
    StatesParties,

    /// <summary>Donors, donor countries.</summary>
    Donors,

    /// <summary>The Secretary-General.</summary>
    SecretaryGeneral,

    /// <summary>The Secretariat of the United Nations.</summary>
    Secretariat,

    /// <summary>The General Assembly.</summary>
    GeneralAssembly,

    /// <summary>The Economic and Social Council.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Security Council.</summary>
    SecurityCouncil,

    /// <summary>The Commission on Crime Prevention and Criminal Justice.</summary>
    CommissionOnCrimePrevention,

    /// <summary>The Commission on Narcotic Drugs.</summary>
    CommissionOnNarcoticDrugs,

    /// <summary>The Commission on Human Rights.</summary>
    CommissionOnHumanRights,

    /// <summary>The United Nations Office on Drugs and Crime under this and its former names.</summary>
    Unodc,

    /// <summary>The Executive Director of the United Nations Office on Drugs and Crime.</summary>
    UnodcExecutiveDirector,

    /// <summary>Institutes of the United Nations crime prevention and criminal justice programme network.</summary>
    ProgrammeNetworkInstitutes,

    /// <summary>A United Nations congress on crime prevention and criminal justice.</summary>
    Congress,

    /// <summary>The conference of the parties to a convention.</summary>
    ConferenceOfTheParties,

    /// <summary>An expert group, a working group, an ad hoc committee.</summary>
    ExpertGroup,

    /// <summary>Other bodies, agencies, funds and programmes of the United Nations.</summary>
    UnitedNationsEntities,

    /// <summary>Intergovernmental, international and regional organizations.</summary>
    InternationalOrganizations,

    /// <summary>Non-governmental organizations and civil society.</summary>
    NonGovernmentalOrganizations,

    /// <summary>Financial institutions and development banks.</summary>
    FinancialInstitutions,

    /// <summary>The private sector.</summary>
    PrivateSector,

    /// <summary>The international community.</summary>
    InternationalCommunity,

    /// <summary>The media.</summary>
    Media,

    /// <summary>Prosecutors, judges, academia, practitioners and their organizations.</summary>
    Professionals,
}
