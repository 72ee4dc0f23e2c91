namespace MandateSdk.Generators.Analysis;

/// <summary>The ids of the rules about marks, which the analyzers report and the code fixes mend.</summary>
internal static class RuleIds
{
    public const string UnknownNorm = "MND2001";
    public const string MovedNorm = "MND2002";
    public const string SupersededNorm = "MND2003";
    public const string CitationInString = "MND2004";
    public const string NoQuote = "MND2005";
}
