using System.Threading.Tasks;
using MandateSdk.Generators.Analysis;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests.Analysis;

/// <summary>MND2005: a mark without a quotation.</summary>
public class NoQuoteTests
{
    private readonly MarkedProject _project = new(Editions.First);

    [Fact]
    public Task AMarkOfANormWithWordsIsReported() => _project.Expect(
        RuleIds.NoQuote,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements([|NormIds.PreventionOfCrimeInTowns.P3|])]
        [Implements(NormIds.PreventionOfCrimeInTowns.P3, Quote = "Streets should be lit.")]
        [Implements(NormIds.PreventionOfCrimeInTowns.Id)]
        class Lamps { }
        """,
        "The mark does not quote 'NormIds.PreventionOfCrimeInTowns.P3', so nobody will notice when the number goes to another norm");

    [Fact]
    public Task TheFixQuotesTheNorm() => _project.ExpectFix(
        RuleIds.NoQuote,
        "Quote the norm",
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.PreventionOfCrimeInTownsFirstSteps.Pp2, Note = "Small ones")]
        class Lamps { }
        """,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.PreventionOfCrimeInTownsFirstSteps.Pp2, Note = "Small ones", Quote = "Convinced that towns & cities need safety,")]
        class Lamps { }
        """,
        "Quote the norm");
}
