namespace MandateSdk.Core.Library;

/// <summary>What came of looking up a citation.</summary>
public enum LookupOutcome
{
    /// <summary>It leads to a unit.</summary>
    Found,

    /// <summary>It leads to nothing among the documents.</summary>
    Absent,

    /// <summary>Several units fit.</summary>
    Ambiguous,

    /// <summary>The words are not a citation, or more than a citation.</summary>
    Malformed,
}
