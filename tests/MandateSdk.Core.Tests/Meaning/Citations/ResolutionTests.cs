using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Resolutions and decisions of every body and era.</summary>
public class ResolutionTests
{
    [Theory]
    [InlineData("General Assembly resolution 55/25 of 15 November 2000.", "A/RES/55/25 2000-11-15")]
    [InlineData("General Assembly resolution 217 A (III) of 10 December 1948.", "A/RES/217(III)A 1948-12-10")]
    [InlineData("Economic and Social Council resolution 155 C (VII) of 13 August 1948.", "E/RES/155(VII)C 1948-08-13")]
    [InlineData("resolution 2200 A (XXI), annex.", "A/RES/2200(XXI)A [annex]")]
    [InlineData("resolution 415 (V) of 1 December 1950.", "A/RES/415(V) 1950-12-01")]
    [InlineData("resolution 57/270 B of 23 June 2003.", "A/RES/57/270B 2003-06-23")]
    [InlineData("General Assembly resolution S-20/4 D of 10 June 1998.", "A/RES/S-20/4D 1998-06-10")]
    [InlineData("resolution ES-11/6 of 23 February 2023.", "A/RES/ES-11/6 2023-02-23")]
    [InlineData("resolutions 3201 (S-VI) and 3202 (S-VI) of 1 May 1974.", "A/RES/3201(S-VI) 1974-05-01\nA/RES/3202(S-VI) 1974-05-01")]
    [InlineData("General Assembly decision 57/512 of 1 December 2002.", "A/DEC/57/512 2002-12-01")]
    public void OfTheGeneralAssembly(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Theory]
    [InlineData("resolution 2002/13, annex.", "E/RES/2002/13 [annex]")]
    [InlineData("Council decision 281 (LXIII) of 4 August 1977.", "E/DEC/281(LXIII) 1977-08-04")]
    [InlineData("Security Council resolution 1373 (2001) of 28 September 2001.", "S/RES/1373(2001) 2001-09-28")]
    [InlineData("Human Rights Council resolution 7/29 of 28 March 2008.", "A/HRC/RES/7/29 2008-03-28")]
    [InlineData("Commission on Human Rights resolution 2005/80 of 21 April 2005.", "E/CN.4/RES/2005/80 2005-04-21")]
    [InlineData("Commission on Crime Prevention and Criminal Justice resolution 7/1.", "E/CN.15/RES/7/1")]
    [InlineData("Commission on Narcotic Drugs decision 47/1.", "E/CN.7/DEC/47/1")]
    [InlineData("Trusteeship Council resolution 2183 (LIII).", "T/RES/2183(LIII)")]
    [InlineData("World Health Assembly resolution WHA57.12.", "WHA57.12")]
    [InlineData("decision 27/9 of the Governing Council of the United Nations Environment Programme.", "UNEP/GC/DEC/27/9")]
    [InlineData("Economic and Social Commission for Western Asia resolution 335 (S-VI).", "E/ESCWA/RES/335(S-VI)")]
    public void OfOtherBodies(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Theory]
    [InlineData("Recalling its resolution 78/219 of 19 December 2023 and the resolutions of the Human Rights Council, the most recent of which being resolution 56/1 of 10 July 2024;", "A/RES/78/219 2023-12-19\nA/HRC/RES/56/1 2024-07-10")]
    [InlineData("Recalling the work of the Human Rights Council and of all its mandate holders, and resolution 56/1 of 30 November 2001;", "A/RES/56/1 2001-11-30")]
    [InlineData("Recalling resolution 56/1 of 10 July 1977;", "A/RES/56/1 1977-07-10")]
    public void TheSessionMetWhenItsDateSays(string sentence, string expected) => Assert.Equal(expected, Cited.ByAssembly(sentence));

    [Fact]
    public void ItsMeansWhoAdoptsTheText() => Assert.Equal("A/RES/S-9/1", Cited.ByAssembly("its resolution S-9/1;"));

    [Fact]
    public void ItsMeansWhoWasNamedJustBefore() =>
        Assert.Equal("A/RES/45/107 1990-12-14", Cited.ByCouncil("the decision of the General Assembly in its resolution 45/107 of 14 December 1990;"));

    [Fact]
    public void AShortNameMeansWhoWasNamedBefore() =>
        Assert.Equal("A/HRC/RES/5/1\nA/HRC/RES/7/29", Cited.By("Human Rights Council resolution 5/1 and Council resolution 7/29 were noted."));

    [Fact]
    public void TheFormOfTheNumberTellsTheBodyWhereNothingElseDoes() =>
        Assert.Equal("E/RES/1996/31\nS/RES/1540(2004)\nA/RES/60/1", Cited.By("See resolution 1996/31; resolution 1540 (2004); resolution 60/1."));

    [Fact]
    public void AnOldNumberBehindAnotherBodyIsTheAssemblys() =>
        Assert.Equal("T/RES/2183(LIII)\nA/RES/1514(XV)", Cited.By("Trusteeship Council resolution 2183 (LIII); resolution 1514 (XV)."));

    [Theory]
    [InlineData("Sub-Commission resolution 1998/12.")]
    [InlineData("Executive Board decision 2008/1.")]
    [InlineData("resolution 55/2 of the Inter-American Drug Abuse Control Commission.")]
    public void ABodyWhoseSymbolsAreNotKnownIsNotGuessed(string sentence) => Assert.Equal("?", Cited.By(sentence));

    [Fact]
    public void WhoAdoptedItCanBeNamedAfterTheTitle() => Assert.Equal(
        "E/CN.6/RES/60/2", Cited.By("See resolution 60/2 on women, the girl child and HIV and AIDS, adopted by the Commission on the Status of Women on 24 March 2016."));

    [Theory]
    [InlineData("GA resolution 55/2.", "A/RES/55/2")]
    [InlineData("ECOSOC resolution 1996/31.", "E/RES/1996/31")]
    public void AbbreviationsAreBodies(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Theory]
    [InlineData("Assembly resolutions 56/119 and 57/... [E/CN.15/2002/L.4/Rev.1, operative paragraph 14].", "A/RES/56/119\nE/CN.15/2002/L.4/Rev.1 [paragraph 14]")]
    [InlineData("Council resolution 2002/... [E/CN.15/2002/L.9].", "E/CN.15/2002/L.9")]
    public void ADraftWithoutNumberIsCitedByItsSymbol(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Theory]
    [InlineData("The answer of 9/11 came 24/7, with 1/2 of the members present.")]
    [InlineData("See general comment No. 26 (2023) of the Committee, and resolutions on the matter.")]
    [InlineData("See decision V/6 and agreed conclusions 1999/17.")]
    public void OtherNumbersAreNone(string sentence) => Assert.Empty(Cited.By(sentence));
}
