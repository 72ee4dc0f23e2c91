using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Parts: annexes, sections, articles, paragraphs, before the text and after it.</summary>
public class PartTests
{
    [Theory]
    [InlineData("resolution 55/25, annexes II and III.", "A/RES/55/25 [annex II]\nA/RES/55/25 [annex III]")]
    [InlineData("resolution 58/269, annex II, sect. B, para. 3 (c) (ii).", "A/RES/58/269 [annex II, section B, paragraph 3 (c) (ii)]")]
    [InlineData("A/60/1, annex, appendix II.", "A/60/1 [annex, appendix II]")]
    [InlineData("A/57/16, chap. I, sects. A and C, and chap. II.", "A/57/16 [chapter I, section A]\nA/57/16 [chapter I, section C]\nA/57/16 [chapter II]")]
    public void CommasNestAndListsShareTheirHead(string sentence, string expected) => Assert.Equal(expected, Cited.By("See " + sentence));

    [Theory]
    [InlineData("sections VIII-X and XII of General Assembly resolution 46/152.", "A/RES/46/152 [section VIII]\nA/RES/46/152 [section IX]\nA/RES/46/152 [section X]\nA/RES/46/152 [section XII]")]
    [InlineData("paragraphs 4 to 6 of resolution 61/1.", "A/RES/61/1 [paragraph 4]\nA/RES/61/1 [paragraph 5]\nA/RES/61/1 [paragraph 6]")]
    [InlineData("paragraph 3 (a)-(c) of resolution 61/1.", "A/RES/61/1 [paragraph 3 (a)]\nA/RES/61/1 [paragraph 3 (b)]\nA/RES/61/1 [paragraph 3 (c)]")]
    [InlineData("paragraph 2 (b) (i)-(iii) of resolution 61/1.", "A/RES/61/1 [paragraph 2 (b) (i)]\nA/RES/61/1 [paragraph 2 (b) (ii)]\nA/RES/61/1 [paragraph 2 (b) (iii)]")]
    public void RangesOfPartsAreExpanded(string sentence, string expected) => Assert.Equal(expected, Cited.By("See " + sentence));

    [Theory]
    [InlineData("paragraphs 5 (a) and (b) of resolution 60/1.", "A/RES/60/1 [paragraph 5 (a)]\nA/RES/60/1 [paragraph 5 (b)]")]
    [InlineData("paragraphs 1 (a) and (j) and 4 of resolution 60/1.", "A/RES/60/1 [paragraph 1 (a)]\nA/RES/60/1 [paragraph 1 (j)]\nA/RES/60/1 [paragraph 4]")]
    public void AFurtherLetterStandsUnderTheNumberBefore(string sentence, string expected) => Assert.Equal(expected, Cited.By("See " + sentence));

    [Fact]
    public void PartsStandInPartsFromTheInsideOut() => Assert.Equal(
        "A/RES/59/2 [section III, paragraph 4]", Cited.By("See paragraph 4 of section III of General Assembly resolution 59/2."));

    [Fact]
    public void PartsInBracketsBelongToTheLabelBefore() => Assert.Equal(
        "A/RES/55/25 [(annex I) article 7]\nA/RES/55/25 [(annex I) article 8, paragraph 1]\nA/RES/55/25 [(annex I) article 8, paragraph 2]\nA/RES/55/25 [(annex I) article 11]",
        Cited.By("See articles 7, 8 (paragraphs 1 and 2) and 11 of the Organized Crime Convention."));

    [Fact]
    public void PartsBeforeTheNextResolutionAreNotTheLastOnes() => Assert.Equal(
        "A/RES/64/263\nA/RES/65/250 [section II]\nA/RES/66/236 [section II]",
        Cited.ByAssembly("its resolutions 64/263, section II of its resolution 65/250 and section II of its resolution 66/236;"));

    [Fact]
    public void InWhichBelongsToTheResolution() => Assert.Equal(
        "E/RES/1993/34 [section III] 1993-07-27",
        Cited.ByCouncil("its resolution 1993/34 of 27 July 1993, in section III of which it requested the Secretary-General to commence;"));

    [Theory]
    [InlineData("article 6 (2) (a) of the International Covenant on Civil and Political Rights.", "A/RES/2200(XXI)A [(annex) article 6 (2) (a)]")]
    [InlineData("the Convention against Torture, art. 14.", "A/RES/39/46 [(annex) article 14]")]
    [InlineData("rule 22 of the Nelson Mandela Rules.", "A/RES/70/175 [(annex) rule 22]")]
    [InlineData("paragraph 1 of Article 71 of the Charter of the United Nations.", "Charter of the United Nations [article 71, paragraph 1]")]
    [InlineData("Chapter VII of the Charter of the United Nations.", "Charter of the United Nations [chapter VII]")]
    public void ArticlesAreOfTheTextThatIsNamed(string sentence, string expected) => Assert.Equal(expected, Cited.By("Under " + sentence));

    [Theory]
    [InlineData("the costs under section 21 of the regular budget.")]
    [InlineData("rule 15 of the rules of procedure.")]
    [InlineData("general comment No. 31, para. 8.")]
    public void PartsOfWhatHasNoSymbolAreNoReferences(string sentence) => Assert.Empty(Cited.By("See " + sentence));
}
