using System;
using System.Linq;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Library;
using MandateSdk.Core.Library.Json;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Trust;

/// <summary>Twice the text is at most twice the work, in every layer, and asking each unit costs as much as asking the document.</summary>
public class GrowthTests
{
    private const string Draft = "Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\nRecalling its resolution 55/25,\n\n";

    public static TheoryData<string> Inputs() =>
    [
        "starred paragraphs", "one label", "marks in a line", "citations with notes", "paragraphs with notes", "starred titles", "numbers", "terms",
        "one title", "annexes", "sections", "references to paragraphs", "items", "tables", "short names", "notes apart", "bullets", "one symbol",
        "one number", "one annex", "drafts of a report", "long labels", "agenda", "contents", "chapters", "namesakes", "speech", "notes in notes",
        "provisions", "decimals", "contents of a law", "clauses under colons", "escapes in emphasis",
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void EveryLayerIsLinear(string name) => Work.AssertLinear(count => Touch(Make(name, count)), 250);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void TheCharactersLookedAtGrowAsTheTextDoes(string name)
    {
        int Asked(int count)
        {
            var meter = new CountingMeter();
            DocumentBinder.Bind(Parser.Parse(new SourceText(Make(name, count), "text.txt"), Lexicon.BuiltIn, meter), Catalog.Empty, meter);
            return meter.Asked;
        }

        // The meter asks once for some thousand characters, so that both ends are off by one for each stage.
        var (one, two) = (Asked(500), Asked(1000));
        Assert.True(two <= (one * 2.2) + 10, $"Twice the text: {two} looks instead of {one}.");
    }

    private static void Touch(string text)
    {
        var document = Document.Parse(text, "text.txt");
        var library = new NormLibrary([document]);
        foreach (var unit in document.Units)
        {
            Assert.Equal(unit, document.Find(unit.Id));
            Assert.NotNull(unit.Text + unit.TextAsPrinted + unit.Citation + unit.Location);
            Assert.Equal(unit.Footnotes.Count, unit.NoteLabels.Count);
            Assert.NotNull(unit.References);
            Assert.NotNull(unit.Mandates);
            Assert.NotNull(library.CitedBy(unit));
            _ = library.Find(unit.Citation);
        }

        Assert.All(document.AllInstruments, instrument => Assert.True(instrument.Terms.Count <= document.Terms.Count));
        Assert.All(document.Instruments, instrument => Assert.NotEmpty(NormJson.Serialize(instrument)));
        Assert.All(document.References, reference => Assert.Equal(reference.Targets.Count, library.Resolve(reference).Count));
        Assert.All(
            document.References.SelectMany(reference => reference.Targets).Where(target => target.Symbol is not null).Distinct(),
            target => Assert.NotEmpty(library.Citations.CitedBy(target)));
        Assert.NotNull(library.Search("word \"it is\"").ToArray());
    }

    private static string Make(string name, int count) => name switch
    {
        "provisions" => "Act\n\n" + Repeat(count, i => $"Section {i + 1}. Title\n\n(1) It shall follow section {i} and § {i + 2}:\n\n(a) so;\n\n"),
        "decimals" => "Policy\n\n" + Repeat(count, i => $"{i + 1}. Title\n\n{i + 1}.1 It is:\n\n{i + 1}.1.1 so;\n\nIt is.\n\n"),
        "contents of a law" => "Act\n\nContents\n\n" + Repeat(count, i => $"§ {i + 1} Title {i} .... 1\n") + "\n" + Repeat(count, i => $"§ {i + 1} Word\n\nIt is.\n\n"),
        "clauses under colons" => "Act\n\n§ 1 Title\n\n§ 2 Title\n\n" + Repeat(count, _ => "(a) It:\n\n(1) It:\n\n(i) It:\n\n"),
        "escapes in emphasis" => Draft + "1. *" + Repeat(count * 20, _ => "a\\.") + "* is.\n\n",
        "starred paragraphs" => Repeat(count, _ => "Decides it*\n\n* Note.\n\n"),
        "one label" => Repeat(count, _ => "Word^{1}\n\n") + Repeat(count, _ => "^{1} Note.\n\n"),
        "marks in a line" => Draft + "1. Decides " + Repeat(count, i => $"word^{{{i + 1}}} ") + "\n\n" + Repeat(count, i => $"^{{{i + 1}}} Note.\n\n"),
        "citations with notes" => Draft + Repeat(count, i => $"{i + 1}. Recalls resolution 55/{i}^{{{i + 1}}} and the annex thereto;\n\n")
            + Repeat(count, i => $"^{{{i + 1}}} Resolution 56/{i}, annex; ibid., para. 3.\n\n"),
        "paragraphs with notes" => Draft + Repeat(count, i => $"{i + 1}. Requests the Secretary-General to report.^{{{i + 1}}}\n\n^{{{i + 1}}} See A/55/{i}.\n\n"),
        "starred titles" => Repeat(count, i => $"Draft resolution {Roman(i)}\n\nSafer town {i}*\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides it.\n\n* Note.\n\n"),
        "numbers" => Draft + Repeat(count, i => $"{i + 1}. Decides to do it;\n\n"),
        "terms" => Draft + Repeat(count, i => $"{i + 1}. “Term {Word(i)}” means a thing.\n\n") + Repeat(count, i => $"{count + i + 1}. Term {Word(i)} and Term {Word(0)}.\n\n"),
        "one title" => Repeat(count, i => $"Draft resolution {Roman(i)}\n\nSafer Towns Declaration\n\nThe General Assembly,\n\n1. Recalls the Safer Towns Declaration.\n\n"),
        "annexes" => Draft + "1. Decides it.\n\n" + Repeat(count, i => $"Annex {Roman(i)}\n\nSafer towns\n\n1. It is.\n\n"),
        "sections" => Repeat(count, i => $"{Roman(i)}. Safer towns\n\n{i + 1}. It is here.\n\n"),
        "references to paragraphs" => Draft + Repeat(count, i => $"{i + 1}. Recalls paragraph {count - i} above and paragraph {i + 1} (a) below;\n\n"),
        "items" => Draft + "1. Requests the Secretary-General:\n\n" + Repeat(count, i => $"({Letters(i)}) To report at its tenth session;\n\n"),
        "tables" => Repeat(count, i => $"{i + 1}. It is.\n\n| a | b |\n|---|---|\n| 1 | {i} |\n\n"),
        "short names" => Draft + "1. Recalls " + Repeat(count, i => $"the Convention on {Word(i)} (hereinafter referred to as “the {Word(i)}”) and the {Word(i)}, "),
        "notes apart" => Repeat(count, i => $"{i + 1}. It is^{{{i + 1}}} here.\n\n") + Repeat(count, i => $"^{{{i + 1}}} Ibid., para. 3.\n\n"),
        "bullets" => Draft + "1. Requests States:\n\n" + Repeat(count, _ => "- To report;\n\n"),
        "one symbol" => Draft + Repeat(count, i => $"{i + 1}. Recalls General Assembly resolution 55/25, annex, para. {i + 1};\n\n"),
        "one number" => Draft + Repeat(count, _ => "1. Recalls paragraph 1 (a) above:\n\n(a) To do it;\n\n"),
        "one annex" => Draft + "1. Decides it.\n\n" + Repeat(count, _ => "Annex\n\nSafer towns\n\n1. Recalls the annex to the present resolution.\n\n"),
        "drafts of a report" => "E/2002/30\n\n" + Repeat(count, i => $"Draft resolution {Roman(i)}\n\nTown {i}\n\nThe General Assembly,\n\n1. Recalls draft resolution {Roman(i)} of E/2002/30.\n\n"),
        "long labels" => Draft + "1. Recalls paragraph " + Repeat(count, _ => "a-") + "a, paragraph 1 " + Repeat(count, _ => "(a) ") + ", paras. 1 (a) " + Repeat(count, _ => "and (b) ") + "\n",
        "agenda" => "The Council decides:\n\nProvisional agenda\n\n" + Repeat(count, i => $"{i + 1}. Item of agenda.\n\nDocumentation\n\nReport of it\n\n"),
        "contents" => "Contents\n\n" + Repeat(count, i => $"{Roman(i)}. Safer towns ..... {i}\n") + "\n1. It is.\n",
        "chapters" => Repeat(count, i => $"Chapter {Roman(i)}\n\nTown {Word(i)}\n\n{i + 1}. It is here.\n\n"),
        "namesakes" => Repeat(count, i => $"Chapter {Roman(i)}\n\nSafer towns\n\n{i + 1}. It is here.\n\n"),
        "speech" => "Annex\n\nDeclaration\n\nWe, Member States,\n\nDeclare as follows:\n\n1. " + Repeat(count, _ => "We shall act, and we commit ourselves to report to the Commission at its next session; ") + "\n",
        "notes in notes" => Repeat(count, i => $"{i + 1}. Word^{{{i + 1}}} is.\n\n^{{{i + 1}}} Note^{{{i + 2}}} is.\n\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    // The numerals of labels end before 400.
    private static string Roman(int number) => RomanNumerals.Format(1 + (number % 399));

    private static string Word(int number) => "W" + Letters(number);

    private static string Letters(int number) => (number < 26 ? string.Empty : Letters((number / 26) - 1)) + (char)('a' + (number % 26));
}
