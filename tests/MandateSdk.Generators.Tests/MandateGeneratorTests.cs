using Microsoft.CodeAnalysis.CSharp;

namespace MandateSdk.Generators.Tests;

public class MandateGeneratorTests
{
    [Fact]
    public void WithoutTextsNothingIsReported()
    {
        var driver = CSharpGeneratorDriver.Create(new MandateGenerator());

        driver.RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create("Empty"), out _, out var diagnostics);

        Assert.Empty(diagnostics);
    }
}
