using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Library;
using MandateSdk.Core.Library.Json;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Trust;

/// <summary>What is read when it is first asked for never throws, whatever the text and the catalog say.</summary>
public class LazyLayerTests
{
    // Words after which something must follow, and signs and numbers that nothing can follow on.
    private static readonly string[] Words =
    [
        "Requests", "decides", "and", "to", "report", "at its", "tenth", "session", "by", "31 November 2010", "no later than", "within", "every", "We", "are", "urged",
        "the Commission", "its", "resolution", "resolutions", "55/25", "217 A", "(III)", "to 99999999999 (III)", "A/55/1", "A/RES/1 B", "WHA/1", "Add.10", "and 3", "Add.1-3", "Corr.1",
        "E/CN.7/2013/7-E/CN.15/2013/7/Add.10 and 3", "(Vol. 1-3)", "paragraph", "paras. 1", "(a)", "(a)-(zz)", "of that annex", "annex", "thereof", "ibid.,", "op. cit.", "vol. 1,", "Nos. 1-3",
        "the Convention", "(hereinafter", "(“aid”)", "“Term” means", "For the purposes of this paragraph,", "which defines", "as", "(", ")", "“", "”", "\"", ",", ";", ".", "–", "\ud83d", "\u0301", "١", "a", "A",
        "2147483647", "IX", "^{1}",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AnyWordsInAnyOrder(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            var text = Salad(random);
            Touch(text, null);
        }
    }

    [Theory]
    [InlineData("E/CN.7/2013/7-E/CN.15/2013/7/Add.10 and 3", "E/CN.7/2013/7/Add.3")]
    [InlineData("E/CN.7/2013/7-E/CN.15/2013/7 and Add.1", "E/CN.7/2013/7/Add.1")]
    public void AnAddendumOfOneDocumentWithTwoSymbolsHasBoth(string citation, string symbol)
    {
        var document = Document.Parse("1. See " + citation + ".\n", "text.txt");
        Assert.Contains(symbol, document.References.SelectMany(reference => reference.Targets).Select(target => target.Symbol));
    }

    [Theory]
    [InlineData(" ", "“Term” means a thing. The Term")]
    [InlineData(" ", "")]
    [InlineData("It\nis", "")]
    [InlineData("It is", "Resolution 55/25, “Term” means")]
    public void AnErratumCanMeetABlankThatStandsBetweenTwoLines(string printed, string reading)
    {
        var errata = new[] { new Erratum(1, printed, reading, "Seen."), new Erratum(2, printed, reading, "Seen.") };
        var entry = new CatalogDocument("text.txt") { Errata = errata.ToEquatableArray() };
        Touch("1. It\nis and “Term” means a thing; Term it.\n\n2. Term.\n", new Catalog { Documents = new[] { entry }.ToEquatableArray() });
    }

    [Fact]
    public void AReferenceIsFoundByTheSymbolAndByEveryPartAroundWhatItCites()
    {
        var document = Document.Parse("1. See resolution 55/25 (1999), General Assembly resolution 55/59, annex, paras. 3 and 4.\n\n2. See A/RES/55/59.\n", "text.txt");
        var library = new NormLibrary([document]);
        int Count(params string[] parts) => library.Citations.CitedBy(new ReferenceTarget("a/res/55/59", new PartPath(parts))).Count;
        Assert.Equal(2, Count());
        Assert.Equal(1, Count("annex"));
        Assert.Equal(1, Count("annex", "paragraph 4"));
        Assert.Equal(0, Count("annex", "paragraph 5"));
    }

    [Fact]
    public void ACopyOfACatalogLooksUpItsOwnEntries()
    {
        static CatalogDocument Entry(string file) => new(file) { Key = file };
        var catalog = new Catalog { Documents = new[] { Entry("a"), Entry("b"), Entry("a") with { Key = "second" } }.ToEquatableArray() };
        Assert.Equal("a", catalog.Find("a")?.Key);
        Assert.Null(catalog.Find("c"));
        var copy = catalog with { Documents = new[] { Entry("c") }.ToEquatableArray() };
        Assert.NotNull(copy.Find("c"));
        Assert.Null(copy.Find("a"));
        Assert.NotEqual(catalog, copy);
        Assert.Equal(catalog, copy with { Documents = catalog.Documents });

        var words = catalog with { Vocabulary = new[] { new VocabularyRow("verbs", default) }.ToEquatableArray() };
        Assert.NotEqual(catalog, words);
        Assert.Equal(words.Vocabulary, (words with { Documents = default }).Vocabulary);
    }

    private static string Salad(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "Draft resolution I\n\nSafer towns\n\nThe General Assembly,\n\n" : "Annex\n\nDeclaration\n\nWe, Member States,\n\nDeclare as follows:\n\n");
        for (var unit = 1; unit < 4; unit++)
        {
            text.Append(unit).Append(". ");
            for (var word = random.Next(14); word >= 0; word--)
            {
                text.Append(Words[random.Next(Words.Length)]).Append(random.Next(9) switch { 0 => "\n", 1 => string.Empty, 2 => ", ", _ => " " });
            }

            text.Append(random.Next(3) == 0 ? ":\n\n(a) " : ".\n\n");
        }

        return text.ToString(0, random.Next(3) == 0 ? random.Next(text.Length) : text.Length);
    }

    private static void Touch(string text, Catalog? catalog)
    {
        var document = Document.Parse(text, "text.txt", catalog);
        var library = new NormLibrary([document]);
        var spans = new List<TextSpan>();
        spans.AddRange(document.References.SelectMany(reference => reference.Spans));
        spans.AddRange(document.Mandates.SelectMany(mandate => mandate.Spans));
        spans.AddRange(document.Terms.SelectMany(term => term.TermSpans.Concat(term.DefinitionSpans).Concat(term.Uses.SelectMany(use => use.Spans))));
        Assert.All(spans, span => Assert.InRange(span.End, span.Start, text.Length));
        Assert.All(document.References, reference => Assert.Equal(reference.Targets.Count, library.Resolve(reference).Count));
        Assert.All(document.Units, unit => Assert.NotNull(unit.Text + unit.Citation + library.Resolve(unit.Text).Count + library.CitedBy(unit).Count));
        Assert.All(library.Search(text), hit => Assert.NotNull(hit.Passage(0) + hit.Passage()));
        Assert.All(document.Instruments, instrument => Assert.NotEmpty(NormJson.Serialize(instrument)));
    }
}
