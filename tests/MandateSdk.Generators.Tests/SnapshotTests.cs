using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MandateSdk.Generators.Tests;

/// <summary>The generated code, to be read as code: of a small text and of the smallest seed whole, of every seed in figures.</summary>
/// <remarks>
/// Nobody can review two million characters. That the code of every seed gives what reading the seed gives is a test of its own
/// (<c>SameAsParsedTests</c>); here a changed hash says that the code of a seed changed, and the counts say how.
/// </remarks>
public class SnapshotTests
{
    [Theory]
    [InlineData("towns.g.cs")]
    [InlineData("Norms.g.cs")]
    public Task SmallTexts(string file) => Verify(Code(new GeneratorHarness(Texts.TownsAndRivers()), file), "cs", "Small." + file[..^".g.cs".Length]);

    [Fact]
    public Task TheSmallestSeed()
    {
        var project = new GeneratorHarness(Texts.Seeds());
        return Verify(Code(project, project.GeneratedFiles.Single(IsSmallestSeed)), "cs", "Seed.004");
    }

    [Fact]
    public Task SeedIndex() => Verify(Code(new GeneratorHarness(Texts.Seeds()), "Norms.g.cs"), "cs", "Seed.Norms");

    [Fact]
    public Task EverySeedInFigures()
    {
        var project = new GeneratorHarness(Texts.Seeds());
        var figures = project.GeneratedFiles.OrderBy(name => name, StringComparer.Ordinal).Select(name => Figures(name, Code(project, name)));
        return Verify(string.Join("\n", figures), "txt", "Seeds");
    }

    private static bool IsSmallestSeed(string name) =>
        name.StartsWith("004_", StringComparison.Ordinal);

    private static string Figures(string name, string code)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        var types = root.DescendantNodes().OfType<TypeDeclarationSyntax>().Count();
        var properties = root.DescendantNodes().OfType<PropertyDeclarationSyntax>().Count();
        var constants = root.DescendantNodes().OfType<FieldDeclarationSyntax>().Sum(field => field.Declaration.Variables.Count);
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)))[..16];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {code.Count(c => c == '\n')} lines, {types} types, {properties} properties, {constants} fields, SHA-256 {hash}");
    }

    // A new version number is no change of the code.
    private static string Code(GeneratorHarness project, string file) =>
        Regex.Replace(project.Code(file), "\"MandateSdk.Generators\", \"[^\"]+\"", "\"MandateSdk.Generators\", \"{version}\"");

    private static Task Verify(string text, string extension, string snapshot) =>
        Verifier.Verify(text, extension).UseDirectory("Snapshots").UseFileName(snapshot);
}
