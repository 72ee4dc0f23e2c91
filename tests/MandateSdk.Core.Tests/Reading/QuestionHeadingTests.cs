using System;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Headings that ask.</summary>
public class QuestionHeadingTests
{
    [Fact]
    public void AQuestionWithACapitalLabelIsAHeading() => Assert.Equal(
        """
        Resolution 75/196. Safer towns [The General Assembly]
          section1 I. What do towns want? @5
            para 1 Towns want light. @7
          section1 II. How do towns get there? @9
            para 2 Towns plan. @11
        """,
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\nI. What do towns want?\n\n1. Towns want light.\n\nII. How do towns get there?\n\n2. Towns plan.\n"));

    [Fact]
    public void AQuestionAfterASentenceIsNoHeading() => Assert.DoesNotContain(
        "section",
        Outline.Of("75/196. Safer towns\n\nThe General Assembly,\n\n1. Invites towns to plan.\n\nII. Towns plan. Who pays?\n"),
        StringComparison.Ordinal);
}
