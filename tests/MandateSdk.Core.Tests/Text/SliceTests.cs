using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Text;

/// <summary>A slice answers as the string of its characters would.</summary>
public class SliceTests
{
    public static TheoryData<string> Words() => ["", " ", "*", "Annex I", "  *The Assembly,*  ", "a/b/c", "__x__", "; and"];

    [Theory]
    [MemberData(nameof(Words))]
    public void ItIsWhatTheStringIs(string words)
    {
        var slice = new Slice("before " + words + " after", 7, 7 + words.Length);
        Assert.Equal(words, slice.ToString());
        Assert.Equal(words.Trim(), slice.Trim().ToString());
        Assert.Equal(words.Trim('*', '_'), slice.Trim("*_").ToString());
        Assert.Equal(words.TrimStart('*', ' '), slice.TrimStart("* ").ToString());
        Assert.Equal(words.TrimEnd('*', ' '), slice.TrimEnd("* ").ToString());
        Assert.Equal(words.IndexOf('/'), slice.IndexOf('/'));
        Assert.Equal(words.LastIndexOf('/'), slice.LastIndexOf('/'));
        Assert.Equal(words.IndexOf("As", StringComparison.Ordinal), slice.IndexOf("As"));
        Assert.Equal(words.StartsWith("ANNEX", StringComparison.OrdinalIgnoreCase), slice.StartsWith("ANNEX", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(words.EndsWith(" and", StringComparison.Ordinal), slice.EndsWith(" and"));
        Assert.True(slice.Is(words) && slice.HasWordsOf(words));
        Assert.False(slice.Is(words + "x"));
    }

    [Fact]
    public void WhatStandsAroundItIsNotSeen()
    {
        var slice = new Slice("one/two/three", 4, 7);
        Assert.Equal(-1, slice.IndexOf('/'));
        Assert.Equal(-1, slice.LastIndexOf('/'));
        Assert.False(slice.StartsWith("two/"));
        Assert.Equal("wo", slice.From(1).ToString());
    }

    [Theory]
    [InlineData("requests", 1)]
    [InlineData("Requests", 1)]
    [InlineData("NOTES", 2)]
    [InlineData("request", 0)]
    [InlineData("", 0)]
    public void ATableKnowsWordsInAnyCase(string word, int value)
    {
        var table = new WordTable<int>(new Dictionary<string, int> { ["requests"] = 1, ["notes"] = 2 });
        Assert.Equal(value > 0, table.TryGet(new Slice("x" + word + "x", 1, 1 + word.Length), out var found));
        Assert.Equal(value, found);
    }

    [Fact]
    public void ASetFindsItsCharactersAndOthers()
    {
        var set = new CharacterSet("0123456789");
        Assert.Equal(4, set.IndexIn("1ab 5", 1, 5));
        Assert.Equal(4, set.IndexIn("1ab 5", 1, 4));
        Assert.Equal(1, set.IndexOfOther("1ab 5", 0, 5));
    }
}
