using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Library;

/// <summary>What a look-up says: found, absent, ambiguous with its candidates, malformed with the place.</summary>
public class LookupResultTests
{
    private const string Text = """
        Resolution 9/1

        Safer towns

        The General Assembly,

        I

        First part

        1. Requests Member States to plan;

        II

        Second part

        1. Decides to act.
        """;

    private static readonly NormLibrary Library = new([Document.Parse(Text, "towns.txt")]);

    [Fact]
    public void OnePartThatFitsIsFound()
    {
        var found = Library.Resolve("A/RES/9/1, sect. II, para. 1");

        Assert.Equal(LookupOutcome.Found, found.Outcome);
        Assert.Equal("Decides to act.", found.Unit?.Text);
        Assert.Equal(found.Unit, Assert.Single(found.Candidates));
        Assert.Null(found.MalformedAt);
    }

    [Fact]
    public void SeveralPartsThatFitAreCandidates()
    {
        var found = Library.Resolve("A/RES/9/1, para. 1");

        Assert.Equal(LookupOutcome.Ambiguous, found.Outcome);
        Assert.Null(found.Unit);
        Assert.Equal(["Requests Member States to plan;", "Decides to act."], found.Candidates.Select(unit => unit.Text));
    }

    [Fact]
    public void APartThatIsNotThereIsAbsent()
    {
        var found = Library.Resolve("A/RES/9/1, para. 7");

        Assert.Equal((LookupOutcome.Absent, ResolutionFailure.NoSuchPart), (found.Outcome, Assert.Single(found).Problem));
        Assert.Empty(found.Candidates);
    }

    [Theory]
    [InlineData("A/RES/9/1, whatever", 11)]
    [InlineData("towns in general", 0)]
    [InlineData("", 0)]
    public void WhatCannotBeReadHasThePlaceFromWhichOnItCannot(string citation, int position)
    {
        var found = Library.Resolve(citation);

        Assert.Equal((LookupOutcome.Malformed, position), (found.Outcome, found.MalformedAt));
        Assert.Null(found.Unit);
    }
}
