using System.Collections.Generic;
using System.Threading.Tasks;
using MandateSdk.Generators.Analysis;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests;

/// <summary>The class of the ids has the name of its corpus, so that two corpora meet in one file.</summary>
public class IdsClassTests
{
    [Theory]
    [InlineData("Norms", "NormIds")]
    [InlineData("AcmeNorms", "AcmeNormIds")]
    [InlineData("HouseRules", "HouseRulesIds")]
    public void TheIdsFollowTheNameOfTheIndex(string index, string ids)
    {
        var project = Named("Acme", index);

        Assert.NotNull(project.Load().GetType("Acme." + ids)!.GetNestedType("SafetyOnRivers"));
    }

    [Fact]
    public void TwoCorporaInTwoNamespacesAreUsedInOneFile()
    {
        var other = Named("Other", "Norms");
        var project = new GeneratorHarness(
            [new InMemoryFile("texts/house.txt", "Text", Texts.Rivers)],
            properties: Properties("Acme", "AcmeNorms"),
            references: other.ToReference(string.Empty));

        Assert.Empty(project.Compile("""
            namespace User
            {
                using Acme;
                using Other;

                internal static class Program
                {
                    internal static string Use() => AcmeNorms.SafetyOnRivers.P1.Text + Norms.SafetyOnRivers.P1.Text + AcmeNormIds.SafetyOnRivers.P1 + NormIds.SafetyOnRivers.P1;
                }
            }
            """));
    }

    [Fact]
    public Task MarksFindTheNormsOfAnyClassOfIds() => new MarkedProject(Named("Acme.Corpus", "HouseRules")).ExpectFix(
        RuleIds.UnknownNorm,
        "Use HouseRulesIds.SafetyOnRivers.P1",
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(HouseRulesIds.SafetyOnRivers.P9)]
        class Boats { }
        """,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(HouseRulesIds.SafetyOnRivers.P1)]
        class Boats { }
        """);

    private static GeneratorHarness Named(string space, string index) =>
        new([new InMemoryFile("texts/rivers.txt", "Text", Texts.Rivers)], properties: Properties(space, index));

    private static Dictionary<string, string> Properties(string space, string index) =>
        new() { ["build_property.RootNamespace"] = space, ["build_property.MandateName"] = index };
}
