using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>What lies in the shared.Packages.</summary>
public class ContentTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    [Theory]
    [InlineData("MandateSdk.Core")]
    [InlineData("MandateSdk")]
    [InlineData("MandateSdk.Generators")]
    [InlineData("MandateSdk.Tool")]
    public void EachPackageHasAReadmeAnIconALicenceAndSymbols(string package)
    {
        var specification = Specification(package);

        Assert.Equal("MIT", Value("license"));
        Assert.Contains(Value("readme"), Files(package));
        Assert.Contains(Value("icon"), Files(package));
        Assert.NotEmpty(Value("description"));
        Assert.Contains(Files(package, "snupkg"), file => file.EndsWith(package + ".pdb", StringComparison.Ordinal));

        string Value(string name) => specification.Descendants().Single(element => element.Name.LocalName == name).Value;
    }

    [Fact]
    public void OnlyOurAssembliesRideBesideTheGenerator()
    {
        var files = Files("MandateSdk.Generators");
        var analyzers = files.Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)).ToArray();

        Assert.Contains("analyzers/dotnet/cs/MandateSdk.Generators.dll", analyzers);
        Assert.Contains("analyzers/dotnet/cs/MandateSdk.CodeFixes.dll", analyzers);
        Assert.Contains("analyzers/dotnet/cs/MandateSdk.Core.dll", analyzers);
        Assert.All(analyzers, file => Assert.StartsWith("analyzers/dotnet/cs/MandateSdk.", file, StringComparison.Ordinal));
        Assert.Contains("build/MandateSdk.Generators.props", files);
        Assert.Contains("build/MandateSdk.Generators.targets", files);
        Assert.Contains("buildTransitive/MandateSdk.Generators.props", files);
        Assert.Contains("buildTransitive/MandateSdk.Generators.targets", files);
        Assert.DoesNotContain(files, file => file.StartsWith("lib/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MandateSdk")]
    [InlineData("MandateSdk.Generators")]
    public void AnalyzersFixesAndThePagesOfTheirRulesComeAlong(string package)
    {
        var files = Files(package);

        Assert.Equal(
            ["MandateSdk.CodeFixes.dll", "MandateSdk.Core.dll", "MandateSdk.Generators.dll"],
            files.Where(file => file.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal))
                .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal(
            Directory.GetFiles(Path.Combine(Packages.Repository, "docs", "rules")).Select(file => "docs/rules/" + Path.GetFileName(file)).Order(StringComparer.Ordinal),
            files.Where(file => file.StartsWith("docs/rules/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("MandateSdk.Core")]
    [InlineData("MandateSdk", "MandateSdk.Core")]
    [InlineData("MandateSdk.Generators", "MandateSdk.Core")]
    [InlineData("MandateSdk.Tool")]
    public void EachPackageDependsOnTheModelAtMost(string package, params string[] expected)
    {
        var dependencies = Specification(package).Descendants().Where(element => element.Name.LocalName == "dependency").ToArray();

        Assert.Equal(expected, dependencies.Select(element => element.Attribute("id")!.Value).Distinct());
        Assert.All(dependencies, element => Assert.Equal(shared.Packages.Version, element.Attribute("version")!.Value));
    }

    private string[] Files(string package, string extension = "nupkg")
    {
        using var archive = Open(package, extension);
        return archive.Entries.Select(entry => entry.FullName).ToArray();
    }

    private XDocument Specification(string package)
    {
        using var archive = Open(package, "nupkg");
        using var stream = archive.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }

    private ZipArchive Open(string package, string extension) =>
        ZipFile.OpenRead(Path.Combine(shared.Packages.Feed, package + "." + shared.Packages.Version + "." + extension));
}
