using System;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What a function word does in a phrase or name.</summary>
[Flags]
internal enum WordRoles
{
    /// <summary>Stands before or after a verb: "also", "strongly".</summary>
    Modifier = 1,

    /// <summary>Stands before what is expressed: "its deep concern".</summary>
    Degree = 2,

    /// <summary>Stands between a verb and its particle: "takes due note".</summary>
    Quality = 4,

    /// <summary>Leads over to a verb and is no part of its phrase: "therefore".</summary>
    Link = 8,

    /// <summary>Stands in the name of a body: "Commission on the Status of Women".</summary>
    InBodyName = 16,

    /// <summary>Stands in the title of a text.</summary>
    InTitle = 32,
}

/// <summary>Groups of what verbs express or go on with.</summary>
[Flags]
internal enum NounGroups
{
    /// <summary>"expresses its concern".</summary>
    Feeling = 1,

    /// <summary>"reiterates its call", "renews its request".</summary>
    Renewal = 2,

    /// <summary>"reaffirms its commitment".</summary>
    Conviction = 4,

    /// <summary>"stresses its support".</summary>
    Stand = 8,

    /// <summary>"recalls its request".</summary>
    Asking = 16,

    /// <summary>"remains concerned".</summary>
    State = 32,

    /// <summary>"continues to encourage".</summary>
    Infinitive = 64,

    /// <summary>"having considered".</summary>
    Participle = 128,
}

/// <summary>Where a verb or adjective of the tables stands.</summary>
[Flags]
internal enum VerbUses
{
    /// <summary>Opens an operative paragraph.</summary>
    Lead = 1,

    /// <summary>Tells a decision in the past.</summary>
    Past = 2,

    /// <summary>Stands in an enacting clause.</summary>
    Enacts = 4,

    /// <summary>Opens a recital.</summary>
    Recital = 8,

    /// <summary>Stands in the passive: "are urged to".</summary>
    Passive = 16,

    /// <summary>Is spoken by the body only directly after "we".</summary>
    NeedsWe = 32,
}
