namespace MandateSdk.Core.Reading;

/// <summary>
/// The bounds of the reader: how deep, how far and how much, each with its reason and with what is reported when it is
/// met.
/// </summary>
internal static class ReadingLimits
{
    /// <summary>
    /// The deepest level of a unit: the document is the first, then come instruments in instruments, sections,
    /// paragraphs and items. Real texts come to about ten. Whatever walks a tree, a record or a document may count on
    /// the bound; exported as JSON, a text stays inside the 64 levels that readers of JSON allow. A deeper unit stands
    /// beside the innermost one and is reported (MND1007).
    /// </summary>
    public const int DeepestUnit = 32;

    /// <summary>
    /// The deepest level of an instrument, such as a draft that another draft quotes. It leaves room for the sections
    /// of the innermost instrument (<see cref="DeepestSection"/>), a paragraph and its items. A deeper instrument
    /// stands beside the innermost one and is reported (MND1007).
    /// </summary>
    public const int DeepestInstrument = DeepestUnit / 2;

    /// <summary>
    /// The most characters of a label; "Recommendation 12.3.4." has 22. Ids repeat labels for every unit under them, so
    /// that a label of any length would make the ids of a text as long as its square. What is longer is read as words.
    /// </summary>
    public const int LongestLabel = 40;

    /// <summary>The labels of one kind in a series from which on a text is numbered as laws are.</summary>
    public const int FewestLawLabels = 2;

    /// <summary>The first blocks of a text, in which a document of the United Nations names them.</summary>
    public const int BlocksOfHead = 10;

    /// <summary>
    /// The characters that the title of a section of a law stays under; what is longer is a sentence without its end.
    /// </summary>
    public const int LongestLawTitle = 130;

    /// <summary>The most characters of the label of a list without its brackets: "xxxviii" has 7.</summary>
    public const int LongestListLabel = 7;

    /// <summary>
    /// The flow blocks that are looked at ahead for the next label, so that the pass stays linear. No label further on
    /// decides.
    /// </summary>
    public const int Horizon = 80;

    /// <summary>
    /// The units of one line that are split: more are no slip of OCR, and a line of labels would be split again and
    /// again. The rest stays with the last unit; the gap in the sequence is reported where it goes on (MND1005).
    /// </summary>
    public const int MostGlued = 40;

    /// <summary>
    /// The characters of a line in which a label is looked for that slipped into its sentence; OCR moves it by a line
    /// or two of the page.
    /// </summary>
    public const int ReachOfDisplacedLabel = 160;

    /// <summary>
    /// The numbers that a sequence may leave out before a number in an open sentence counts as a word of it. The gap is
    /// reported (MND1005).
    /// </summary>
    public const int MostMissingNumbers = 20;

    /// <summary>The labels that a list may leave out and still go on. The gap is reported (MND1005).</summary>
    public const int MostMissingItems = 4;

    /// <summary>
    /// The most characters of the line that names the adopting body; "The General Assembly," has 21, and what is longer
    /// is a sentence.
    /// </summary>
    public const int LongestChapeau = 240;

    /// <summary>The most characters of the name of a body or of an author.</summary>
    public const int LongestNameOfBody = 160;

    /// <summary>
    /// The most characters of a line that closes a text, such as its meeting, its date or its adoption.
    /// </summary>
    public const int LongestClosing = 200;

    /// <summary>
    /// The first lines of a text, one of which names an organ where the text begins with its masthead.
    /// </summary>
    public const int LinesOfOrgan = 4;

    /// <summary>
    /// The most characters of a number after "Resolution" or "Annex" with the blanks around it, such as "2746 (2024)".
    /// </summary>
    public const int LongestNumber = 20;

    /// <summary>
    /// The characters that a running head stays under: a symbol with its suffixes, such as "E/CN.15/2002/L.10/Rev.1".
    /// </summary>
    public const int LongestRunningHead = 40;

    /// <summary>The rows that it takes to tell a table whose cells are parted by two blanks.</summary>
    public const int FewestNarrowRows = 3;

    /// <summary>
    /// The fewest blanks between two columns of a table; a row has two such gaps at least, or one that is wider.
    /// </summary>
    public const int NarrowestColumnGap = 2;

    /// <summary>
    /// The lines at the head of a page among which its running head is looked for; a long title of a document takes
    /// three.
    /// </summary>
    public const int LinesOfRunningHead = 5;

    /// <summary>The pages whose heads have the same line, from which on it is a running head.</summary>
    public const int FewestPagesOfHead = 2;

    /// <summary>The most characters of a heading; what is longer is a sentence, though it has no full stop.</summary>
    public const int LongestHeading = 260;

    /// <summary>The most characters of a heading that ends with a colon.</summary>
    public const int LongestHeadingWithColon = 80;

    /// <summary>The most characters of a heading with a number, which could be a paragraph as well.</summary>
    public const int LongestNumberedHeading = 200;

    /// <summary>The most characters of a heading with a letter, which could be an item as well.</summary>
    public const int LongestLetteredHeading = 150;

    /// <summary>
    /// The characters that a title after the number of an adopted text stays under; what is longer is a paragraph.
    /// </summary>
    public const int LongestTitle = 600;

    /// <summary>The characters that a note in square brackets on the adoption stays under.</summary>
    public const int LongestAdoptionNote = 240;

    /// <summary>The most digits of a footnote label: no text has more notes than four digits can count.</summary>
    public const int LongestNoteLabel = 4;

    /// <summary>The most digits of a footnote label that is not raised: four plain digits are a year.</summary>
    public const int LongestPlainNoteLabel = 3;

    /// <summary>The most digits in a row at whose end a mark is looked for: "24 March 2018153" has seven.</summary>
    public const int LongestMarkedNumber = 8;

    /// <summary>The labels of notes that may be missing in a row; where more are, the list begins again.</summary>
    public const int LongestNoteGap = 3;

    /// <summary>
    /// The lines between the labels of two notes of one list; with more, the text goes on between them.
    /// </summary>
    public const int LinesBetweenNotes = 15;

    /// <summary>The most lines of a footnote on its page. What follows is read as text.</summary>
    public const int LongestNote = 40;

    /// <summary>
    /// The most lines of a footnote that no rule, no next label and no end of a sentence marks as such.
    /// </summary>
    public const int LongestNoteTail = 6;

    /// <summary>
    /// The definitions of one label that are looked at for a mark; labels begin again with each instrument. A mark that
    /// belongs to a later one is reported (MND1101).
    /// </summary>
    public const int NextDefinitions = 3;

    /// <summary>The blanks around a mark that stands apart; a wider gap parts the columns of a table.</summary>
    public const int WidestMarkGap = 2;

    /// <summary>The most characters of a footnote mark with its markup, such as <c>$^{12,13}$</c>.</summary>
    public const int LongestMark = 24;

    /// <summary>The most characters of an HTML tag; a longer stretch between angle brackets is words.</summary>
    public const int LongestTag = 60;

    /// <summary>
    /// The lines after a line that opens with asterisks among which the end of the emphasis is looked for; a wrapped
    /// title has fewer.
    /// </summary>
    public const int EmphasisLines = 8;

    /// <summary>The first lines of a text, among which its masthead is looked for.</summary>
    public const int LinesOfHead = 60;

    /// <summary>The most lines of a masthead.</summary>
    public const int LongestMasthead = 40;

    /// <summary>The lines that it takes to tell whether a text keeps the layout of the page.</summary>
    public const int FewestLayoutLines = 24;

    /// <summary>The part of the width that may be free at the end of a line that the margin ended: a tenth.</summary>
    public const int RoomOfMargin = 10;

    /// <summary>The most characters of a line where a text keeps the layout of the page.</summary>
    public const int WidestLayoutLine = 170;

    /// <summary>The characters from which a line fills the page.</summary>
    public const int LongLayoutLine = 55;

    /// <summary>The lines that surely go on and so show where a page begins; fewer do not.</summary>
    public const int FewestColumnLines = 3;

    /// <summary>
    /// The deepest level of a section inside its instrument. Real texts come to five: part, chapter, section, article,
    /// heading. A deeper heading stands beside the innermost one.
    /// </summary>
    public const int DeepestSection = 12;

    /// <summary>The number of lines after a colon from which on they are entries of a list and no headings.</summary>
    public const int FewestEntries = 3;

    /// <summary>
    /// The flow blocks of a recorded vote after its first one: who voted for, against and not at all, each with its
    /// heading.
    /// </summary>
    public const int LongestVote = 10;

    /// <summary>The most characters of the number of a provision: "twenty-first", "XXXVIII".</summary>
    public const int LongestProvisionNumber = 12;

    /// <summary>
    /// The most characters of a title on the line of an article's label; what is longer is a sentence.
    /// </summary>
    public const int LongestProvisionTitle = 220;

    /// <summary>The units of one kind in an instrument from which on their usual length says something.</summary>
    public const int FewestNeighbours = 5;

    /// <summary>How many times as long as its neighbours a unit is that may be several.</summary>
    public const int LongestAgainstNeighbours = 10;

    /// <summary>The characters under which no unit is reported for its length.</summary>
    public const int ShortestLongUnit = 1500;

    /// <summary>The most underscores on end that are emphasis; a longer run is a line to write on.</summary>
    public const int LongestUnderscores = 3;

    /// <summary>The memory for so many lines is kept for the next text.</summary>
    public const int MostSpareLines = 16_384;

    /// <summary>So many blocks are kept for the next text, as many as a long report has.</summary>
    public const int MostSpareBlocks = 2_048;
}
