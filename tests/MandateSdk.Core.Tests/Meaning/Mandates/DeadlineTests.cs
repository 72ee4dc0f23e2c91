using System.Linq;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>When, and to whom to report.</summary>
public class DeadlineTests
{
    private const string Crime = "Recalling the report of the Commission on Crime Prevention and Criminal Justice,";

    [Theory]
    [InlineData("to report to the Commission on Crime Prevention and Criminal Justice at its twelfth session;", "At <at its twelfth session> CommissionOnCrimePrevention 12")]
    [InlineData("to submit proposals to it at its fifty-eighth session;", "At <at its fifty-eighth session> GeneralAssembly 58")]
    [InlineData("to prepare a study to be considered by the Commission at its fourteenth session;", "At <at its fourteenth session> CommissionOnCrimePrevention 14")]
    [InlineData("to inform the General Assembly, through the Commission at its twelfth session;", "At <at its twelfth session> CommissionOnCrimePrevention 12")]
    [InlineData("to inform the General Assembly, through the Commission, at its fifty-eighth session;", "At <at its fifty-eighth session> GeneralAssembly 58")]
    [InlineData("to speak at the twenty-fourth session of the Commission on Crime Prevention and Criminal Justice;", "At <at the twenty-fourth session of the Commission on Crime Prevention and Criminal Justice> CommissionOnCrimePrevention 24")]
    [InlineData("to inform the Commission at its twenty-fourth session, in 2015, of progress;", "At <at its twenty-fourth session, in 2015> 2015 CommissionOnCrimePrevention 24")]
    [InlineData("to follow it up at its next session;", "At <at its next session>")]
    [InlineData("to discuss the issue at one of its upcoming meetings;", "At <at one of its upcoming meetings>")]
    [InlineData("to act on it at the main part of its seventy-ninth session;", "At <at the main part of its seventy-ninth session> GeneralAssembly 79")]
    [InlineData("to decide, including on the progress made, at its sixtieth session;", "At <at its sixtieth session> GeneralAssembly 60")]
    public void ASessionIsADeadline(string matter, string deadline) =>
        Assert.EndsWith(" | " + deadline, Asked.In("Requests the Secretary-General " + matter, recital: Crime));

    [Theory]
    [InlineData("to complete its work by the end of 2003;", "By <by the end of 2003> 2003")]
    [InlineData("to submit, by 30 September 2013, proposals for revision;", "By <by 30 September 2013> 2013-09-30")]
    [InlineData("to sign the Convention before June 2005;", "Before <before June 2005> 2005-06")]
    [InlineData("to reply not later than 10 working days before a meeting;", "By <not later than 10 working days before a meeting>")]
    [InlineData("to reply within two years;", "Within <within two years>")]
    [InlineData("to continue until 31 May 2023;", "Until <until 31 May 2023> 2023-05-31")]
    [InlineData("to convene a meeting in 2014;", "In <in 2014> 2014")]
    public void ADateIsADeadline(string matter, string deadline) =>
        Assert.EndsWith(" | " + deadline, Asked.In("Requests the Secretary-General " + matter));

    [Fact]
    public void ATargetYearIsADeadline() => Assert.Equal(
        "establish [Decides] | 2005 as the target year for achieving a significant decrease | By <2005 as the target year> 2005",
        Asked.InDeclaration("We establish 2005 as the target year for achieving a significant decrease."));

    [Theory]
    [InlineData("Requests the Secretary-General to publish the study submitted to the Commission at its tenth session;")]
    [InlineData("Decides to endorse the appointment, by the Commission on Crime Prevention and Criminal Justice at its eleventh session, of the members;")]
    [InlineData("Welcomes the offer made at its tenth session by the Government of Austria;")]
    [InlineData("Takes note of the report of the Commission on its eleventh session;")]
    [InlineData("Requests the Secretary-General to provide resources within the programme budget for the biennium 2014-2015;")]
    [InlineData("Looks forward to the next meeting of the Task Force, to be held in 2026;")]
    [InlineData("Decides to hold the Congress in Doha from 12 to 19 April 2015;")]
    [InlineData("Requests the Secretary-General to prepare the high-level event, to be held in 2026;")]
    [InlineData("Requests the Secretary-General to cover all conferences, including those to be held in 2025;")]
    [InlineData("Requests the Secretary-General to implement the Political Declaration on Health: On the Fast Track to End Hunger by 2030;")]
    [InlineData("Requests the Secretary-General to act pursuant to resolution 66/180 of 19 December 2011;")]
    public void WhatWasAndWhatIsNotDueIsNone(string paragraph) =>
        Assert.DoesNotContain(" <", Asked.In(paragraph, recital: Crime));

    [Theory]
    [InlineData("to report on the implementation of the present resolution to the Commission at its twelfth session;", "report to CommissionOnCrimePrevention <at its twelfth session> <on the implementation of the present resolution>")]
    [InlineData("to submit to the General Assembly, at its sixty-ninth session, a report on the implementation of the present resolution;", "report to GeneralAssembly <at its sixty-ninth session> <on the implementation of the present resolution>")]
    [InlineData("to report thereon to the General Assembly through the Commission at its twenty-third session;", "report to GeneralAssembly through CommissionOnCrimePrevention <at its twenty-third session> <thereon>")]
    [InlineData("to keep the Commission informed of the progress made;", "report to CommissionOnCrimePrevention <of the progress made>")]
    [InlineData("to report regularly on those activities to the Statistical Commission and to the Commission on Crime Prevention and Criminal Justice;", "report to UnitedNationsEntities to CommissionOnCrimePrevention <regularly> <on those activities>")]
    [InlineData("to submit, in consultation with Member States, reports to the Commission;", "report to CommissionOnCrimePrevention")]
    [InlineData("to finalize his report and to submit it to the Commission at its twelfth session;", "report to CommissionOnCrimePrevention <at its twelfth session>")]
    public void AReportHasRecipientsOccasionAndSubject(string matter, string report) =>
        Assert.Contains(" | " + report + (report.Contains("session", System.StringComparison.Ordinal) ? " | " : string.Empty), Asked.In("Requests the Secretary-General " + matter, recital: Crime));

    [Fact]
    public void AParagraphCanAskForTwoReports() => Assert.Contains(
        " | report to CommissionOnCrimePrevention <at its thirteenth session> <on kidnapping>"
            + " | report to GeneralAssembly <at its fifty-eighth session> <on that subject> | At <at its thirteenth session>",
        Asked.In(
            "Requests the Secretary-General to report to the Commission at its thirteenth session on kidnapping and to submit a progress report on that subject to the General Assembly at its fifty-eighth session;",
            recital: Crime));

    [Fact]
    public void AReportThatIsSubmittedIsOne() => Assert.Contains(
        " | report to GeneralAssembly <at its fifty-eighth session> <on kidnapping> | At",
        Asked.In("Requests the Secretary-General to prepare a report on kidnapping, and to submit it to the General Assembly at its fifty-eighth session;"));

    [Fact]
    public void WhoBearsADutyToReportReports() => Assert.Contains(
        " | report to ",
        Asked.InDeclaration("Member States should keep the Secretary-General informed on a regular basis."));

    [Fact]
    public void ARecipientEndsInNoPreposition() => Assert.All(
        Repository.Documents.SelectMany(document => document.Mandates).SelectMany(mandate => mandate.Reports).SelectMany(report => report.Recipients),
        recipient => Assert.DoesNotContain(recipient.Text.Split(' ')[^1], new[] { "of", "on", "for", "in", "with", "by", "from", "to", "at", "and" }));

    [Fact]
    public void WhatIsAskedOfAReportOfOthersIsNoReport() => Assert.DoesNotContain(
        "report to",
        Asked.In("Requests the Secretary-General to take into account the report of the Commission in order to inform the formulation of policies;"));
}
