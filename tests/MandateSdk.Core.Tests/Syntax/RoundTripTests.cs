using System;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Syntax;

/// <summary>Full fidelity: the tree gives back the text, and every character belongs to exactly one token.</summary>
public class RoundTripTests
{
    private const int Mutations = 1000;

    [Fact]
    public void EverySeedComesBackCharacterForCharacter()
    {
        foreach (var path in Repository.SeedFiles)
        {
            AssertFullFidelity(File.ReadAllText(path));
        }
    }

    [Fact]
    public void AThousandMutationsOfTheSeedsComeBackCharacterForCharacter()
    {
        var random = new Random(20260101);
        var seeds = Repository.SeedFiles.Select(File.ReadAllText).ToArray();
        for (var i = 0; i < Mutations; i++)
        {
            AssertFullFidelity(Mutation.Of(seeds[i % seeds.Length], random));
        }
    }

    [Fact]
    public void AnyStringComesBackCharacterForCharacter() =>
        Prop.ForAll<string?>(text => AssertFullFidelity(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyMixOfTheReadersOwnVocabularyComesBackCharacterForCharacter()
    {
        string[] words =
        [
            "\n", "\n\n", " ", "1. ", "(a) ", "(i) ", "I. ", "A. ", "- ", "*", "**", "¹", "^{2}", "$^{\\rm 3}$", "Annex", "Draft resolution I",
            "The General Assembly,", "Recalling", "Decides", "text", ".", ";", ",", ":", "|", "\t", "Notes", "Chapter I", "Contents", "\r\n",
            "75/1. ", "<i>", "</i>", "<sup>1</sup>", "\\$", "Provisional agenda", "Objective 1. ", "“", "”", "_____", "\f",
        ];
        var texts = Gen.Elements(words).ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary();
        Prop.ForAll(texts, AssertFullFidelity).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(80));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n\r\n")]
    [InlineData("\ufeffThe General Assembly,\r\nRecalling\r\n")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("a\ud800b\udc00")]
    [InlineData("Annex .")]
    [InlineData("Resolution :")]
    [InlineData("*")]
    [InlineData("**")]
    [InlineData("- ")]
    [InlineData("|")]
    [InlineData("^{")]
    [InlineData("$^{\\rm")]
    [InlineData("(")]
    [InlineData("1.")]
    public void SmallAndBrokenTextsComeBack(string text) => AssertFullFidelity(text);

    private static void AssertFullFidelity(string text)
    {
        var tree = Parser.Parse(text, "text.txt");
        Assert.Equal(text, tree.ToFullString());
        var position = 0;
        foreach (var token in tree.Root.DescendantsAndSelf()
            .SelectMany(node => node.Fragments)
            .SelectMany(fragment => fragment.Tokens)
            .OrderBy(token => token.Span.Start))
        {
            Assert.True(token.Span.Start == position && token.Span.Length > 0, "A gap or an overlap at " + position);
            position = token.Span.End;
        }

        Assert.Equal(text.Length, position);
    }
}
