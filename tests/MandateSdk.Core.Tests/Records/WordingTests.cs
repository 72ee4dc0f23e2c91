using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Records;

public class WordingTests
{
    [Fact]
    public void WordsOfEveryPassageAreThoseOfTheModel()
    {
        var passages = Repository.Documents.SelectMany(document => Passage.AllOf(document.Index)).ToList();

        Assert.All(passages, passage => Assert.Equal(passage.Words.Read(passage.Document.Source), passage.Read().Text));
        Assert.Contains(passages, passage => passage.Footnote is not null);
        Assert.Contains(passages, passage => passage.Words.Corrections.Count > 0);
    }

    [Fact]
    public void UnitsOfTheIndexComeInTheOrderOfTheModel() => Assert.All(Repository.Documents, document =>
        Assert.Equal(document.Units.Select(unit => unit.Id), document.Index.Units.OrderBy(unit => unit.Place).Select(unit => unit.Id)));

    [Fact]
    public void WordsAreSharedByTheLayersAndLetGoOfAfterTheLastOne()
    {
        var document = Document.Parse("1. Requests the Office (“UNODC”) to implement resolution 55/25.\n", "text.txt");
        var unit = document.Index.Units.First(node => node.Kind == UnitNodeKind.Paragraph);
        var words = unit.Wording;

        Assert.NotNull(document.Terms);
        Assert.NotNull(document.References);
        Assert.Same(words, unit.Wording);
        Assert.NotNull(document.Mandates);
        Assert.NotSame(words, unit.Wording);
        Assert.Equal(words.Text, unit.Wording.Text);
    }

    [Fact]
    public void EveryStretchLeadsBackToItsPlaceInTheSource()
    {
        foreach (var passage in Repository.Documents.SelectMany(document => Passage.AllOf(document.Index)).Where(passage => passage.Words.Corrections.Count == 0))
        {
            var wording = passage.Read();
            for (var i = 0; i < wording.Text.Length; i++)
            {
                var spans = wording.SpansOf(i, 1);

                // A blank that joins two lines is printed nowhere.
                Assert.Equal(spans.Count == 0 ? " " : passage.Document.Source.ToString(spans[0]), wording.Text[i].ToString());
            }
        }
    }

    [Fact]
    public void AStretchOverAPageBreakHasTwoSpans()
    {
        var document = Document.Parse("1. The General Assembly adopted General Assembly\n\n¹ A note.\n\nresolution 58/185 of 2003.¹\n", "t.txt");
        var passage = Passage.AllOf(document.Index).Single(item => item.Footnote is null);
        var wording = passage.Read();
        const string citation = "General Assembly resolution 58/185";

        var spans = wording.SpansOf(wording.Text.IndexOf(citation, System.StringComparison.Ordinal), citation.Length);

        Assert.Equal(["General Assembly", "resolution 58/185"], spans.Select(document.Source.ToString));
        Assert.Equal(new WordingMark(wording.Text.Length, "1"), Assert.Single(wording.Marks));
    }

    [Fact]
    public void WordsThatAreOneStretchAreNoCopy()
    {
        var document = Document.Parse("1. The Convention is in force.\n", "t.txt");
        var wording = Passage.AllOf(document.Index).Single().Read();

        Assert.Same(document.Source.Content, wording.Words.Text);
        Assert.Equal("The Convention is in force.", wording.Words.ToString());
        Assert.Equal("Convention", wording.Tokens.Text.Cut(wording.Tokens[1].Start, wording.Tokens[1].Length).ToString());
        Assert.Equal(["The"], wording.SpansOf(0, 3).Select(document.Source.ToString));
        Assert.Equal(["force."], wording.SpansOf(21, 9).Select(document.Source.ToString));
    }

    [Fact]
    public void MarksStandWhereTheyArePrinted()
    {
        var document = Document.Parse("1. The Convention² and its Protocols,³ in 2 towns.\n\n² One.\n\n³ Two.\n", "t.txt");
        var wording = Passage.AllOf(document.Index)[0].Read();

        Assert.Equal("The Convention and its Protocols, in 2 towns.", wording.Text);
        Assert.Equal([new WordingMark(14, "2"), new WordingMark(33, "3")], wording.Marks);
    }

    [Fact]
    public void ACorrectedStretchLeadsBackToAllThatWasPrinted()
    {
        var catalog = CatalogReader.Read("""
            { "documents": [ { "file": "t.txt", "errata": [ { "line": 1, "printed": "No. 956", "reading": "No. 1956", "reason": "The year." } ] } ] }
            """);
        var document = Document.Parse("1. See Sales No. 956.IV.4 and others.\n", "t.txt", catalog);
        var wording = Passage.AllOf(document.Index).Single().Read();

        Assert.Equal("See Sales No. 1956.IV.4 and others.", wording.Text);
        var spans = wording.SpansOf(wording.Text.IndexOf("1956.IV.4", System.StringComparison.Ordinal), 9);
        Assert.Equal("No. 956.IV.4", document.Source.ToString(Assert.Single(spans)));
        Assert.Equal("and", document.Source.ToString(wording.SpansOf(wording.Text.IndexOf("and", System.StringComparison.Ordinal), 3)[0]));
    }
}
