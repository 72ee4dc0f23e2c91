using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Short names, bound to what introduced them.</summary>
public class NameTests
{
    [Theory]
    [InlineData("the Sofia Declaration on Prisons (General Assembly resolution 60/5, annex) and paragraph 3 of the Sofia Declaration.", "A/RES/60/5 [annex]\nA/RES/60/5 [(annex) paragraph 3]")]
    [InlineData("the Sofia Declaration on Prisons, adopted by the General Assembly in its resolution 60/5, and paragraph 3 of the Sofia Declaration.", "A/RES/60/5\nA/RES/60/5 [paragraph 3]")]
    [InlineData("the Sofia Declaration on Prisons, annexed to General Assembly resolution 60/5, and paragraph 3 of the Sofia Declaration.", "A/RES/60/5\nA/RES/60/5 [(annex) paragraph 3]")]
    [InlineData("General Assembly resolution 60/5, in which it adopted the Sofia Declaration on Prisons, and paragraph 3 of the Sofia Declaration.", "A/RES/60/5\nA/RES/60/5 [paragraph 3]")]
    public void ANameIsBoundToWhatIntroducedIt(string sentence, string expected) => Assert.Equal(expected, Cited.By("See " + sentence));

    [Fact]
    public void AFootnoteAtTheNameIntroducesIt() => Assert.Equal(
        "A/RES/60/5 [(annex) paragraph 3]\nA/RES/60/5 [annex]",
        Cited.In("The General Assembly,\n\nRecalling the Sofia Declaration on Prisons,¹\n\n1. *Notes* paragraph 3 of the Sofia Declaration;\n\n¹ Resolution 60/5, annex.\n"));

    [Fact]
    public void AResolutionOfACongressHasTheSymbolOfItsFootnote() => Assert.Equal(
        "A/CONF.169/16 [chapter I, resolution 7]\nA/CONF.169/16 [chapter I]",
        Cited.In("The General Assembly,\n\n1. *Notes* the resolutions of the Ninth Congress, including resolution 7 on children as victims of crime,¹ and others;\n\n"
            + "¹ See Report of the Ninth United Nations Congress on the Prevention of Crime and the Treatment of Offenders, Cairo, 29 April-8 May 1995, chap. I (A/CONF.169/16).\n"));

    [Theory]
    [InlineData("paragraphs 5 and 6 of the report of the Secretary-General,¹ and others", "A/CN.5/7 [paragraph 5]\nA/CN.5/7 [paragraph 6]\nA/CN.5/7")]
    [InlineData("paragraph 5 of his note,¹ and others", "A/CN.5/7 [paragraph 5]\nA/CN.5/7")]
    [InlineData("paragraph 5 of the report of the Secretary-General, and others¹", "A/CN.5/7")]
    public void APartOfAReportIsOfTheTextInTheFootnoteAfterIt(string words, string expected) => Assert.Equal(
        expected, Cited.In("The General Assembly,\n\n1. *Notes* " + words + ";\n\n¹ A/CN.5/7.\n"));

    [Fact]
    public void ABareNumberWithoutThatFootnoteIsNone() => Assert.Equal(
        string.Empty, Cited.In("The General Assembly,\n\n1. *Notes* resolution 7 on children as victims of crime,¹ and others;\n\n¹ The text is with the Secretariat.\n"));

    [Fact]
    public void ANameInBracketsIsAnotherNameOfTheSame() => Assert.Equal(
        "A/RES/60/5 [annex]\nA/RES/60/5 [(annex) rule 4]",
        Cited.By("See the Standard Minimum Rules for Prison Kitchens (the Sofia Rules) (General Assembly resolution 60/5, annex) and rule 4 of the Sofia Rules."));

    [Theory]
    [InlineData("rule 2.3 of the Tokyo Rules.", "A/RES/45/110 [(annex) rule 2.3]")]
    [InlineData("paragraph 4 of the Bangkok Declaration.", "A/RES/60/177 [(annex) paragraph 4]")]
    [InlineData("article 5 of the Organized Crime Convention.", "A/RES/55/25 [(annex I) article 5]")]
    [InlineData("paragraph 28 of the Vienna Declaration.", "A/RES/55/59 [(annex) paragraph 28]")]
    public void WhatNobodyIntroducesIsTakenFromCommonKnowledge(string sentence, string expected) => Assert.Equal(expected, Cited.By("See " + sentence));

    [Fact]
    public void WhatTheTextSaysComesFirst() => Assert.Equal(
        "A/RES/70/9 [annex]\nA/RES/70/9 [(annex) paragraph 28]",
        Cited.By("See the Vienna Declaration on Outer Space (General Assembly resolution 70/9, annex) and paragraph 28 of the Vienna Declaration."));

    [Fact]
    public void TheConventionIsTheOneNamedLast() => Assert.Equal(
        "A/RES/58/4 [(annex) article 5]\nA/RES/55/25 [(annex I) article 30]",
        Cited.By("Article 5 of the United Nations Convention against Corruption differs; the United Nations Convention against Transnational Organized Crime has, in article 30 of the Convention, another rule."));

    [Fact]
    public void TheStatuteThatNobodyNamedIsNotKnown() => Assert.Equal("Statute [article XIV.A]", Cited.By("See Article XIV.A of the Statute."));

    [Fact]
    public void TwoNamesWithAndTheBetweenThemAreTwo() => Assert.Equal(
        "A/RES/55/25 [(annex I) article 24]\nA/RES/55/25 [(annex II) article 6]",
        Cited.By("The Organized Crime Convention and the Trafficking in Persons Protocol protect victims: article 24 of the Convention, and article 6 of the Trafficking in Persons Protocol."));

    [Fact]
    public void TheWordsBeforeANameAreReadForThemselves() => Assert.Equal(
        "A/RES/44/25 [(annex) article 34]", Cited.By("Acting under the Convention on the Rights of the Child, in article 34 of which States undertake to protect."));
}
