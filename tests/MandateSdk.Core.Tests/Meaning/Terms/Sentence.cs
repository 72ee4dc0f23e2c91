using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Core.Tests.Meaning.Terms;

/// <summary>Reads the terms of single sentences, each put into a resolution as a paragraph.</summary>
internal static class Sentence
{
    /// <summary>The terms of a sentence, parted by semicolons, each with its kind: "Parties (Definition)".</summary>
    public static string TermsOf(string sentence) =>
        string.Join("; ", Read(sentence).Terms.Select(term => term.Term + " (" + term.Kind + ")"));

    /// <summary>The definition of the only term of a sentence.</summary>
    public static string DefinitionIn(string sentence) => Assert.Single(Read(sentence).Terms).Definition;

    /// <summary>A resolution with some paragraphs.</summary>
    public static Document Read(params string[] paragraphs) => Document.Parse(
        "Draft resolution I\n\nA resolution\n\nThe General Assembly,\n\n"
            + string.Concat(paragraphs.Select((paragraph, i) => $"{i + 1}. {paragraph}\n\n")),
        "a.txt");

    /// <summary>The paragraphs in which the only term of that name is used, with the times.</summary>
    public static string UsesOf(string term, params string[] paragraphs) => string.Join(' ', Read(paragraphs).Terms
        .Single(item => item.Term == term).Uses.Select(use => ((Paragraph)use.Unit!).Label));

    internal static DefinedTerm Term(string term, Document document) => document.Terms.Single(item => item.Term == term);
}
