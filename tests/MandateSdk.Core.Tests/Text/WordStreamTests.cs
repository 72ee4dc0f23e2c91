using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Text;

/// <summary>The one stream of words that all readers of meaning read, and what each makes of it.</summary>
public class WordStreamTests
{
    [Theory]
    [InlineData("Recalling resolution 55/25, annex", "Recalling|resolution|55/25|,|annex")]
    [InlineData("the Secretary-General's report (A/79/302)", "the|Secretary-General's|report|(|A/79/302|)")]
    [InlineData("E/CN.15/2002/10/Rev.1.", "E/CN.15/2002/10/Rev.1|.")]
    [InlineData("crime—prevention, 14—23", "crime|—|prevention|,|14—23")]
    [InlineData("“R&D” and/or troop- and", "“|R&D|”|and/or|troop|-|and")]
    [InlineData(" \t\n", "")]
    public void TextIsCutIntoWordsAndSigns(string text, string tokens)
    {
        var stream = WordStream.Of(text);

        Assert.Equal(tokens, string.Join("|", Enumerable.Range(0, stream.Count).Select(i => text[stream[i].Start..stream[i].End])));
    }

    [Fact]
    public void TokensHoldEveryCharacterThatIsNoBlank() => Prop.ForAll<string?>(text => HoldsEveryCharacter(text)).QuickCheckThrowOnFailure();

    // Many streams share one array: some begin in what is left of it, and one is longer than all of it.
    [Fact]
    public void EachStreamHasTheTokensOfItsOwnText()
    {
        var texts = Enumerable.Range(1, 400).Append(9_000).Append(3)
            .Select(count => string.Join(' ', Enumerable.Range(0, count).Select(i => $"w{count}x{i}"))).ToArray();
        var streams = texts.Select(text => WordStream.Of(text)).ToArray();

        Assert.Equal(texts, streams.Select(stream =>
            string.Join(' ', Enumerable.Range(0, stream.Count).Select(i => stream.Text.Cut(stream[i].Start, stream[i].Length).ToString()))));
        Assert.All(streams, stream => Assert.Throws<ArgumentOutOfRangeException>(() => stream[stream.Count]));
    }

    [Fact]
    public void AWordKnowsThePunctuationAfterItAndWhetherItIsAnAside()
    {
        var words = Word.Split("Requests the Office (“UNODC”), troop- and police-contributing States – all; and");

        Assert.Equal(
            "Requests the Office UNODC*, troop- and police-contributing States, all; and",
            string.Join(" ", words.Select(word => word.Text + (word.IsAside ? "*" : "") + (word.EndsPart ? word.After : ""))));
    }

    [Fact]
    public void NoMoreWordsAreReadThanAreAskedFor() => Assert.Equal(["one", "two"], Word.Split("one two, three", 2).Select(word => word.Lower));

    [Theory]
    [InlineData("66/281-66/285", "Slashed 66/281|Punctuation -|Slashed 66/285")]
    [InlineData("A/79/302-S/2024/600", "Symbol A/79/302|Symbol S/2024/600")]
    [InlineData("S-20/4 HIV/AIDS 45 Rev.1 annex", "Slashed S-20/4|Mixed HIV/AIDS|Number 45|Mixed Rev.1|Word annex")]
    public void TheGrammarOfCitationsTellsNumbersAndSymbolsFromWords(string text, string tokens)
    {
        var reader = new TokenReader(text, Lexicon.BuiltIn);

        Assert.Equal(tokens, string.Join("|", Enumerable.Range(0, reader.Count).Select(at => reader.KindAt(at) + " " + reader.TextAt(at))));
    }

    private static bool HoldsEveryCharacter(string? value)
    {
        var text = value ?? string.Empty;
        var stream = WordStream.Of(text);
        var isHeld = new bool[text.Length];
        var last = 0;
        for (var i = 0; i < stream.Count; i++)
        {
            if (stream[i].Start < last || stream[i].Length < 1)
            {
                return false;
            }

            last = stream[i].End;
            System.Array.Fill(isHeld, true, stream[i].Start, stream[i].Length);
        }

        return isHeld.Zip(text).All(pair => pair.First || Characters.IsBlank(pair.Second));
    }
}
