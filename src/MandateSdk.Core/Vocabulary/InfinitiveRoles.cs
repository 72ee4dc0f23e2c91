using System;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What a word before or after "to" says of it.</summary>
[Flags]
internal enum InfinitiveRoles
{
    /// <summary>After "to" only a verb: "to ensure".</summary>
    Verb = 1,

    /// <summary>A verb and a noun: "to report", "contributions to report writing".</summary>
    NounToo = 2,

    /// <summary>
    /// Before "to", takes a noun or an infinitive that is not what is asked: "in order to", "pursuant to".
    /// </summary>
    Governor = 4,

    /// <summary>After "to", begins a name: "to the Convention".</summary>
    Determiner = 8,
}
