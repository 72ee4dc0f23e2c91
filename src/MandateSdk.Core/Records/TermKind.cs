namespace MandateSdk.Core.Records;

/// <summary>How a text gives a term its meaning.</summary>
public enum TermKind
{
    /// <summary>A sentence says what the term means: "“Parties” means the victim, the offender and …".</summary>
    Definition,

    /// <summary>
    /// A shorter name for what was just named: "(the Riyadh Guidelines)", "hereinafter referred to as “the
    /// Commission”".
    /// </summary>
    ShortName,

    /// <summary>The letters that stand for a name: "(UNODC)", "(Interpol)".</summary>
    Abbreviation,
}
