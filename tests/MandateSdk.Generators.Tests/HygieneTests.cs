using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MandateSdk.Generators.Tests;

/// <summary>Generated code compiles without a warning, with documentation on, whatever the project around it says.</summary>
public class HygieneTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Warnings)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Enable)]
    public void InEveryLanguageVersionAndWithNullableOnAndOff(LanguageVersion language, NullableContextOptions nullable) =>
        Assert.Empty(new GeneratorHarness(Texts.TownsAndRivers(), language, nullable).Compile());

    [Theory]
    [InlineData("System")]
    [InlineData("Acme.System")]
    [InlineData("Acme.System.Collections.Generic")]
    [InlineData("MandateSdk")]
    [InlineData("MandateSdk.Core")]
    [InlineData("MandateSdk.Core.Model")]
    [InlineData("Acme.MandateSdk")]
    [InlineData("Acme.MandateSdk.Core.Model")]
    [InlineData("Norms")]
    [InlineData("Acme.Norms")]
    [InlineData("Acme.NormIds")]
    [InlineData("Acme.Towns")]
    [InlineData("Acme.Section")]
    [InlineData("Acme.Paragraph.List.At")]
    [InlineData("Acme.P1Unit")]
    [InlineData("Acme.Instance")]
    [InlineData("Acme.namespace.record")]
    public void InEveryRootNamespace(string space)
    {
        var properties = new Dictionary<string, string> { ["build_property.RootNamespace"] = space };

        Assert.Empty(new GeneratorHarness(Texts.TownsAndRivers(), properties: properties).Compile());
    }

    [Fact]
    public void BesideALibraryUnderAnAliasThatHasTypesOfTheSameNames()
    {
        var source = "namespace MandateSdk.Core.Model { public class Document { } public class Instrument { } public class Paragraph { } "
            + "public static class RecordShorthand { public static object At(int line, int start, int length) => null; } } "
            + "namespace System.Threading { public class LazyInitializer { } } namespace Acme.Corpus { public class Norms { } }";
        var library = CSharpCompilation.Create(
            "Other",
            [CSharpSyntaxTree.ParseText(source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        Assert.True(library.Emit(stream).Success);
        stream.Position = 0;
        var reference = MetadataReference.CreateFromStream(stream).WithAliases(["other"]);

        var project = new GeneratorHarness(Texts.TownsAndRivers(), references: reference);

        Assert.Empty(project.Compile("extern alias other; namespace User { internal class C { internal other::Acme.Corpus.Norms N => null; } }"));
    }

    // No directive that a project may or may not have: the code names everything itself.
    [Fact]
    public void WithoutAnyUsingOfTheProject() => Assert.All(
        new GeneratorHarness(Texts.TownsAndRivers()).Result.GeneratedSources,
        source => Assert.All(
            source.SyntaxTree.GetCompilationUnitRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.UsingDirectiveSyntax>(),
            directive => Assert.StartsWith("global::MandateSdk.Core", directive.Name!.ToString(), System.StringComparison.Ordinal)));
}
