using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Tests.Model;

/// <summary>From a place in the source text to what stands there: what an editor asks for.</summary>
public class LocationTests
{
    private const string Text = """
        Resolution 9/1

        Safer towns

        The General Assembly,

        Recalling its resolution 55/25,

        1. Requests Member States:

        (a) To plan; (b) To act;

        2. Decides to remain seized of the matter.
        """;

    private static readonly Document Read = Document.Parse(Text, "towns.txt");

    [Theory]
    [InlineData("Recalling", "towns/resolution-9-1/rec_1")]
    [InlineData("Member States", "towns/resolution-9-1/para_1")]
    [InlineData("1. Requests", "towns/resolution-9-1/para_1")]
    [InlineData("To act", "towns/resolution-9-1/para_1__point_b")]
    [InlineData("Safer towns", "towns/resolution-9-1")]
    public void TheInnermostUnitAtACharacterIsFound(string words, string id) =>
        Assert.Equal(id, Read.FindUnitAt(Text.IndexOf(words, StringComparison.Ordinal))?.Id);

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void OutsideOfTheTextIsNoUnit(int position) => Assert.Null(Read.FindUnitAt(position));

    [Theory]
    [InlineData(9, "towns/resolution-9-1/para_1")]
    [InlineData(11, "towns/resolution-9-1/para_1__point_a|towns/resolution-9-1/para_1__point_b")]
    [InlineData(2, "")]
    [InlineData(0, "")]
    [InlineData(999, "")]
    public void TheUnitsOfALineAreFoundInTheirOrder(int line, string ids) =>
        Assert.Equal(ids, string.Join("|", Read.FindUnitsOnLine(line).Select(unit => unit.Id)));

    [Fact]
    public void EveryCharacterHasOneTokenAndTheNodeThatHoldsIt()
    {
        var tree = Parser.Parse(Text, "towns.txt");
        for (var position = 0; position < Text.Length; position++)
        {
            var (token, node) = (tree.FindToken(position), tree.FindNode(position));

            Assert.True(token.Span.Start <= position && position < token.Span.End, $"{position} is not in {token.Span}");
            Assert.Contains(token, node.Fragments.SelectMany(fragment => fragment.Tokens));
        }

        Assert.Equal(SyntaxKind.PreambularParagraph, tree.FindNode(Text.IndexOf("Recalling", StringComparison.Ordinal)).Kind);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100_000)]
    public void ACharacterThatTheTextDoesNotHaveIsRefused(int position)
    {
        var tree = Parser.Parse(Text, "towns.txt");

        Assert.Throws<ArgumentOutOfRangeException>(() => tree.FindToken(position));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.FindNode(position));
    }
}
