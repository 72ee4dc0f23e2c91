using System.Linq;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>A citation that a page break cuts is one.</summary>
public class PageBreakTests
{
    private const string Cut = "The General Assembly,\n\nRecalling Economic and Social Council\n\n12\n\nresolution 1996/31 of 25 July 1996,\n\n1. *Notes* it;\n";

    [Fact]
    public void ItIsOneReferenceWithBothSpans()
    {
        var reference = Cited.References(Cut).Single();
        Assert.Equal("E/RES/1996/31 1996-07-25", Cited.In(Cut));
        Assert.Equal(["Economic and Social Council", "resolution 1996/31 of 25 July 1996"], reference.Spans.Select(span => Cut.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void ItsWordsAreJoinedByABlank() =>
        Assert.Equal("Economic and Social Council resolution 1996/31 of 25 July 1996", Cited.References(Cut).Single().Text);

    [Fact]
    public void ItsLineIsTheFirst() => Assert.Equal(3, Cited.References(Cut).Single().Line);

    [Fact]
    public void MarkupInALineIsPrintedThere() =>
        Assert.Equal("United Nations, *Treaty Series*, vol. 1249, No. 20378", Cited.Words("United Nations, *Treaty Series*, vol. 1249, No. 20378."));

    [Fact]
    public void WordsEndWithTheCitation() => Assert.Equal("resolutions 48/141 and 49/60, annex", Cited.Words("See resolutions 48/141 and 49/60, annex, which were adopted."));
}
