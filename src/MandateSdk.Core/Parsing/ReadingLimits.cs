namespace MandateSdk.Core.Parsing;

/// <summary>The bounds of the reader: how deep, how far and how much, each with its reason and with what is reported when it is met.</summary>
internal static class ReadingLimits
{
    /// <summary>
    /// The deepest level of a unit: the document is the first, then come instruments in instruments, sections, paragraphs and
    /// items. Real texts come to about ten. Whatever walks a tree, a record or a document may count on the bound; exported as
    /// JSON, a text stays inside the 64 levels that readers of JSON allow. A deeper unit stands beside the innermost one and
    /// is reported (MND1007).
    /// </summary>
    public const int DeepestUnit = 32;

    /// <summary>
    /// The deepest level of an instrument, such as a draft that another draft quotes. It leaves room for the sections of the
    /// innermost instrument (at most twelve, for each has a rank above that of the one around it), a paragraph and its items.
    /// A deeper instrument stands beside the innermost one and is reported (MND1007).
    /// </summary>
    public const int DeepestInstrument = DeepestUnit / 2;

    /// <summary>
    /// The most characters of a label; "Recommendation 12.3.4." has 22. Ids repeat labels for every unit under them, so that a
    /// label of any length would make the ids of a text as long as its square. What is longer is read as words.
    /// </summary>
    public const int LongestLabel = 40;
}
