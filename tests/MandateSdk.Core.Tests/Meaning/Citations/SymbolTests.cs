using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Document symbols with their suffixes.</summary>
public class SymbolTests
{
    [Theory]
    [InlineData("See E/CN.15/2002/5 and Corr.1.", "E/CN.15/2002/5\nE/CN.15/2002/5/Corr.1")]
    [InlineData("See A/CONF.187/4 and Add.1-3 and Corr.1 and 2.", "A/CONF.187/4\nA/CONF.187/4/Add.1\nA/CONF.187/4/Add.2\nA/CONF.187/4/Add.3\nA/CONF.187/4/Corr.1\nA/CONF.187/4/Corr.2")]
    [InlineData("See A/61/L.45 and Add.1.", "A/61/L.45\nA/61/L.45/Add.1")]
    [InlineData("See E/CN.15/2002/6/Add.1 and 3.", "E/CN.15/2002/6/Add.1\nE/CN.15/2002/6/Add.3")]
    [InlineData("See E/CN.15/1997/7/Add.1-3.", "E/CN.15/1997/7/Add.1\nE/CN.15/1997/7/Add.2\nE/CN.15/1997/7/Add.3")]
    [InlineData("See E/CN.15/2002/L.4/ Rev.1.", "E/CN.15/2002/L.4/Rev.1")]
    [InlineData("See A/56/10/Add. 1.", "A/56/10/Add.1")]
    public void SuffixesAreDocumentsOfTheirOwn(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Theory]
    [InlineData("See A/56/387-S/2001/852.", "A/56/387\nS/2001/852")]
    [InlineData("See E/CN.7/2013/7-E/CN.15/2013/7 and Add.1.", "E/CN.7/2013/7\nE/CN.7/2013/7/Add.1\nE/CN.15/2013/7\nE/CN.15/2013/7/Add.1")]
    public void OneDocumentCanHaveTwoSymbols(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Theory]
    [InlineData("See A/RES/70/1, para. 4.", "A/RES/70/1 [paragraph 4]")]
    [InlineData("See S/RES/1373 (2001).", "S/RES/1373(2001)")]
    [InlineData("See A/RES/217 A (III).", "A/RES/217(III)A")]
    [InlineData("See A/RES/57/270 B.", "A/RES/57/270B")]
    public void SymbolsOfResolutionsArePrintedWithBlanks(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Fact]
    public void PartsBehindABracketBelongToTheSymbolInIt() => Assert.Equal(
        "A/59/565 [paragraph 172]\nA/59/565/Corr.1", Cited.By("See the report of the Panel (A/59/565 and Corr.1), para. 172."));

    [Fact]
    public void ADecisionOfAConferenceIsAPartOfItsReport() => Assert.Equal(
        "FCCC/CP/2015/10/Add.1 [decision 1/CP.21, annex]", Cited.By("See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex."));

    [Fact]
    public void ABracketIsPartOfTheSymbol() => Assert.Equal("NPT/CONF.2010/50 (Vol. I)", Cited.By("See NPT/CONF.2010/50 (Vol. I)."));

    [Theory]
    [InlineData("HIV/AIDS and/or mother/child transmission, TCP/IP, km/h and F/16.")]
    [InlineData("Posts at the P-3/4 level.")]
    public void AStrokeAloneMakesNoSymbol(string sentence) => Assert.Empty(Cited.By(sentence));
}
