using System;
using System.Linq;
using System.Text;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What makes a whole text unreadable is one diagnostic: its encoding, its emptiness, its language.</summary>
public class SourceReviewTests
{
    [Fact]
    public void BytesThatWereNotUtf8AreCountedAtTheFirst()
    {
        var told = Assert.Single(Of("é\nb\uFFFDc\uFFFD"));

        Assert.Equal(("MND0001", 2, 2), (told.Rule.Id, told.Line, told.Column));
        Assert.StartsWith("2 byte sequences", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16WithoutItsMarkIsRecognised(string encoding)
    {
        var text = Encoding.UTF8.GetString(Encoding.GetEncoding(encoding).GetBytes("Rules of the house – of 2024\n\n1. Guests shall be offered tea.\n"));

        var told = Assert.Single(Of(text));

        Assert.Equal("MND0001", told.Rule.Id);
        Assert.Contains("UTF-16", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n\t\n")]
    [InlineData("***\n12\n")]
    [InlineData("PK\u0003\u0004\u0014\0\b\0words/document.xml")]
    public void AFileWithoutWordsHoldsNoText(string text) => Assert.Equal("MND0002", Assert.Single(Of(text)).Rule.Id);

    [Theory]
    [InlineData("French", "Le Conseil économique et social,\n\nRappelant sa résolution sur la prévention du crime,\n\n1. Prie les États de prendre des mesures pour la protection des victimes.\n")]
    [InlineData("Spanish", "La Asamblea General,\n\nRecordando las resoluciones que se refieren a la prevención del delito,\n\n1. Pide al Secretario General que presente un informe.\n")]
    [InlineData("Portuguese", "O inquilino deve pagar a renda até ao dia 5 de cada mês.\n\n1. As chaves são entregues pelo senhorio, e não podem ser copiadas. 2. Os animais não são permitidos.\n")]
    [InlineData("Italian", "Regolamento del condominio\n\n1. Gli inquilini devono chiudere la porta della cantina e le finestre delle scale con la chiave.\n")]
    [InlineData("German", "Hausordnung\n\n1. Die Haustür ist von 22 Uhr an zu schließen. 2. Das Rauchen auf der Treppe ist nicht erlaubt, und der Keller wird mit dem Schlüssel geöffnet.\n")]
    [InlineData("Dutch", "Huisregels\n\n1. De voordeur moet worden gesloten. 2. Het is niet toegestaan om te roken op de trap van het gebouw, en dat geldt voor bezoekers.\n")]
    [InlineData("another script than Latin", "Генеральная Ассамблея,\n\nссылаясь на Устав Организации Объединенных Наций,\n\n1. просит Генерального секретаря представить доклад.\n")]
    [InlineData("another script than Latin", "大会，\n\n回顾其决议，\n\n1. 请秘书长提交报告。\n")]
    public void ALanguageThatIsNotReadIsNamed(string language, string text)
    {
        var told = Assert.Single(Of(text));

        Assert.Equal("MND0003", told.Rule.Id);
        Assert.StartsWith("The text seems to be in " + language + ",", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rules of the house\n\n1. Guests shall be offered tea.\n")]
    [InlineData("Rio de Janeiro\nSan José de la Montaña\nVilla de la Paz y de los Santos\n")]
    [InlineData("List of participants\n\nMs. Kimura\nMr. de la Cruz\n")]
    [InlineData("The Convention, done in Spanish as “Convención de las Naciones Unidas contra la Delincuencia Organizada”, applies to the States that are party to it.\n")]
    public void EnglishAndWhatIsTooShortToTellIsNot(string text) => Assert.Empty(Of(text));

    [Fact]
    public void NoneOfTheBuiltInTextsIs() => Assert.All(Repository.SeedFiles, path => Assert.Empty(Of(System.IO.File.ReadAllText(path))));

    private static Diagnostic[] Of(string text) => DocumentBinder.Bind(Parser.Parse(text, "text.txt"), Catalog.Empty).Diagnostics
        .Where(diagnostic => diagnostic.Rule.Id.StartsWith("MND0", StringComparison.Ordinal))
        .ToArray();
}
