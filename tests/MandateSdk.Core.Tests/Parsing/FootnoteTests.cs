using System.Linq;
using MandateSdk.Core.Documents;
using MandateSdk.Core.Parsing;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Parsing;

/// <summary>Marks of every form, definitions wherever they stand, and whose they are.</summary>
public class FootnoteTests
{
    [Fact]
    public void ASuperscriptDigitIsAMark() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre; @7
          para 2 <Decides> Decides to remain seized of the matter. @9
          note 15 E/CN.15/2002/3. <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the work of the Centre;¹⁵

            2. *Decides* to remain seized of the matter.

            ¹⁵ E/CN.15/2002/3.
            """));

    [Fact]
    public void BracesHoldOneMarkOrSeveral() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre and of the institutes; @7
          para 2 <Decides> Decides to remain seized of the matter. @9
          note 1 E/CN.15/2002/3. <- 7
          note 2 E/CN.15/2002/4. <- 7
          note 3 E/CN.15/2002/5. <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the work of the Centre^{1} and of the institutes;^{2,3}

            2. *Decides* to remain seized of the matter.

            ^{1} E/CN.15/2002/3.

            ^{2} E/CN.15/2002/4.

            ^{3} E/CN.15/2002/5.
            """));

    [Fact]
    public void LatexRemainsAreMarks() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre and of the institutes; @7
          note 1 E/CN.15/2002/3. <- 7
          note 2 E/CN.15/2002/4. <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the work of the Centre$^{\rm 1}$ and of the institutes;$^{2}$

            $^{\rm 1}$ E/CN.15/2002/3.

            $^{2}$ E/CN.15/2002/4.
            """));

    [Fact]
    public void ATagAroundDigitsIsAMark() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre in towns; @7
          note 1 E/CN.15/2002/3. <- 7
          note 2 E/CN.15/2002/4. <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the work of the Centre<sup>1</sup>,<sup>2</sup> in towns;

            <sup>1</sup> E/CN.15/2002/3.

            <sup>2</sup> E/CN.15/2002/4.
            """));

    [Fact]
    public void RaisedLettersAreNoMark() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the 10^{th} meeting of the Centre. @7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Welcomes* the 10^{th} meeting of the Centre.
            """));

    [Fact]
    public void DigitsGluedToAWordAreAMarkWhereADefinitionWaits() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given to the Office. It dealt with crime, with “penal reform”, with the Declaration of Vienna, streets; squares: the “parks” of towns (see the manual), and more. @5
          note 1 Decision 2004/242. <- 5
          note 2 Resolution 2004/25. <- 5
          note 3 Resolution 1999/27. <- 5
          note 4 Resolution 55/59, annex. <- 5
          note 5 Note 5. <- 5
          note 6 Note 6. <- 5
          note 7 Note 7. <- 5
          note 8 Note 8. <- 5
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given to the Office.1 It dealt with crime,2 with “penal reform”,3 with the Declaration4 of Vienna, streets;5 squares:6 the “parks”7 of towns (see the manual8), and more.

            ¹ Decision 2004/242.

            ² Resolution 2004/25.

            ³ Resolution 1999/27.

            ⁴ Resolution 55/59, annex.

            ⁵ Note 5.

            ⁶ Note 6.

            ⁷ Note 7.

            ⁸ Note 8.
            """));

    [Fact]
    public void LooseDigitsAfterACommaAreAMarkWhereADefinitionWaits() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should exchange information, promptly. @5
          para 2 Towns with 2 squares, 2 Parks or 2, should publish information, including statistics; in 3 languages. @7
          note 1 E/CN.15/2002/3. <- 5
          note 2 E/CN.15/2002/4. <- 7
          note 3 E/CN.15/2002/5. <- 7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should exchange information,¹ promptly.

            2. Towns with 2 squares, 2 Parks or 2, should publish information, 2 including statistics; 3 in 3 languages.

            ¹ E/CN.15/2002/3.

            ² E/CN.15/2002/4.

            ³ E/CN.15/2002/5.
            """));

    [Fact]
    public void DigitsGluedToAYearAreAMarkWhereADefinitionWaits() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The rules of 1955 and the opinion of 6 October 2004 apply to towns. @5
          para 2 The guidelines of 2002, as revised, apply to towns. @7
          note 1 Rules of 1955. <- 5
          note 2 Opinion of 2004. <- 5
          note 3 Guidelines of 2002. <- 7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. The rules of 1955¹ and the opinion of 6 October 20042 apply to towns.

            2. The guidelines of 2002,3 as revised, apply to towns.

            ¹ Rules of 1955.

            ² Opinion of 2004.

            ³ Guidelines of 2002.
            """));

    [Fact]
    public void ASuperscriptOnAYearIsAMark() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The Convention of 1954 applies. @5
          note 10 Treaty Series, vol. 360, No. 5158. <- 5
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. The Convention of 1954¹⁰ applies.

            ¹⁰ Treaty Series, vol. 360, No. 5158.
            """));

    [Fact]
    public void DigitsForWhichNoDefinitionWaitsAreWords() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 In 2020,1 234 towns and the G20 acted on COVID-19, see Sales No. E.92.IV.1. @5
          para 2 Towns should act with States. @7
          note 1 E/CN.15/2002/3. <- 7
          note 20 E/CN.15/2002/4. <- 7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. In 2020,1 234 towns and the G20 acted on COVID-19, see Sales No. E.92.IV.1.

            2. Towns¹ should act with States.²⁰

            ¹ E/CN.15/2002/3.

            ²⁰ E/CN.15/2002/4.
            """));

    [Fact]
    public void ANoteWhoseFirstMarkLostItsFormIsFoundAgainLater() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The Office works with the Centre (Habitat) on safer towns. @5
          para 2 The programme of the Centre (Habitat), includes Agenda21 and a strategy for towns. @11
          note 1 E/CN.15/2002/3. <- 5
          note 2 Resolution 32/162. <- 5 11 11
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. The Office¹ works with the Centre (Habitat)2 on safer towns.

            ¹ E/CN.15/2002/3.

            ² Resolution 32/162.

            2. The programme of the Centre (Habitat),2 includes Agenda21 and a strategy2 for towns.
            """));

    [Fact]
    public void AnAsteriskIsAMarkWhereANoteIsDefinedWithOne() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the work of the Centre; @7
          note * For the discussion, see chapter II. <- 3
          note ** See Safer Towns (Nairobi, 2002). <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns*

            The General Assembly,

            1. *Welcomes* the work of the Centre;**

            * For the discussion, see chapter II.

            ** See *Safer Towns* (Nairobi, 2002).
            """));

    [Fact]
    public void MarkupAsterisksAreNoMarks() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Welcomes> Welcomes the manual Safer Towns and the urban programme; @7
          para 2 <Decides> Decides to remain seized of the matter. @9
        """,
        Reading.Of(
            """
            Draft resolution I

            **Safer towns**

            The General Assembly,

            1. *Welcomes* the manual *Safer Towns and the **urban** programme;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnEmphasizedLineIsNoDefinition() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para - <Decides> Decides to remain seized of the matter. @7
          note * See Safer Towns. <- 3
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns*

            The General Assembly,

            *Decides* to remain seized of the matter.

            * See *Safer Towns*.
            """));

    [Fact]
    public void AnAsteriskInBracesIsAMark() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @7
          note * For the discussion, see chapter II. <- 3
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns^{*}

            The General Assembly,

            1. *Decides* to remain seized of the matter.

            ^{*} For the discussion, see chapter II.
            """));

    [Fact]
    public void BoldAndAMarkShareARunOfAsterisks() => Assert.Equal(
        """
        Declaration 1. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          note * Resolution 51/60, annex. <- 3
        """,
        Reading.Of(
            """
            II. Declarations

            **1. Declaration on safer towns***

            We, Mayors of the world,

            Declare as follows:

            *Resolution 51/60, annex.
            """));

    [Fact]
    public void ANoteCanBeReferredToMoreThanOnce() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report; @7
          para 2 <Welcomes> Welcomes the action described in the report; @9
          para 3 <Decides> Decides to come back to the report. @13
          note 1 E/CN.15/2002/10. <- 7 9 13
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report;¹

            2. *Welcomes* the action described in the report;¹

            ¹ E/CN.15/2002/10.

            3. *Decides* to come back to the report.¹
            """));

    [Fact]
    public void TheScopeIsTheInstrumentThatRefersToTheNote() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report. @7
          note 1 E/CN.15/2002/10. <- 7
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          recital <Noting> Noting that streets grow, @15
          para 1 <Decides> Decides to remain seized of the matter. @21
          note 2 E/CN.15/2002/11. <- 15
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report.¹

            Draft resolution II

            Safer streets

            The General Assembly,

            Noting that streets grow,²

            ¹ E/CN.15/2002/10.

            ² E/CN.15/2002/11.

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void NumbersThatBeginAgainBelongToTheirOwnInstrument() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report. @7
          note 1 E/CN.15/2002/10. <- 7
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Takes note> Takes note of the other report. @17
          note 1 E/CN.15/2002/11. <- 17
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report.¹

            ¹ E/CN.15/2002/10.

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Takes note* of the other report.¹

            ¹ E/CN.15/2002/11.
            """));

    [Fact]
    public void TwoInstrumentsOnAPageKeepTheirNotes() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report. @7
          note 1 E/CN.15/2002/10. <- 7
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Takes note> Takes note of the other report. @15
          note 1 E/CN.15/2002/11. <- 15
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report.¹

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Takes note* of the other report.¹

            ¹ E/CN.15/2002/10.

            ¹ E/CN.15/2002/11.
            """));

    [Fact]
    public void ANumberThatRunsOnIsTheNoteOfAnEarlierInstrument() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report. @7
          note 1 E/CN.15/2002/10. <- 7 17
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Recalls> Recalls the report. @17
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report.¹

            ¹ E/CN.15/2002/10.

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Recalls* the report.¹
            """));

    [Fact]
    public void AnAnnexRefersToTheNotesAroundIt() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the Guidelines annexed to the present resolution. @7
          note 1 E/CN.15/2002/10. <- 7 15
          Guidelines Annex Guidelines for safer towns
            para 1 The principles apply to towns. @15
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the Guidelines¹ annexed to the present resolution.

            ¹ E/CN.15/2002/10.

            Annex

            Guidelines for safer towns

            1. The principles¹ apply to towns.
            """));

    [Fact]
    public void NotesCanBeCollectedAtTheEnd() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission and the Council. @5
          para 2 The Assembly agreed. @7
          note 1 E/CN.15/2002/10. <- 5
          note 2 Resolution 2002/13. <- 5
          note 3 Resolution 56/261. <- 7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given by the Commission¹ and the Council.²

            2. The Assembly³ agreed.

            Notes

            - ¹ E/CN.15/2002/10.

            2 Resolution 2002/13.

            ³ Resolution 56/261.
            """));

    [Fact]
    public void ACollectedNoteThatLostItsLabelIsInferred() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission and the Council. @5
          note 1 See E/CN.15/2002/10. <- 5
          note 2 Resolution 2002/13. <- 5
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given by the Commission¹ and the Council.²

            Notes

            - See E/CN.15/2002/10.
            - ² Resolution 2002/13.
            """));

    [Fact]
    public void ACollectedNoteGoesOnAfterAPageBreak() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission and the Council. @5
          note 1 This is done with the specialized agencies, the institutes and the data providers of the towns. <- 5
          note 2 Resolution 2002/13. <- 5
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given by the Commission¹ and the Council.²

            Notes

            ¹ This is done with the specialized agencies, the institutes

            and the data providers of the towns.

            ² Resolution 2002/13.
            """));

    [Fact]
    public void ADefinitionHasSeveralLines() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report of the Centre. @7,13
          note 1 See Tenth United Nations Congress on the Prevention of Crime, Vienna, 10-17 April 2000: report prepared by the Secretariat, chap. I. <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report¹ of the

            ¹ See *Tenth United Nations Congress on the Prevention of Crime, Vienna,
            10-17 April 2000: report prepared by the Secretariat*,
            chap. I.

            Centre.
            """));

    [Fact]
    public void AMarkInADefinitionIsNoReference() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission. @5
          para 2 The Council agreed. @7
          note 1 See note below. <- 5
          note 2 Resolution 2002/13. <- 7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given by the Commission.¹

            2. The Council² agreed.

            ¹ See note² below.

            ² Resolution 2002/13.
            """));

    [Fact]
    public void MarksStandInTitlesHeadingsAndItems() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @7
          section1 I. Streets @9
            para 1 <Invites> Invites towns: @11
              item a To plan; @13
              item b To report. @15
          note 1 Note 1. <- 3
          note 2 Note 2. <- 7
          note 3 Note 3. <- 9
          note 4 Note 4. <- 13
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns¹

            The General Assembly,

            Noting that towns grow,²

            I. Streets³

            1. *Invites* towns:

            (a) To plan;⁴

            (b) To report.

            ¹ Note 1.

            ² Note 2.

            ³ Note 3.

            ⁴ Note 4.
            """));

    [Fact]
    public void AMarkInTheMastheadRefersToANoteOfTheDocument() => Assert.Equal(
        """
        Report Safer towns
          para 1 Towns grow. @15
        note * Reissued for technical reasons. <- 3
        """,
        Reading.Of(
            """
            United Nations

            A/60/131*

            General Assembly

            Distr.: General

            25 July 2005

            Safer towns

            Report of the Secretary-General

            1. Towns grow.

            * Reissued for technical reasons.
            """));

    [Fact]
    public void NoBlankIsLeftBeforePunctuationWhereAMarkIsTakenOut() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls the migrants smuggled; the information, including statistics and reports (in towns) and others: it. @7
          note 1 Note 1. <- 7
          note 2 Note 2. <- 7
          note 3 Note 3. <- 7
          note 4 Note 4. <- 7
          note 5 Note 5. <- 7
          note 6 Note 6. <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* the migrants smuggled ¹; the information, ² including statistics ³ and reports ⁴ (in towns ⁵ ) and others⁶ : it.

            ¹ Note 1.

            ² Note 2.

            ³ Note 3.

            ⁴ Note 4.

            ⁵ Note 5.

            ⁶ Note 6.
            """));

    [Fact]
    public void TwoRaisedMarksWithACommaAreTwoMarks() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls the Convention and the Protocols. @7
          note 1 Note 1. <- 7
          note 2 Note 2. <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* the Convention¹,² and the Protocols.

            ¹ Note 1.

            ² Note 2.
            """));

    [Fact]
    public void AMarkWithoutDefinitionIsReported()
    {
        const string Text = "Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. *Decides* so;⁷";
        Assert.Equal("(7,17): warning MND1101: Nothing defines footnote 7; the mark is taken out of the words all the same.", Reading.DiagnosticsOf(Text).Single());
        Assert.EndsWith("para 1 <Decides> Decides so; @7", Reading.Of(Text));
    }

    [Fact]
    public void ADefinitionWithoutMarkIsKeptAndReported()
    {
        const string Text = "Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. *Decides* so;¹\n\n¹ Note 1.\n\n² Note 2.";
        Assert.Contains(Reading.DiagnosticsOf(Text), diagnostic => diagnostic.StartsWith("(11,1): warning MND1102", System.StringComparison.Ordinal));
        Assert.EndsWith("note 1 Note 1. <- 7\n  note 2 Note 2. <- ", Reading.Of(Text));
    }

    [Theory]
    [InlineData("Resolution 51/60, annex.", "Resolution 51/60, annex")]
    [InlineData("A/49/748, annex, sect. I.A.", "A/49/748, annex, sect. I.A")]
    [InlineData("Reissued for technical reasons on 5 May 2002.", null)]
    [InlineData("For the discussion, see document A/49/748.", null)]
    public void TheNoteOfATitleIsTheIdentityOfTheText(string note, string? identity) => Assert.Equal(
        identity,
        Document.Parse("II. Declarations\n\n1. Declaration on safer towns*\n\nWe, Mayors of the world,\n\nDeclare as follows:\n\n*" + note, "text.txt")
            .Instruments[0].Identity);

    [Theory]
    [InlineData("¹²", "12")]
    [InlineData("^{29}", "29")]
    [InlineData("^{29,30}", "29 30")]
    [InlineData("^{29, 30}", "29 30")]
    [InlineData(@"$^{\rm 25}$", "25")]
    [InlineData("$^{25}$", "25")]
    [InlineData("^{*}", "*")]
    [InlineData("^{**}", "**")]
    [InlineData("<sup>4</sup>", "4")]
    [InlineData("<sup>*</sup>", "*")]
    [InlineData("<sup>4,5</sup>", "4 5")]
    [InlineData("¹,²", "1 2")]
    [InlineData("¹²,³", "12 3")]
    [InlineData("¹, ²", "1")]
    [InlineData("^{th}", "")]
    [InlineData("^{2nd}", "")]
    [InlineData("<sup>2nd</sup>", "")]
    [InlineData("^{", "")]
    [InlineData("^{}", "")]
    [InlineData("<sup>th</sup>", "")]
    [InlineData("<sup>4", "")]
    [InlineData("4", "")]
    public void TheFormsOfMarks(string text, string labels)
    {
        FootnoteMarks.TryRead(text, 0, text.Length, out var marks);
        Assert.Equal(labels, string.Join(" ", marks.Select(mark => mark.Value)));
    }

    [Theory]
    [InlineData("¹ E/CN.15/2002/3.", "1")]
    [InlineData("¹See E/CN.15/2002/3.", "1")]
    [InlineData("^{2} E/CN.15/2002/3.", "2")]
    [InlineData("$^{\\rm 3}$ E/CN.15/2002/3.", "3")]
    [InlineData("* A/60/150.", "*")]
    [InlineData("*A/60/150.", "*")]
    [InlineData("** See *Safer Towns*.", "**")]
    [InlineData("*Decides* so;", null)]
    [InlineData("**Bold title**", null)]
    [InlineData("¹", null)]
    [InlineData("* * *", null)]
    [InlineData("**** Note", null)]
    [InlineData("^{2,3} E/CN.15/2002/3.", null)]
    [InlineData("1 E/CN.15/2002/3.", null)]
    public void TheFormsOfDefinitions(string line, string? label) =>
        Assert.Equal(label, FootnoteDefinitions.ReadMark(line, 0, line.Length)?.Label);

    [Fact]
    public void TheMarkOfANoteStandsBeforeTheMarkOfTheNext() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The Office works with the Centre for towns. The Office is in Vienna. @5
          note 1 E/CN.15/2002/3. <- 5 5
          note 2 Resolution 32/162. <- 5
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. The Office1 works with the Centre² for towns. The Office¹ is in Vienna.

            ¹ E/CN.15/2002/3.

            ² Resolution 32/162.
            """));

    [Fact]
    public void ALabelThatReturnsOnALaterPageIsAnotherNote() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report; @7
          para 2 <Takes note> Takes note of the other report. @11
          note * E/CN.15/2002/10. <- 7
          note * E/CN.15/2002/11. <- 11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report;*

            * E/CN.15/2002/10.

            2. *Takes note* of the other report.*

            * E/CN.15/2002/11.
            """));

    [Fact]
    public void ALaterMarkOfANoteCanBeTheOneThatLostItsForm() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls the Convention; @7
          para 2 <Notes> Notes the Programme (Habitat), and the Convention; @11
          para 3 <Welcomes> Welcomes the G20 and COVID-1 measures of version 1. @13
          note 1 Note 1. <- 7 11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* the Convention;¹

            ¹ Note 1.

            2. *Notes* the Programme (Habitat),1 and the Convention;

            3. *Welcomes* the G20 and COVID-1 measures of version 1.
            """));

    [Theory]
    [InlineData("4 CTOC/COP/2004/6.", true)]
    [InlineData("40 towns took part.", false)]
    [InlineData("5 CTOC/COP/2004/6.", false)]
    [InlineData("4. Towns should plan.", false)]
    [InlineData("4", false)]
    [InlineData("4 …", false)]
    public void PlainDigitsOfADefinition(string line, bool isDefinition) =>
        Assert.Equal(isDefinition, FootnoteDefinitions.ReadDigits(line, 0, line.Length, "4") is not null);

    [Fact]
    public void NotesEndWithTheNextInstrument() => Assert.Equal(
        """
        Report Safer towns
          section1 I. Introduction @3
            para 1 Guidance was given by the Commission. @5
          note 1 E/CN.15/2002/10. <- 5
          Annex Annex Towns asked
            para - 2 towns of the region were asked. @15
        """,
        Reading.Of(
            """
            Safer towns

            I. Introduction

            1. Guidance was given by the Commission.¹

            Notes

            ¹ E/CN.15/2002/10.

            Annex

            Towns asked

            2 towns of the region were asked.
            """));

    [Fact]
    public void ADefinitionAtTheFootOfAPageEndsWithItsLines() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Takes note> Takes note of the report of the Centre for safer towns; @7,11
          para 2 <Decides> Decides to remain seized of the matter. @13
          note 1 E/CN.15/2002/10 <- 7
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Takes note* of the report¹ of the

            ¹ E/CN.15/2002/10

            Centre for safer towns;

            2. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ALostMarkStandsBetweenItsNeighbours() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The HABITAT2 unit works under Agenda21 with the Council on towns. @5
          para 2 The Centre works with HABITAT on streets and with the Office on squares; HABITAT4 is its partner. @7
          note 1 Note 1. <- 5
          note 2 Note 2. <- 5
          note 3 Note 3. <- 7
          note 4 Note 4. <- 7
          note 5 Note 5. <- 7
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. The HABITAT2 unit¹ works under Agenda21 with the Council2 on towns.

            2. The Centre³ works with HABITAT4 on streets and with the Office⁵ on squares; HABITAT4 is its partner.

            ¹ Note 1.

            ² Note 2.

            ³ Note 3.

            ⁴ Note 4.

            ⁵ Note 5.
            """));

    [Fact]
    public void ANotesHeadingWithoutNotesIsAHeading() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should plan. @5
          section1 Notes @7
            para 2 Towns should keep notes. @9
        """,
        Reading.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should plan.

            Notes

            2. Towns should keep notes.
            """));
}
