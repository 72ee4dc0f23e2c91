using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>What the first look of the grammar passes over, no rule would have taken.</summary>
public class OpeningTests
{
    // Each begins with a word that the first look must know; in small letters, where it is easy to miss.
    private static readonly string[] Openings =
    [
        "op. cit., p. 3", "ibid., para. 4", "its resolution 55/25", "resolutions 55/25 and 55/26", "decision 7 on children",
        "draft resolution II", "operative paragraph 3", "preambular paragraph 2", "note 12 above", "§ 3 of the Act", "sects. A and B",
        "annexed to the present resolution", "plan of action of the Conference", "paragraph 3 of that resolution",
    ];

    [Fact]
    public void NoOpeningIsPassedOver() => Assert.All(Openings, AssertSame);

    [Fact]
    public void NothingOfTheSeedsIsPassedOver() => Assert.All(
        Repository.SeedFiles.Select(System.IO.File.ReadAllText), AssertSame);

    [Fact]
    public void NoNameOfTheVocabularyIsPassedOver() => Assert.All(
        Lexicon.BuiltIn.Bodies.SelectMany(row => row.ShortForms.Concat(row.Abbreviations).Append(row.Name)
                .Select(name => "under " + name + " resolution 12/3"))
            .Concat(Lexicon.BuiltIn.Treaties.SelectMany(row => row.Names.Append(row.Name).Select(name => "under the " + name + ", article 3"))),
        AssertSame);

    private static void AssertSame(string text)
    {
        var words = WordStream.Of(text);
        Assert.Equal(
            Describe(PassageGrammar.Read(words, Lexicon.BuiltIn, everywhere: true)),
            Describe(PassageGrammar.Read(words, Lexicon.BuiltIn)));
    }

    private static IEnumerable<string> Describe(PassageCitations read) =>
        read.Citations.Select(citation => $"{citation.Kind} {citation.Start}-{citation.End} {citation.Works.Count}")
            .Concat(read.Names.Select(name => $"{name.Start} {name.Text}"))
            .Concat(read.Organs.Select(organ => $"{organ.End} {organ.Organ?.Name} {organ.Parties?.Words}"));
}
