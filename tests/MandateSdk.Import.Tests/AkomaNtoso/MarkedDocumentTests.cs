using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Import.Tests.AkomaNtoso;

/// <summary>Akoma Ntoso straight to the model: the units are those of the mark-up, whatever the reader would make of the words.</summary>
public sealed class MarkedDocumentTests
{
    private const string Root = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">";

    private const string Resolution = """
        <statement name="resolution"><meta><identification source="#x"/></meta>
        <coverPage>
          <p><span><docAuthority>United Nations</docAuthority></span></p>
          <p class="upperRight"><docNumber>A/RES/99/1</docNumber></p>
          <p class="upperLeft"><docAuthority>General Assembly</docAuthority></p>
          <p><docDate date="2044-12-14">14 December 2044</docDate></p>
          <p><docTitle>Resolution adopted by the General Assembly on 14 December 2044</docTitle></p>
        </coverPage>
        <preface><p><docNumber>99/1.</docNumber><docTitle><span class="bold">	Safer towns</span></docTitle></p></preface>
        <preamble>
          <formula name="enactingFormula"><p xml:space="preserve">
            <span class="italic">The General Assembly</span>,</p></formula>
          <container name="Recalling"><p xml:space="preserve">	<span class="italic">Recalling</span> its resolution <a href="x">98/1</a>,<authorialNote marker="1" placement="bottom"><p>	<span class="italic">Ibid.</span>, para. 3.</p></authorialNote> of 2043,</p></container>
          <container name="Noting"><p xml:space="preserve">	<span class="italic">Noting</span> its plans,</p></container>
        </preamble>
        <mainBody>
          <paragraph class="H23"><num>I.</num><subheading>	Plans</subheading></paragraph>
          <paragraph class="SingleTxt"><num>1.</num><list>
            <intro><p>	<span class="italic">Requests</span> all States:</p></intro>
            <point><num>(a)</num><content><p>To plan;</p></content></point>
            <point><num>(b)</num><list><intro><p>To act:</p></intro><point><num>(i)</num><content><p>Soon;</p></content></point></list></point>
          </list></paragraph>
          <paragraph class="H23"><num>A.</num><subheading>Towns</subheading></paragraph>
          <paragraph class="SingleTxt"><num>2.</num><content><p>	<span class="italic">Decides</span> to go on.</p></content></paragraph>
        </mainBody>
        <conclusions><p><event><location>100th plenary meeting</location><eol/><docDate date="2044-12-14">14 December 2044</docDate></event></p></conclusions>
        <attachments><attachment><doc name="annex"><meta/><mainBody>
          <paragraph class="H23"><subheading>Annex</subheading></paragraph>
          <paragraph class="H23"><subheading>Rules for towns</subheading></paragraph>
          <paragraph class="SingleTxt"><num>1.</num><content><p>A town has a plan.</p></content></paragraph>
        </mainBody></doc></attachment></attachments>
        </statement>
        """;

    private static byte[] Bytes(string inner) => Encoding.UTF8.GetBytes(Root + inner + "</akomaNtoso>");

    private static Document Marked(string inner) => AkomaNtosoDocument.Read(Bytes(inner), "in/r.xml");

    // Id, words and notes of all units, one a line.
    private static string Units(Document document) => string.Join('\n', document.Units.Select(unit =>
        Local(unit) + " | " + (unit is Instrument text ? text.Title : unit.TextAsPrinted)
        + string.Concat(unit.Footnotes.Select(note => " [" + note.Label + " " + note.TextAsPrinted + "]"))));

    [Fact]
    public void AResolutionHasTheUnitsOfItsMarkup()
    {
        var document = Marked(Resolution);
        Assert.Equal(("r", "r.txt", DocumentKind.Resolution, "A/RES/99/1", "Safer towns"),
            (document.Key, document.File, document.Kind, document.Symbol, document.Title));
        Assert.Equal(
            """
            resolution-99-1 | Safer towns
            rec_1 | Recalling its resolution 98/1, of 2043, [1 Ibid., para. 3.]
            rec_2 | Noting its plans,
            sec_I | Plans
            para_1 | Requests all States:
            para_1__point_a | To plan;
            para_1__point_b | To act:
            para_1__point_b__point_i | Soon;
            sec_I__sec_A | Towns
            para_2 | Decides to go on.
            resolution-99-1/annex | Rules for towns
            para_1 | A town has a plan.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', Units(document).Split('\n')));
        var resolution = document.Instruments[0];
        Assert.Equal("General Assembly resolution 99/1", resolution.AdoptionCitation);
        Assert.Equal(["Recalling", "Noting"], resolution.Preamble.Select(recital => recital.Opening));
        Assert.Equal(["Requests", "Decides"], resolution.AllParagraphs.Select(paragraph => paragraph.Verb));
    }

    [Fact]
    public void ReadingItsTextFindsTheSameUnits()
    {
        var bytes = Bytes(Resolution);
        var read = Document.Parse(DocumentImporter.Import(bytes).Text, "r.txt");
        var marked = AkomaNtosoDocument.Read(bytes, "r.xml");
        Assert.Equal(read.Source.Content, marked.Source.Content);
        Assert.Equal(Units(read), Units(marked));
        Assert.Equal(read.Units.Select(unit => string.Join(',', unit.Lines)), marked.Units.Select(unit => string.Join(',', unit.Lines)));
    }

    [Fact]
    public void TheMarkupDecidesWhereTheReaderWouldNot()
    {
        // Two recitals on one line of print are one for the reader, and a heading that reads like a sentence is none.
        var document = Marked("""
            <statement name="resolution"><preface><p><docNumber>99/2.</docNumber><docTitle>Towns</docTitle></p></preface>
            <preamble><formula><p>The General Assembly,</p></formula><container><p>Whereas towns grow. Recalling nothing.</p></container></preamble>
            <mainBody><paragraph><num>7.</num><content><p>Towns are safe.</p></content></paragraph>
            <section><heading>Whether towns are safe.</heading><paragraph><num>8.</num><content><p>They are.</p></content></paragraph></section></mainBody></statement>
            """);
        Assert.Equal(
            "resolution-99-2 | Towns\nrec_1 | Whereas towns grow. Recalling nothing.\npara_7 | Towns are safe.\nhdg_1 | Whether towns are safe.\npara_8 | They are.",
            Units(document));
    }

    [Fact]
    public void ALetterThatIsMarkedUpAsAParagraphBelongsToTheNumberBefore()
    {
        var document = Marked("""
            <statement name="resolution"><preface><p><docNumber>99/3.</docNumber><docTitle>Towns</docTitle></p></preface><mainBody>
            <paragraph><num>48.</num><content><p>Affirms its plans; and,</p></content></paragraph>
            <paragraph><num>(a)</num><content><p>requests a report;</p></content></paragraph>
            <paragraph><num>(b)</num><content><p>expresses its intention.</p></content></paragraph></mainBody></statement>
            """);
        Assert.Equal(["para_48", "para_48__point_a", "para_48__point_b"], document.Units.Skip(1).Select(Local));
    }

    [Fact]
    public void ActsHavePartsAndArticles()
    {
        var document = Marked("""
            <act name="treaty"><preface><p><docTitle>Treaty on towns</docTitle></p></preface><body>
            <part><num>Part I</num><heading>Towns</heading>
              <article><num>Article 1</num><heading>Use of terms</heading><paragraph><num>1.</num><content><p>A town has walls.</p></content></paragraph>
                <paragraph><num>2.</num><content><p>A village has none.</p></content></paragraph></article>
              <article><num>Article 2</num><content><p>Towns are free.</p></content></article></part></body></act>
            """);
        Assert.Equal(
            """
            Part I | Towns
            Article 1 | Use of terms
            1 | A town has walls.
            2 | A village has none.
            Article 2 | 
             | Towns are free.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', document.Units.Skip(1).Select(unit => Label(unit) + " | " + (unit is Section section ? section.Title : unit.TextAsPrinted))));
    }

    [Fact]
    public void ADebateHasItsSpeakers()
    {
        var document = Marked("""
            <debate name="record"><preface><p><docTitle>Record of a meeting</docTitle></p></preface><debateBody>
            <debateSection name="item"><heading>Agenda item 5</heading>
              <speech by="#p"><from>The President:</from><p>I call on the speaker.</p><p>The floor is his.</p></speech>
              <scene>The meeting was suspended.</scene></debateSection></debateBody></debate>
            """);
        Assert.Equal("Agenda item 5", Assert.Single(document.Instruments.SelectMany(text => text.AllSections)).Title);
        Assert.Equal(["The President: I call on the speaker.", "The floor is his.", "The meeting was suspended."],
            document.AllInstruments.SelectMany(text => text.AllParagraphs).Select(paragraph => paragraph.TextAsPrinted));
    }

    [Fact]
    public void ACollectionHasItsTextsAndWhatStandsBetweenThem()
    {
        var document = Marked("""
            <documentCollection name="report"><collectionBody>
            <component><interstitial><p>The Council adopted the following:</p></interstitial></component>
            <component><statement name="resolution"><preface><p><docNumber>1/1.</docNumber><docTitle>Towns</docTitle></p></preface><mainBody><paragraph><num>1.</num><content><p>Decides.</p></content></paragraph></mainBody></statement></component>
            <component><statement name="resolution"><preface><p><docNumber>1/2.</docNumber><docTitle>Roads</docTitle></p></preface><mainBody><paragraph><num>1.</num><content><p>Decides again.</p></content></paragraph></mainBody></statement></component>
            </collectionBody></documentCollection>
            """);
        Assert.Equal(["resolution-1-1", "resolution-1-2"], document.Instruments.Select(Local));
        Assert.Equal("The Council adopted the following:", Assert.Single(document.Record.Frame).ReadAsPrinted(document.Source));
    }

    [Fact]
    public void RecitalsCanHaveItemsAndStandInSections()
    {
        var document = Marked("""
            <statement name="resolution"><preface><p><docNumber>9/1.</docNumber><docTitle>Towns</docTitle></p></preface>
            <preamble><container name="Noting"><blockList><listIntroduction>Noting:</listIntroduction><item><num>(a)</num><p>The plans;</p></item>
              <item><num>(b)</num><blockList><listIntroduction>The reports:</listIntroduction><item><num>(i)</num><p>Of 2044;</p></item></blockList></item></blockList></container></preamble>
            <mainBody><section><num>I</num><heading>Roads</heading><hcontainer name="recital"><content><p>Recalling its roads,</p></content></hcontainer>
              <paragraph><num>1.</num><content><p>Requests roads.</p></content></paragraph></section></mainBody></statement>
            """);
        Assert.Equal(["rec_1", "rec_1__point_a", "rec_1__point_b", "rec_1__point_b__point_i", "sec_I", "sec_I__rec_1", "para_1"],
            document.Units.Skip(1).Select(Local));
    }

    [Fact]
    public void MarksAtOnePlaceAreParted()
    {
        var document = Marked("""
            <statement name="resolution"><preface><p><docNumber>9/1.</docNumber><docTitle>Towns</docTitle></p></preface><mainBody>
            <paragraph><num>1.</num><content><p>Recalls its plans<authorialNote marker="1"><p>One.</p></authorialNote><authorialNote marker="2"><p>Two.</p></authorialNote> of 2044;</p></content></paragraph>
            <paragraph><num>2.</num><content><p>Recalls them<noteRef href="#n" marker="1"/> for 4 m<sup>2</sup>.</p></content></paragraph></mainBody></statement>
            """);
        Assert.Contains("plans¹,² of 2044;", document.Source.Content, StringComparison.Ordinal);
        var paragraphs = document.Instruments[0].Paragraphs;
        Assert.Equal(["1", "2"], paragraphs[0].Footnotes.Select(note => note.Label));
        Assert.Equal(["1"], paragraphs[1].Footnotes.Select(note => note.Label));
        Assert.Equal("Recalls them for 4 m².", paragraphs[1].TextAsPrinted);
    }

    [Fact]
    public void TablesHaveTheirCells()
    {
        var document = Marked("""
            <statement name="resolution"><preface><p><docNumber>9/1.</docNumber><docTitle>Towns</docTitle></p></preface><mainBody>
            <paragraph><num>1.</num><content><p>Approves the following:</p><table><tr><th><p>Town</p></th><th><p>Votes</p></th></tr><tr><td><p>Vienna</p></td><td><p>12</p></td></tr></table></content></paragraph></mainBody></statement>
            """);
        var table = Assert.Single(document.Instruments[0].Tables);
        Assert.Equal("Town,Votes", string.Join(',', table.HeaderRows.Single().Select(cell => cell.Text)));
        Assert.Equal(12, table.Rows.Single()[1].Value);
    }

    [Fact]
    public void UnitsThatNestWithoutEndStandBesideOneAnother()
    {
        var xml = new StringBuilder("<statement name=\"x\"><mainBody><paragraph><num>1.</num><list>");
        for (var i = 0; i < 80; i++)
            xml.Append("<point><num>(").Append((char)('a' + (i % 26))).Append(")</num><list>");
        xml.Append("<intro><p>x</p></intro>");
        for (var i = 0; i < 80; i++)
            xml.Append("</list></point>");
        var document = Marked(xml.Append("</list></paragraph></mainBody></statement>").ToString());
        Assert.InRange(document.Units.Max(Depth), 10, 32);
    }

    [Fact]
    public void AFileWithoutWordsIsRefused() =>
        Assert.Contains("no text", Assert.Throws<ImportException>(() => Marked("<statement name=\"x\"><mainBody/></statement>")).Message, StringComparison.Ordinal);

    // The id without what it begins with: the key for a text, the id of its text for a unit.
    private static string Local(Unit unit) => unit is Instrument text
        ? text.Id[(text.Document.Key.Length + 1)..]
        : unit.Id[(unit.Instrument.Id.Length + 1)..];

    private static string? Label(Unit unit) => unit switch { Section section => section.Label, Paragraph paragraph => paragraph.Label, _ => null };

    private static int Depth(Unit unit) => unit.Parent is { } parent ? Depth(parent) + 1 : 1;
}
