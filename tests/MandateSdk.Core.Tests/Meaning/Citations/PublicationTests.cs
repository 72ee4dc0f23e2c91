using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Treaty series, sales numbers, Official Records, reports of congresses.</summary>
public class PublicationTests
{
    [Theory]
    [InlineData("United Nations, Treaty Series, vol. 2225, No. 39574.", "UNTS vol. 2225, No. 39574")]
    [InlineData("United Nations, *Treaty Series*, vols. 2225, 2237 and 2326, No. 39574.", "UNTS vol. 2225, No. 39574\nUNTS vol. 2237, No. 39574\nUNTS vol. 2326, No. 39574")]
    [InlineData("United Nations, Treaty Series, vol. 999, Nos. 14668 and 14669.", "UNTS vol. 999, No. 14668\nUNTS vol. 999, No. 14669")]
    [InlineData("United Nations, Treaty Series, vol. 500, Nos. 7310-7312.", "UNTS vol. 500, No. 7310\nUNTS vol. 500, No. 7311\nUNTS vol. 500, No. 7312")]
    [InlineData("United Nations, Treaty Series, vol. 2225, No. 39574; vol. 2349, No. 42146.", "UNTS vol. 2225, No. 39574\nUNTS vol. 2349, No. 42146")]
    [InlineData("League of Nations, Treaty Series, vol. LX, No. 1414.", "LNTS vol. LX, No. 1414")]
    [InlineData("Council of Europe, European Treaty Series, No. 185.", "ETS No. 185")]
    [InlineData("Council of Europe, Council of Europe Treaty Series, No. 197.", "CETS No. 197")]
    public void TreatiesHaveOneSymbolAVolume(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Theory]
    [InlineData("United Nations publication, Sales No. E.92.IV.1.", "Sales No. E.92.IV.1")]
    [InlineData("United Nations publication, Sales No. E.95.IV.16, chap. I, resolution 1, annex.", "Sales No. E.95.IV.16 [chapter I, resolution 1, annex]")]
    [InlineData("the Summit (United Nations publication, Sales No. E.93.I.8 and corrigendum), resolution 1, annex I.", "Sales No. E.93.I.8 [resolution 1, annex I]")]
    [InlineData("A Compilation (United Nations publication, Sales No. E.02.XIV.4 (Vol. I, Part 1)), sect. J, No. 34.", "Sales No. E.02.XIV.4 (Vol. I, Part 1) [section J, No. 34]")]
    public void SalesNumbersCanHavePartsBehindThem(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Theory]
    [InlineData("Official Records of the Economic and Social Council, 2002, Supplement No. 10 (E/2002/30/Rev.1), part one, chap. IV.", "E/2002/30/Rev.1 [part one, chapter IV]")]
    [InlineData("Official Records of the General Assembly, Fifty-seventh Session, Supplement No. 16 (A/57/16), chap. III, paras. 12-14.", "A/57/16 [chapter III, paragraph 12]\nA/57/16 [chapter III, paragraph 13]\nA/57/16 [chapter III, paragraph 14]")]
    [InlineData("Official Records of the General Assembly, Sixty-fifth Session, Supplement No. 53 (A/65/53 and A/65/53/Corr.1), chap. III.", "A/65/53 [chapter III]\nA/65/53/Corr.1")]
    [InlineData("Official Records of the Economic and Social Council, 2001, Supplement No. 10, chap. I.", "E/2001/30 [chapter I]")]
    public void OfficialRecordsHaveTheSymbolOfTheSupplement(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));

    [Theory]
    [InlineData("Report of the Tenth United Nations Congress on the Prevention of Crime and the Treatment of Offenders, Vienna, 10-17 April 2000 (A/CONF.187/15), chap. V, sect. E and chap. VI, sects. B and C.", "A/CONF.187/15 [chapter V, section E]\nA/CONF.187/15 [chapter VI, section B]\nA/CONF.187/15 [chapter VI, section C]")]
    [InlineData("Eighth United Nations Congress on the Prevention of Crime and the Treatment of Offenders, Havana, 27 August-7 September 1990: report prepared by the Secretariat (United Nations publication, Sales No. E.91.IV.2), chap. I.", "Sales No. E.91.IV.2 [chapter I]")]
    public void ReportsOfCongressesAreCitedByTheirTitle(string sentence, string expected) => Assert.Equal(expected, Cited.By(sentence));
}
