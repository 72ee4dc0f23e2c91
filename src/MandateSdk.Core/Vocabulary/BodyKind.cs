using System;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What sort of body it is, as the chart of the United Nations system has it.</summary>
internal enum BodyKind
{
    /// <summary>The General Assembly, the Councils, the Court.</summary>
    PrincipalOrgan,

    /// <summary>A commission, committee or council of a principal organ.</summary>
    SubsidiaryOrgan,

    /// <summary>A functional commission of the Economic and Social Council.</summary>
    FunctionalCommission,

    /// <summary>A regional commission of the Economic and Social Council.</summary>
    RegionalCommission,

    /// <summary>A department or office of the Secretariat.</summary>
    Office,

    /// <summary>A fund, a programme, a research or training body.</summary>
    FundOrProgramme,

    /// <summary>The assembly, council or board of an organization.</summary>
    GoverningBody,

    /// <summary>An institute of a programme network.</summary>
    Institute,

    /// <summary>A network of institutes.</summary>
    Network,

    /// <summary>A specialized agency.</summary>
    SpecializedAgency,

    /// <summary>An organization with ties to the United Nations.</summary>
    RelatedOrganization,

    /// <summary>A body that a treaty makes, of experts.</summary>
    TreatyBody,

    /// <summary>A conference or meeting of the parties to a treaty.</summary>
    ConferenceOfParties,

    /// <summary>Another standing conference.</summary>
    Conference,

    /// <summary>A congress that meets every few years.</summary>
    Congress,

    /// <summary>An organization outside of the United Nations system.</summary>
    OutsideOrganization,
}

/// <summary>The form of the numbers that a body gives its resolutions and decisions.</summary>
internal enum Numbering
{
    /// <summary>It numbers none, or none that is cited.</summary>
    None,

    /// <summary>
    /// Session and number from the thirty-first session on, before that the session in Roman numerals.
    /// </summary>
    Assembly,

    /// <summary>Year and number, before 1978 the session in Roman numerals.</summary>
    Council,

    /// <summary>The number through all years, with the year in brackets.</summary>
    SecurityCouncil,

    /// <summary>Session and number since 2006.</summary>
    HumanRightsCouncil,

    /// <summary>"WHA63.22".</summary>
    HealthAssembly,

    /// <summary>The number with the session in Roman numerals.</summary>
    Roman,

    /// <summary>Year and number, or the session in Roman numerals.</summary>
    YearOrRoman,

    /// <summary>Session and number.</summary>
    Session,

    /// <summary>Session and number, or the session in Roman numerals.</summary>
    SessionOrRoman,

    /// <summary>Session and number, for decisions only.</summary>
    Decisions,

    /// <summary>A number that makes no symbol: the text has that of the report in which it stands.</summary>
    Printed,
}

/// <summary>What can be said of a noun that names bodies.</summary>
[Flags]
internal enum BodyNounRoles
{
    /// <summary>Heads the name of a body: "Commission on …".</summary>
    Names = 1,

    /// <summary>Has sessions.</summary>
    Meets = 2,

    /// <summary>Can stand alone before a text: "The Conference,".</summary>
    Adopts = 4,

    /// <summary>Names a body that numbers its texts: "decision 2008/1 of the Board".</summary>
    Numbers = 8,

    /// <summary>Stands for the body named before: "Council resolution".</summary>
    StandsForName = 16,
}

/// <summary>What can be said of a noun that names texts.</summary>
[Flags]
internal enum TextNounRoles
{
    /// <summary>The text has articles.</summary>
    HasArticles = 1,

    /// <summary>Its title can go on after a comma.</summary>
    ListsInTitle = 2,
}
