using System;
using System.Linq;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Tests.Syntax;

/// <summary>The tokens of a fragment are a slice, and can be used as a list.</summary>
public class SyntaxTokenListTests
{
    private static readonly SyntaxNode Paragraph = Parser.Parse("1. Decides^{1} it.\n\n2. Agrees.\n", "text").Root
        .DescendantsAndSelf().First(node => node.Kind == SyntaxKind.Paragraph);

    private static SyntaxTokenList Tokens => Paragraph.Fragments[0].Tokens;

    [Fact]
    public void ItHasTheTokensOfItsFragmentAlone()
    {
        Assert.Equal(
            [TokenKind.Label, TokenKind.Blank, TokenKind.Text, TokenKind.FootnoteMark, TokenKind.Text, TokenKind.Blank],
            Tokens.Select(token => token.Kind));
        Assert.Equal(Tokens.Count, Enumerable.Range(0, Tokens.Count).Count(i => Tokens[i] == Tokens.ElementAt(i)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void NoTokenOfAnotherFragmentIsReached(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tokens[index]);

    [Fact]
    public void TwoAreEqualWhereTheyAreTheSameTokens()
    {
        var same = Paragraph.Fragments[0].Tokens;
        var other = Parser.Parse("1. Decides^{1} it.\n\n2. Agrees.\n", "text").Root
            .DescendantsAndSelf().First(node => node.Kind == SyntaxKind.Paragraph).Fragments[0].Tokens;
        Assert.True(Tokens == same && Tokens.Equals((object)same) && Tokens.GetHashCode() == same.GetHashCode());
        Assert.True(Tokens != other);
    }

    [Fact]
    public void TheEmptyListHasNoToken()
    {
        Assert.Empty(default(SyntaxTokenList));
        var enumerator = Tokens.GetEnumerator();
        Assert.True(enumerator.MoveNext());
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal(TokenKind.Label, enumerator.Current.Kind);
    }
}
