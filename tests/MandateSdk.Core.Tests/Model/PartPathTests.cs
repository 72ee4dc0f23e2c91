using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Model;

public class PartPathTests
{
    [Theory]
    [InlineData("annex, sect. VII, para. 25 (a)", "annex, section VII, paragraph 25 (a)")]
    [InlineData("annex, section VII, paragraph 25 (a)", "annex, section VII, paragraph 25 (a)")]
    [InlineData("para. 3", "paragraph 3")]
    [InlineData("chap. I, sect. A, draft resolution II", "chapter I, section A, draft resolution II")]
    [InlineData("resolution 1, annex I", "resolution 1, annex I")]
    [InlineData("footnote 17", "footnote 17")]
    [InlineData("subparagraph (c)", "subparagraph (c)")]
    [InlineData("annex", "annex")]
    public void APathIsReadAndPrinted(string text, string path)
    {
        Assert.Equal(path, PartPath.Parse(text).ToString());
        Assert.Equal(PartPath.Parse(text), PartPath.Parse(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("annex,")]
    [InlineData("paragraph")]
    [InlineData("paras. 1 and 2")]
    [InlineData("paragraph 1 of the annex to it")]
    [InlineData("paragraph one two three")]
    [InlineData("A/RES/55/59, annex")]
    [InlineData("nothing of the kind")]
    public void OtherWordsAreNone(string text)
    {
        Assert.False(PartPath.TryParse(text, out var path));
        Assert.True(path.IsWhole);
        Assert.Throws<FormatException>(() => PartPath.Parse(text));
    }

    [Fact]
    public void WhatTheTextsCiteComesBack()
    {
        var paths = Repository.Documents
            .SelectMany(document => document.References)
            .SelectMany(reference => reference.Targets)
            .SelectMany(target => new[] { target.Parts, target.NamedPart })
            .Where(path => !path.IsWhole)
            .Distinct()
            .ToList();

        Assert.True(paths.Count > 100);
        Assert.All(paths, path => Assert.Equal(path, PartPath.Parse(path.ToString())));
    }

    [Fact]
    public void PathsAreInOrder()
    {
        PartPath[] inOrder =
        [
            PartPath.Whole,
            PartPath.Parse("annex"),
            PartPath.Parse("annex, paragraph 2"),
            PartPath.Parse("annex, paragraph 10"),
            PartPath.Parse("annex, paragraph 10 (a)"),
            PartPath.Parse("annex II"),
            PartPath.Parse("paragraph 1"),
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[1] < inOrder[2] && inOrder[2] >= inOrder[1] && inOrder[3] > inOrder[2] && inOrder[0] <= default(PartPath));
    }

    [Fact]
    public void APartContainsWhatIsInsideIt()
    {
        Assert.True(PartPath.Whole.Contains(PartPath.Parse("annex")));
        Assert.True(PartPath.Parse("annex").Contains(PartPath.Parse("annex, paragraph 2")));
        Assert.True(PartPath.Parse("annex").Contains(PartPath.Parse("annex")));
        Assert.False(PartPath.Parse("annex, paragraph 2").Contains(PartPath.Parse("annex")));
        Assert.False(PartPath.Parse("annex").Contains(PartPath.Parse("annex II")));
    }
}
