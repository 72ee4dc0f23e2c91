using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Ibid. and op. cit. in footnotes.</summary>
public class IbidTests
{
    private const string Body = "The General Assembly,\n\nNoting the Convention¹ and its Protocol,²\n\n1. *Notes* the matter;\n\n";

    [Theory]
    [InlineData("¹ United Nations, Treaty Series, vol. 2225, No. 39574.\n\n² Ibid., vol. 2349, No. 42146.", "UNTS vol. 2225, No. 39574\nUNTS vol. 2349, No. 42146")]
    [InlineData("¹ League of Nations, Treaty Series, vol. 10, No. 262.\n\n² *Ibid.*, vol. 60, No. 1414.", "LNTS vol. 10, No. 262\nLNTS vol. 60, No. 1414")]
    public void AVolumeIsOneOfTheSameSeries(string notes, string expected) => Assert.Equal(expected, Cited.In(Body + notes + "\n"));

    [Fact]
    public void AloneItMeansAllOfTheNoteBefore() => Assert.Equal(
        "A/RES/55/25 [annex I]\nA/RES/55/25 [annex I]", Cited.In(Body + "¹ Resolution 55/25, annex I.\n\n² Ibid.\n"));

    [Fact]
    public void APartCarriesOverWhatStandsAboveIt() => Assert.Equal(
        "A/57/16 [chapter I, section A]\nA/57/16 [chapter I, section B]",
        Cited.In(Body + "¹ Official Records of the General Assembly, Fifty-seventh Session, Supplement No. 16 (A/57/16), chap. I, sect. A.\n\n² Ibid., sect. B.\n"));

    [Fact]
    public void AnotherSupplementOfTheRecordsIsNamedByItsSymbol() => Assert.Equal(
        "E/2018/30 [chapter I]\nE/2023/30 [chapter I, section C]",
        Cited.In(Body + "¹ Official Records of the Economic and Social Council, 2018, Supplement No. 10 (E/2018/30), chap. I.\n\n"
            + "² Ibid., *2023, Supplement No. 10* (E/2023/30), chap. I, sect. C.\n"));

    [Fact]
    public void OpCitIsThePublicationOfThatTitle() => Assert.Equal(
        "Sales No. E.94.XIV.6\nSales No. E.92.IV.1\nSales No. E.94.XIV.6",
        Cited.In("The General Assembly,\n\nNoting three books,¹ ² ³\n\n1. *Notes* the matter;\n\n"
            + "¹ Human Rights and Pretrial Detention (United Nations publication, Sales No. E.94.XIV.6).\n\n"
            + "² Compendium of Standards (United Nations publication, Sales No. E.92.IV.1).\n\n³ Human Rights and Pretrial Detention, op. cit.\n"));

    [Fact]
    public void WithNothingBeforeItItMeansNothing() => Assert.Equal("?\n?", Cited.By("Ibid., annex I, and op. cit. are empty here."));
}
