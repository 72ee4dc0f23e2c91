using MandateSdk.Core.Reading;

namespace MandateSdk.Core.Meaning;

/// <summary>
/// The bounds of what reads meaning from words (citations, terms, mandates, correspondence), each with its reason.
/// Words past a bound stay words: nothing is read from them and nothing is reported, for a reading that is not found is
/// no doubt.
/// </summary>
/// <remarks>
/// Lengths are counted in tokens, words or signs, unless another unit is named. Each rule looks at so many of them and
/// no more, so that a text of n words costs n looks. How deep units nest is bounded by the reader itself
/// (<c>ReadingLimits</c>).
/// </remarks>
internal static class MeaningLimits
{
    // ---- Citations ----

    /// <summary>
    /// The parts inside one another in a citation: "paragraph 4 (a) (ii) of section III of annex II". A deeper one is
    /// no citation.
    /// </summary>
    public const int DeepestPart = 6;

    /// <summary>The most parts or letters between the ends of a range; a longer range was misread.</summary>
    public const int MostPartsInRange = 120;

    /// <summary>
    /// The most characters of a range that is printed without blanks, such as "VIII-XXIII": two labels and a dash.
    /// </summary>
    public const int LongestRangeOfParts = 24;

    /// <summary>
    /// The most numbers in a range of addenda or treaties, such as "Add.1-3"; a longer range was misread.
    /// </summary>
    public const int MostNumbersInRange = 50;

    /// <summary>The most resolutions in a range; a session adopts no more in a row under one subject.</summary>
    public const int MostResolutionsInRange = 200;

    /// <summary>The most characters of one or two symbols with a dash between them.</summary>
    public const int LongestSymbol = 120;

    /// <summary>
    /// The most tokens of the name of a text, and of the title of a publication before the bracket that identifies it.
    /// </summary>
    public const int LongestName = 60;

    /// <summary>
    /// The most tokens between "Ibid.," and the symbol in brackets: a title of records with its year and supplement.
    /// </summary>
    public const int LongestIbid = 24;

    /// <summary>
    /// The most tokens of a bracket that belongs to a number or name: "(Vol. I, Part 1)", "(hereinafter referred to as
    /// …".
    /// </summary>
    public const int LongestBracket = 10;

    /// <summary>
    /// The tokens between "of the" and the noun of a body: "the Governing Council of the … Programme".
    /// </summary>
    public const int LongestNameOfBody = 8;

    /// <summary>
    /// The names before a pointer that are asked whether they are meant; who names more texts before the point tells
    /// nothing.
    /// </summary>
    public const int MostNamesBefore = 40;

    /// <summary>
    /// The tokens between a name and what adopted it, and between a body and its resolution: "… by the General Assembly
    /// in its resolution".
    /// </summary>
    public const int ReachOfBody = 25;

    /// <summary>The tokens before a sales number that are looked at for words of the title.</summary>
    public const int TitleOfPublication = 40;

    /// <summary>The publications that "op. cit." can point to: those that a reader still has in mind.</summary>
    public const int MostPublications = 200;

    /// <summary>
    /// The texts with one word in common among which a name is looked for, the latest; documents name a few dozen in
    /// all.
    /// </summary>
    public const int MostTextsOfWord = 64;

    // ---- Terms ----

    /// <summary>The most words of a term in quotation marks; more are a quotation.</summary>
    public const int LongestTerm = 12;

    /// <summary>The most words of a subject that a plain sentence defines.</summary>
    public const int LongestSubject = 6;

    /// <summary>
    /// The most words of the object in "which defines … as", and of "in this context" between a term and its verb.
    /// </summary>
    public const int LongestObject = 8;

    /// <summary>
    /// The most words of a bracket at the end of an item that names the item, and of a short name without quotation
    /// marks.
    /// </summary>
    public const int LongestItemName = 10;

    /// <summary>
    /// The words after "the term “X”" in which its verb is looked for: "While the term “X” may, in some countries, be
    /// defined …".
    /// </summary>
    public const int ReachOfDefiningVerb = 12;

    /// <summary>The words of an insertion between a term and its verb, and of a clause before "hereinafter".</summary>
    public const int LongestInsertion = 30;

    /// <summary>
    /// The words before a term that announce where its meaning holds: "For the purposes of the present Guidelines,".
    /// </summary>
    public const int LongestPreface = 30;

    /// <summary>The most terms that one sentence defines together.</summary>
    public const int MostTermsInList = 20;

    /// <summary>The most characters of an abbreviation.</summary>
    public const int LongestAbbreviation = 15;

    /// <summary>The most words of the name that a short name or an abbreviation stands for.</summary>
    public const int LongestFullName = 40;

    /// <summary>The most words in brackets that introduce short names.</summary>
    public const int LongestIntroduction = 25;

    /// <summary>The most words that announce a short name: "hereinafter collectively referred to as the".</summary>
    public const int LongestAnnouncement = 12;

    /// <summary>
    /// The most words of a definition; a sentence that runs over pages is a table that lost its rows.
    /// </summary>
    public const int LongestDefinition = 500;

    // ---- Mandates ----

    /// <summary>
    /// The most words of a phrase that names those who are asked; the longest of real texts has about a hundred.
    /// </summary>
    public const int LongestAddressees = 160;

    /// <summary>
    /// The words of a clause in which a verb looks for its subject, its "and" or its infinitive: a line or two of the
    /// page.
    /// </summary>
    public const int ReachOfVerb = 40;

    /// <summary>
    /// The words of an aside between commas: "We, Heads of State and Government, …,", "Requests, in accordance with
    /// …,".
    /// </summary>
    public const int LongestAside = 60;

    /// <summary>The most words of a time: "until the end of the second year after the adoption of …".</summary>
    public const int LongestTime = 24;

    /// <summary>The words of a title after its colon.</summary>
    public const int LongestTitle = 20;

    /// <summary>The words before "its session" in which the organ is looked for.</summary>
    public const int ReachOfOrgan = 60;

    /// <summary>The words between "to submit" and "a report", or "to keep" and "informed".</summary>
    public const int ReachOfReport = 30;

    /// <summary>The words after a duty to report in which the recipients are looked for.</summary>
    public const int ReachOfRecipients = 200;

    // ---- Titles ----

    /// <summary>
    /// The instruments of one title among which a part is looked for. A title that more of them have says nothing about
    /// which is meant: it is ambiguous, and no look-up goes through them all.
    /// </summary>
    public const int MostNamesakes = 64;

    // ---- Correspondence of two versions ----

    /// <summary>
    /// The units that are compared because of one pair of words, those nearest in the order. What makes two units alike
    /// are pairs that few units have.
    /// </summary>
    public const int MostUnitsForPair = 40;

    /// <summary>
    /// The units before and after one whose partners say where its own is to be expected: a paragraph with its items
    /// has about so many.
    /// </summary>
    public const int Neighbourhood = 8;
}
