using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>What points to the text itself or to what was cited before.</summary>
public class PointerTests
{
    [Theory]
    [InlineData("paragraph 1 above;", "this text [paragraph 1]")]
    [InlineData("sections II and III below;", "this text [section II]\nthis text [section III]")]
    [InlineData("section F, below;", "this text [section F]")]
    [InlineData("paragraph 10 of the present resolution;", "this text [paragraph 10]")]
    [InlineData("the annex to the present resolution;", "this text [annex]")]
    [InlineData("guidelines annexed to the present resolution;", "this text [annex]")]
    [InlineData("footnote 17 above;", "this text [footnote 17]")]
    [InlineData("note 12 above;", "this text [footnote 12]")]
    public void TheTextCitesItself(string sentence, string expected) => Assert.Equal(expected, Cited.ByAssembly(sentence));

    [Fact]
    public void ThatAnnexIsTheOneCitedLast() => Assert.Equal(
        "E/RES/1997/33 1997-07-21\nE/RES/1997/33 [annex, paragraph 14]\nE/RES/1997/33 [annex, paragraph 15]",
        Cited.ByCouncil("the elements annexed to its resolution 1997/33 of 21 July 1997, in particular paragraphs 14 and 15 of that annex;"));

    [Theory]
    [InlineData("resolution 60/1, in particular paragraph 5 thereof.", "A/RES/60/1\nA/RES/60/1 [paragraph 5]")]
    [InlineData("resolution 60/1 and paragraph 27 of the resolution.", "A/RES/60/1\nA/RES/60/1 [paragraph 27]")]
    [InlineData("resolution 60/1 and the annex to the above-mentioned resolution.", "A/RES/60/1\nA/RES/60/1 [annex]")]
    [InlineData("resolution 60/1; the rules annexed to that resolution.", "A/RES/60/1\nA/RES/60/1 [annex]")]
    public void WhatWasCitedLastIsMeant(string sentence, string expected) => Assert.Equal(expected, Cited.By("See " + sentence));

    [Fact]
    public void ThereofCanMeanANameThatWasNoCitation() => Assert.Equal(
        "A/RES/60/1\nA/RES/60/5 [(annex) principle 7]\nA/RES/60/5 [annex]",
        Cited.In("The General Assembly,\n\nRecalling resolution 60/1 and the Sofia Declaration on Prisons,¹ as set out in principle 7 thereof,\n\n1. *Notes* it;\n\n¹ Resolution 60/5, annex.\n"));

    [Fact]
    public void ABracketBehindANameIsAPartOfIt() => Assert.Equal(
        "A/RES/55/59 [(annex) paragraph 5]", Cited.By("The commitments of the Vienna Declaration (para. 5) are to be carried out."));

    [Fact]
    public void TheUnitThatCitesIsKnown()
    {
        var reference = Cited.References(Cited.Adopted("General Assembly", "resolution 60/1;")).Single();
        Assert.Equal(("text/resolution/para_1", "General Assembly", 5), (reference.Unit!.Id, reference.Body, reference.Line));
    }
}
