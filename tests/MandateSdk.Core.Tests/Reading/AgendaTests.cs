using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Provisional agendas: numbered agenda items with items and documentation, which are no operative paragraphs.</summary>
public class AgendaTests
{
    [Fact]
    public void AProvisionalAgendaIsAnInstrumentInsideItsDecision() => Assert.Equal(
        """
        DraftDecision Draft decision II Report of the Commission and provisional agenda [The Economic and Social Council]
          para - The Economic and Social Council: @5
            item a Takes note of the report of the Commission; @7
            item b Approves the provisional agenda set out below. @9
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Election of officers. @13
            para 2 Other business. @15
        """,
        Outline.Of(
            """
            Draft decision II

            Report of the Commission and provisional agenda

            The Economic and Social Council:

            (a) Takes note of the report of the Commission;

            (b) Approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Election of officers.

            2. Other business.
            """));

    [Fact]
    public void DocumentationStandsUnderItsAgendaItem() => Assert.Equal(
        """
        DraftDecision Draft decision II Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Adoption of the agenda. @9
              item - Documentation @11
              item - Provisional agenda and annotations @13
              item - Note by the Secretariat on the organization of work @15
            para 2 Other business. @17
        """,
        Outline.Of(
            """
            Draft decision II

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Adoption of the agenda.

            Documentation

            Provisional agenda and annotations

            Note by the Secretariat on the organization of work

            2. Other business.
            """));

    [Fact]
    public void LettersOfAnAgendaItemAreItems() => Assert.Equal(
        """
        DraftDecision Draft decision II Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Budgetary questions: @9
              item a Work of the working group; @11
              item b Working methods. @13
            para 2 Other business. @15
        """,
        Outline.Of(
            """
            Draft decision II

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Budgetary questions:

            - (a) Work of the working group;

            - (b) Working methods.

            2. Other business.
            """));

    [Fact]
    public void DocumentationAfterTheLastLetterBelongsToTheAgendaItem() => Assert.Equal(
        """
        DraftDecision Draft decision II Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Budgetary questions: @9
              item a Work of the working group; @11
              item b Working methods. @13
              item - Documentation @15
              item - Report of the Executive Director @17
            para 2 Other business. @19
        """,
        Outline.Of(
            """
            Draft decision II

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Budgetary questions:

            (a) Work of the working group;

            (b) Working methods.

            Documentation

            Report of the Executive Director

            2. Other business.
            """));

    [Fact]
    public void DocumentationOfEachLetterBelongsToTheLetter() => Assert.Equal(
        """
        DraftDecision Draft decision II Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Budgetary questions: @9
              item a Work of the working group; @11
                item - Documentation @13
                item - Report of the Executive Director @15
              item b Working methods. @17
                item - Documentation @19
                item - Note by the Secretariat @21
            para 2 Other business. @23
        """,
        Outline.Of(
            """
            Draft decision II

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Budgetary questions:

            (a) Work of the working group;

            Documentation

            Report of the Executive Director

            (b) Working methods.

            Documentation

            Note by the Secretariat

            2. Other business.
            """));

    [Fact]
    public void AnEntryThatIsCutGoesOn() => Assert.Equal(
        """
        DraftDecision Draft decision II Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Adoption of the agenda. @9
              item - Report of the Secretary-General on the activities of the institutes of the programme network @11,13
            para 2 Other business. @15
        """,
        Outline.Of(
            """
            Draft decision II

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Adoption of the agenda.

            Report of the Secretary-General on the activities of the

            institutes of the programme network

            2. Other business.
            """));

    [Fact]
    public void TheTitleOfAnAgendaCanStandOnSeveralLines() => Assert.Equal(
        """
        DraftDecision Draft decision II Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda and documentation for the twelfth session Vienna, 13-22 May 2003
            para 1 Election of officers. @11
        """,
        Outline.Of(
            """
            Draft decision II

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda and documentation for the twelfth session

            Vienna, 13-22 May 2003

            1. Election of officers.
            """));

    [Fact]
    public void AnAgendaEndsWithItsDecision() => Assert.Equal(
        """
        DraftDecision Draft decision I Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Election of officers. @9
        DraftDecision Draft decision II Appointment of members [The Economic and Social Council]
          para - <decides> The Economic and Social Council decides to appoint the members. @15
        """,
        Outline.Of(
            """
            Draft decision I

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Election of officers.

            Draft decision II

            Appointment of members

            The Economic and Social Council decides to appoint the members.
            """));

    [Fact]
    public void AProvisionalAgendaIsNoneOutsideOfAnAdoptedText() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns are for people. @5
          section1 Provisional agenda of the meeting @7
            para 2 The meeting dealt with streets. @9
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns are for people.

            Provisional agenda of the meeting

            2. The meeting dealt with streets.
            """));

    [Fact]
    public void TheLettersOfTheNextAgendaItemDoNotCount() => Assert.Equal(
        """
        DraftDecision Draft decision II Provisional agenda [The Economic and Social Council]
          para - <approves> The Economic and Social Council approves the provisional agenda set out below. @5
          Annex Provisional agenda for the twelfth session of the Commission
            para 1 Budgetary questions: @9
              item a Work of the working group. @11
              item - Documentation @13
            para 2 Thematic discussion: @15
              item a Streets; @17
              item b Squares. @19
        """,
        Outline.Of(
            """
            Draft decision II

            Provisional agenda

            The Economic and Social Council approves the provisional agenda set out below.

            Provisional agenda for the twelfth session of the Commission

            1. Budgetary questions:

            (a) Work of the working group.

            Documentation

            2. Thematic discussion:

            (a) Streets;

            (b) Squares.
            """));
}
