using System;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The rules of the grammar that can begin at a token.</summary>
[Flags]
internal enum CitationOpening
{
    /// <summary>No rule takes anything.</summary>
    None = 0,

    /// <summary><see cref="IbidGrammar"/>.</summary>
    Ibid = 1,

    /// <summary><see cref="PublicationGrammar"/>.</summary>
    Publication = 2,

    /// <summary><see cref="ResolutionGrammar"/>.</summary>
    Resolution = 4,

    /// <summary><see cref="PartCitationGrammar"/>.</summary>
    Part = 8,

    /// <summary><see cref="AnnexGrammar"/>.</summary>
    Annex = 16,

    /// <summary>A body: <see cref="OrganBook"/> and <see cref="PartiesOfTreaty"/>.</summary>
    Organ = 32,

    /// <summary>The name of a text: <see cref="CitedName"/>.</summary>
    Name = 64,

    /// <summary>A symbol, a number, or whatever else a rule looks at that is no word.</summary>
    Any = 127,
}
