namespace MandateSdk.Core.Vocabulary;

/// <summary>What an operative verb does. <c>docs/mandates.md</c> names the verbs of each class.</summary>
public enum VerbClass
{
    /// <summary>A verb of none of the classes below.</summary>
    Other,

    /// <summary>Requests, asks, directs, reiterates its request.</summary>
    Requests,

    /// <summary>Calls upon, calls on, calls for.</summary>
    CallsUpon,

    /// <summary>Invites.</summary>
    Invites,

    /// <summary>Encourages.</summary>
    Encourages,

    /// <summary>Urges, exhorts, demands.</summary>
    Urges,

    /// <summary>Appeals.</summary>
    Appeals,

    /// <summary>Decides, resolves, establishes, determines, agrees.</summary>
    Decides,

    /// <summary>Recommends.</summary>
    Recommends,

    /// <summary>Suggests, proposes.</summary>
    Suggests,

    /// <summary>Notes, takes note.</summary>
    Notes,

    /// <summary>Welcomes, expresses satisfaction.</summary>
    Welcomes,

    /// <summary>Commends, thanks, expresses appreciation or gratitude, pays tribute.</summary>
    Commends,

    /// <summary>Adopts, approves, endorses, accepts.</summary>
    Adopts,

    /// <summary>Supports.</summary>
    Supports,

    /// <summary>Reaffirms, affirms, confirms, recalls, reiterates.</summary>
    Reaffirms,

    /// <summary>Recognizes, acknowledges.</summary>
    Recognizes,

    /// <summary>Stresses, emphasizes, underlines, highlights.</summary>
    Stresses,

    /// <summary>Considers, believes, is convinced.</summary>
    Considers,

    /// <summary>Expresses concern or regret, remains concerned.</summary>
    ExpressesConcern,

    /// <summary>Condemns, deplores, rejects.</summary>
    Condemns,

    /// <summary>Declares, proclaims, solemnly affirms.</summary>
    Declares,

    /// <summary>Undertakes, commits itself, pledges, in the mouth of an organ.</summary>
    Undertakes,

    /// <summary>Authorizes.</summary>
    Authorizes,

    /// <summary>Looks forward, expects, expresses the hope.</summary>
    Expects,

    /// <summary>Draws attention, brings to the attention.</summary>
    DrawsAttention,

    /// <summary>Shall, must: a duty that binds.</summary>
    Obligation,

    /// <summary>Shall not, must not; "no one shall".</summary>
    Prohibition,

    /// <summary>Should, should not; in a norm "are encouraged to".</summary>
    Recommendation,

    /// <summary>May, where it allows; what may happen is none.</summary>
    Permission,

    /// <summary>
    /// We will, we endeavour, we undertake, we commit ourselves, States undertake to: said by those who are bound.
    /// </summary>
    Commitment,
}
