using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Deadlines as dates: the sessions of bodies have years.</summary>
public class DeadlineDatesTests
{
    [Theory]
    [InlineData("GeneralAssembly", 58, "2003-09 to 2004-09")]
    [InlineData("GeneralAssembly", 2, "1947-09 to 1948-09")]
    [InlineData("GeneralAssembly", 80, "2025-09 to 2026-09")]
    [InlineData("CommissionOnCrimePrevention", 11, "2002")]
    [InlineData("CommissionOnCrimePrevention", 22, "2013")]
    [InlineData("CommissionOnNarcoticDrugs", 56, "2013")]
    public void TheSessionsOfABodyHaveTheirYears(string actor, int number, string dates) => Assert.Equal(
        dates, Session(Actor.Parse(actor), null, number).Dates.ToString());

    [Theory]
    [InlineData("Human Rights Council", 22, "2013")]
    [InlineData("the Human Rights Council", 55, "2024")]
    [InlineData("Statistical Commission", 44, "2013")]
    [InlineData("Conference of the Parties to the United Nations Convention against Transnational Organized Crime", 12, "2024")]
    [InlineData("Conference of the States Parties to the United Nations Convention against Corruption", 5, "2013")]
    public void BodiesThatAreNoActorOfTheirOwnAreKnownByName(string name, int number, string dates) => Assert.Equal(
        dates, Session(Actor.UnitedNationsEntities, name, number).Dates.ToString());

    [Theory]
    [InlineData("GeneralAssembly", 1)]
    [InlineData("GeneralAssembly", 100000)]
    [InlineData("Secretariat", 3)]
    [InlineData("Other", 3)]
    public void WhatIsNotKnownHasNoDate(string actor, int number) =>
        Assert.Null(Session(Actor.Parse(actor), null, number).Dates);

    [Fact]
    public void SpecialSessionsAreAnotherSeries() => Assert.Null(new Deadline(
        "at its twenty-fourth special session", DeadlineRelation.At, null, new SessionReference(Actor.GeneralAssembly, null, 24)).Dates);

    [Theory]
    [InlineData("to complete its work by the end of 2003;", DeadlineBound.By, "until 2003")]
    [InlineData("to submit, by 30 September 2013, proposals for revision;", DeadlineBound.By, "until 2013-09-30")]
    [InlineData("to sign the Convention before June 2005;", DeadlineBound.By, "until 2005-05")]
    [InlineData("to sign the Convention before the end of 2005;", DeadlineBound.By, "until 2005")]
    [InlineData("to sign the Convention before the beginning of 2005;", DeadlineBound.By, "until 2004")]
    [InlineData("to sign the Convention before 1 January 2005;", DeadlineBound.By, "until 2004-12-31")]
    [InlineData("to continue until 31 May 2023;", DeadlineBound.By, "until 2023-05-31")]
    [InlineData("to convene a meeting in 2014;", DeadlineBound.Within, "2014")]
    [InlineData("to reply within two years;", DeadlineBound.Within, "")]
    [InlineData("to submit proposals to it at its fifty-eighth session;", DeadlineBound.Exact, "2003-09 to 2004-09")]
    [InlineData("to follow it up at its next session;", DeadlineBound.Exact, "")]
    public void ADeadlineSaysWhetherItIsExactAnEndOrAStretch(string matter, DeadlineBound bound, string dates)
    {
        var document = Document.Parse(
            "Draft resolution I\n\nA matter\n\nThe General Assembly,\n\n1. *Requests* the Secretary-General " + matter + "\n", "t.txt");
        var deadline = document.Mandates.Single().Deadline!;

        Assert.Equal(bound, deadline.Bound);
        Assert.Equal(dates, deadline.Dates?.ToString() ?? string.Empty);
    }

    // Where a text prints the year of a session, the table must say the same.
    [Fact]
    public void TheYearsThatTheSeedsPrintAreThoseOfTheTable()
    {
        var printed = Repository.Documents.SelectMany(document => document.Mandates)
            .Select(mandate => mandate.Deadline)
            .OfType<Deadline>()
            .Where(deadline => deadline is { Date: not null, Session: not null })
            .ToList();

        Assert.NotEmpty(printed);
        Assert.All(printed, deadline => Assert.Equal(
            deadline.Date!.Value.Year, (deadline with { Date = null }).Dates?.From?.Year ?? deadline.Date.Value.Year));
    }

    [Theory]
    [InlineData("2003-09", "2004-09", "2004", "2005", true)]
    [InlineData("2003", "2003", "2004", null, false)]
    [InlineData(null, "2003-05-31", "2003-06", null, false)]
    [InlineData(null, "2003-05-31", "2003-05", null, true)]
    [InlineData(null, "2003-05-30", "2003-05-31", null, false)]
    [InlineData("2014", "2014", null, "2014-03-01", true)]
    [InlineData(null, null, "2000", "2001", true)]
    public void StretchesOverlapAsFarAsTheirEndsAreKnown(string? from, string? until, string? start, string? end, bool overlaps)
    {
        var first = new DateRange(Date(from), Date(until));
        var second = new DateRange(Date(start), Date(end));

        Assert.Equal(overlaps, first.Overlaps(second));
        Assert.Equal(overlaps, second.Overlaps(first));
    }

    private static CalendarDate? Date(string? text) => text is null ? null : CalendarDate.Parse(text);

    private static Deadline Session(Actor organ, string? name, int number) =>
        new("at its session", DeadlineRelation.At, null, new SessionReference(organ, name, number));
}
