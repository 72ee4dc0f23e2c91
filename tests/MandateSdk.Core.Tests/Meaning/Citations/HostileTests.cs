using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>No input makes the grammar fail or go back over what it read.</summary>
public class HostileTests
{
    private static readonly string[] Words =
    [
        "resolution", "resolutions", "55/25", "217", "A", "(III)", "(2001)", "of", "the", "15 November 2000", "annex", "annexes", "I", "and", "to", ",", ";", ".", "(", ")",
        "paragraph", "paragraphs", "1", "(a)", "-", "articles", "Convention", "Vienna Declaration", "Ibid.", "op. cit.", "E/CN.15/2002/5", "Corr.1", "Sales No. E.92.IV.1",
        "Official Records of the", "General Assembly", "Supplement No. 10", "Treaty Series", "vol. 2225", "No. 39574", "above", "thereof", "that", "its", "Council",
        "Tenth United Nations Congress", "57/...", "[", "]", "\n\n", "¹", "*", "note 12", "decision 1/CP.21", "plan of action", ":", "Protocol",
    ];

    [Theory]
    [InlineData("resolutions 55/25, ")]
    [InlineData("(((((")]
    [InlineData("annex, annex, ")]
    [InlineData("annex, section I, ")]
    [InlineData("Ibid., Ibid.")]
    [InlineData("paragraph 1 of section 2 of ")]
    [InlineData("the Vienna Declaration on Crime (General Assembly resolution 55/59, annex), ")]
    [InlineData("plan of action: A: ")]
    [InlineData("A/1-")]
    [InlineData("Tenth United Nations Congress, 1 May 2000, ")]
    [InlineData("Official Records of the General Assembly, ")]
    [InlineData("the Convention and article 5, ")]
    [InlineData("Sales No. E.92.IV.1, Human Rights Handbook, op. cit., ")]
    public void TwiceTheTextTakesTwiceTheWork(string unit) => Work.AssertLinear(size => Read(unit, size), 25_000);

    [Fact]
    public void DistinctNamesTakeNoMoreEither() => Work.AssertLinear(
        count => Read("1. First.\n\n2. " + string.Concat(Enumerable.Range(0, count).Select(i => $"the Sofia{i} Prison Convention (resolution 60/{i % 90}), article 1 of the Sofia{i} Convention, ")) + "\n"),
        500);

    [Fact]
    public void AParagraphOnManyLinesTakesNoMoreEither() => Work.AssertLinear(
        count => Read("1. First.\n\n2. It noted\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"and *recalled* resolution 55/{i % 90}, of the Assembly,\n")) + "\n"),
        500);

    [Fact]
    public void AnyWordsAreReadWithoutFailAndSpansHoldTheirText()
    {
        var sentences = Gen.Elements(Words).ListOf(80).Select(words => "The General Assembly,\n\nNoting it,\n\n1. *Notes* " + string.Join(" ", words) + "\n");
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(sentences.ToArbitrary(), SpansHoldTheText));
    }

    [Fact]
    public void DamagedSeedsAreReadWithoutFail()
    {
        var random = new Random(17);
        foreach (var document in Repository.Documents)
        {
            var text = document.Source.ToString();
            Assert.All(Enumerable.Range(0, 20), _ => Assert.True(SpansHoldTheText(Mutation.Of(text, random))));
        }
    }

    private static bool SpansHoldTheText(string text) => Document.Parse(text, "text.txt").References.All(reference =>
        reference.Spans.Count > 0
        && reference.Spans.All(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length)
        && Letters(string.Concat(reference.Spans.Select(span => text.Substring(span.Start, span.Length)))) == Letters(reference.Text)
        && reference.Targets.Count > 0);

    // Between two spans of a line stands nothing but markup and marks.
    private static string Letters(string text) => string.Concat(text.Where(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')));

    private static void Read(string unit, int length) =>
        Read("1. First.\n\n2. " + new StringBuilder().Insert(0, unit, 1 + (length / unit.Length)) + "\n");

    private static void Read(string text) => Assert.NotNull(Document.Parse(text, "text.txt").References);
}
