using System;
using System.Linq;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>What looks like a lost note is reported.</summary>
public class NoteReviewTests
{
    private const string Head = "Annex\n\nGuidelines for safer towns\n\n";

    [Fact]
    public void AGapInTheNotesIsReported() => Assert.Contains(
        "(9,1): warning MND1005: Footnote 3 follows 1; look whether a footnote is missing between them.",
        Outline.DiagnosticsOf(Head + "1. Guidance was given by the Commission,1 and the Council.3\n\n1 E/CN.15/2002/10.\n\n3 Ibid."));

    [Fact]
    public void DigitsLikeAMarkAreReported() => Assert.Equal(
        "(5,29): warning MND1103: “21” stands where the mark of a footnote stands, and no footnote takes it; it is read as words.",
        Outline.DiagnosticsOf(Head + "1. The prevention of crimes,21 and COVID-19, of the G20.").Single());

    [Fact]
    public void WordsUnderTheRuleAreReported() => Assert.Contains(
        Outline.DiagnosticsOf(Head + "1. Guidance was given by the Commission.\n\n__________________\n\nReport of the Commission.\n1\n"),
        diagnostic => diagnostic.StartsWith("(9,1): warning MND1104", StringComparison.Ordinal));
}
