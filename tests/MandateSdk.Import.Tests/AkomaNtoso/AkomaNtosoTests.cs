using System.Text;

namespace MandateSdk.Import.Tests.AkomaNtoso;

public sealed class AkomaNtosoTests
{
    private const string Head = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement name=\"resolution\"><meta><identification source=\"#x\"/></meta>";

    private static string Import(string statement) =>
        DocumentImporter.Import(Encoding.UTF8.GetBytes(Head + statement + "</statement></akomaNtoso>")).Text;

    [Fact]
    public void AResolutionIsWrittenLikeAPrintedOne() => Assert.Equal(
        """
        United Nations
        A/RES/99/1

        **99/1. A title**

        *The General Assembly*,

        *Recalling* its resolution 98/1,¹

        **A. First part**

        1. *Requests* all States:

        (a) To act;

        (i) Soon;

        2. *Decides* to go on.

        ¹ *Ibid.*, para. 3.

        """,
        Import("""
            <coverPage>
              <p><span><docAuthority>United Nations</docAuthority></span></p>
              <p><docNumber>A/RES/99/1</docNumber></p>
            </coverPage>
            <preface><p><docNumber>99/1.</docNumber><docTitle><span class="bold">	A title</span></docTitle></p></preface>
            <preamble>
              <formula name="enactingFormula"><p xml:space="preserve">
                <span class="italic">The General Assembly</span>,</p></formula>
              <container name="Recalling"><p xml:space="preserve">	<span class="italic">Recalling</span> its resolution <a href="x">98/1</a>,<authorialNote marker="1" placement="bottom"><p>		<span class="italic">Ibid.</span>, para. 3.</p></authorialNote> </p></container>
            </preamble>
            <mainBody>
              <paragraph class="H23"><num>A.</num><subheading>First part</subheading></paragraph>
              <paragraph><num>1.</num><list>
                <intro><p>	<span class="italic">Requests</span> all States:</p></intro>
                <point><num>(a)</num><list><intro><p>To act;</p></intro><point><num>(i)</num><content><p>Soon;</p></content></point></list></point>
              </list></paragraph>
              <paragraph><num>2.</num><content><p>	<span class="italic">Decides</span> to go on.</p></content></paragraph>
            </mainBody>
            """));

    [Fact]
    public void AnAnnexFollowsTheNotesOfItsText() => Assert.Equal(
        "1. Text^{*}\n\n^{*} Note.\n\n**Annex**\n\nWords\n",
        Import("""
            <mainBody><paragraph><num>1.</num><content><p>Text<authorialNote marker="*"><p>Note.</p></authorialNote></p></content></paragraph></mainBody>
            <attachments><attachment><doc name="annex"><meta/><mainBody>
              <paragraph><content><p><subheading>Annex</subheading></p></content></paragraph>
              <paragraph><content><p>Words</p></content></paragraph>
            </mainBody></doc></attachment></attachments>
            """));

    [Fact]
    public void ATableStandsBetweenPipes() => Assert.Equal(
        "| Country | Votes |\n| --- | --- |\n| Austria | 1 |\n",
        Import("<mainBody><table><tr><th><p>Country</p></th><th><p>Votes</p></th></tr><tr><td><p>Austria</p></td><td><p>1</p></td></tr></table></mainBody>")
            .Replace("*", ""));

    [Fact]
    public void AFileOfAnotherKindIsRefused() =>
        Assert.Contains("no Akoma Ntoso", Problem("<html/>"));

    [Fact]
    public void ADocumentTypeIsRefused() =>
        Assert.Contains("no well-formed XML", Problem("<!DOCTYPE a [<!ENTITY b \"bbbb\">]><akomaNtoso>&b;</akomaNtoso>"));

    [Fact]
    public void ElementsThatNestWithoutEndAreRefused()
    {
        var deep = new StringBuilder();
        for (var i = 0; i < 5000; i++)
            deep.Append("<section>");
        deep.Append("<p>x</p>");
        for (var i = 0; i < 5000; i++)
            deep.Append("</section>");
        Assert.Contains("nest too deep", Problem(Head + deep + "</statement></akomaNtoso>"));
    }

    private static string Problem(string xml) =>
        Assert.Throws<ImportException>(() => DocumentImporter.Import(Encoding.UTF8.GetBytes(xml))).Message;
}
