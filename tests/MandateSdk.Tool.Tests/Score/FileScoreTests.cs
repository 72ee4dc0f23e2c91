using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Score.Readings;
using MandateSdk.Score.Scoring;

namespace MandateSdk.Tool.Tests.Score;

public class FileScoreTests
{
    private const string Right = """
        {
          "document": { "kind": "resolution", "date": null },
          "instruments": [ {
            "id": "a", "kind": "resolution", "title": "T", "startLine": 1, "endLine": 9,
            "preambular": [ { "id": "a/pp1", "lines": [2], "opening": "Recalling", "text": "Recalling" } ],
            "sections": [ { "id": "a/I", "level": 1, "label": "I.", "title": "Work", "line": 3, "firstParagraph": "1" } ],
            "paragraphs": [ { "id": "a/p1", "label": "1", "lines": [4, 6], "verb": "Decides", "text": "Decides", "section": "I",
              "items": [ { "label": "a", "lines": [7], "text": "so" } ] } ]
          } ],
          "footnotes": [ { "label": "1", "line": 5, "text": "See.", "scope": "a", "references": [ { "line": 2, "unit": "a/pp1" } ] } ]
        }
        """;

    [Fact]
    public void AReadingAgreesWithItself()
    {
        Assert.Equal(1, Compare(Right, Right).Mean);
    }

    [Fact]
    public void IdsAreNotCompared()
    {
        var other = Right.Replace("\"a/", "\"b/", System.StringComparison.Ordinal).Replace("\"a\"", "\"b\"", System.StringComparison.Ordinal)
            .Replace("\"label\": \"b\"", "\"label\": \"a\"", System.StringComparison.Ordinal);

        Assert.Equal(1, Compare(Right, other).Mean);
    }

    [Fact]
    public void AMissIsCountedInItsCategoryOnlyAndNamedWithItsLine()
    {
        var score = Compare(Right, Right.Replace("Recalling\", \"text", "Noting\", \"text", System.StringComparison.Ordinal));

        Assert.Equal([Category.Openings], score.Tallies.Where(pair => !pair.Value.IsEmpty && pair.Value.F1 < 1).Select(pair => pair.Key));
        Assert.Equal([new Fact(Category.Openings, 2, "Recalling")], score.Tallies[Category.Openings].Misses);
        Assert.Equal([new Fact(Category.Openings, 2, "Noting")], score.Tallies[Category.Openings].Extras);
    }

    [Fact]
    public void ALostContinuationIsAMissedSplit()
    {
        var score = Compare(Right, Right.Replace("[4, 6]", "[4]", System.StringComparison.Ordinal));

        Assert.Equal([new Fact(Category.Splits, 4, "to 6")], score.Tallies[Category.Splits].Misses);
        Assert.Equal(0, score.Tallies[Category.Paragraphs].F1);
    }

    [Fact]
    public void WhatTheReadingDoesNotSayIsNotAsked()
    {
        var silent = Right.Replace("\"text\"", "\"unknown\"", System.StringComparison.Ordinal);

        Assert.True(Compare(silent, Right).Tallies[Category.Texts].IsEmpty);
    }

    [Fact]
    public void WithoutAnExportEverythingIsMissed()
    {
        var score = FileScore.Of("x", Load(Right), null);

        Assert.Equal(0, score.Tallies[Category.Instruments].Recall);
        Assert.Equal(0, score.Mean, 1);
    }

    private static FileScore Compare(string expected, string actual) => FileScore.Of("x", Load(expected), Load(actual));

    private static Reading Load(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return ReadingFile.Load(stream);
    }
}
