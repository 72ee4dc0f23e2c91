using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What the masthead and the title tell of a document.</summary>
public class MastheadTests
{
    [Theory]
    [InlineData("**Letter dated 17 February 2025 from the Permanent Representative of the Democratic Republic of the Congo to the United Nations addressed to the President of the Security Council**", "Letter dated 17 February 2025 from")]
    [InlineData("**2025 session**\n\nAgenda item 7\n\n**Provisional rules of procedure**", "Provisional rules of procedure")]
    public void WithoutALineOfAnAuthorTheMastheadEndsAtTheFirstHeadingAfterTheAgendaItem(string head, string title) => Assert.StartsWith(
        title,
        Document.Parse("S/2025/102\nUnited Nations\nSecurity Council\nDistr.: General\n17 February 2025\nOriginal: French\n\n" + head + "\n\nOn instructions from my Government, I have the honour to refer to the events of January.\n", "letter.txt").Instruments[0].Title,
        StringComparison.Ordinal);

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
            (document.Kind, document.Symbol, document.Title, document.Issuer, document.Date?.ToString()));
        Assert.Equal("General Assembly resolution 75/196", document.Instruments.Single().AdoptionCitation);
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
        Outline.Of(
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
    public void AReportOfTheSecretaryGeneralIsOneInstrument() => Assert.Equal(
        """
        Report Safer towns
          section1 Summary @14
            para - The present report deals with towns. @16
          section1 I. Introduction @18
            para 1 Towns grow. @20
        """,
        Outline.Of(
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
        Outline.Of(
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
        Outline.Of(
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
    public void AReportThatBeginsWithAnOrganIsNoResolution() => Assert.Equal(
        """
        Report Safer towns
          para 1 The General Assembly, in its resolution 58/17, requested the Secretary-General to report on towns. @11
          para 2 Towns grow. @13
        """,
        Outline.Of(
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
        Assert.Equal(identity, Document.Parse(text, "text.txt").Instruments.Single().AdoptionCitation);

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

    [Fact]
    public void AReportNeedsNoMasthead() => Assert.Equal(
        """
        Report Safer towns
          para - Recalling the growth of towns, the Secretary-General reports as follows. @5
          para 1 Towns grow. @7
        """,
        Outline.Of(
            """
            Safer towns

            Report of the Secretary-General

            Recalling the growth of towns, the Secretary-General reports as follows.

            1. Towns grow.
            """));
}
