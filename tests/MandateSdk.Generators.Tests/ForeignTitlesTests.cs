using System;
using System.Linq;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests;

/// <summary>Titles of every script and length become code that compiles without a warning.</summary>
public class ForeignTitlesTests
{
    [Theory]
    [InlineData("Основные принципы, касающиеся роли юристов", "ОсновныеПринципыКасающиесяРолиЮристов")]
    [InlineData("关于律师作用的基本原则", "关于律师作用的基本原则")]
    [InlineData("المبادئ الأساسية بشأن دور المحامين", "المبادئالأساسيةبشأندورالمحامين")]
    [InlineData("जेल के नियम", "जेलकेनियम")]
    [InlineData("Re\u0301solution relative a\u0300 la police", "Re\u0301solutionRelativeA\u0300LaPolice")]
    [InlineData("Soft\u00ADhyphen and zero\u200Bwidth", "SofthyphenAndZerowidth")]
    [InlineData("class", "Class")]
    [InlineData("string", "String")]
    [InlineData("record", "RecordDraftResolution")]
    [InlineData("Norms", "NormsDraftResolution")]
    [InlineData("System", "System")]
    [InlineData("MandateModel", "MandateModel")]
    [InlineData("2030 Agenda", "N2030AgendaDraftResolution")]
    public void ATitleMakesAName(string title, string name) => Assert.Equal([name], Compiled(title));

    [Fact]
    public void ATitleOf300CharactersIsCutAtAPhrase()
    {
        var title = string.Join(" ", Enumerable.Repeat("Measures for the protection of witnesses and of the families", 6))[..300];

        Assert.All(Compiled(title), name => Assert.InRange(name.Length, 1, Identifier.MaxLength));
        Assert.All(Compiled(new string('规', 300)), name => Assert.InRange(name.Length, 1, Identifier.MaxLength));
        Assert.All(Compiled(string.Concat(Enumerable.Repeat("नि", 150))), name => Assert.InRange(name.Length, 1, Identifier.MaxLength));
    }

    [Fact]
    public void EqualTitlesAreToldApart() =>
        Assert.Equal(4, Compiled("规则", "规则", "规则", "规则").Distinct(StringComparer.Ordinal).Count());

    // C# does not look at some characters in names, such as a blank without width: two names must differ in more.
    [Fact]
    public void TitlesThatLookEqualAreToldApart() =>
        Assert.Equal(3, Compiled("Café rules", "Cafe\u0301 rules", "Ca\u200Bfé rules").Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void TitlesThatDifferInCaseOnlyAreTwo() =>
        Assert.Equal(2, Compiled("Rules of the house", "RULES OF THE HOUSE").Distinct(StringComparer.Ordinal).Count());

    /// <summary>The members of the index for texts with these titles, one draft resolution each, in the order of the texts.</summary>
    private static string[] Compiled(params string[] titles)
    {
        var project = new GeneratorHarness(titles.Select((title, i) => new InMemoryFile(
            $"texts/text-{i}.txt",
            "Text",
            "Draft resolution I\n\n" + title + "\n\nThe General Assembly,\n\n1. Requests all States to plan.\n")));

        Assert.Empty(project.Result.Diagnostics);
        Assert.Empty(project.Compile());
        return project.Load().GetType("Acme.Corpus.Norms")!.GetProperties()
            .Where(property => property.Name != "Documents")
            .Select(property => property.Name)
            .ToArray();
    }
}
