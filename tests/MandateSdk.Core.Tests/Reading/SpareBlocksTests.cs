using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Blocks that come again know nothing of the text that they were in.</summary>
public class SpareBlocksTests
{
    private static readonly SourceText Source = new("1. *Decides* it:\n\n# Title\n", "text");

    [Fact]
    public void WhatIsForgottenIsAsNew()
    {
        var block = new Block(Source, BlockRole.Definition, new Piece(1, 0, 16));
        block.Pieces.Add(new Piece(3, 18, 25));
        (block.Sign, block.IsAdjacent, block.IsGlued) = (new LineSign(new TextSpan(18, 2), true), true, true);
        (block.Label, block.Lead) = (new Label(LabelShape.Number, "1", "1.", 0, 2), "Decides");
        block.Tokens = [new SyntaxToken(TokenKind.Text, new TextSpan(3, 13))];
        (block.HasColumns, block.IsEmphasized, block.IsRow) = (true, true, true);
        Assert.NotEqual("", block.Plain);
        Assert.Null(block.Instrument);
        Assert.False(block.NamesBody(AdoptingBodies.Of(Lexicon.BuiltIn)));
        Assert.Equal(BlockEnding.Open, block.Ending);

        var other = new SourceText("Annex\n", "other");
        block.Forget();
        block.Begin(other, BlockRole.Flow, new Piece(1, 0, 5));

        var asNew = new Block(other, BlockRole.Flow, new Piece(1, 0, 5));
        Assert.All(
            typeof(Block).GetFields(BindingFlags.Instance | BindingFlags.NonPublic),
            field => Assert.Equal(field.GetValue(asNew), field.GetValue(block)));
    }

    [Fact]
    public async Task ATextIsReadAsBeforeAfterOtherTexts()
    {
        var texts = Repository.SeedFiles.Select(File.ReadAllText).Append(Source.Content).ToArray();
        var alone = texts.Select(text => Task.Factory.StartNew(() => Read(text), TaskCreationOptions.LongRunning)).ToArray();
        var readAlone = await Task.WhenAll(alone);

        Assert.Equal(readAlone, texts.Select(Read));
        Assert.Equal(readAlone.Reverse(), texts.Reverse().Select(Read));
    }

    private static string Read(string text) => string.Join(
        '\n',
        Parser.Parse(text, "text").Root.DescendantsAndSelf().Select(node => string.Join(
            ' ',
            [node.Kind, node.Label, node.Lead, .. node.Fragments.SelectMany(fragment => fragment.Tokens).Cast<object>()])));
}
