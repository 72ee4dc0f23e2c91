using System.Linq;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Library;
using MandateSdk.Core.Library.Json;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Trust;

/// <summary>However deep a text nests its units, the reader follows as many levels as it says, and every host survives it.</summary>
public class DepthTests
{
    // The documented bounds, written out: who moves one changes what callers rely on.
    private const int DeepestUnit = 32;
    private const int DeepestInstrument = 16;

    public static TheoryData<string> Texts() => [.. NestedTexts.Names];

    [Theory]
    [MemberData(nameof(Texts))]
    public void UnitsNestAsDeepAsTheBoundAndNoDeeper(string name) => SmallStack.Run(() =>
    {
        var text = NestedTexts.Make(name, 100);
        var tree = Parser.Parse(text, "text.txt");
        var document = Document.Parse(text, "text.txt");

        Assert.Equal(text, tree.ToFullString());
        Assert.Equal(NestedTexts.LevelOf(name), document.Units.Max(Level));
        Assert.True(document.AllInstruments.Max(Level) <= DeepestInstrument);
        Assert.All(tree.Root.DescendantsAndSelf(), node => Assert.True(Level(node) <= DeepestUnit + 1));
    });

    [Theory]
    [MemberData(nameof(Texts))]
    public void WhateverWalksANestedTextFitsOnASmallStack(string name) => SmallStack.Run(() =>
    {
        var text = NestedTexts.Make(name, 100);
        var first = Document.Parse(text, "text.txt");
        var second = Document.Parse(text, "text.txt");

        Assert.Equal(first.Record, second.Record);
        Assert.Equal(first.Record.GetHashCode(), second.Record.GetHashCode());
        Assert.NotEmpty(first.Record.ToString());
        Assert.All(first.Units, unit =>
        {
            Assert.Same(first.Find(unit.Id), first.Find(unit.Id));
            Assert.Equal(unit, second.Find(unit.Id));
            Assert.NotEmpty(unit.Citation);
            Assert.NotNull(unit.ToString());
        });
        Assert.All(first.Instruments, instrument => Assert.NotNull(NormJson.Deserialize(NormJson.Serialize(instrument))));
        Assert.All(first.AllInstruments.Take(3), instrument => Assert.NotNull(Correspondence.Between(instrument, second.Instruments[0])));
        Assert.NotEmpty(new NormLibrary([first]).Search("it"));
        Assert.NotNull(first.References.Concat(first.AllInstruments.SelectMany(instrument => instrument.References)).ToList());
        Assert.NotNull(first.Mandates.Concat(first.AllInstruments.SelectMany(instrument => instrument.Mandates)).ToList());
        Assert.NotNull(first.Terms.Concat(first.AllInstruments.SelectMany(instrument => instrument.Terms)).ToList());
    });

    [Theory]
    [MemberData(nameof(Texts))]
    public void AThousandLevelsAreReadWhole(string name) => SmallStack.Run(() =>
    {
        var text = NestedTexts.Make(name, 1_000);
        Assert.Equal(text.Length, Parser.Parse(text, "text.txt").ToFullString().Length);
        Assert.Equal(NestedTexts.LevelOf(name), Document.Parse(text, "text.txt").Units.Max(Level));
    });

    [Fact]
    public void ACaptionIsKeptHoweverManyNotesPartItFromItsTable()
    {
        var notes = string.Concat(Enumerable.Range(1, 40).Select(number => "^{" + number + "} Note.\n\n"));
        var text = "Annex\n\nTitle of it\n\n1. It is.\n\nCaption of it\n\n" + notes + "| a | b |\n| - | - |\n| 1 | 2 |\n";
        Assert.Equal(text, Parser.Parse(text, "text.txt").ToFullString());
        Assert.Equal("Caption of it", Document.Parse(text, "text.txt").AllInstruments.SelectMany(instrument => instrument.Tables).Single().Caption);
    }

    [Fact]
    public void WhatIsDeeperStandsBesideTheInnermostUnit()
    {
        var document = Document.Parse(NestedTexts.Make("numbers under colons", 40), "text.txt");
        Assert.Equal(DeepestUnit, document.Units.Max(Level));
        Assert.Equal(40 - (DeepestUnit - 3), document.Units.Count(unit => Level(unit) == DeepestUnit));
        Assert.Equal(40, document.Units.Count(unit => unit.Text == "It:"));
    }

    [Fact]
    public void ANestingAtTheBoundIsNoDoubt() => Assert.DoesNotContain("MND1007", Doubts("numbers under colons", DeepestUnit - 2));

    [Fact]
    public void ANestingBeyondTheBoundIsToldOnceForThePlaceThatTakesIt()
    {
        Assert.Single(Doubts("numbers under colons", DeepestUnit - 1), "MND1007");
        Assert.Single(Doubts("numbers under colons", 1000), "MND1007");
        Assert.Single(Doubts("quoted drafts", 1000), "MND1007");
    }

    [Fact]
    public void TheDoubtStandsAtTheFirstUnitThatIsTooDeep()
    {
        var tree = Parser.Parse(NestedTexts.Make("numbers under colons", 100), "text.txt");
        var doubt = Assert.Single(DocumentBinder.Bind(tree, Catalog.Empty).Diagnostics, doubt => doubt.Rule.Id == "MND1007");
        Assert.Equal((DeepestUnit * 2) - 3, doubt.Line);
        Assert.Equal("1.", tree.Text.ToString(doubt.Span));
    }

    private static string[] Doubts(string name, int times) => Parser.Parse(NestedTexts.Make(name, times), "text.txt")
        .Diagnostics.Select(doubt => doubt.Rule.Id).ToArray();

    private static int Level(Unit unit)
    {
        // The document is level 1.
        var level = 2;
        for (var around = unit.Parent; around is not null; around = around.Parent)
        {
            level++;
        }

        return level;
    }

    private static int Level(SyntaxNode node)
    {
        var level = 1;
        for (var around = node.Parent; around is not null; around = around.Parent)
        {
            level++;
        }

        return level;
    }
}
