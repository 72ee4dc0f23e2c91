using System;
using System.Linq;
using System.Text;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Core.Tests.Library;

public class CorrespondenceTests
{
    private const string Oceans = "Urges States to protect the oceans from plastic waste and from oil;";
    private const string Forests = "Invites the regional commissions to report on the state of all forests;";
    private const string Deserts = "Requests the Secretary-General to convene a meeting of experts on deserts;";

    [Fact]
    public void TheSameWordsUnderAnotherNumberAreTheSame() => Assert.Equal(
        ["1=2 Same", "2=3 Same"],
        Pairs([Oceans, Forests], ["Decides to begin its work without further delay;", Oceans, Forests]));

    [Fact]
    public void EditedWordsCorrespond() => Assert.Equal(
        ["1=1 Edited"],
        Pairs([Oceans], ["Urges all States to protect the oceans and rivers from plastic waste and from oil;"]));

    [Fact]
    public void WhatChangedItsPlaceHasMoved() => Assert.Equal(
        ["1=3 Moved", "2=1 Same", "3=2 Same"],
        Pairs([Oceans, Forests, Deserts], [Forests, Deserts, Oceans]));

    [Fact]
    public void CaseHyphensAndPunctuationAreNoEdit() => Assert.Equal(
        ["1=1 Same"],
        Pairs(["Requests the ad hoc committee on anti-corruption to meet;"], ["Requests the Ad Hoc Committee on anticorruption to meet."]));

    [Fact]
    public void EachUnitHasOnePartner() => Assert.Equal(["1=1 Same"], Pairs([Oceans, Oceans], [Oceans]));

    [Fact]
    public void TheMoreAlikeIsThePartner() => Assert.Equal(
        ["1=2 Same"],
        Pairs([Oceans], ["Urges States to protect the oceans from plastic waste and noise;", Oceans]));

    [Fact]
    public void OfEqualsThePlaceDecides() => Assert.Equal(
        ["1=1 Same", "2=2 Same", "3=3 Same", "4=4 Same"],
        Pairs(["States will:", Oceans, "States will:", Forests], ["States will:", Oceans, "States will:", Forests]));

    [Fact]
    public void WordsInCommonThatTheNeighboursDoNotBearOutAreNoMatch()
    {
        string[] draft = ["The Centre for the Sea will act:", .. Enumerable.Range(1, 20).Select(Distinct)];
        string[] adopted = [.. Enumerable.Range(1, 20).Select(Distinct), "The Centre for the Sea will, in close cooperation with all other bodies and as far as its means allow, act:"];

        Assert.DoesNotContain(Pairs(draft, adopted), pair => pair.StartsWith("1=", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatHasNoPartnerIsListed()
    {
        var correspondence = Between([Oceans, Forests], [Forests, Deserts]);

        Assert.Equal(Oceans, Assert.Single(correspondence.OnlyInDraft).Text);
        Assert.Equal(Deserts, Assert.Single(correspondence.OnlyInAdopted).Text);
    }

    [Fact]
    public void AParagraphThatWasDividedIsSplit()
    {
        var division = Assert.Single(Between([Oceans + " " + Forests, Deserts], [Oceans, Forests, Deserts]).Divisions);

        Assert.Equal((DivisionKind.Split, "1"), (division.Kind, LabelOf(division.Whole)));
        Assert.Equal(["1", "2"], division.Parts.Select(LabelOf));
    }

    [Fact]
    public void ParagraphsThatWerePutTogetherAreMerged()
    {
        var division = Assert.Single(Between([Oceans, Forests, Deserts], [Oceans + " " + Forests, Deserts]).Divisions);

        Assert.Equal((DivisionKind.Merged, "1"), (division.Kind, LabelOf(division.Whole)));
        Assert.Equal(["1", "2"], division.Parts.Select(LabelOf));
    }

    [Fact]
    public void AParagraphThatSaysTheSameAgainIsNoPart() =>
        Assert.Empty(Between([Oceans, Deserts], [Oceans, Oceans, Deserts]).Divisions);

    [Fact]
    public void NothingCorrespondsToNothing() => Assert.Empty(Pairs([], [Oceans]));

    [Fact]
    public void AThousandParagraphsOfTheSameWordsFindTheirPartners()
    {
        var texts = Enumerable.Range(1, 999).Select(i => i % 3 == 0 ? Distinct(i) : "States will take the following measures:").ToArray();

        Assert.Equal(texts.Length, Between(texts, texts).Pairs.Count(pair => LabelOf(pair.Draft) == LabelOf(pair.Adopted)));
    }

    private static string Distinct(int number) =>
        FormattableString.Invariant($"Word{number} word{number + 7000} word{number * 3} stands alone{number} in place{number};");

    private static string[] Pairs(string[] draft, string[] adopted) => Between(draft, adopted).Pairs
        .Select(pair => LabelOf(pair.Draft) + "=" + LabelOf(pair.Adopted) + " " + pair.Kind)
        .ToArray();

    private static string LabelOf(Unit unit) => ((Paragraph)unit).Label!;

    private static Correspondence Between(string[] draft, string[] adopted) => Correspondence.Between(Parse(draft), Parse(adopted));

    private static Instrument Parse(string[] paragraphs)
    {
        var text = new StringBuilder("Draft resolution I\n\nA resolution\n\nThe General Assembly,\n\n");
        for (var i = 0; i < paragraphs.Length; i++)
        {
            text.Append(i + 1).Append(". ").Append(paragraphs[i]).Append("\n\n");
        }

        return Document.Parse(text.ToString(), "a.txt").Instruments.Single();
    }
}
