using System.Threading.Tasks;
using MandateSdk.Generators.Analysis;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests.Analysis;

/// <summary>MND2002: another edition of a text gave the number to another norm, or other words to the norm.</summary>
public class MovedNormTests
{
    private const string Marked = """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.PreventionOfCrimeInTowns.P3, Quote = "Streets should be lit.")]
        class Lamps { }
        """;

    [Fact]
    public Task AMarkThatFitsItsEditionIsNotReported() => new MarkedProject(Editions.First).ExpectNothing(Marked);

    [Fact]
    public Task ANormThatWasRenumberedIsReportedWithItsNewPlace() => new MarkedProject(Editions.Second).Expect(
        RuleIds.MovedNorm,
        Marked.Replace("NormIds.PreventionOfCrimeInTowns.P3", "[|NormIds.PreventionOfCrimeInTowns.P3|]", System.StringComparison.Ordinal),
        "'NormIds.PreventionOfCrimeInTowns.P3' is not what the mark quotes: those words are now at NormIds.PreventionOfCrimeInTowns.P4");

    [Fact]
    public Task TheFixFollowsTheNorm() => new MarkedProject(Editions.Second).ExpectFix(
        RuleIds.MovedNorm,
        "Use NormIds.PreventionOfCrimeInTowns.P4",
        Marked,
        Marked.Replace(".P3", ".P4", System.StringComparison.Ordinal),
        "Use NormIds.PreventionOfCrimeInTowns.P4",
        "Keep the norm and quote its present words");

    [Fact]
    public Task ANormWhoseNumberIsGoneIsFoundByItsWords() => new MarkedProject(Editions.First).Expect(
        RuleIds.MovedNorm,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements([|NormIds.PreventionOfCrimeInTowns.P4|], Quote = "Streets should be lit.")]
        [Implements([|"towns/A/draft-resolution-I/annex/para_4"|], Quote = "Streets should be lit.")]
        class Lamps { }
        """,
        "'NormIds.PreventionOfCrimeInTowns.P4' is not what the mark quotes: those words are now at NormIds.PreventionOfCrimeInTowns.P3",
        "'towns/A/draft-resolution-I/annex/para_4' is not what the mark quotes: those words are now at NormIds.PreventionOfCrimeInTowns.P3");

    [Fact]
    public Task ANormThatWasEditedIsReportedWithItsWords() => new MarkedProject(Editions.First).Expect(
        RuleIds.MovedNorm,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements([|NormIds.PreventionOfCrimeInTowns.P1|], Quote = "The present Guidelines apply to large towns.")]
        class Lamps { }
        """,
        "'NormIds.PreventionOfCrimeInTowns.P1' is not what the mark quotes: it begins “The present Guidelines apply to towns.”");

    [Fact]
    public Task TheFixQuotesThePresentWords() => new MarkedProject(Editions.First).ExpectFix(
        RuleIds.MovedNorm,
        "Keep the norm and quote its present words",
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.PreventionOfCrimeInTowns.P1, Quote = "The present Guidelines apply to large towns.", Degree = ImplementationDegree.Partial)]
        class Lamps { }
        """,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.PreventionOfCrimeInTowns.P1, Quote = "The present Guidelines apply to towns.", Degree = ImplementationDegree.Partial)]
        class Lamps { }
        """,
        "Keep the norm and quote its present words");

    [Fact]
    public Task CasePunctuationAndTheLengthOfTheQuotationDoNotCount() => new MarkedProject(Editions.First).ExpectNothing(
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.PreventionOfCrimeInTowns.P1, Quote = "the present guidelines")]
        [Implements(NormIds.PreventionOfCrimeInTowns.P2, Quote = "They apply to “cities”, as well")]
        [Implements(NormIds.PreventionOfCrimeInTowns.SectionI.Id, Quote = "Scope")]
        [Implements(NormIds.PreventionOfCrimeInTowns.Id, Quote = "An instrument has no words of its own")]
        class Lamps { }
        """);
}
