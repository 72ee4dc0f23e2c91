using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

public class MandateModelTests
{
    [Fact]
    public void ADocumentAnInstrumentAndAUnitHaveTheirMandates()
    {
        var document = Repository.Documents[0];
        var instrument = document.AllInstruments.First(item => item.Id == "000/A/draft-resolution-IV");
        var paragraph = instrument.AllParagraphs.First(item => item.Label == "3");

        Assert.Equal(document.Mandates, document.Instruments.SelectMany(item => item.Mandates));
        Assert.Equal(document.Mandates.Where(mandate => mandate.Unit.Instrument.Equals(instrument)), instrument.Mandates);
        Assert.Equal(6, paragraph.Mandates.Count);
        Assert.Single(paragraph.Subparagraphs[0].Mandates);
    }

    [Fact]
    public void EqualTextsHaveEqualMandates()
    {
        var text = System.IO.File.ReadAllText(Repository.SeedFiles[0]);
        Assert.Equal(Document.Parse(text, "t.txt").Mandates, Document.Parse(text, "t.txt").Mandates);
    }

    [Fact]
    public void TheWordsStandWhereTheSpansSay()
    {
        foreach (var mandate in Repository.Documents.SelectMany(document => document.Mandates))
        {
            var source = mandate.Unit.Document.Source;
            var words = string.Concat(mandate.Spans.Select(source.ToString)).Replace(" ", string.Empty, StringComparison.Ordinal);
            Assert.StartsWith(words[..Math.Min(30, words.Length)], mandate.Text.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains(mandate.Lines[0], mandate.Unit.Lines);
        }
    }

    [Fact]
    public void MandatesOfAParagraphCutByAPageBreakHaveTheLinesOfTheirOwnWords()
    {
        var paragraph = Repository.Documents[0].Units.OfType<Paragraph>().First(item => item.Lines[0] == 707);

        Assert.Equal("707 719", string.Join(" ", paragraph.Mandates.Select(mandate => mandate.Lines[0])));
    }

    [Theory]
    [InlineData(", and requests")]
    [InlineData(", and requests the Secretary-General to report to the Commission at its twelfth session")]
    [InlineData(" to to to")]
    [InlineData(" that, which, and, also")]
    [InlineData(", including States and the United Nations")]
    [InlineData(" at its session of the Commission on Crime")]
    [InlineData(" we also declare and we, we")]
    [InlineData(" until the end of the")]
    [InlineData(" once more also further")]
    public void HostileParagraphsAreReadInLinearTime(string part) => Work.AssertLinear(
        size =>
        {
            var words = string.Concat(Enumerable.Repeat(part, 1 + (size / part.Length)));
            var resolution = Document.Parse("Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n1. Requests the Secretary-General" + words + "\n", "t.txt");
            var declaration = Document.Parse("Annex\n\nDeclaration on safer towns\n\nWe, Member States of the United Nations,\n\nDeclare as follows:\n\n1. We declare" + words + "\n", "t.txt");
            Assert.True(resolution.Mandates.Count + declaration.Mandates.Count > 0);
        },
        25_000);
}
