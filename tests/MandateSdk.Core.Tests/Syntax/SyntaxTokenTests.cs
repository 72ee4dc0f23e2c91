using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Syntax;

public class SyntaxTokenTests
{
    private const int LastPosition = (1 << 30) - 1;

    public static TheoryData<TokenKind> Kinds => new(Enum.GetValues<TokenKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ItKeepsWhatItIsMadeOf(TokenKind kind)
    {
        foreach (var span in Spans())
        {
            var token = new SyntaxToken(kind, span, "12");
            var (gotKind, gotSpan, value) = token;

            Assert.Equal((kind, span, "12"), (token.Kind, token.Span, token.Value));
            Assert.Equal((kind, span, "12"), (gotKind, gotSpan, value));
            Assert.Equal(token, new SyntaxToken(TokenKind.Text, new TextSpan(1, 1), "12") with { Kind = kind, Span = span });
            Assert.NotEqual(token, token with { Value = null });
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TokensOfTwoKindsAreNotTheSame(TokenKind kind)
    {
        foreach (var other in Enum.GetValues<TokenKind>().Where(other => other != kind))
            Assert.NotEqual(new SyntaxToken(kind, new TextSpan(3, 4)), new SyntaxToken(other, new TextSpan(3, 4)));
    }

    [Fact]
    public void WhatNoTextHasIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyntaxToken(TokenKind.Text, new TextSpan(-1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyntaxToken(TokenKind.Text, new TextSpan(1, -1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyntaxToken(TokenKind.Text, new TextSpan(LastPosition + 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyntaxToken(TokenKind.Blank + 1, new TextSpan(1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyntaxToken((TokenKind)(-1), new TextSpan(1, 1)));
    }

    [Fact]
    public void ItIsWritten() =>
        Assert.Equal(
            "SyntaxToken { Kind = FootnoteMark, Span = [5..7), Value = 12 }",
            new SyntaxToken(TokenKind.FootnoteMark, new TextSpan(5, 2), "12").ToString());

    [Fact]
    public void ItIsSmall() => Assert.Equal(8 + IntPtr.Size, Unsafe.SizeOf<SyntaxToken>());

    private static IEnumerable<TextSpan> Spans() =>
        from start in new[] { 0, 1, 1 << 29, LastPosition }
        from length in new[] { 0, 1, 1 << 29, LastPosition }
        select new TextSpan(start, length);
}
