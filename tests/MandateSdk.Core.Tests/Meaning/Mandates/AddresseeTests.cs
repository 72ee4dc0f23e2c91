using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Who is asked.</summary>
public class AddresseeTests
{
    private const string Crime = "Recalling the report of the Commission on Crime Prevention and Criminal Justice and the work of the United Nations Office on Drugs and Crime,";

    [Theory]
    [InlineData("the Centre for International Crime Prevention of the Office for Drug Control and Crime Prevention of the Secretariat", "Unodc")]
    [InlineData("the Executive Director of the United Nations Office on Drugs and Crime", "UnodcExecutiveDirector")]
    [InlineData("the institutes of the United Nations crime prevention and criminal justice programme network", "ProgrammeNetworkInstitutes")]
    [InlineData("the United Nations Interregional Crime and Justice Research Institute", "ProgrammeNetworkInstitutes")]
    [InlineData("all States parties to the Convention", "StatesParties")]
    [InlineData("donor countries", "Donors")]
    [InlineData("the open-ended intergovernmental expert group", "ExpertGroup")]
    [InlineData("relevant bodies and specialized agencies of the United Nations system", "UnitedNationsEntities")]
    [InlineData("the United Nations Children’s Fund", "UnitedNationsEntities")]
    [InlineData("the United Nations Educational, Scientific and Cultural Organization", "UnitedNationsEntities")]
    [InlineData("the Special Rapporteur on the right to education", "Other")]
    public void APhraseNamesOneActor(string phrase, string actor) =>
        Assert.Equal("Requests [Requests] @" + actor + "=" + phrase + " | to act", Asked.In("Requests " + phrase + " to act;"));

    [Theory]
    [InlineData("Member States and other donors", "@MemberStates=Member States @Donors=other donors")]
    [InlineData("Governments and relevant intergovernmental organizations and non-governmental organizations", "@MemberStates=Governments @InternationalOrganizations=relevant intergovernmental organizations @NonGovernmentalOrganizations=non-governmental organizations")]
    [InlineData("States, as well as multilateral financial institutions,", "@MemberStates=States @FinancialInstitutions=multilateral financial institutions")]
    [InlineData("the Commission on Crime Prevention and Criminal Justice and the Human Rights Council", "@CommissionOnCrimePrevention=the Commission on Crime Prevention and Criminal Justice @UnitedNationsEntities=the Human Rights Council")]
    [InlineData("civil society organizations and academia", "@NonGovernmentalOrganizations=civil society organizations @Professionals=academia")]
    public void SeveralMayBeAsked(string phrase, string addressees) =>
        Assert.Equal("Invites [Invites] " + addressees + " | to act", Asked.In("Invites " + phrase + " to act;"));

    [Theory]
    [InlineData("Urges the African States and the Latin American and Caribbean States to act;", "Urges [Urges] @MemberStates=the African States @MemberStates=the Latin American and Caribbean States | to act")]
    [InlineData("Urges the Meeting on Outer Space Activities (UN-Space), under the leadership of the Office, to act;", "Urges [Urges] @Other=the Meeting on Outer Space Activities (UN-Space) | to act")]
    [InlineData("Encourages the Secretary of the Pension Board to restructure and streamline the report;", "Encourages [Encourages] @Other=the Secretary of the Pension Board | to restructure and streamline the report")]
    [InlineData("Authorizes a ceremony for the opening for signature to be held in 2023;", "Authorizes [Authorizes] | a ceremony for the opening for signature to be held in 2023 | In <in 2023> 2023")]
    [InlineData("Calls for further cooperation through, inter alia, the United Nations system, to act;", "Calls for [CallsUpon] | further cooperation through, inter alia, the United Nations system, to act")]
    [InlineData("Demands that all parties desist from any use of chemical weapons;", "Demands [Urges] @Other=all parties | that all parties desist from any use of chemical weapons")]
    public void WhoIsAskedIsAWholeName(string paragraph, string mandate) => Assert.Equal(mandate, Asked.In(paragraph));

    [Theory]
    [InlineData("Welcomes the implementation of all recommendations and requests contained in the present resolution;")]
    [InlineData("Welcomes their legal status and mandates;")]
    public void ANounIsNoMandate(string paragraph) => Assert.Single(Asked.In(paragraph).Split('\n'));

    [Theory]
    [InlineData("States and national mechanisms for implementation, reporting and follow-up", "@MemberStates=States @Other=national mechanisms for implementation, reporting and follow-up")]
    [InlineData("the Chair and, as necessary, other members of the Committee", "@Other=the Chair @Other=other members of the Committee")]
    public void AListInAPhraseIsNotCut(string phrase, string addressees) =>
        Assert.Equal("Invites [Invites] " + addressees + " | to act", Asked.In("Invites " + phrase + " to act;"));

    [Theory]
    [InlineData("intergovernmental and non-governmental organizations", "@InternationalOrganizations=intergovernmental and non-governmental organizations @NonGovernmentalOrganizations=intergovernmental and non-governmental organizations")]
    [InlineData("other international, regional and national funding agencies", "@FinancialInstitutions=other international, regional and national funding agencies")]
    [InlineData("States and regional and international organizations", "@MemberStates=States @InternationalOrganizations=regional and international organizations")]
    [InlineData("United Nations programmes and intergovernmental and non-governmental organizations", "@UnitedNationsEntities=United Nations programmes @InternationalOrganizations=intergovernmental and non-governmental organizations @NonGovernmentalOrganizations=intergovernmental and non-governmental organizations")]
    public void AdjectivesShareTheNoun(string phrase, string addressees) =>
        Assert.Equal("Invites [Invites] " + addressees + " | to act", Asked.In("Invites " + phrase + " to act;"));

    [Theory]
    [InlineData("the Secretary-General, in close cooperation with Member States, the Secretariat and civil society,")]
    [InlineData("the Secretary-General, within existing resources and in consultation with Member States,")]
    [InlineData("the Secretary-General, pursuant to resolution 6/1 of the Conference of the Parties, entitled “Towards and beyond”,")]
    [InlineData("the Secretary-General, in discharging his functions relating to the promotion, realization and protection of rights,")]
    public void WhatStandsBetweenCommasIsNotAsked(string phrase) =>
        Assert.Equal("Requests [Requests] @SecretaryGeneral=the Secretary-General | to act", Asked.In("Requests " + phrase + " to act;"));

    [Fact]
    public void TheListGoesOnBehindAnAside() => Assert.Equal(
        "Invites [Invites] @UnitedNationsEntities=relevant bodies of the United Nations @MemberStates=Member States | to act",
        Asked.In("Invites relevant bodies of the United Nations, subject to the availability of existing funds, as well as Member States, to act;"));

    [Fact]
    public void ThoseSingledOutBelongToTheAddresseeBefore() => Assert.Equal(
        "Encourages [Encourages] @UnitedNationsEntities=relevant United Nations entities (Unodc=the United Nations Office on Drugs and Crime) (UnitedNationsEntities=the Commission on the Status of Women) @MemberStates=all States | to act",
        Asked.In("Encourages relevant United Nations entities, in particular the United Nations Office on Drugs and Crime and the Commission on the Status of Women, and all States to act;"));

    [Theory]
    [InlineData("Member States that have adopted restorative justice practices")]
    [InlineData("States which have not become parties to the United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988")]
    [InlineData("Member States in a position to do so")]
    [InlineData("States that have not ratified the Covenant on Economic, Social and Cultural Rights")]
    public void ARelativeClauseBelongsToTheAddressee(string phrase) =>
        Assert.Equal("Urges [Urges] @MemberStates=" + phrase + " | to act", Asked.In("Urges " + phrase + " to act;"));

    [Fact]
    public void TheInfinitiveIsNotEveryTo() => Assert.Equal(
        "Invites [Invites] @ConferenceOfTheParties=the Conference of the Parties to the Convention | to request its Working Group to meet",
        Asked.In("Invites the Conference of the Parties to the Convention to request its Working Group to meet;"));

    [Theory]
    [InlineData("Encourages the establishment of similar centres in other countries to improve statistics;")]
    [InlineData("Calls for their full and effective implementation;")]
    [InlineData("Suggests the following topics to be discussed;")]
    [InlineData("Recommends strengthening such dialogue;")]
    public void AThingIsNotAsked(string paragraph) => Assert.DoesNotContain('@', Asked.In(paragraph));

    [Theory]
    [InlineData("Recommends that Member States endeavour to reduce overcrowding;", "Recommends [Recommends] @MemberStates=Member States | that Member States endeavour to reduce overcrowding")]
    [InlineData("Requests that the relevant documentation be provided to the working group;", "Requests [Requests] | that the relevant documentation be provided to the working group")]
    [InlineData("Demands that all parties immediately comply with their obligations;", "Demands [Urges] @Other=all parties | that all parties immediately comply with their obligations")]
    [InlineData("Recommends that such assistance could include elements of law;", "Recommends [Recommends] | that such assistance could include elements of law")]
    public void TheSubjectOfAnActiveThatClauseIsAsked(string paragraph, string mandate) => Assert.Equal(mandate, Asked.In(paragraph));

    [Theory]
    [InlineData("Decides to request the Secretary-General to act;", "Decides [Decides] @SecretaryGeneral=the Secretary-General | to request the Secretary-General to act")]
    [InlineData("Recommends to the Economic and Social Council the approval of the plan;", "Recommends [Recommends] @EconomicAndSocialCouncil=the Economic and Social Council | the approval of the plan")]
    [InlineData("Draws the attention of Member States to the report;", "Draws the attention [DrawsAttention] @MemberStates=Member States | to the report")]
    [InlineData("Authorizes the Secretary-General to enter into commitments;", "Authorizes [Authorizes] @SecretaryGeneral=the Secretary-General | to enter into commitments")]
    [InlineData("Requests, in this regard, the Secretary-General to act;", "Requests [Requests] @SecretaryGeneral=the Secretary-General | to act")]
    public void OtherFormsOfAskingAreRead(string paragraph, string mandate) => Assert.Equal(mandate, Asked.In(paragraph));

    [Theory]
    [InlineData("the Commission", "CommissionOnCrimePrevention")]
    [InlineData("the Office", "Unodc")]
    public void ANounStandsForWhatWasNamedBefore(string phrase, string actor) =>
        Assert.Equal("Requests [Requests] @" + actor + "=" + phrase + " | to act", Asked.In("Requests " + phrase + " to act;", recital: Crime));

    [Fact]
    public void TheAdoptingBodyIsNamed() => Assert.Equal(
        "Requests [Requests] @CommissionOnNarcoticDrugs=the Commission | to act",
        Asked.In("Requests the Commission to act;", "The Commission on Narcotic Drugs", Crime));

    [Fact]
    public void ThemAreThoseAskedBefore() => Assert.Equal(
        """
        Urges [Urges] @MemberStates=Member States | to act
        encourages [Encourages] @MemberStates=them | to cooperate
        """,
        Asked.In("Urges Member States to act, and encourages them to cooperate;"));
}
