using System;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Definitions on plain digits: the sequence of labels as a whole tells them from text.</summary>
public class NoteSequenceTests
{
    private const string Head = "Annex\n\nGuidelines for safer towns\n\n";

    [Fact]
    public void PlainDigitsAreALabelWhereTheSequenceGoesOn() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission, the Council and the Assembly. @5
          para 2 Twelve towns took part: see below. @7
          note 1 E/CN.15/2002/10. <- 5
          note 2 Resolution 2002/13. <- 5
          note 3 Ibid. <- 5
        """,
        Outline.Of(Head + "1. Guidance was given by the Commission,1 the Council2 and the Assembly.3\n\n2. Twelve towns took part: see below.\n\n1 E/CN.15/2002/10.\n\n2 Resolution 2002/13.\n\n3 Ibid."));

    [Theory]
    [InlineData("4 Tables and chairs were bought.")]
    [InlineData("1 Tables and chairs were bought.")]
    [InlineData("12 December 2022")]
    [InlineData("1 Requests the Office to report.")]
    public void ALineWithANumberThatNoMarkCallsForIsText(string line) =>
        Assert.DoesNotContain("note", Outline.Of(Head + "1. Towns should plan.\n\n" + line), StringComparison.Ordinal);

    [Fact]
    public void ALabelAloneOnItsLineBelongsToTheWordsAfterIt() => Assert.EndsWith(
        "\n  note 1 Resolution 217 A (III). <- 5\n  note 2 A/76/732. <- 5",
        Outline.Of(Head + "1. Guidance was given by the Commission, 1 and the Council. 2\n\n  __________________\n    1\n      Resolution 217 A (III).\n    2\n      A/76/732."),
        StringComparison.Ordinal);

    [Fact]
    public void NotesStandAtTheEndOfAPageWithoutARule() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission and the Council. @5,12
          note 1 See E/CN.15/2002/10 and E/CN.15/2002/11, which describe the growth of towns. <- 5
        """,
        Outline.Of(Head + "1. Guidance was given by the Commission1 and the\n\n\n    1  See E/CN.15/2002/10 and E/CN.15/2002/11, which\n       describe the growth of towns.\n\n\fV.05-86693\nCouncil."));

    [Fact]
    public void WrappedNotesFollowOneAnotherWithoutBlankLines() => Assert.EndsWith(
        "\n  note 1 Official Records of the General Assembly, Supplement No. 9 (A/77/9). <- 5\n  note 2 See Official Records, Supplement No. 53 (A/77/53). <- 5",
        Outline.Of(Head + "1. Guidance was given by the Commission1 and the Council.2\n\n1 Official Records of the General Assembly, Supplement No. 9\n(A/77/9).\n2 See Official Records, Supplement No.\n53 (A/77/53)."),
        StringComparison.Ordinal);

    [Fact]
    public void ANumberAfterAnAbbreviationGoesOnWithItsNote() => Assert.EndsWith(
        "\n  note 1 Resolution 2002/13. <- 5\n  note 2 See Official Records of the General Assembly, Supplement No. 3 (A/77/3), annex. <- 5\n  note 3 Ibid. <- 5",
        Outline.Of(Head + "1. Guidance was given by the Commission,1 the Council2 and the Assembly.3\n\n1 Resolution 2002/13.\n\n2 See Official Records of the General Assembly, Supplement No.\n3 (A/77/3), annex.\n\n3 Ibid."),
        StringComparison.Ordinal);

    [Fact]
    public void ADecisionAtTheHeadOfALineGoesOnWithItsNote() => Assert.EndsWith(
        "\n  note 1 United Nations Environment Programme, document UNEP/CBD/COP/9/29, annex I, decision IX/11. <- 5\n  note 2 Ibid. <- 5",
        Outline.Of(Head + "1. Guidance was given by the Commission1 and the Council.2\n\n1 United Nations Environment Programme, document UNEP/CBD/COP/9/29, annex I, decision\nIX/11.\n\n2 Ibid."),
        StringComparison.Ordinal);

    [Fact]
    public void AMarkOnASymbolIsFoundWhereTheSequenceAsksForIt() => Assert.Contains(
        "para 1 Guidance was given in decision 7/21, decision CBD/CP/MOP/VIII/19 and decision 7/22. @5",
        Outline.Of(Head + "1. Guidance was given in decision 7/21,12 decision CBD/CP/MOP/VIII/1913 and decision 7/22.14\n\n12 Ibid.\n\n13 Ibid.\n\n14 Ibid."),
        StringComparison.Ordinal);

    [Fact]
    public void AMarkAfterANumberIsFoundWhereANoteWaitsForIt() => Assert.Contains(
        "para 1 Guidance was given in the Declaration, Agenda 21, the Plan of Towns and the Charter. @5",
        Outline.Of(Head + "1. Guidance was given in the Declaration, 1 Agenda 21, 2 the Plan of Towns 3 and the Charter.\n\n1 Ibid.\n\n2 Ibid.\n\n3 Ibid."),
        StringComparison.Ordinal);

    [Fact]
    public void AListCanBeginWithTheSecondNote() => Assert.EndsWith(
        "\n  note * Note of the title. <- 3\n  note 2 Resolution 2002/13. <- 5\n  note 3 Ibid. <- 5",
        Outline.Of("Annex\n\nGuidelines for safer towns*\n\n1. Guidance was given by the Commission,2 and the Council.3\n\n* Note of the title.\n2 Resolution 2002/13.\n3 Ibid."),
        StringComparison.Ordinal);

    [Fact]
    public void ListsThatBeginAgainBelongToTheirOwnDraft() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls the Convention; @7
          para 2 <Decides> Decides to remain seized of the matter. @9
          note 1 Resolution 55/25. <- 7
        DraftResolution Draft resolution II Safer streets [The General Assembly]
          para 1 <Recalls> Recalls the Protocol; @19
          para 2 <Decides> Decides to remain seized of the matter. @21
          note 1 Resolution 55/26. <- 19
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* the Convention;1

            2. *Decides* to remain seized of the matter.

            1 Resolution 55/25.

            Draft resolution II

            Safer streets

            The General Assembly,

            1. *Recalls* the Protocol;1

            2. *Decides* to remain seized of the matter.

            1 Resolution 55/26.
            """));

    [Fact]
    public void ALabelWithASlashIsALabel() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given by the Commission, the Council (E/CN.15/L.4/ Rev.1) and the Assembly. @5
          note 1 E/CN.15/2002/10. <- 5
          note 2 Resolution 2002/13. <- 5
        """,
        Outline.Of(Head + "1. Guidance was given by the Commission, 1/ the Council (E/CN.15/L.4/ Rev.1) and the Assembly. 2/\n\n1/ E/CN.15/2002/10.\n\n2/ Resolution 2002/13."));

    [Fact]
    public void ALabelInSquareBracketsIsALabel() => Assert.EndsWith(
        "para 1 Guidance was given by the Commission and the Council [of 2002]. @5\n  note 1 E/CN.15/2002/10. <- 5\n  note 2 Resolution 2002/13. <- 5",
        Outline.Of(Head + "1. Guidance was given by the Commission[1] and the Council [of 2002].[2]\n\n[1] E/CN.15/2002/10.\n\n[2] Resolution 2002/13."),
        StringComparison.Ordinal);

    [Fact]
    public void NumbersThatStandInANoteAreNoLabels()
    {
        var notes = string.Concat(Enumerable.Range(1, 12).Select(i => $"{i} See Official Records of the General Assembly, Supplement No.\n{i + 1} (A/77/{i}).\n"));
        var marks = string.Concat(Enumerable.Range(1, 12).Select(i => $" the report of the committee,{i}"));
        var document = Document.Parse(Head + "1. Towns should read" + marks + ".\n\n" + notes, "text.txt");
        Assert.Equal(Enumerable.Range(1, 12), document.Instruments[0].AllFootnotes.Select(note => int.Parse(note.Label, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(document.Instruments[0].AllFootnotes, note => Assert.Single(note.References));
    }
}
