using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests;

/// <summary>The code of a text that nests its units as deep as the bound and deeper is written on a small stack, and compiles.</summary>
public class NestedTextTests
{
    public static TheoryData<string> Names() => [.. NestedTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheCodeOfANestedTextCompiles(string name)
    {
        var text = NestedTexts.Make(name, 40);
        GeneratorHarness? project = null;
        SmallStack.Run(() => project = new GeneratorHarness([new InMemoryFile("texts/nested.txt", "Text", text)]));

        Assert.Empty(project!.Result.Diagnostics);
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void TheDeepestUnitIsAMemberOfTheGeneratedCode()
    {
        var text = NestedTexts.Make("numbers under colons", 40);
        var project = new GeneratorHarness([new InMemoryFile("texts/nested.txt", "Text", text)]);
        var corpus = project.Load();

        SmallStack.Run(() =>
        {
            var members = corpus.GetType("Acme.Corpus.Norms")!.GetProperties();
            var instrument = (Instrument)members.Single(member => typeof(Instrument).IsAssignableFrom(member.PropertyType)).GetValue(null)!;
            Assert.Equal(Document.Parse(text, "nested.txt").Record.Instruments[0], instrument.Record);

            // Each unit with units inside it has a class of its own, nested in the class of the unit around it.
            var deepest = instrument.DescendantsAndSelf().Select(unit => unit.GetType()).MaxBy(LevelOf)!;
            Assert.Equal(30, LevelOf(deepest));
        });
    }

    [Theory]
    [InlineData("numbers under colons")]
    [InlineData("quoted drafts")]
    [InlineData("drafts with lists")]
    public void TheCodeGrowsAsTheTextDoes(string name)
    {
        var one = Written(name, 150);
        var two = Written(name, 300);
        Assert.True(two <= 2.2 * one, $"Twice the text gives {two} characters of code, once the text {one}.");
    }

    private static int LevelOf(Type type) => type.DeclaringType is { } around ? LevelOf(around) + 1 : 1;

    private static long Written(string name, int times)
    {
        var project = new GeneratorHarness([new InMemoryFile("texts/nested.txt", "Text", NestedTexts.Make(name, times))]);
        Assert.Empty(project.Result.Diagnostics);
        return project.Result.GeneratedSources.Sum(source => (long)source.SourceText.Length);
    }
}
