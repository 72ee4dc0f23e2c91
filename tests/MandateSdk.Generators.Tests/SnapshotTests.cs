using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests;

/// <summary>The generated code, to be read as code: of a small text whole, and of the five seeds.</summary>
public class SnapshotTests
{
    [Theory]
    [InlineData("towns.g.cs")]
    [InlineData("towns.Ids.g.cs")]
    [InlineData("Norms.g.cs")]
    public Task SmallTexts(string file) => Verify(new GeneratorHarness(Texts.TownsAndRivers()), file, "Small." + file[..^".g.cs".Length]);

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public Task Seed(string key)
    {
        var project = new GeneratorHarness(Texts.Seeds());
        return Verify(project, project.GeneratedFiles.Single(name => IsSeed(name, key)), "Seed." + key);
    }

    [Fact]
    public Task SeedIndex() => Verify(new GeneratorHarness(Texts.Seeds()), "Norms.g.cs", "Seed.Norms");

    private static bool IsSeed(string name, string key) =>
        name.StartsWith(key + "_", System.StringComparison.Ordinal) && !name.EndsWith(".Ids.g.cs", System.StringComparison.Ordinal);

    private static Task Verify(GeneratorHarness project, string file, string snapshot)
    {
        // A new version number is no change of the code.
        var code = Regex.Replace(project.Code(file), "\"MandateSdk.Generators\", \"[^\"]+\"", "\"MandateSdk.Generators\", \"{version}\"");
        return Verifier.Verify(code, "cs").UseDirectory("Snapshots").UseFileName(snapshot);
    }
}
