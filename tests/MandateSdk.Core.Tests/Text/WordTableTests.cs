using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Text;

/// <summary>Tables of words that are asked with slices.</summary>
public class WordTableTests
{
    private static readonly WordTable<int> Table = new(
        new Dictionary<string, int> { ["annex"] = 1, ["angry"] = 2, ["Organ"] = 3, ["§"] = 4, ["é"] = 5 });

    [Theory]
    [InlineData("annex", 1)]
    [InlineData("ANNEX", 1)]
    [InlineData("Angry", 2)]
    [InlineData("§", 4)]
    [InlineData("É", 5)]
    [InlineData("anney", 0)]
    [InlineData("annexe", 0)]
    [InlineData("", 0)]
    public void AWordIsFoundInAnyCase(string word, int value)
    {
        Assert.Equal(value > 0, Table.TryGet(word, out var found));
        Assert.Equal(value, found);
    }

    [Theory]
    [InlineData("annex", 1)]
    [InlineData("Annex", 0)]
    [InlineData("Organ", 3)]
    [InlineData("organ", 0)]
    public void AWordIsFoundAsItIsPrinted(string word, int value)
    {
        Assert.Equal(value > 0, Table.TryGetAsPrinted(word, out var found));
        Assert.Equal(value, found);
    }

    [Fact]
    public void AWordIsFoundInTheMiddleOfAText() =>
        Assert.True(Table.TryGet(new Slice("the annexes", 4, 9), out _));

    [Theory]
    [InlineData("Organ", "organ")]
    [InlineData("ÉTAT", "état")]
    [InlineData("Self-determination-and-more-of-it", "self-determination-and-more-of-it")]
    public void TheFormsOfAWordAreTheSameEachTime(string word, string lower)
    {
        for (var i = 0; i < 2; i++)
        {
            var forms = WordForms.Of(new Slice("x" + word + "y", 1, word.Length + 1));
            Assert.Equal((word, lower), (forms.Text, forms.Lower));
        }
    }
}
