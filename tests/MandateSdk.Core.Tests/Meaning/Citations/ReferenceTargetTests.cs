using System;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>A citation that stands alone, as a user types it or a string of a program has it.</summary>
public class ReferenceTargetTests
{
    [Theory]
    [InlineData("A/RES/55/59, annex, para. 28", "A/RES/55/59, annex, paragraph 28")]
    [InlineData("A/RES/55/59", "A/RES/55/59")]
    [InlineData("General Assembly resolution 55/59 of 4 December 2000, annex", "A/RES/55/59, annex")]
    [InlineData("paragraph 28 of the annex to General Assembly resolution 55/59", "A/RES/55/59, annex, paragraph 28")]
    [InlineData("Economic and Social Council decision 2004/242", "E/DEC/2004/242")]
    [InlineData("E/CN.15/2002/10", "E/CN.15/2002/10")]
    public void ACitationIsRead(string text, string target) => Assert.Equal(target, ReferenceTarget.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("annex, para. 28")]
    [InlineData("See A/RES/55/59")]
    [InlineData("A/RES/55/59 asks for it")]
    [InlineData("A/RES/55/59 and A/RES/55/60")]
    [InlineData("General Assembly")]
    [InlineData("resolution 55/59 on crime")]
    public void WordsThatAreMoreOrLessAreNot(string text)
    {
        Assert.False(ReferenceTarget.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ReferenceTarget.Parse(text));
    }

    [Fact]
    public void NullIsRefused() => Assert.Throws<ArgumentNullException>(() => ReferenceTarget.Parse(null!));
}
