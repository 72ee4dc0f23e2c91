using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Terms;

/// <summary>Holds docs/terms.md against the code: a rule whose test is gone is no rule.</summary>
public class TermPageTests
{
    [Fact]
    public void EveryTestThatThePageNamesExists() => RulesPage.AssertTestsExist("terms.md");
}
