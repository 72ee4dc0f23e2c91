using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>What a law cites of itself, and how its provisions are typed.</summary>
public class OwnProvisionTests
{
    private const string Statute =
        """
        Ferries Act

        PART I
        GENERAL

        Section 1. Title

        This Act may be cited as the Ferries Act.

        Section 2. Licences

        (1) A licence is needed for every ferry, subject to section 2.3 and section 5A (1).

        (2) A ferry under subsection (1) shall be safe. It is inspected under paragraph (b) of subsection (3).

        (3) The office shall:

        (a) keep a register;

        (b) inspect ferries under section 12 of the Towns Act.

        Section 2.3 Small ferries

        Small ferries need no licence, as § 7 and art. 9(2) say.

        Section 5A Fees

        (1) Fees are listed in Annex 1.

        § 7 Harbours are closed at night.

        Art. 9 Towns

        (1) Towns may close harbours.

        (2) Section 1 applies.

        Annex 1
        Fees

        1. A licence costs 40 marks.
        """;

    private static readonly Document Read = Document.Parse(Statute, "ferries.txt");

    [Theory]
    [InlineData("section 2.3 and section 5A (1)", "Small ferries", "Fees are listed in Annex 1.")]
    [InlineData("subsection (1)", "A licence is needed for every ferry, subject to section 2.3 and section 5A (1).")]
    [InlineData("paragraph (b) of subsection (3)", "inspect ferries under section 12 of the Towns Act.")]
    [InlineData("§ 7 and art. 9(2)", "Harbours are closed at night.", "Section 1 applies.")]
    [InlineData("Section 1", "Title")]
    [InlineData("Annex 1", "Fees")]
    public void AProvisionThatIsCitedWithoutItsTextIsOfTheTextItself(string citation, params string[] words)
    {
        var library = new NormLibrary([Read]);
        var reference = Assert.Single(library.References, reference => reference.Text == citation);

        Assert.Equal(words, library.Resolve(reference).Select(target => WordsOf(target.Unit)));
    }

    [Fact]
    public void AProvisionOfAnotherTextIsNone() =>
        Assert.DoesNotContain(Read.References, reference => reference.Text.Contains("12", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("section 2.3", "Small ferries")]
    [InlineData("Sec. 2 (3) (b)", "inspect ferries under section 12 of the Towns Act.")]
    [InlineData("§ 7", "Harbours are closed at night.")]
    [InlineData("art. 9(2)", "Section 1 applies.")]
    [InlineData("Ferries Act, section 5A (1)", "Fees are listed in Annex 1.")]
    public void AProvisionIsFoundAsItIsTyped(string typed, string words) =>
        Assert.Equal(words, WordsOf(new NormLibrary([Read]).Find(typed)));

    [Fact]
    public void AProvisionThatSeveralTextsHaveIsAmbiguous()
    {
        var other = Document.Parse(Statute, "other.txt");

        Assert.Null(new NormLibrary([Read, other]).Find("section 2.3"));
        Assert.Equal(2, new NormLibrary([Read, other]).Resolve("section 2.3").Single().Candidates.Count);
    }

    private static string? WordsOf(Unit? unit) => unit switch
    {
        Section section => section.Title,
        Instrument instrument => instrument.Title,
        _ => unit?.Text,
    };
}
