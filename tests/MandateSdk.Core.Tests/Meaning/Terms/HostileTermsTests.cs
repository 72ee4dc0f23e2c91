using System.Text;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Terms;

/// <summary>Degenerate texts are read for terms, and compared, in linear time and without an exception.</summary>
public class HostileTermsTests
{
    [Theory]
    [InlineData("“a” means ", 20_000)]
    [InlineData("the term “a” ", 20_000)]
    [InlineData("the term “a” is the term “b” which means it, ", 10_000)]
    [InlineData("“", 50_000)]
    [InlineData("(", 50_000)]
    [InlineData("(the A), ", 20_000)]
    [InlineData("Aa Bb (AB) ", 20_000)]
    [InlineData("hereinafter ", 20_000)]
    [InlineData("referred to as the A ", 20_000)]
    [InlineData("defines a as a ", 20_000)]
    [InlineData("A means a thing. ", 20_000)]
    [InlineData("For the purpose of ", 20_000)]
    [InlineData("For the purpose of this, ", 20_000)]
    [InlineData("The, ", 20_000)]
    [InlineData("Aa of the ", 20_000)]
    [InlineData("1. It:\n(a) One (two three);\n", 5_000)]
    public void DegenerateTextsAreRead(string part, int times) => Work.AssertLinear(
        size =>
        {
            var document = Document.Parse(new StringBuilder(part.Length * size).Insert(0, part, size).ToString(), "a.txt");
            Assert.NotNull(document.Terms);
            foreach (var instrument in document.Instruments)
            {
                Assert.NotNull(Correspondence.Between(instrument, instrument).Pairs);
            }
        },
        times / 4);

    [Theory]
    [InlineData(",(“e”)")]
    [InlineData("1. Only, (“the Office”) and others.\n\n2. , (the Aa)\n")]
    [InlineData("; hereinafter referred to as “the Council”\n")]
    public void SignsAloneDefineNothing(string text) =>
        Assert.All(Document.Parse(text, "a.txt").Terms, term => Assert.Contains(term.Definition, char.IsLetterOrDigit));
}
