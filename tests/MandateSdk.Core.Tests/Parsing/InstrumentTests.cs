using System.Linq;
using MandateSdk.Core.Documents;
using MandateSdk.Core.Parsing;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Parsing;

/// <summary>Where an instrument begins and ends, what it is called, and what kind of text it is.</summary>
public class InstrumentTests
{
    [Fact]
    public void ALabelOnALineOfItsOwnOpensAnInstrument() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @7
        DraftDecision Draft decision II Report of the Commission [The Economic and Social Council]
          para - <takes note> The Economic and Social Council takes note of the report. @13
        Resolution Resolution 22/1 Budget for safer towns [The Commission on Crime Prevention and Criminal Justice]
          para 1 <Approves> Approves the budget. @21
        Decision Decision 22/1 Report of the Board [The Commission]
          para - <decided> At its 2nd meeting, the Commission decided to transmit the report. @27
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.

            Draft decision II

            Report of the Commission

            The Economic and Social Council takes note of the report.

            Resolution 22/1

            Budget for safer towns

            The Commission on Crime Prevention and Criminal Justice,

            1. *Approves* the budget.

            Decision 22/1

            Report of the Board

            At its 2nd meeting, the Commission decided to transmit the report.
            """));

    [Theory]
    [InlineData("Draft resolution I", "DraftResolution I")]
    [InlineData("DRAFT RESOLUTION IV", "DraftResolution IV")]
    [InlineData("**Draft decision II**", "DraftDecision II")]
    [InlineData("Draft resolution", "DraftResolution ")]
    [InlineData("Resolution 22/1", "Resolution 22/1")]
    [InlineData("Resolution 2746 (2024)", "Resolution 2746 (2024)")]
    [InlineData("Resolution S-20/4", "Resolution S-20/4")]
    [InlineData("Resolution 57/270 B", "Resolution 57/270 B")]
    [InlineData("Decision 22/1", "Decision 22/1")]
    [InlineData("Annex", "Annex ")]
    [InlineData("Annex II", "Annex II")]
    [InlineData("Annex 3", "Annex 3")]
    [InlineData("Appendix", "Annex ")]
    [InlineData("Enclosure", "Annex ")]
    [InlineData("Draft resolution A", "DraftResolution A")]
    [InlineData("Draft resolution i", null)]
    [InlineData("Annex ab", null)]
    [InlineData("Annex b", null)]
    [InlineData("Resolution", null)]
    [InlineData("Resolution of conflicts", null)]
    [InlineData("Resolution 22/1 of the Commission", null)]
    [InlineData("Annexes", null)]
    [InlineData("Annex to the report", null)]
    [InlineData("Resolutions and decisions", null)]
    public void WhatLabelsAnInstrument(string line, string? expected)
    {
        var label = InstrumentLabels.Read(line);
        Assert.Equal(expected, label is null ? null : label.Kind + " " + label.Number);
    }

    [Fact]
    public void ATitleGoesOnAfterAPageBreak() => Assert.Equal(
        """
        DraftResolution Draft resolution I Promoting effective measures to make towns Safer for all who live in them [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @9
        """,
        Reading.Of(
            """
            Draft resolution I

            Promoting effective measures to make towns

            Safer for all who live in them

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ALabelWithoutBlankLinesStandsForItself() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @4
          para 1 <Decides> Decides to remain seized of the matter. @5
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @9
        """,
        Reading.Of(
            """
            Draft resolution I
            Safer towns
            The General Assembly,
            Noting that towns grow,
            1. *Decides* to remain seized of the matter.
            Draft resolution II
            Safer streets
            The General Assembly,
            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnAnnexIsAnInstrumentInsideTheOneBeforeIt() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the texts annexed to the present resolution. @7
          Guidelines Annex I Guidelines for safer towns
            para 1 Towns should plan. @13
          Rules Annex II Rules for safer towns
            para 1 Towns shall report. @19
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @27
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the texts annexed to the present resolution.

            Annex I

            Guidelines for safer towns

            1. Towns should plan.

            Annex II

            Rules for safer towns

            1. Towns shall report.

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AnAnnexNeedsNoTitle() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the text annexed to the present resolution. @7
          Annex Annex (no title)
            para 1 Towns should plan. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the text annexed to the present resolution.

            Annex

            1. Towns should plan.
            """));

    [Theory]
    [InlineData("Guidelines for safer towns", InstrumentKind.Guidelines)]
    [InlineData("Basic principles on safer towns", InstrumentKind.BasicPrinciples)]
    [InlineData("United Nations Rules for safer towns", InstrumentKind.Rules)]
    [InlineData("Plan of action for safer towns", InstrumentKind.PlanOfAction)]
    [InlineData("Plans of action for safer towns", InstrumentKind.PlanOfAction)]
    [InlineData("Declaration on safer towns", InstrumentKind.Declaration)]
    [InlineData("Statement of principles on safer towns", InstrumentKind.StatementOfPrinciples)]
    [InlineData("Follow-up to the Guidelines for safer towns", InstrumentKind.Annex)]
    [InlineData("Contributions to the Fund", InstrumentKind.Annex)]
    public void AnAnnexIsOfTheKindThatItsTitleBeginsWith(string title, InstrumentKind kind)
    {
        var text = "Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. *Adopts* the text.\n\nAnnex\n\n" + title + "\n\n1. Towns should plan.";
        Assert.Equal(kind, Document.Parse(text, "text.txt").Instruments[0].Annexes.Single().Kind);
    }

    [Theory]
    [InlineData("Naples Political Declaration and Global Action Plan", InstrumentKind.Declaration)]
    [InlineData("Statement of principles and programme of action of the programme", InstrumentKind.StatementOfPrinciples)]
    [InlineData("Plans of action for the implementation of the Vienna Declaration", InstrumentKind.PlanOfAction)]
    [InlineData("Tokyo Rules", InstrumentKind.Rules)]
    public void ATextOfACompendiumIsOfTheKindThatStandsFirst(string title, InstrumentKind kind) => Assert.Equal(
        kind,
        Document.Parse("II. Declarations\n\n32. " + title + "*\n\n1. Towns should plan.\n\n*Resolution 46/152, annex.", "text.txt").Instruments[0].Kind);

    [Fact]
    public void CompendiumTitlesGoOnFromOneAnother() => Assert.Equal(
        """
        Declaration 32. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          para 1 Towns should be safe. @9
          para 33 Towns should report in 33 days. @11
          note * Resolution 46/152, annex. <- 3
        Declaration 33. Declaration on safer streets [We, Mayors of the world]
          para - <Declare> Declare as follows: @19
          para 1 Streets should be safe. @21
          note * Resolution 51/60, annex. <- 15
        """,
        Reading.Of(
            """
            II. Declarations

            32. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Towns should be safe.

            33. Towns should report in 33 days.

            *Resolution 46/152, annex.

            33. Declaration on safer streets*

            We, Mayors of the world,

            Declare as follows:

            1. Streets should be safe.

            *Resolution 51/60, annex.
            """));

    [Fact]
    public void AnAdoptedTextOpensWithItsNumber() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @5
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Reading.Of(
            """
            75/196. Safer towns

            The General Assembly,

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.

            46th plenary meeting
            16 December 2020
            """));

    [Fact]
    public void TheMastheadGivesSymbolDateAndOrgan()
    {
        var document = Document.Parse(
            """
            United Nations
            A/RES/75/196

            General Assembly

            Distr.: General 23 December 2020

            Seventy-fifth session
            Agenda item 111
            Crime prevention and criminal justice

            Resolution adopted by the General Assembly on 16 December 2020

            [on the report of the Third Committee (A/75/476, para. 25)]

            75/196. Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """,
            "text.txt");
        Assert.Equal(
            (DocumentKind.Resolution, "A/RES/75/196", "Safer towns", "General Assembly", "2020-12-23"),
            (document.Kind, document.Symbol, document.Title, document.Issuer, document.Date));
        Assert.Equal("General Assembly resolution 75/196", document.Instruments.Single().Identity);
    }

    [Fact]
    public void TheSecurityCouncilPrintsNoTitle() => Assert.Equal(
        """
        Resolution Resolution 2746 (2024) (no title) [The Security Council]
          recital <Recalling> Recalling its previous resolutions, @15
          recital <Expressing> Expressing its concern at the situation in towns, @17
          para 1 <Decides> Decides to extend the authorization; @19
          para 2 <Calls> Calls upon States to help. @21
        """,
        Reading.Of(
            """
            United Nations
            S/RES/2746 (2024)

            Security Council

            Distr.: General
            6 August 2024

            Resolution 2746 (2024)

            Adopted by the Security Council at its 9701st meeting, on 6 August 2024

            The Security Council,

            Recalling its previous resolutions,

            Expressing its concern at the situation in towns,

            1. Decides to extend the authorization;

            2. Calls upon States to help.
            """));

    [Fact]
    public void AnAdoptingBodyAfterAColonOpensAnEmbeddedDraft() => Assert.Equal(
        """
        Resolution 2002/13. Safer towns [The Economic and Social Council]
          para - <Recommends> Recommends to the General Assembly the adoption of the following draft resolution: @5
          DraftResolution (no title) [The General Assembly]
            recital <Noting> Noting that towns grow, @9
            para 1 <Decides> Decides to hold a day of towns; @11
            para 2 <Requests> Requests a report. @13
        """,
        Reading.Of(
            """
            2002/13. Safer towns

            The Economic and Social Council

            Recommends to the General Assembly the adoption of the following draft resolution:

            The General Assembly,

            Noting that towns grow,

            1. *Decides* to hold a day of towns;

            2. *Requests* a report.
            """));

    [Fact]
    public void ATextWithoutLabelIsOneInstrument() => Assert.Equal(
        """
        Resolution Safer towns [The General Assembly]
          recital <Noting> Noting that towns grow, @5
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Reading.Of(
            """
            Safer towns

            The General Assembly,

            Noting that towns grow,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AReportOfTheSecretaryGeneralIsOneInstrument() => Assert.Equal(
        """
        Report Safer towns
          section1 Summary @14
            para - The present report deals with towns. @16
          section1 I. Introduction @18
            para 1 Towns grow. @20
        """,
        Reading.Of(
            """
            United Nations A/60/131

            General Assembly

            Distr.: General 25 July 2005

            Sixtieth session
            Item 107 of the provisional agenda

            Safer towns

            Report of the Secretary-General

            Summary

            The present report deals with towns.

            I. Introduction

            1. Towns grow.
            """));

    [Fact]
    public void ALetterIsOneInstrumentWithoutRecitals() => Assert.Equal(
        """
        Report Letter dated 1 July 2002 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General
          para - I have the honour to transmit the text of a declaration on safer towns. @9
          para - I should be grateful if you would have it circulated as a document of the General Assembly. @11
          Declaration Annex Declaration on safer towns
            para 1 Towns should be safe. @17
        """,
        Reading.Of(
            """
            United Nations A/57/152

            General Assembly

            Distr.: General 2 July 2002

            Letter dated 1 July 2002 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General

            I have the honour to transmit the text of a declaration on safer towns.

            I should be grateful if you would have it circulated as a document of the General Assembly.

            Annex

            Declaration on safer towns

            1. Towns should be safe.
            """));

    [Fact]
    public void ANoteIsOneInstrument() => Assert.Equal(
        """
        Report Organization of work
          para 1 Meetings will be held in Vienna. @11
          para 2 Requests for the floor go to the secretariat. @13
        """,
        Reading.Of(
            """
            United Nations E/CN.15/2013/1

            Economic and Social Council

            Distr.: General 7 January 2013

            Organization of work

            Note by the Secretariat

            1. Meetings will be held in Vienna.

            2. Requests for the floor go to the secretariat.
            """));

    [Fact]
    public void MeetingAndDateCloseATextWithoutBeingPartOfIt() => Assert.Equal(
        """
        Resolution Resolution 22/1 Safer towns [The Commission on Crime Prevention and Criminal Justice]
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Reading.Of(
            """
            Resolution 22/1

            Safer towns

            The Commission on Crime Prevention and Criminal Justice,

            1. *Decides* to remain seized of the matter.

            9th meeting
            26 April 2013

            [Adopted without a vote.]
            """));

    [Theory]
    [InlineData("46th plenary meeting", true)]
    [InlineData("*46th plenary meeting*", true)]
    [InlineData("16 December 2020", true)]
    [InlineData("[Adopted without a vote.]", true)]
    [InlineData("[Adopted by a recorded vote of 46 to 1, with no abstentions.]", true)]
    [InlineData("Plenary meeting", false)]
    [InlineData("16 December", false)]
    [InlineData("32 December 2020", false)]
    [InlineData("16 Brumaire 2020", false)]
    [InlineData("2 States were represented at the 46th plenary meeting of the Commission on Crime", false)]
    [InlineData("[without reference to a Main Committee]", false)]
    public void WhatClosesAText(string line, bool closes) => Assert.Equal(closes, Closings.IsClosing(line));

    [Fact]
    public void AReportThatBeginsWithAnOrganIsNoResolution() => Assert.Equal(
        """
        Report Safer towns
          para 1 The General Assembly, in its resolution 58/17, requested the Secretary-General to report on towns. @11
          para 2 Towns grow. @13
        """,
        Reading.Of(
            """
            United Nations A/60/131

            General Assembly

            Distr.: General 25 July 2005

            Safer towns

            Report of the Secretary-General

            1. The General Assembly, in its resolution 58/17, requested the Secretary-General to report on towns.

            2. Towns grow.
            """));

    [Fact]
    public void GuidelinesThatBeginWithAnOrganHaveNoAdoptingBody() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the text annexed to the present resolution. @7
          Guidelines Annex Guidelines for safer towns
            para 1 The Commission should follow up safer towns. @13
            para 2 Towns should report. @15
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the text annexed to the present resolution.

            Annex

            Guidelines for safer towns

            1. The Commission should follow up safer towns.

            2. Towns should report.
            """));

    [Fact]
    public void AnAnnexByItselfIsAnAnnex() => Assert.Equal(
        """
        Annex Annex List of experts on safer towns
          para 1 Streets. @5
          para 2 Squares. @7
        """,
        Reading.Of(
            """
            Annex

            List of experts on safer towns

            1. Streets.

            2. Squares.
            """));

    [Fact]
    public void APossessiveIsNoNameOfAnOrgan() => Assert.Equal(
        """
        DraftDecision Draft decision I Report of the Board
          para - The Commission’s members decided to transmit the report. @5
        """,
        Reading.Of(
            """
            Draft decision I

            Report of the Board

            The Commission’s members decided to transmit the report.
            """));

    [Fact]
    public void AnEmbeddedDraftCanStandInQuotationMarks() => Assert.Equal(
        """
        Resolution 2002/13. Safer towns [The Economic and Social Council]
          para - <Recommends> Recommends to the General Assembly the adoption of the following draft resolution: @5
          DraftResolution (no title) [The General Assembly]
            recital <Noting> “Noting that towns grow, @9
            para 1 <Decides> Decides to hold a day of towns; @11
            para 2 <Requests> Requests a report.” @13
        """,
        Reading.Of(
            """
            2002/13. Safer towns

            The Economic and Social Council

            Recommends to the General Assembly the adoption of the following draft resolution:

            “The General Assembly,

            “Noting that towns grow,

            “1. *Decides* to hold a day of towns;

            “2. *Requests* a report.”
            """));

    [Fact]
    public void ABoldTitleCanStandOnSeveralLines() => Assert.Equal(
        """
        Declaration 1. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          para 1 Towns should be safe. @9
          note * Resolution 46/152, annex. <- 3
        PlanOfAction 2. Plans of action for the implementation of the Declaration on safer towns: Meeting the Challenges
          section1 I. Streets @17
            para 1 Towns should plan. @19
          note * Resolution 56/261, annex. <- 15
        """,
        Reading.Of(
            """
            II. Declarations

            1. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Towns should be safe.

            *Resolution 46/152, annex.

            **2. Plans of action for the implementation of the
            Declaration on safer towns:
            Meeting the Challenges***

            I. Streets

            1. Towns should plan.

            *Resolution 56/261, annex.
            """));

    [Fact]
    public void TheMastheadTellsADecision()
    {
        var document = Document.Parse(
            "United Nations A/DEC/75/401\n\nGeneral Assembly\n\nDistr.: General 16 December 2020\n\n"
            + "Decision adopted by the General Assembly on 16 December 2020\n\n75/401. Safer towns\n\nThe General Assembly decides to meet.",
            "text.txt");
        Assert.Equal((DocumentKind.Decision, InstrumentKind.Decision), (document.Kind, document.Instruments.Single().Kind));
    }

    [Theory]
    [InlineData("Resolution 2746 (2024)\n\nThe Security Council,\n\n1. *Decides* so.", "Security Council resolution 2746 (2024)")]
    [InlineData("75/196. Safer towns\n\nThe General Assembly,\n\n1. *Decides* so.", "General Assembly resolution 75/196")]
    [InlineData("Decision 22/1\n\nSafer towns\n\nThe Commission on Narcotic Drugs,\n\n1. *Decides* so.", "Commission on Narcotic Drugs decision 22/1")]
    [InlineData("Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. *Decides* so.", null)]
    [InlineData("United Nations A/60/131\n\nGeneral Assembly\n\nSafer towns\n\nReport of the Secretary-General\n\n1. Towns grow.", "A/60/131")]
    public void TheIdentityIsWhatTheTextPrintsOfItself(string text, string? identity) =>
        Assert.Equal(identity, Document.Parse(text, "text.txt").Instruments.Single().Identity);

    [Fact]
    public void AQuotedDraftEndsWithItsQuotationMark() => Assert.Equal(
        """
        Resolution 2002/13. Safer towns [The Economic and Social Council]
          para 1 <Recommends> Recommends to the General Assembly the adoption of the following draft resolution: @5
          para 2 <Requests> Requests a report. @13
          DraftResolution (no title) [The General Assembly]
            recital <Noting in this regard> “Noting in this regard that towns grow, @9
            para 1 <Decides> Decides to hold a day of towns.” @11
        """,
        Reading.Of(
            """
            2002/13. Safer towns

            The Economic and Social Council,

            1. *Recommends* to the General Assembly the adoption of the following draft resolution:

            “The General Assembly,

            “*Noting in this regard* that towns grow,

            “1. *Decides* to hold a day of towns.”

            2. *Requests* a report.
            """));

    [Fact]
    public void AResolutionHasParts() => Assert.Equal(
        """
        Resolution 57/270. Safer towns
          Resolution A Streets [The General Assembly]
            para 1 <Invites> Invites towns to light their streets. @9
          Resolution B Squares [The General Assembly]
            para 1 <Invites> Invites towns to light their squares. @17
        """,
        Reading.Of(
            """
            57/270. Safer towns

            A

            Streets

            The General Assembly,

            1. *Invites* towns to light their streets.

            B

            Squares

            The General Assembly,

            1. *Invites* towns to light their squares.
            """));

    [Fact]
    public void ASignatureClosesALetter() => Assert.Equal(
        """
        Report Letter dated 1 July 2002 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General
          para - I have the honour to transmit the text of a declaration on safer towns. @9
        """,
        Reading.Of(
            """
            United Nations A/57/152

            General Assembly

            Distr.: General 2 July 2002

            Letter dated 1 July 2002 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General

            I have the honour to transmit the text of a declaration on safer towns.

            (Signed) A. Mayor
            Ambassador
            Permanent Representative
            """));

    [Theory]
    [InlineData("Letter dated 1 July 2002 from the Permanent Representative of Kenya addressed to the Secretary-General", DocumentKind.Letter)]
    [InlineData("Identical letters dated 1 July 2002 from the Chargé d’affaires of Kenya addressed to the Secretary-General", DocumentKind.Letter)]
    [InlineData("Note verbale dated 1 July 2002 from the Permanent Mission of Kenya addressed to the Secretary-General", DocumentKind.Letter)]
    public void ALetterIsKnownByItsTitle(string title, DocumentKind kind) => Assert.Equal(
        kind,
        Document.Parse("United Nations A/57/152\n\nGeneral Assembly\n\nDistr.: General 2 July 2002\n\n" + title + "\n\nI have the honour to transmit a declaration.", "text.txt").Kind);

    [Theory]
    [InlineData("Report of the Secretary-General", "Secretary-General")]
    [InlineData("Note by the Secretariat", "Secretariat")]
    [InlineData("Report of the Executive Director", "Executive Director")]
    public void TheAuthorLineNamesTheIssuer(string author, string issuer) => Assert.Equal(
        issuer,
        Document.Parse("United Nations A/60/131\n\nGeneral Assembly\n\nSafer towns\n\n" + author + "\n\n1. Towns grow.", "text.txt").Issuer);

    [Theory]
    [InlineData("Resolution 70/200. Safer towns", "Resolution 70/200.", "Safer towns")]
    [InlineData("**Resolution 1/5: Safer towns**", "Resolution 1/5:", "Safer towns")]
    [InlineData("## 70/200. Safer towns", "70/200.", "Safer towns")]
    public void LabelAndTitleOfAnAdoptedTextCanShareALine(string line, string label, string title)
    {
        var instrument = Document.Parse(line + "\n\nThe General Assembly,\n\nNoting that towns grow,\n\n1. *Decides* to act.", "text.txt").Instruments.Single();
        Assert.Equal(label, instrument.Label);
        Assert.Equal(title, instrument.Title);
        Assert.Equal(InstrumentKind.Resolution, instrument.Kind);
    }

    [Theory]
    [InlineData("Resolution 70/200. Safer towns were its subject.")]
    [InlineData("Resolution 70/200 asked towns to be safer.")]
    public void ASentenceThatBeginsWithAResolutionIsNoTitle(string line) =>
        Assert.Equal(2, Document.Parse("Annex\n\nGuidelines for safer towns\n\n1. Towns grow.\n\n2. " + line, "text.txt").Instruments.Single().Paragraphs.Count);

    [Fact]
    public void LabelsAndClosingsBeginTheirOwnBlock() => Assert.Equal(
        """
        Resolution Resolution 22/1 Safer towns [The Commission on Crime Prevention and Criminal Justice]
          para 1 <Decides> Decides to remain seized of the matter @7
        Resolution Resolution 22/2 Safer streets [The Commission on Crime Prevention and Criminal Justice]
          para 1 <Decides> Decides to remain seized of the matter. @15
        """,
        Reading.Of(
            """
            Resolution 22/1

            Safer towns

            The Commission on Crime Prevention and Criminal Justice,

            1. *Decides* to remain seized of the matter
            9th meeting
            26 April 2013
            Resolution 22/2
            Safer streets

            The Commission on Crime Prevention and Criminal Justice,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void AdoptedTextsFollowOneAnother() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @5
        Resolution 75/197. Safer streets [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @11
        """,
        Reading.Of(
            """
            75/196. Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.

            75/197. Safer streets

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ACompendiumTitleNeedsNoNoteBeforeAnAdoptingBody() => Assert.Equal(
        """
        Declaration 32. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          para 1 Towns should be safe. @9
          note * Resolution 46/152, annex. <- 3
        Declaration 33. Declaration on safer streets [We, Mayors of the world]
          para - <Declare> Declare as follows: @17
          para 1 Streets should be safe. @19
        """,
        Reading.Of(
            """
            II. Declarations

            32. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Towns should be safe.

            *Resolution 46/152, annex.

            33. Declaration on safer streets

            We, Mayors of the world,

            Declare as follows:

            1. Streets should be safe.
            """));

    [Fact]
    public void ANumberedNameOutOfSequenceIsNoTitle() => Assert.Equal(
        """
        Declaration 32. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @7
          section1 1. Streets @9
            para 1 Streets should be safe. @11
          note * Resolution 46/152, annex. <- 3 9
        """,
        Reading.Of(
            """
            II. Declarations

            32. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Streets*

            1. Streets should be safe.

            *Resolution 46/152, annex.
            """));

    [Fact]
    public void ACompendiumNeedsNoHeadingOfAPart() => Assert.Equal(
        """
        Declaration 32. Declaration on safer towns [We, Mayors of the world]
          para - <Declare> Declare as follows: @5
          para 1 Towns should be safe. @7
          note * Resolution 46/152, annex. <- 1
        Declaration 33. Declaration on safer streets [We, Mayors of the world]
          para - <Declare> Declare as follows: @15
          para 1 Streets should be safe. @17
          note * Resolution 51/60, annex. <- 11
        """,
        Reading.Of(
            """
            32. Declaration on safer towns*

            We, Mayors of the world,

            Declare as follows:

            1. Towns should be safe.

            *Resolution 46/152, annex.

            33. Declaration on safer streets*

            We, Mayors of the world,

            Declare as follows:

            1. Streets should be safe.

            *Resolution 51/60, annex.
            """));

    [Fact]
    public void AnAnnexAfterAnAgendaBelongsToTheDecision() => Assert.Equal(
        """
        DraftDecision Draft decision I Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Election of officers. @9
          Guidelines Annex Guidelines for safer towns
            para 1 Towns should plan. @15
        """,
        Reading.Of(
            """
            Draft decision I

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Election of officers.

            Annex

            Guidelines for safer towns

            1. Towns should plan.
            """));

    [Theory]
    [InlineData("The General Assembly,\n\nNoting that towns grow,\n\n1. *Decides* so.", InstrumentKind.Resolution, 1)]
    [InlineData("1. Towns grow.\n\n2. Streets are long.", InstrumentKind.Report, 2)]
    [InlineData("Towns grow from year to year.\n\nStreets are long.", InstrumentKind.Report, 2)]
    public void ATextCanBeginWithItsAdoptingBodyOrItsFirstParagraph(string text, InstrumentKind kind, int paragraphs)
    {
        var instrument = Document.Parse(text, "text.txt").Instruments.Single();
        Assert.Equal((kind, null, paragraphs), (instrument.Kind, instrument.Title, instrument.Paragraphs.Count));
    }

    [Fact]
    public void ATitleCanBeginLikeALabel() => Assert.Equal(
        """
        DraftResolution Draft resolution I A. Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Reading.Of(
            """
            Draft resolution I

            A. Safer towns

            The General Assembly,

            1. *Decides* to remain seized of the matter.
            """));

    [Fact]
    public void ASentenceUnderAnAnnexIsNoTitle() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Adopts> Adopts the text annexed to the present resolution. @7
          Annex Annex (no title)
            para - Towns should plan their streets with those who live in them. @11
        """,
        Reading.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Adopts* the text annexed to the present resolution.

            Annex

            Towns should plan their streets with those who live in them.
            """));

    [Theory]
    [InlineData("Adopted by the General Assembly on 16 December 2020")]
    [InlineData("Resolution adopted by the General Assembly on 16 December 2020")]
    [InlineData("Decision adopted by the General Assembly on 16 December 2020")]
    [InlineData("[on the report of the Third Committee (A/75/476)]")]
    public void AnAdoptionNoteIsNeitherTitleNorRecital(string note) => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          para 1 <Decides> Decides to remain seized of the matter. @7
        """,
        Reading.Of("75/196. Safer towns\n\n" + note + "\n\nThe General Assembly,\n\n1. *Decides* to remain seized of the matter."));

    [Fact]
    public void AReportNeedsNoMasthead() => Assert.Equal(
        """
        Report Safer towns
          para - Recalling the growth of towns, the Secretary-General reports as follows. @5
          para 1 Towns grow. @7
        """,
        Reading.Of(
            """
            Safer towns

            Report of the Secretary-General

            Recalling the growth of towns, the Secretary-General reports as follows.

            1. Towns grow.
            """));
}
