using System.Linq;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Laws, policies, contracts and standards: labels of every form, and where they stand.</summary>
public class LawTests
{
    [Fact]
    public void DecimalsStandUnderTheNumbersThatTheyBeginWith() => Assert.Equal(
        """
        Report Policy
          section1 1. Use @3
            para 1.1 Devices shall be locked. @5
            para 1.2 Staff shall: @7
              item 1.2.1 lock doors; @9
              item 1.2.2 report losses. @11
            para 1.2a Guests shall not use devices. @13
          section1 2. Return @15
            section2 2.1 Time @17
              para 2.1.1 Devices are returned in May. @19
        """,
        Outline.Of(
            """
            Policy

            1. Use

            1.1 Devices shall be locked.

            1.2 Staff shall:

            1.2.1 lock doors;

            1.2.2 report losses.

            1.2a Guests shall not use devices.

            2. Return

            2.1 Time

            2.1.1 Devices are returned in May.
            """));

    [Fact]
    public void WordsHaveAnOrderAndNumbersInBracketsAreParagraphs() => Assert.Equal(
        """
        Report Towns Act
          section1 PART I General @3
            section2 Chapter 1 Streets @5
              section3 Article 1 Lights @7
                para 1 Streets are lit. @9
                para 2 Towns shall: @11
                  item a buy lamps; @13
                  item b clean them. @15
              section3 Article 1a Signs @17
                para - Signs are white. @19
          section1 PART II Squares @21
            para Art. 3 Squares are round. @27
            section2 § 2 Trees @23
              para 1 Trees are green. @25
        """,
        Outline.Of(
            """
            Towns Act

            PART I General

            Chapter 1 Streets

            Article 1 Lights

            (1) Streets are lit.

            (2) Towns shall:

            (a) buy lamps;

            (b) clean them.

            Article 1a Signs

            Signs are white.

            PART II Squares

            § 2. Trees

            (1) Trees are green.

            Art. 3 Squares are round.
            """));

    [Fact]
    public void ALabelAndItsTitleCanStandOnTwoLines() => Assert.Equal(
        """
        Report Regulation
          section1 Section 1 Marks @3
            section2 Section 1.1 Scale @5,6
              para - Marks go to ten. @8
            section2 Section 1.2 Appeals @10,11
              para - Appeals are free. @13
        """,
        Outline.Of("Regulation\n\nSection 1 Marks\n\nSection 1.1\nScale\n\nMarks go to ten.\n\nSection 1.2\nAppeals\n\nAppeals are free.\n"));

    [Fact]
    public void AnAnnexHasItsOwnNumbers() => Assert.Equal(
        """
        Report Standard
          section1 1 Scope @3
            para - It is for rooms. @5
          section1 2 Rooms @7
            para 2.1 Rooms are dry. @9
            para 2.2 Rooms are dark. @11
          Annex Annex A Test
            section1 A.1 Seeds @17
              para - Take 50 seeds. @19
        """,
        Outline.Of("Standard\n\n1 Scope\n\nIt is for rooms.\n\n2 Rooms\n\n2.1 Rooms are dry.\n\n2.2 Rooms are dark.\n\nAnnex A\n(normative)\nTest\n\nA.1 Seeds\n\nTake 50 seeds.\n"));

    [Fact]
    public void AReferenceAtTheHeadOfAWrappedLineIsNoLabel()
    {
        var document = Document.Parse(
            "Ferries Act\n\nSection 1. Log\n\n(1) The log shall be kept for five years and shall be shown on request to the\n"
            + "inspector, to a police officer or to a person authorised in writing under\nSection 5 or Section 5A of this Act, and to nobody else who may ask for\nthe log.\n\n"
            + "(2) The log is closed in writing every year by the master and is sent to the\noffice.\n\nSection 2. Crew\n\nThe crew obeys the master in every matter of safety and follows the orders\nof the office.\n",
            "a.txt");

        Assert.Equal(["Section 1", "Section 2"], document.Instruments.Single().AllSections.Select(section => section.Label));
    }

    [Fact]
    public void DefinitionsAreItemsOfTheSentenceThatAnnouncesThem() => Assert.Equal(
        """
        Report Policy
          section1 1. Words @3
            para 1.1 In this policy: @5
              item - "device" means a telephone; @7
              item - "staff" includes guests. @9
            para 1.2 Words have these meanings. @11
        """,
        Outline.Of("Policy\n\n1. Words\n\n1.1 In this policy:\n\n\"device\" means a telephone;\n\n\"staff\" includes guests.\n\n1.2 Words have these meanings.\n"));

    [Fact]
    public void ADashOrAnOpenSentenceAnnouncesAListToo() => Assert.Equal(
        """
        Report Ordinance
          section1 § 1 Words @3
            para 1 In this Ordinance— @5
              item - "cycle" means a vehicle. @7
            para 2 Words have these meanings. @9
          section1 § 2 Aims @11
            para - To this end the town shall @13
              item 1 mark lanes, @15
              item 2 light them. @17
        """,
        Outline.Of("Ordinance\n\n§ 1 Words\n\n(1) In this Ordinance—\n\n\"cycle\" means a vehicle.\n\n(2) Words have these meanings.\n\n"
            + "§ 2 Aims\n\nTo this end the town shall\n\n1. mark lanes,\n\n2. light them.\n"));

    [Fact]
    public void TheContentsAreTheLinesThatComeAgain()
    {
        var document = Document.Parse(
            "Standard\n\nContents\n\n1 Scope ..... 2\n2 Rooms ..... 3\n2.1 Light ..... 3\n\n1 Scope\n\nIt is for rooms.\n\n2 Rooms\n\n2.1 Light\n\nRooms are dark.\n", "a.txt");

        Assert.Equal((3, 7), (document.Record.Contents!.StartLine, document.Record.Contents.EndLine));
        Assert.Equal([9, 13, 15], document.Instruments.Single().AllSections.Select(section => section.Lines[0]));
    }

    [Fact]
    public void APreambleHasIssuerRecitalsAndEnactingWords() => Assert.Equal(
        """
        Resolution Decree on lamps [The Minister of Light]
          recital <Having regard> Having regard to the Lamps Act, @7
          recital <Considering> Considering that: @9
            item a lamps break; @11
          para - Decrees as follows: @13
          section1 Article 1 Lamps @15
            para - Lamps are white. @17
          section1 Article 2 Poles @19
            para - Poles are grey. @21
        """,
        Outline.Of("Decree on lamps\n\nNo. 8/2026\n\nThe Minister of Light,\n\nHaving regard to the Lamps Act,\n\nConsidering that:\n\n(a) lamps break;\n\nDecrees as follows:\n\n"
            + "Article 1 Lamps\n\nLamps are white.\n\nArticle 2 Poles\n\nPoles are grey.\n\nDone at Ashby, 3 May 2026\n\nAnna Holt\n"));

    [Fact]
    public void HeadingsHaveTheLevelOfTheirSigns() => Assert.Equal(
        """
        Report Policy
          section1 Data @3
            section2 Names @5
              para - We ask for: @7
                item - your name; @9
                item - your age. @10
          section1 Rights @12
            para - You may ask. @14
        """,
        Outline.Of("# Policy\n\n## Data\n\n### Names\n\nWe ask for:\n\n- your name;\n- your age.\n\n## Rights\n\nYou may ask.\n"));

    [Fact]
    public void ANumberThatNoSeriesWaitsForIsReported()
    {
        const string Text = "Policy\n\n1. Use\n\n1.1 Devices shall be locked at night and whenever nobody is near\n\n7.4 and are kept clean.\n\n1.2 They are cleaned.\n\n1.3 They are blue.\n";

        Assert.Contains("(7,1): warning MND1011: 7.4 looks like a label, and no series waits for it here; it is read as words.", Outline.DiagnosticsOf(Text));
    }

    [Fact]
    public void ALabelThatAResolutionDoesNotReadIsReported() => Assert.Contains(
        "(3,1): warning MND1011: 1.3 looks like a label, and no series waits for it here; it is read as words.",
        Outline.DiagnosticsOf("Notes on towns\n\n1.3 Towns are old.\n\nThey are small.\n"));

    [Fact]
    public void ASentenceWithoutNumberUnderANumberedOneIsReported() => Assert.Contains(
        "(7,1): info MND1012: These words have no label and follow 1.1; they are read as a part of it.",
        Outline.DiagnosticsOf("Policy\n\n1. Use\n\n1.1 Devices shall be locked.\n\nThey shall be clean.\n\n1.2 They are blue.\n"));

    [Fact]
    public void ATextOfTheUnitedNationsIsReadAsBefore() => Assert.NotEqual(
        DocumentKind.Law,
        Document.Parse("Rules of the United Nations\n\nRule 1 Use\n\n1.1 Use it.\n\nRule 2 Return\n\n2.1 Return it.\n", "a.txt").Kind);

    [Fact]
    public void ACatalogDeclaresWhichLabelsThereAre()
    {
        const string Text = "Notes\n\n1. Streets are lit.\n\nA. Lamps are white.\n\n2. Squares are round.\n";
        var catalog = CatalogReader.Read("""{ "documents": [ { "file": "notes.txt", "numbering": ["1."], "issuer": "The Mayor" } ] }""");
        var bound = DocumentBinder.Bind(Parser.Parse(Text, "notes.txt", catalog), catalog);
        var instrument = Document.Parse(Text, "notes.txt", catalog).Instruments.Single();

        Assert.Equal(["1", "2"], instrument.AllParagraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(("The Mayor", "The Mayor"), (instrument.AdoptingBody, instrument.Document.Issuer));
        Assert.Contains(bound.Diagnostics, doubt => doubt is { Line: 5, Rule.Id: "MND1011" });
    }

    [Fact]
    public void ACatalogDeclaresTheOrderOfTheLevels()
    {
        const string Text = "Act\n\nSection 1 Towns\n\nPart 1 Streets\n\nStreets are lit.\n\nPart 2 Squares\n\nSquares are round.\n\nSection 2 Rivers\n\nRivers are wide.\n";
        var catalog = CatalogReader.Read("""{ "documents": [ { "file": "act.txt", "numbering": ["Section 1", "Part 1"] } ] }""");

        Assert.Equal([2, 0], Document.Parse(Text, "act.txt", catalog).Instruments.Single().Sections.Select(section => section.Sections.Count));
        Assert.Equal(3, Document.Parse(Text, "act.txt").Instruments.Single().Sections.Count);
    }

    [Fact]
    public void ACatalogKeepsATextWithTheReaderOfResolutions()
    {
        const string Text = "Act\n\nSection 1 Towns\n\nTowns are old.\n\nSection 2 Rivers\n\nRivers are wide.\n";
        var catalog = CatalogReader.Read("""{ "documents": [ { "file": "act.txt", "numbering": ["resolution"] } ] }""");

        Assert.Equal(DocumentKind.Other, Document.Parse(Text, "act.txt", catalog).Kind);
        Assert.Equal(DocumentKind.Law, Document.Parse(Text, "act.txt").Kind);
    }
}
