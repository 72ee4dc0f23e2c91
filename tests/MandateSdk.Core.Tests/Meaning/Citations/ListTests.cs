using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Lists and ranges, with one date or several.</summary>
public class ListTests
{
    [Fact]
    public void ADateBelongsToWhatItIsPrintedFor() => Assert.Equal(
        "A/RES/55/25 2000-11-15\nA/RES/55/255 2001-05-31\nA/RES/56/120",
        Cited.ByAssembly("its resolutions 55/25 of 15 November 2000, 55/255 of 31 May 2001 and 56/120;"));

    [Fact]
    public void OneDateOfOneSessionIsPrintedForAll() => Assert.Equal(
        "A/RES/69/252 2014-12-29\nA/RES/69/253 2014-12-29", Cited.By("See resolutions 69/252 and 69/253 of 29 December 2014."));

    [Fact]
    public void AnotherSessionHasAnotherDate() => Assert.Equal(
        "A/RES/55/25\nA/RES/56/119 2001-12-19", Cited.By("See resolutions 55/25 and 56/119 of 19 December 2001."));

    [Theory]
    [InlineData("See resolution 7/1 of the Commission on Crime Prevention and Criminal Justice, of 2 April 1998.", "E/CN.15/RES/7/1 1998-04-02")]
    [InlineData("See decision 27/9 of the Governing Council of the United Nations Environment Programme of 22 February 2013.", "UNEP/GC/DEC/27/9 2013-02-22")]
    [InlineData("See decision 2008/1 of the Executive Board of the Joint Programme of 22 February 2008.", "? 2008-02-22")]
    public void TheDateCanStandAfterTheBody(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Fact]
    public void ADateForAllSaysSo() => Assert.Equal(
        "A/RES/40/32 1985-11-29\nA/RES/40/33 1985-11-29", Cited.By("See resolutions 40/32 and 40/33, both of 29 November 1985."));

    [Theory]
    [InlineData("resolutions 66/138 to 66/141 of 19 December 2011.", "A/RES/66/138 2011-12-19\nA/RES/66/139 2011-12-19\nA/RES/66/140 2011-12-19\nA/RES/66/141 2011-12-19")]
    [InlineData("resolutions 66/281-66/283.", "A/RES/66/281\nA/RES/66/282\nA/RES/66/283")]
    [InlineData("resolutions 41/213 A to C.", "A/RES/41/213A\nA/RES/41/213B\nA/RES/41/213C")]
    [InlineData("resolutions 32/130 A and B of 16 December 1977.", "A/RES/32/130A 1977-12-16\nA/RES/32/130B 1977-12-16")]
    public void RangesAreExpanded(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Fact]
    public void WhoseTheResolutionsOfAListAreIsSaidOnce() => Assert.Equal(
        "A/HRC/RES/52/14 2023-04-03\nA/HRC/RES/53/28 2023-07-04\nA/HRC/RES/54/18 2023-10-12\nA/HRC/RES/54/22 2023-10-12",
        Cited.ByAssembly("the activities mandated by the Human Rights Council in its resolutions 52/14 of 3 April 2023, "
            + "53/28 of 4 July 2023 and 54/18 and 54/22 of 12 October 2023;"));

    [Fact]
    public void AListGoesOnBehindATitle() => Assert.Equal(
        "A/RES/55/188 2000-12-20\nA/RES/56/186 2001-12-21",
        Cited.ByAssembly("its resolutions 55/188 of 20 December 2000 on preventing corrupt practices and 56/186 of 21 December 2001;"));

    [Fact]
    public void AListOfLowNumbersGoesOnBehindATitle() => Assert.Equal(
        "A/HRC/RES/5/1\nA/HRC/RES/5/2",
        Cited.By("Human Rights Council resolutions 5/1, on institution-building of the Council, and 5/2, on the Code of Conduct, were noted."));

    [Fact]
    public void ResolutionsAndDecisionsAreTwoLists() => Assert.Equal(
        "A/RES/48/141\nA/DEC/50/475\nA/DEC/51/401", Cited.By("General Assembly resolution 48/141 and decisions 50/475 and 51/401 were noted."));

    [Fact]
    public void YearsOfTheSecurityCouncilAreListed() => Assert.Equal(
        "S/RES/1325(2000)\nS/RES/1820(2008)", Cited.By("See Security Council resolutions 1325 (2000) and 1820 (2008)."));
}
