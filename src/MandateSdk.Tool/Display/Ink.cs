namespace MandateSdk.Tool.Display;

/// <summary>How words stand out on a terminal; elsewhere they do not.</summary>
internal enum Ink
{
    /// <summary>As all words.</summary>
    Plain,

    /// <summary>What a reader looks for: citations, titles.</summary>
    Strong,

    /// <summary>What a reader seldom looks for: places, ids.</summary>
    Quiet,

    /// <summary>What was asked for.</summary>
    Match,

    /// <summary>What came.</summary>
    Good,

    /// <summary>What went, or is wrong.</summary>
    Bad,
}
