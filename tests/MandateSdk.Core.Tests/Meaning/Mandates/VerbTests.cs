using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Which clauses of an operative paragraph are mandates, and of which class.</summary>
public class VerbTests
{
    [Theory]
    [InlineData("Requests the Secretary-General to facilitate the organization of meetings;", "Requests [Requests] @SecretaryGeneral=the Secretary-General | to facilitate the organization of meetings")]
    [InlineData("Supports the convening of the symposium;", "Supports [Supports] | the convening of the symposium")]
    [InlineData("Exhorts Member States to strengthen their measures;", "Exhorts [Urges] @MemberStates=Member States | to strengthen their measures")]
    [InlineData("Emphasizes that such cooperation does not prejudice the role of the authorities;", "Emphasizes [Stresses] | that such cooperation does not prejudice the role of the authorities")]
    public void TheVerbGivesTheClass(string paragraph, string mandate) => Assert.Equal(mandate, Asked.In(paragraph));

    [Theory]
    [InlineData("Expresses its gratitude to the Government of Brazil for its readiness to host a meeting;", "Expresses its gratitude [Commends] | to the Government of Brazil for its readiness to host a meeting")]
    [InlineData("Expresses its deep concern about the situation;", "Expresses its deep concern [ExpressesConcern] | about the situation")]
    [InlineData("Expresses the need to have adequate resources;", "Expresses the need [Stresses] | to have adequate resources")]
    public void WhatIsExpressedGivesTheClass(string paragraph, string mandate) => Assert.Equal(mandate, Asked.In(paragraph));

    [Theory]
    [InlineData("Reiterates its request to the Secretary-General to act;", "Reiterates its request [Requests] {Reiterates its} @SecretaryGeneral=the Secretary-General | to act")]
    [InlineData("Also reiterates its invitation to Member States to act;", "Also reiterates its invitation [Invites] {Also, reiterates its} @MemberStates=Member States | to act")]
    [InlineData("Reiterates its call on Member States that have not yet done so to act;", "Reiterates its call on [CallsUpon] {Reiterates its} @MemberStates=Member States that have not yet done so | to act")]
    [InlineData("Reiterates the importance of the report;", "Reiterates [Reaffirms] | the importance of the report")]
    public void ARequestThatIsReiteratedIsARequest(string paragraph, string mandate) => Assert.Equal(mandate, Asked.In(paragraph));

    [Fact]
    public void ARequestThatIsRecalledIsRecalling() => Assert.Equal(
        "Recalls its invitation [Reaffirms] {Recalls its} @MemberStates=Member States | to protect cultural property",
        Asked.In("Recalls its invitation to Member States, in its resolution 66/180 of 19 December 2011, to protect cultural property;"));

    [Theory]
    [InlineData("Takes note with appreciation of the activities of the Centre;", "Takes note with appreciation [Notes] {with appreciation} | of the activities of the Centre")]
    [InlineData("Further notes with concern the financial challenges;", "Further notes with concern [Notes] {Further, with concern} | the financial challenges")]
    [InlineData("Calls once again upon States to act;", "Calls once again upon [CallsUpon] {once again} @MemberStates=States | to act")]
    [InlineData("Continues to encourage States to act;", "Continues to encourage [Encourages] {Continues to} @MemberStates=States | to act")]
    [InlineData("Solemnly affirms the purposes of the Charter;", "Solemnly affirms [Declares] {Solemnly} | the purposes of the Charter")]
    public void ModifiersAreKept(string paragraph, string mandate) => Assert.Equal(mandate, Asked.In(paragraph));

    [Fact]
    public void FurtherBeforeANounIsNoModifier() => Assert.Equal(
        "Encourages [Encourages] | further participation by the Office in such arrangements",
        Asked.In("Encourages further participation by the Office in such arrangements;"));

    [Fact]
    public void AndOpensAnotherMandate() => Assert.Equal(
        """
        Accepts with gratitude [Adopts] {with gratitude} | the offer of the Government of Thailand to host the Congress
        requests [Requests] @SecretaryGeneral=the Secretary-General | to initiate consultations with the Government of Thailand
        """,
        Asked.In("Accepts with gratitude the offer of the Government of Thailand to host the Congress, and requests the Secretary-General to initiate consultations with the Government of Thailand;"));

    [Fact]
    public void ASeriesOfVerbsIsASeriesOfMandates() => Assert.Equal(
        """
        Takes note [Notes] | of the launch of the Toolkit
        requests [Requests] @Unodc=the United Nations Office on Drugs and Crime | to disseminate that instrument
        invites [Invites] @MemberStates=Member States | to consider applying the Toolkit
        """,
        Asked.In("Takes note of the launch of the Toolkit, requests the United Nations Office on Drugs and Crime to disseminate that instrument, and invites Member States to consider applying the Toolkit;"));

    [Fact]
    public void ACommaInASubordinateClauseDoesNotHideTheNextVerb() => Assert.Equal(
        """
        Endorses [Adopts] | the recommendation that Bangladesh, Bhutan and Nepal graduate from the list
        notes [Notes] | that the Committee met
        """,
        Asked.In("Endorses the recommendation that Bangladesh, Bhutan and Nepal graduate from the list, notes that the Committee met;"));

    [Fact]
    public void AndWithoutCommaOpensOneToo() => Assert.Equal(
        """
        Supports [Supports] | the activities presented in the road map
        requests [Requests] @Unodc=the United Nations Office on Drugs and Crime | to continue activities
        """,
        Asked.In("Supports the activities presented in the road map and requests the United Nations Office on Drugs and Crime to continue activities;"));

    [Theory]
    [InlineData("and in that regard calls on")]
    [InlineData("and, in this regard, calls on")]
    [InlineData("and, bearing in mind the urgent need to improve implementation, calls on")]
    [InlineData("and in addition calls on")]
    [InlineData("and therefore calls on")]
    public void WordsBetweenAndAndTheVerbDoNotMatter(string joint) => Assert.Equal(
        """
        Welcomes [Welcomes] | the report
        calls on [CallsUpon] @MemberStates=Member States | to become parties
        """,
        Asked.In("Welcomes the report, " + joint + " Member States to become parties;"));

    [Theory]
    [InlineData("Recalls General Assembly resolution 67/193, in which the Assembly urged all Governments to provide support, expressed concern and requested the Secretary-General to submit proposals;")]
    [InlineData("Takes note of General Assembly resolution 56/253, requesting the Secretary-General to make proposals;")]
    [InlineData("Requests the Secretary-General to ensure that the Office also takes those resolutions into account;")]
    [InlineData("Notes that the Office, through its programmes, supports Member States;")]
    [InlineData("Welcomes the establishment of a mechanism that reviews progress and recommends measures;")]
    [InlineData("Requests the Secretary-General to respond to appeals and requests for assistance;")]
    [InlineData("Recognizes that the activities and mandates assigned to the President have increased;")]
    [InlineData("Takes note of the report entitled “Towards safer towns, and requests for help”;")]
    public void VerbsOfSubordinateClausesAndNounsAreNone(string paragraph) => Assert.DoesNotContain('\n', Asked.In(paragraph));

    [Theory]
    [InlineData("Vigorously condemns and rejects the worldwide practice of kidnapping;", "Vigorously condemns and rejects [Condemns] {Vigorously} | the worldwide practice of kidnapping")]
    [InlineData("Welcomes and encourages the work of the Centre;", "Welcomes [Welcomes] | the work of the Centre\nencourages [Encourages] | the work of the Centre")]
    public void TwoVerbsWithOneObjectAreTwoMandatesOnlyWhereTheyDifferInClass(string paragraph, string mandates) =>
        Assert.Equal(mandates, Asked.In(paragraph));

    [Fact]
    public void TwoVerbsMayShareTheInfinitive() => Assert.Equal(
        """
        Urges [Urges] @MemberStates=Member States | to continue to contribute
        invites [Invites] @ConferenceOfTheParties=the Conference of the Parties | to continue to contribute
        """,
        Asked.In("Urges Member States, and invites the Conference of the Parties, to continue to contribute;"));

    [Fact]
    public void AnOrganMayBeNamedInTheSentence() => Assert.Equal(
        "decides [Decides] | to endorse the appointment of the members of the Board",
        Asked.InText("Draft decision I\n\nAppointments\n\nThe Economic and Social Council decides to endorse the appointment of the members of the Board.\n"));

    [Fact]
    public void ARecitalMayStandBeforeTheVerb() => Assert.Equal(
        "decides [Decides] | that the theme will be “Safer towns”",
        Asked.InText("Draft decision I\n\nThemes\n\nThe Economic and Social Council:\n\n(a) Recalling its decision 2010/243 of 22 July 2010, decides that the theme will be “Safer towns”.\n"));

    [Fact]
    public void DecisionsMayBeToldInThePast() => Assert.Equal(
        "decided [Decides] | to transmit the report to the Economic and Social Council",
        Asked.InText("Decision 22/1\n\nReport of the Board\n\nAt its 2nd meeting, on 23 April 2013, the Commission decided to transmit the report to the Economic and Social Council.\n"));

    [Fact]
    public void AVerbThatNobodyCountedIsOther() => Assert.Equal(
        "Transmits [Other] | the report to the Assembly",
        Asked.In("Transmits the report to the Assembly;"));

    [Theory]
    [InlineData("We call on the international community to increase its support.", "call on [CallsUpon] @InternationalCommunity=the international community | to increase its support")]
    [InlineData("We also commit ourselves to the development of recommendations.", "also commit [Commitment] {also} | ourselves to the development of recommendations")]
    [InlineData("We shall accord high priority to the negotiation.", "shall [Commitment] @Other=We | accord high priority to the negotiation")]
    [InlineData("We are convinced that there is a need for Governments to act.", "are convinced [Considers] | that there is a need for Governments to act")]
    [InlineData("We express the hope that the negotiation will be concluded.", "express the hope [Expects] | that the negotiation will be concluded")]
    public void ADeclarationSpeaksAsWe(string paragraph, string mandate) => Assert.Equal(mandate, Asked.InDeclaration(paragraph));

    [Fact]
    public void WeGoesOnBehindAnd() => Assert.Equal(
        """
        note with concern [Notes] {with concern} | the problem of trafficking
        call for [CallsUpon] | the strengthening of cooperation
        invite [Invites] @CommissionOnCrimePrevention=the Commission on Crime Prevention and Criminal Justice | to undertake work
        """,
        Asked.InDeclaration("We note with concern the problem of trafficking, and therefore call for the strengthening of cooperation, and we invite the Commission on Crime Prevention and Criminal Justice to undertake work."));

    [Theory]
    [InlineData("We call upon Member States to develop, maintain and support measures, and encourage the public to take part.")]
    [InlineData("We emphasize the responsibility of each State to establish and maintain a fair system.")]
    [InlineData("We invite the Commission to design measures for the commitments that we have undertaken.")]
    public void WhatOthersAreAskedToDoIsNotWhatWeDo(string paragraph) => Assert.DoesNotContain('\n', Asked.InDeclaration(paragraph));

    [Theory]
    [InlineData("All States are urged to implement this agreement.", "are urged [Urges] @MemberStates=All States | to implement this agreement")]
    [InlineData("It is recommended to the Secretary-General that an upgrading should be effected.", "is recommended [Recommends] @SecretaryGeneral=the Secretary-General | that an upgrading should be effected")]
    public void APassiveAsksItsSubject(string paragraph, string mandate) => Assert.Equal(mandate, Asked.InDeclaration(paragraph));

    [Fact]
    public void WhatIsRecommendedCanStandBefore()
    {
        Assert.Equal(
            "are recommended [Recommends]",
            Asked.InDeclaration("To follow up on the commitments undertaken in paragraph 16, the specific measures below are recommended."));
        Assert.Equal("", Asked.InDeclaration("The measures that are recommended by experts were considered."));
    }

    [Fact]
    public void ReportsAndAgendasAskNobody()
    {
        var mandates = Repository.Documents.SelectMany(document => document.Mandates).ToList();
        Assert.DoesNotContain(mandates, mandate => mandate.Unit.Document.Key is "002" or "004");
        Assert.DoesNotContain(mandates, mandate => mandate.Unit.Id.Contains("provisional-agenda", System.StringComparison.Ordinal));
    }
}
