using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Terms;

/// <summary>
/// Holds the terms against those that were marked by reading the five texts: <c>marked-terms.tsv</c>, with the key of the
/// document, the line, the kind and the term.
/// </summary>
public class MarkedTermsTests
{
    private const double Least = 0.95;

    private static readonly HashSet<string> Marked = File
        .ReadLines(Path.Combine(Repository.Root, "tests", "MandateSdk.Core.Tests", "Meaning", "Terms", "marked-terms.tsv"))
        .ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Found = Repository.Documents
        .SelectMany(document => document.Terms.Select(term => $"{document.Key}\t{term.Line}\t{Name(term.Kind)}\t{term.Term}"))
        .ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void WhatIsMarkedIsFound() => AssertShare(Marked.Except(Found), Marked.Count, "not found");

    [Fact]
    public void WhatIsFoundIsMarked() => AssertShare(Found.Except(Marked), Found.Count, "not marked");

    [Theory]
    [InlineData("000", "Facilitator", "293 317 317 319")]
    [InlineData("000", "Restorative outcome", "263 307 329")]
    [InlineData("000", "Riyadh Guidelines", "")]
    [InlineData("002", "Interpol", "")]
    [InlineData("002", "related criminal activities", "497")]
    [InlineData("003", "precious metals", "727 729 731 737 747 751 753 753 754 756 757")]
    [InlineData("004", "UNDP", "150")]
    [InlineData("004", "UNIDO", "230")]
    public void TheUsesAreThoseThatWereCounted(string key, string term, string lines) => Assert.Equal(
        lines,
        string.Join(' ', Repository.Documents.Single(document => document.Key == key)
            .Terms.Single(item => item.Term == term).Uses.Select(use => use.Line)));

    [Fact]
    public void EveryTermAndUseIsWhatItsSpansSay()
    {
        foreach (var document in Repository.Documents)
        {
            foreach (var term in document.Terms)
            {
                Assert.Equal(term.Term, string.Concat(term.TermSpans.Select(document.Source.ToString)));
                foreach (var use in term.Uses)
                {
                    var words = string.Join(' ', use.Spans.Select(document.Source.ToString));
                    Assert.StartsWith(term.Term[..^1], words, StringComparison.OrdinalIgnoreCase);
                }
            }
        }
    }

    [Fact]
    public void ThePagesFiguresAreThese()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "terms.md"));
        var terms = Repository.Documents.SelectMany(document => document.Terms).ToList();
        string Count(TermKind kind) => terms.Count(term => term.Kind == kind) + " " + Name(kind);

        Assert.Contains(
            $"{terms.Count} terms: {Count(TermKind.Definition)}, {Count(TermKind.ShortName)}, {Count(TermKind.Abbreviation)}; {terms.Sum(term => term.Uses.Count)} uses",
            page,
            StringComparison.Ordinal);
    }

    private static void AssertShare(IEnumerable<string> wrong, int all, string what)
    {
        var list = wrong.ToList();
        Assert.True(list.Count <= (1 - Least) * all, $"{list.Count} of {all} {what}: {string.Join("; ", list)}");
    }

    private static string Name(TermKind kind) => kind == TermKind.ShortName ? "short-name" : kind.ToString().ToLowerInvariant();
}
