using System.Threading.Tasks;
using MandateSdk.Generators.Analysis;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests.Analysis;

/// <summary>MND2003: another instrument took the place of the one that a mark names.</summary>
public class SupersededNormTests
{
    private readonly MarkedProject _project = new(Editions.First);

    [Fact]
    public Task TheSuccessorIsFoundByTheWordsOfTheNormAndElseAsAWhole() => _project.Expect(
        RuleIds.SupersededNorm,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements([|NormIds.OldPrinciplesOfLightingDraftResolution.P1|])]
        [Implements([|NormIds.OldPrinciplesOfLightingDraftResolution.P2|], Quote = "Lamps are to be cleaned.")]
        [Implements([|NormIds.OldPrinciplesOfLightingDraftResolution.Id|])]
        class Lamps { }
        """,
        "'NormIds.OldPrinciplesOfLightingDraftResolution.P1' is superseded by E/RES/2002/13, annex: NormIds.PreventionOfCrimeInTowns.P3",
        "'NormIds.OldPrinciplesOfLightingDraftResolution.P2' is superseded by E/RES/2002/13, annex: NormIds.PreventionOfCrimeInTowns.Id",
        "'NormIds.OldPrinciplesOfLightingDraftResolution.Id' is superseded by E/RES/2002/13, annex: NormIds.PreventionOfCrimeInTowns.Id");

    [Fact]
    public Task ASuccessorThatNoTextHasIsNamed() => _project.Expect(
        RuleIds.SupersededNorm,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements([|NormIds.SafetyOnRivers.P1|])]
        class Lamps { }
        """,
        "'NormIds.SafetyOnRivers.P1' is superseded by A/RES/70/1, which is not among the texts");

    [Fact]
    public Task TheFixWritesTheSuccessorAndItsWords() => _project.ExpectFix(
        RuleIds.SupersededNorm,
        "Use NormIds.PreventionOfCrimeInTowns.P3",
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.OldPrinciplesOfLightingDraftResolution.P1, Quote = "Streets")]
        class Lamps { }
        """,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.PreventionOfCrimeInTowns.P3, Quote = "Streets should be lit.")]
        class Lamps { }
        """);
}
