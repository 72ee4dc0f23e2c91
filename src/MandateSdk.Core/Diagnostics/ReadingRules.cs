using System.Collections.Generic;

namespace MandateSdk.Core.Diagnostics;

/// <summary>The catalogue of rules of which the reader reports. Ids are never used again for another rule.</summary>
public static class ReadingRules
{
    /// <summary>
    /// The bytes of a file are not UTF-8, or an earlier conversion lost characters: what was lost is U+FFFD in the
    /// words.
    /// </summary>
    public static readonly DiagnosticRule NotUtf8 = Warning("MND0001", "The file is not valid UTF-8");

    /// <summary>A file has no words, or is no text. Nothing is read from it.</summary>
    public static readonly DiagnosticRule NoText = Warning("MND0002", "The file holds no text");

    /// <summary>
    /// A text is in a language that the rules of the reader are not made for. It is read all the same, without
    /// reliability.
    /// </summary>
    public static readonly DiagnosticRule OtherLanguage = Warning("MND0003", "The language is not read");

    /// <summary>
    /// A label stands inside its sentence. The reader takes it out and gives it to the unit that the sequence requires.
    /// </summary>
    public static readonly DiagnosticRule DisplacedLabel = Warning("MND1001", "Label inside its sentence");

    /// <summary>
    /// Two units stand on one line. The reader splits the line where the sequence goes on after a sentence.
    /// </summary>
    public static readonly DiagnosticRule GluedUnit = Warning("MND1002", "Two units on one line");

    /// <summary>
    /// A label is printed with another character than the sequence requires, such as "(1)" for "(l)".
    /// </summary>
    public static readonly DiagnosticRule MisreadLabel = Warning("MND1003", "Misread label");

    /// <summary>A unit has no label although the sequence requires one. The reader gives it that label.</summary>
    public static readonly DiagnosticRule InferredLabel = Warning("MND1004", "Lost label");

    /// <summary>A sequence of labels leaves one out. The reader keeps the labels as printed.</summary>
    public static readonly DiagnosticRule GapInSequence = Warning("MND1005", "Gap in a sequence");

    /// <summary>A unit ends without punctuation: its rest may be lost or stand elsewhere.</summary>
    public static readonly DiagnosticRule OpenSentence = Info("MND1006", "Sentence without end");

    /// <summary>
    /// A unit is nested deeper than the reader follows. The reader puts it beside the innermost unit that it follows.
    /// </summary>
    public static readonly DiagnosticRule TooDeep = Warning("MND1007", "Unit nested too deep");

    /// <summary>A recital holds what looks like the opening of another one: two recitals may be read as one.</summary>
    public static readonly DiagnosticRule MergedRecitals = Warning("MND1008", "Two recitals in one");

    /// <summary>
    /// An instrument has an adopting body and neither a recital nor a paragraph: its text may be lost or read as
    /// another unit.
    /// </summary>
    public static readonly DiagnosticRule EmptyInstrument = Warning("MND1009", "Instrument without text");

    /// <summary>A paragraph or recital is ten times as long as those around it: several may be read as one.</summary>
    public static readonly DiagnosticRule LongUnit = Warning("MND1010", "Unit much longer than its neighbours");

    /// <summary>Words begin with what looks like a label, such as "1.1" or "§ 3", and are read without it.</summary>
    public static readonly DiagnosticRule LabelAsWords = Warning("MND1011", "Label read as words");

    /// <summary>
    /// Words without label stand after a numbered paragraph of a law or policy. The reader takes them for a part of it.
    /// </summary>
    public static readonly DiagnosticRule UnlabelledAfterLabel = Info("MND1012", "Paragraph without its number");

    /// <summary>A mark refers to a footnote that the text does not define.</summary>
    public static readonly DiagnosticRule MarkWithoutDefinition = Warning("MND1101", "Footnote without definition");

    /// <summary>A footnote is defined to which nothing refers: its mark may be lost.</summary>
    public static readonly DiagnosticRule DefinitionWithoutMark = Warning("MND1102", "Footnote without reference");

    /// <summary>
    /// Digits stand where marks of footnotes stand, and no footnote takes them: it may be lost. The reader keeps them
    /// as words.
    /// </summary>
    public static readonly DiagnosticRule DigitsLikeMark = Warning("MND1103", "Digits like a footnote mark");

    /// <summary>
    /// Words stand under the rule that parts the notes of a page from its text, and belong to no footnote: a label may
    /// be lost.
    /// </summary>
    public static readonly DiagnosticRule WordsUnderNoteRule = Warning("MND1104", "Words under the rule of the notes");

    /// <summary>A row of totals of a table is not the sum of the rows above it.</summary>
    public static readonly DiagnosticRule TotalDiffers = Warning("MND1201", "Total that does not add up");

    /// <summary>The words that an erratum corrects do not stand on its line; it changes nothing.</summary>
    public static readonly DiagnosticRule ErratumWithoutWords = Warning("MND1301", "Erratum that fits nothing");

    /// <summary>An entry of the catalog is for a text that is not there; it says nothing of any text.</summary>
    public static readonly DiagnosticRule EntryWithoutText = Warning("MND1302", "Catalog entry without a text");

    /// <summary>
    /// An entry of the catalog is for an instrument that its text does not have; it says nothing of any instrument.
    /// </summary>
    public static readonly DiagnosticRule EntryWithoutInstrument = Warning("MND1303",
        "Catalog entry without an instrument");

    /// <summary>
    /// A printed date that no calendar has, such as "31 November 2010". The reader keeps the words and gives no date.
    /// </summary>
    public static readonly DiagnosticRule ImpossibleDate = Warning("MND1401", "Date that no calendar has");

    /// <summary>All rules, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = new[]
    {
        NotUtf8, NoText, OtherLanguage,
        DisplacedLabel, GluedUnit, MisreadLabel, InferredLabel, GapInSequence, OpenSentence, TooDeep,
        MergedRecitals, EmptyInstrument, LongUnit, LabelAsWords, UnlabelledAfterLabel,
        MarkWithoutDefinition, DefinitionWithoutMark, DigitsLikeMark, WordsUnderNoteRule, TotalDiffers,
            ErratumWithoutWords,
        EntryWithoutText, EntryWithoutInstrument, ImpossibleDate,
    };

    private static DiagnosticRule Warning(string id, string title) => new(id, title, DiagnosticSeverity.Warning);

    private static DiagnosticRule Info(string id, string title) => new(id, title, DiagnosticSeverity.Info);
}
