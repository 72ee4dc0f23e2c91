using System;
using System.Diagnostics;
using System.Text;
using MandateSdk.Core.Documents;
using MandateSdk.Core.Lineage;

namespace MandateSdk.Core.Tests.Terms;

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
    public void DegenerateTextsAreRead(string part, int times)
    {
        var text = new StringBuilder(part.Length * times).Insert(0, part, times).ToString();
        var watch = Stopwatch.StartNew();

        var document = Document.Parse(text, "a.txt");
        Assert.NotNull(document.Terms);
        foreach (var instrument in document.Instruments)
        {
            Assert.NotNull(Correspondence.Between(instrument, instrument).Pairs);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }
}
