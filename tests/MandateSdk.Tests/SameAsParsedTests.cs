using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;

namespace MandateSdk.Tests;

/// <summary>Generated code gives what reading the text at run time gives, unit by unit.</summary>
public class SameAsParsedTests
{
    public static TheoryData<string> Files => new(Corpus.Documents.Select(document => document.File));

    [Theory]
    [MemberData(nameof(Files))]
    public void TheDataIsTheSame(string file) => Assert.Equal(Parse(file).Record, Generated(file).Record);

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryUnitIsTheSame(string file)
    {
        var generated = Generated(file).Units.ToArray();
        var parsed = Parse(file).Units.ToArray();

        Assert.Equal(parsed.Length, generated.Length);
        Assert.NotEmpty(parsed);
        for (var i = 0; i < parsed.Length; i++)
        {
            Assert.Equal(parsed[i], generated[i]);
            Assert.Equal(parsed[i].TextAsPrinted, generated[i].TextAsPrinted);
            Assert.Equal(parsed[i].Citation, generated[i].Citation);
            Assert.Equal(parsed[i].Location, generated[i].Location);
            Assert.Equal(parsed[i].Footnotes, generated[i].Footnotes);
            Assert.IsAssignableFrom(parsed[i].GetType(), generated[i]);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TheWordsAreTheSame(string file) => Assert.Equal(Parse(file), Generated(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void TheReferencesAreTheSame(string file) => Assert.Equal(Parse(file).References, Generated(file).References);

    [Theory]
    [MemberData(nameof(Files))]
    public void TheTermsAreTheSame(string file) => Assert.Equal(Parse(file).Terms, Generated(file).Terms);

    [Theory]
    [MemberData(nameof(Files))]
    public void TheMandatesAreTheSame(string file) => Assert.Equal(Parse(file).Mandates, Generated(file).Mandates);

    [Fact]
    public void EveryEntryOfTheCatalogIsAboutSomethingThatIsThere()
    {
        foreach (var entry in Catalog().Documents)
        {
            var ids = Generated(entry.File).AllInstruments.Select(instrument => instrument.Record.Id);
            Assert.Empty(entry.Instruments.Select(instrument => instrument.Id).Except(ids));
        }
    }

    private static Document Generated(string file) => Corpus.Documents.Single(document => document.File == file);

    private static Document Parse(string file) =>
        Document.Parse(File.ReadAllText(Path.Combine(SeedsFolder(), file)), file, Catalog());

    private static Catalog Catalog() => CatalogReader.Read(File.ReadAllText(Path.Combine(SeedsFolder(), "catalog.json")));

    private static string SeedsFolder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "seeds");
}
