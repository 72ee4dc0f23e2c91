using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests;

/// <summary>The members of laws, policies and contracts: numbers of every form, and an inserted clause renames nothing else.</summary>
public class LawNamesTests
{
    private const string Policy =
        """
        Policy on devices

        Article 1 Use

        1.1 Devices shall be locked.

        1.2 Staff shall:

        (a) keep devices clean;

        (b) report losses.

        Article 2 Return

        Devices shall be returned on the last day.

        § 3. Appeals

        (1) Staff may appeal.

        Art. 4 This policy applies from 1 May 2027.

        Section 5.1 Review

        5.1.1 The board reviews this policy.

        The board may ask staff.
        """;

    [Fact]
    public void NumbersOfEveryFormAreMembers()
    {
        var names = NamesOf(Policy);

        Assert.Superset(
            new HashSet<string> { "Article1", "Article1.P1_1", "Article1.P1_2.A", "Article2.Unnumbered1", "Section3", "Section3.P1", "Art4", "Section5_1", "Section5_1.P5_1_1" },
            names);
    }

    [Fact]
    public void TheyCompile()
    {
        var harness = new GeneratorHarness([new InMemoryFile("texts/policy.txt", "Text", Policy)]);

        Assert.Empty(harness.Compile(
            "class Use { object[] Units => new object[] { Acme.Corpus.Norms.PolicyOnDevices.Article1.P1_1, Acme.Corpus.Norms.PolicyOnDevices.Article1.P1_2.A }; }"));
    }

    [Theory]
    [InlineData("1.2 Staff shall:", "1.1a Visitors shall not use devices.\n\n1.2 Staff shall:")]
    [InlineData("Article 2 Return", "Article 1a Visitors\n\nVisitors shall not use devices.\n\nArticle 2 Return")]
    [InlineData("(1) Staff may appeal.", "(1) Staff may appeal.\n\n(2) The board decides.")]
    public void AnInsertedClauseRenamesNoOther(string before, string after) =>
        Assert.Subset(NamesOf(Policy.Replace(before, after, System.StringComparison.Ordinal)), NamesOf(Policy));

    [Fact]
    public void AnInsertedClauseChangesNoOtherId()
    {
        var edited = Policy.Replace("Article 2 Return", "Article 1a Visitors\n\n(1) Visitors shall not use devices.\n\n(2) They may ask.\n\nArticle 2 Return", System.StringComparison.Ordinal);

        Assert.Subset(IdsOf(edited), IdsOf(Policy));
    }

    private static HashSet<string> IdsOf(string text) => Document.Parse(text, "policy.txt").Units.Select(unit => unit.Id).ToHashSet();

    private static HashSet<string> NamesOf(string text)
    {
        var instrument = Document.Parse(text, "policy.txt").Instruments.Single();
        return Paths(UnitNames.Of(instrument, "Policy", new WorkMeter(default)), string.Empty).ToHashSet();
    }

    private static IEnumerable<string> Paths(NamedUnit unit, string around) => unit.Children.SelectMany(child =>
        new[] { around + child.Name }.Concat(Paths(child, around + child.Name + ".")));
}
