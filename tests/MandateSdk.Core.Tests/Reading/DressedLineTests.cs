using System;
using System.Linq;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Wrapped lines as real texts have them: wide margins, tables among them, italic openings, years at the head of a line.</summary>
public class DressedLineTests
{
    [Fact]
    public void ASentenceThatBeginsWithAWideLineGoesOnFromAFullLine()
    {
        const string Line = "1. Invites towns to plan their streets together with all those who live in them and to light at night those of them that are not safe.";
        var text = "75/196. Safer towns\n\nThe General Assembly,\n\n" + string.Join("\n\n", Enumerable.Range(1, 6).Select(i => i + Line[1..^1]
            + ",\nand to report on them, at the end of the year, to the Centre and to all of those towns that want to learn from others what to do now,\nwhich they may do in writing.")) + "\n\n7"
            + Line[1..] + "\nThey can ask the Centre for help.\n";

        Assert.Contains("not safe. They can ask the Centre for help.", Outline.Of(text), StringComparison.Ordinal);
    }

    [Fact]
    public void ATableWithLongRowsChangesNothingOfTheWrappedTextAroundIt()
    {
        const string Wrapped = """
            75/196. Safer towns
            The General Assembly,
            1. Takes note of the report of the Secretary-General on safer towns, and of what is
            said in it on the work of the Centre, on that of the towns and on that of the people;
            2. Invites towns, with the help of the Office and of the regional commissions, and
            within the resources that they have, to plan their streets as is said in paragraph
            1.
            3. Requests the Centre to report on the streets, on the lights and on the towns that
            have planned them, as is said in the report of the Secretary-General on safer towns.
            """;
        const string Row = "| A town of the North with a name as long as the names of such towns are | Streets that are lit at night, and those that are not, as the Centre has counted them | 1 204 |\n";

        Assert.Contains("as is said in paragraph 1.", Outline.Of(Wrapped + "\n\n" + Row + Row), StringComparison.Ordinal);
    }

    [Fact]
    public void ALabelBeforeATabOpensAUnitWhateverTheLineBeforeItEndsWith()
    {
        const string Text = """
            75/196. Safer towns
            The General Assembly,
            Invites towns, with the help of the Office and of the regional commissions, and in
            accordance with the rules that they have, to give the Centre each of these facts on
            the streets that they have planned, and on those that they have lit since the last:
            1.	Name of the town, of its region and of the State in which it lies, as they are now
            2.	Names of the streets that the town has planned together with those who live there
            3.	Number of the lamps that the town has set up, and of those that are lit at night
            """;
        Assert.Contains("2 Names of the streets", Outline.Of(Text), StringComparison.Ordinal);
        Assert.Contains("3 Number of the lamps", Outline.Of(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void RecitalsThatOpenInItalicsArePartedWithoutBlankLines() => Assert.Contains(
        "recital <Noting> Noting that most people live in towns",
        Outline.Of(
            """
            75/196. Safer towns
            *The General Assembly*,
            *Recalling* its resolution 56/261 of 31 January 2002, in which it took note of the
            plans of action for safer towns and invited Governments to use them as guidance,
            *Noting* that most people live in towns and that more of them will do so in every
            year to come, as the Centre pointed out in its report, which it presented to all,
            *Recognizing* that streets that are lit at night are safe for those who use them,
            *Stressing* the part that those who live in towns have in the plans for their town,
            *Deeply concerned* about those who live in towns where nobody planned the streets,
            *Taking note* of the resolution of the Council of 21 December 2022, adopted by the
            Council at its special session, in which the Council recommended that all of the
            towns of the North should be admitted to the Centre as members of their own right,
            *Approves* the admission of the towns of the North to the Centre, and of those that
            ask for it at a later time, from the year after the present resolution was taken.
            """),
        StringComparison.Ordinal);

    [Fact]
    public void AYearAtTheHeadOfALineIsNoPageNumber() => Assert.Contains(
        "section1 II. Financial report on the programme budget of the Centre for 2022",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\nI. Towns\n\n1. Invites towns to plan.\n\nII. Financial report on the programme budget of the Centre for\n2022\n\n1. Takes note of the report.\n"),
        StringComparison.Ordinal);

    [Fact]
    public void AWrappedTitleUnderANumberIsNoMasthead() => Assert.StartsWith(
        "Resolution 48. Outcomes of the conferences on towns and strengthening of the United Nations Towns Programme [The General Assembly]",
        Outline.Of("VIII. Resolutions on towns\n\n48. Outcomes of the conferences on towns and strengthening of the\nUnited Nations Towns Programme*\n\nThe General Assembly,\n\n1. Invites towns to plan.\n\n* General Assembly resolution 75/224.\n"),
        StringComparison.Ordinal);

    [Fact]
    public void TheMastheadOfAReportWithoutALineOfItsAuthorEndsAfterItsAgendaItem()
    {
        const string Text = """
            United Nations                              A/HRC/59/60
            General Assembly                            Distr.: General
                                                        22 April 2025
            Human Rights Council
            Fifty-ninth session
            Agenda item 5
            Bodies and mechanisms

                    Thirteenth session of the Forum on Towns

                    1.  The Forum was held in the towns.
            """;
        var document = MandateSdk.Core.Model.Document.Parse(Text, "text.txt");
        Assert.Equal(("A/HRC/59/60", "Thirteenth session of the Forum on Towns"), (document.Symbol, document.Title));
    }

    [Fact]
    public void AWrappedTitleOverTheLineOfItsAuthorIsWhole() => Assert.StartsWith(
        "Report Safer towns, in particular by day, in the towns of the North [",
        Outline.Of("United Nations\nA/75/196\nGeneral Assembly\nDistr.: General\n\nSafer towns, in\nparticular by day, in the\ntowns of the North\n\nReport of the Secretary-General\n\n1. Towns have planned.\n").Replace("North\n", "North [\n", StringComparison.Ordinal),
        StringComparison.Ordinal);
}
