using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Meaning.Terms;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Meaning.Terms;

/// <summary>What the first look at a passage leaves out, no rule would have found.</summary>
public class TermClueTests
{
    // Each has one word that only the first look could miss.
    private static readonly string[] Definitions =
    [
        "A child means every human being.", "Children mean persons below the age of eighteen.", "It is defined as a response to crime.",
        "Crime is understood to mean an act.", "The Declaration, which defines violence as any act, applies.",
        "For the purpose of this resolution, precious metals include gold.", "For the purposes of this article, minerals include gold.",
        "“Parties” means States.", "the Office on Drugs and Crime (UNODC) reports.", "the Commission, hereinafter referred to as “the Body”, meets.",
        "the Rules of Procedure, hereafter the Rules, apply.", "the Minimum Rules, also known as the Tokyo Rules, apply.",
    ];

    [Fact]
    public void NoRuleFindsATermWithoutAClue() => Assert.All(
        Definitions.Concat(Repository.Documents.SelectMany(document => Passage.AllOf(document.Index)).Select(passage => passage.Read().Text)),
        AssertClues);

    [Fact]
    public void WordsThatDefineNothingHaveNoClue() =>
        Assert.Equal(default, TermClues.In(WordStream.Of("Requests the Secretary-General to report to the Commission at its tenth session, as appropriate.")));

    [Fact]
    public void EachRuleFindsSomethingInTheDefinitions()
    {
        Assert.Contains(Definitions, text => Finds(PlainDefinitions.Find, text));
        Assert.Contains(Definitions, text => Finds(QuotedDefinitions.Find, text));
        Assert.Contains(Definitions, text => Finds(ShortNames.Find, text));
    }

    private static void AssertClues(string text)
    {
        var clues = TermClues.In(WordStream.Of(text));
        Assert.True((clues & TermClue.Quotation) != 0 || !Finds(QuotedDefinitions.Find, text), text);
        Assert.True((clues & TermClue.Meaning) != 0 || !Finds(PlainDefinitions.Find, text), text);
        Assert.True((clues & TermClue.Announcement) != 0 || !Finds(ShortNames.Find, text), text);
    }

    private static bool Finds(Action<TermText, List<FoundTerm>> rule, string text)
    {
        var finds = new List<FoundTerm>();
        rule(new TermText(WordStream.Of(text)), finds);
        return finds.Count > 0;
    }
}
