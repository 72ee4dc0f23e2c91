using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>The items of a decision in one sentence, and what is inside them.</summary>
public class DecisionItemTests
{
    [Fact]
    public void ADecisionInOneSentenceIsOneParagraphWithItems() => Assert.Equal(
        """
        DraftDecision Draft decision I Report of the Commission [The Economic and Social Council]
          para - The Economic and Social Council: @5
            item a Takes note of the report of the Commission; @7
            item b Decides that the theme of the next session will be “Safer towns”. @9
        """,
        Outline.Of(
            """
            Draft decision I

            Report of the Commission

            The Economic and Social Council:

            (a) Takes note of the report of the Commission;

            (b) Decides that the theme of the next session will be “Safer towns”.
            """));

    [Fact]
    public void NumeralsUnderAnItemOfADecisionAreItemsOfIt() => Assert.Equal(
        """
        DraftDecision Draft decision I Themes [The Economic and Social Council]
          para - The Economic and Social Council: @5
            item a Decides that the themes should be: @7
              item i In 2003, “Streets”; @9
              item ii In 2004, “Squares”; @11
            item b Approves the provisional agenda. @13
        """,
        Outline.Of(
            """
            Draft decision I

            Themes

            The Economic and Social Council:

            (a) Decides that the themes should be:

            (i) In 2003, “Streets”;

            (ii) In 2004, “Squares”;

            (b) Approves the provisional agenda.
            """));

    [Fact]
    public void NumbersUnderAnItemOfADecisionAreItemsOfIt() => Assert.Equal(
        """
        DraftDecision Draft decision I Working group [The Economic and Social Council]
          para - The Economic and Social Council: @5
            item a Decides that the working group shall meet; @7
            item b Approves its agenda as follows: @9
              item 1 Budget. @11
              item 2 Other matters. @13
        """,
        Outline.Of(
            """
            Draft decision I

            Working group

            The Economic and Social Council:

            (a) Decides that the working group shall meet;

            (b) Approves its agenda as follows:

            1. Budget.

            2. Other matters.
            """));
}
