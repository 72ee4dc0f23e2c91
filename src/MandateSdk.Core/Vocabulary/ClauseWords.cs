using System;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What a word says of the clause in which it stands.</summary>
[Flags]
internal enum ClauseRoles
{
    /// <summary>Begins a clause inside a sentence, whose verb binds nobody: "States that should …".</summary>
    Subordinator = 1,

    /// <summary>Begins such a clause, or leads over, at the head of a sentence only: "As States should …".</summary>
    OpensClause = 2,

    /// <summary>What may happen, not what is allowed: "may need".</summary>
    Stative = 4,

    /// <summary>A participle that does not end in "ed" or "en": "held".</summary>
    IrregularParticiple = 8,

    /// <summary>After "be" says what somebody is, not what is done to him: "be prepared".</summary>
    StateOfBearer = 16,

    /// <summary>A finite auxiliary: "should", "has".</summary>
    Auxiliary = 32,

    /// <summary>Begins a clause in which the body does not speak: "we, who have met, …".</summary>
    SpeechSubordinator = 64,

    /// <summary>Never stands after an operative verb: before it the word is a noun ("requests of").</summary>
    NotAfterVerb = 128,

    /// <summary>Begins what stands between commas after an operative verb: "calls upon, in this regard, all States".</summary>
    Insertion = 256,

    /// <summary>A verb in the infinitive that asks somebody: "decides to request".</summary>
    Asking = 512,

    /// <summary>A verb whose object is a report: "to submit a report".</summary>
    ReportVerb = 1024,

    /// <summary>No name ends with it: "the Commission on".</summary>
    NotLastOfName = 2048,

    /// <summary>Stands after the recipient of a report: "to the Commission at".</summary>
    AfterRecipient = 4096,
}

/// <summary>Words that say what part of a sentence begins, goes on or ends there: for the clauses, verbs and reports of mandates. They belong to the language, so no catalog adds any.</summary>
internal static class ClauseWords
{
    private static readonly WordTable<ClauseRoles> Roles = new(
        ClauseWordsTable.Rows.ToDictionary(row => row.Word, row => row.Roles, StringComparer.Ordinal));

    /// <summary>True where a word in small letters does one of some things.</summary>
    public static bool Is(string lower, ClauseRoles roles) =>
        Roles.TryGetAsPrinted(lower, out var found) && (found & roles) != 0;
}
