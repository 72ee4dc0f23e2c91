using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Mandates of items.</summary>
public class ItemTests
{
    [Fact]
    public void AnItemInheritsVerbAndAddressees() => Assert.Equal(
        """
        Requests [Requests] @SecretaryGeneral=the Secretary-General
        ^Requests [Requests] @SecretaryGeneral=the Secretary-General | To continue the work under way
        ^Requests [Requests] @SecretaryGeneral=the Secretary-General | To complete it by 2005 | By <by 2005> 2005
        """,
        Asked.In("Requests the Secretary-General:\n(a) To continue the work under way;\n(b) To complete it by 2005;"));

    [Fact]
    public void TheLastClauseGovernsTheItems() => Assert.Equal(
        """
        Requests [Requests] @ExpertGroup=the working group | to continue
        invites [Invites] @UnitedNationsEntities=the Independent Evaluation Unit | to continue
        ^invites [Invites] @UnitedNationsEntities=the Independent Evaluation Unit | Promoting a culture of evaluation
        """,
        Asked.In("Requests the working group to continue, and invites the Independent Evaluation Unit to continue:\n(a) Promoting a culture of evaluation;"));

    [Fact]
    public void WhatAnnouncesTheListGovernsIt() => Assert.Equal(
        """
        Suggests [Suggests] | the following topics be included for discussion
        notes [Notes] | that Member States may refine these topics
        ^Suggests [Suggests] | Corruption
        """,
        Asked.In("Suggests the following topics be included for discussion, and notes that Member States may refine these topics:\n(a) Corruption;"));

    [Fact]
    public void ItemsOfItemsInheritToo() => Assert.Equal(
        """
        Requests [Requests] @ExpertGroup=the working group | to
        ^Requests [Requests] @ExpertGroup=the working group | Discuss
        ^Requests [Requests] @ExpertGroup=the working group | Reports
        ^Requests [Requests] @ExpertGroup=the working group | Conclude
        """,
        Asked.In("Requests the working group to:\n(a) Discuss:\n(i) Reports;\n(b) Conclude;"));

    [Fact]
    public void AnItemMayBeginWithADutyToReport() => Assert.Equal(
        """
        Requests [Requests] @SecretaryGeneral=the Secretary-General | to
        ^Requests [Requests] @SecretaryGeneral=the Secretary-General | Report to the Economic and Social Council | report to EconomicAndSocialCouncil
        ^Requests [Requests] @SecretaryGeneral=the Secretary-General | Continue
        """,
        Asked.In("Requests the Secretary-General to:\n(a) Report to the Economic and Social Council;\n(b) Continue."));

    [Fact]
    public void AnItemMayHaveAVerbOfItsOwn() => Assert.Equal(
        """
        decides [Decides] | to
        Reaffirm [Reaffirms] | its decision 21/1
        Take note [Notes] | of the report of the Secretariat
        request [Requests] @Secretariat=the Secretariat | to seek the views of Member States
        ^decides [Decides] | Meet again
        """,
        Asked.InText("Draft decision I\n\nMethods\n\nThe Economic and Social Council decides to:\n\n(a) Reaffirm its decision 21/1;\n\n(b) Take note of the report of the Secretariat and to request the Secretariat to seek the views of Member States;\n\n(c) Meet again.\n"));

    [Fact]
    public void LetteredParagraphsOfADecisionAreMandates() => Assert.Equal(
        """
        Takes note [Notes] | of the report of the Commission
        Decides [Decides] | that the theme will be “Safer towns”
        """,
        Asked.InText("Draft decision I\n\nReport\n\nThe Economic and Social Council:\n\n(a) Takes note of the report of the Commission;\n\n(b) Decides that the theme will be “Safer towns”.\n"));

    [Fact]
    public void TheItemsOfAnAgendaAreNone() => Assert.Equal(
        "Approves [Adopts] | the provisional agenda of the working group as set out below",
        Asked.In("Approves the provisional agenda of the working group as set out below:\n1. Budget.\n2. Other matters."));
}
