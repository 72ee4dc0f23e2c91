using System;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Where digits can be the mark of a footnote, each place with a note that waits for it.</summary>
public class MarkScannerTests
{
    // Each line with the words that are left when the mark of the only note, 4, is taken out.
    [Theory]
    [InlineData("Towns fight crime,4 the States say.", "Towns fight crime, the States say.")]
    [InlineData("The Declaration4 of towns.", "The Declaration of towns.")]
    [InlineData("The draft decision.4", "The draft decision.")]
    [InlineData("The rules of 24 March 20184 apply.", "The rules of 24 March 2018 apply.")]
    [InlineData("The rules of March 2018,4 and others.", "The rules of March 2018, and others.")]
    [InlineData("Resolution 77/2374 of the Assembly.", "Resolution 77/237 of the Assembly.")]
    [InlineData("Resolution 77/237,4 of the Assembly.", "Resolution 77/237, of the Assembly.")]
    [InlineData("Plans for 21,4 contractors.", "Plans for 21, contractors.")]
    [InlineData("Covenants on Rights 4 and other norms.", "Covenants on Rights and other norms.")]
    [InlineData("Covenants on Rights, 4 and other norms.", "Covenants on Rights, and other norms.")]
    [InlineData("Covenants on Rights, 4 reaffirms the norms.", "Covenants on Rights, reaffirms the norms.")]
    [InlineData("Towns of the region. 4", "Towns of the region.")]
    [InlineData("Resolutions 56/1 of 10 July 2024, 4 55/20 of May.", "Resolutions 56/1 of 10 July 2024, 55/20 of May.")]
    [InlineData("Letters of 9 May 2018, 4 6 February 2021.", "Letters of 9 May 2018, 6 February 2021.")]
    [InlineData("At the thirty-first 4 and thirty-second sessions.", "At the thirty-first and thirty-second sessions.")]
    [InlineData("Agenda 21 4 by the towns.", "Agenda 21 by the towns.")]
    [InlineData("Agenda 214 by the towns.", "Agenda 21 by the towns.")]
    [InlineData("The Development Goals 4 and their own plans.", "The Development Goals and their own plans.")]
    [InlineData("The rules of (2005) 4 to plan.", "The rules of (2005) to plan.")]
    [InlineData("Decisions 1/CMA.3 and 1/CMA.5, 4 the call.", "Decisions 1/CMA.3 and 1/CMA.5, the call.")]
    [InlineData("Letters of 4 February 2021 4 and 1 and 30 April.", "Letters of 4 February 2021 and 1 and 30 April.")]
    [InlineData("Its *Convention*,4 the text.", "Its Convention, the text.")]
    [InlineData("Covenants on Rights ^4 and norms.", "Covenants on Rights and norms.")]
    public void TheMarkIsTakenOut(string line, string words) => Assert.Contains("para 1 " + words, Read(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("Towns adopted 4 resolutions.")]
    [InlineData("Towns met on 4 December in Vienna.")]
    [InlineData("See article 4 and the annex.")]
    [InlineData("See articles 3, 4 and 5.")]
    [InlineData("The Development Goals 4 and 5 are met.")]
    [InlineData("See rule 4.")]
    [InlineData("See No. 4 of the list.")]
    [InlineData("See chap.4 of the list.")]
    [InlineData("At least 4 or more towns.")]
    [InlineData("It costs 1,400 dollars.")]
    [InlineData("It costs 24 dollars.")]
    [InlineData("The G4 towns.")]
    [InlineData("The COVID-4 virus.")]
    [InlineData("Document A/57/5/Add.4 of the Assembly.")]
    [InlineData("It grew by 4 per cent.")]
    [InlineData("It has 10^4 grains.")]
    [InlineData("The 4th of May.")]
    [InlineData("Between 2 and 4 in the afternoon.")]
    public void TheNumberStays(string line) => Assert.Contains("para 1 " + line, Read(line), StringComparison.Ordinal);

    [Fact]
    public void MarksCanStandTogether() => Assert.Contains(
        "para 1 The voting was as follows: @5\n",
        Outline.Of("Annex\n\nGuidelines for safer towns\n\n1. The voting was as follows: 3,4\n\n2. Towns voted.\n\n__________\n3 See the list.\n4 See the other list."),
        StringComparison.Ordinal);

    [Fact]
    public void AMarkOnItsOwnLineBelongsToTheWordsAroundIt() => Assert.Contains(
        "para 1 Guidance was given by the Commission on towns and their streets. @5,6,7\n  note 1 See E/CN.15/2002/10. <- 6",
        Outline.Of("Annex\n\nGuidelines for safer towns\n\n1. Guidance was given by the\n                             1\nCommission on towns and their streets.\n\n__________\n1 See E/CN.15/2002/10."),
        StringComparison.Ordinal);

    private static string Read(string line) => Outline.Of("Annex\n\nGuidelines for safer towns\n\n1. " + line + "\n\n__________\n4 See the report of the Commission.");
}
