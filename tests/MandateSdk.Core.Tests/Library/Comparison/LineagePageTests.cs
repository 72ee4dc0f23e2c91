using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Library;

/// <summary>Holds docs/lineage.md against the code: a rule whose test is gone is no rule.</summary>
public class LineagePageTests
{
    [Fact]
    public void EveryTestThatThePageNamesExists() => RulesPage.AssertTestsExist("lineage.md");
}
