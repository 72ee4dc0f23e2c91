using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Duties by modal verbs in guidelines.</summary>
public class DutyTests
{
    [Theory]
    [InlineData("Member States shall protect witnesses.", "shall Obligation Member States")]
    [InlineData("Each Member State must not transfer weapons.", "must not Prohibition Each Member State")]
    [InlineData("Facilitators should perform their duties in an impartial manner.", "should Recommendation Facilitators")]
    [InlineData("The programme may also include, as appropriate, a review.", "may Permission The programme")]
    [InlineData("States Parties undertake to report every two years.", "undertake to Commitment States Parties")]
    [InlineData("States will endeavour to support research.", "will Commitment States")]
    [InlineData("Member States are encouraged to make contributions.", "are encouraged Recommendation Member States")]
    [InlineData("No one shall be subjected to torture.", "shall Prohibition ")]
    public void TheModalVerbGivesTheClass(string text, string duty) => Assert.Equal(duty, Read(text));

    [Theory]
    [InlineData("Restorative processes may include mediation and conferencing.")]
    [InlineData("The process may need to undergo change over time.")]
    [InlineData("Crime prevention encompasses a wide range of approaches.")]
    [InlineData("It outlines approaches that Governments should follow.")]
    [InlineData("The Guide explains the contributions that individuals, families and communities may make.")]
    [InlineData("The establishment of this programme will be effected within existing resources.")]
    public void AStatementOfFactIsNoDuty(string text) => Assert.Equal(string.Empty, Read(text));

    [Theory]
    [InlineData("Within the framework of the programme, the United Nations should act.", "should Recommendation the United Nations")]
    [InlineData("Discussions that are not conducted in public should be disclosed by Member States.", "should Recommendation Member States")]
    [InlineData("Acknowledging the importance of research, States should support it.", "should Recommendation States")]
    [InlineData("Consent should be given freely.", "should Recommendation ")]
    [InlineData("The commission shall not be bound by mandates, but shall assess them.", "shall not Prohibition |shall Obligation The commission")]
    public void TheSubjectBearsTheDutyAndOfAPassiveItsAgent(string text, string duties) => Assert.Equal(duties, Read(text));

    [Fact]
    public void TheSubjectOfWhatIsStressedIsAsked()
    {
        var document = Document.Parse("# Resolution 1\n\nThe General Assembly,\n\n1. Stresses that Member States should protect witnesses;\n", "t.txt");
        Assert.Equal("Member States", Assert.Single(Assert.Single(document.Mandates).Addressees).Text);
    }

    private static string Read(string text)
    {
        var document = Document.Parse("Annex\n\nGuidelines for the prevention of crime\n\n1. " + text + "\n", "t.txt");
        return string.Join("|", document.Mandates.Select(duty => duty.Verb + " " + duty.Class + " " + string.Join("; ", duty.Addressees)));
    }
}
