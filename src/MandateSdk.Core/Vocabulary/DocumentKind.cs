using MandateSdk.Core.Model;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What sort of publication a source text is.</summary>
public enum DocumentKind
{
    /// <summary>None of the kinds below.</summary>
    Other,

    /// <summary>A report of a commission or council to its parent body, with drafts and adopted texts.</summary>
    CommissionReport,

    /// <summary>A part of a compendium of adopted texts.</summary>
    CompendiumPart,

    /// <summary>A report of the Secretary-General.</summary>
    SecretaryGeneralReport,

    /// <summary>One resolution with its masthead.</summary>
    Resolution,

    /// <summary>One decision with its masthead.</summary>
    Decision,

    /// <summary>A letter or a note.</summary>
    Letter,

    /// <summary>
    /// A law, statute, decree, contract, standard or policy: a text of any issuer in provisions or under headings.
    /// </summary>
    Law,
}
