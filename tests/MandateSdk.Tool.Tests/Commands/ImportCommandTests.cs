using System;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Catalogs;
using MandateSdk.Import.Tests.Harness;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Pdf(string name, RawPdf? pdf = null) => _folder.Write(name, (pdf ?? RawPdf.Hello()).ToBytes());

    private CommandRun Import(params string[] args) => CommandRun.Of(["import", .. args, "--output", _folder.Of("texts")]);

    private CommandRun ImportInProcesses(params string[] args) =>
        CommandRun.WithProcesses(["import", .. args, "--output", _folder.Of("texts")]);

    private string Text(string name) => File.ReadAllText(Path.Combine(_folder.Of("texts"), name));

    [Fact]
    public void AFileIsWrittenUnderItsName()
    {
        var run = Import(Pdf("norms.pdf"));
        Assert.Equal((ExitCode.Ok, ""), (run.ExitCode, run.Error));
        Assert.Equal("Hello norms.\n", Text("norms.txt"));
    }

    [Fact]
    public void AFolderIsSearchedWithItsFolders()
    {
        Directory.CreateDirectory(_folder.Of("in/deep"));
        Pdf("in/a.pdf");
        Pdf("in/deep/b.pdf");
        _folder.Write("in/c.txt", "no source");
        Assert.Equal(2, Import(_folder.Of("in")).OutputLines.Length);
    }

    [Fact]
    public void APatternIsExpanded()
    {
        Pdf("a1.pdf");
        Pdf("a2.pdf");
        Pdf("b1.pdf");
        Assert.Equal(2, Import(_folder.Of("a*.pdf")).OutputLines.Length);
    }

    [Fact]
    public void ABadFileIsReportedAndTheOthersGoOn()
    {
        var bad = _folder.Write("bad.pdf", "%PDF-1.7 and nothing");
        var run = Import(bad, Pdf("good.pdf"), _folder.Of("absent.pdf"));
        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.Equal("Hello norms.\n", Text("good.txt"));
    }

    [Fact]
    public void NothingIsOverwrittenWithoutForce()
    {
        var pdf = Pdf("norms.pdf");
        Directory.CreateDirectory(_folder.Of("texts"));
        _folder.Write("texts/norms.txt", "mine");
        Assert.Contains("--force", Import(pdf).Error);
        Assert.Equal("mine", Text("norms.txt"));
        Assert.Equal(ExitCode.Ok, Import(pdf, "--force").ExitCode);
        Assert.Equal("Hello norms.\n", Text("norms.txt"));
    }

    [Fact]
    public void TheDraftOfTheCatalogCanBeReadAsACatalog()
    {
        Import(Pdf("norms.pdf"));
        var entry = CatalogReader.Read(Text("catalog.draft.json")).Find("norms.txt");
        Assert.Contains("imported from norms.pdf, SHA-256 ", entry!.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSymbolCanNameTheText()
    {
        var xml = _folder.Write("x.xml", """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
            <coverPage><p>United Nations</p><p>S/RES/2768 (2025)</p><p>Security Council</p></coverPage>
            <preamble><formula><p>The Security Council,</p></formula><container><p>Recalling its resolution 2722 (2024),</p></container></preamble>
            <mainBody><paragraph><num>1.</num><content><p>Decides to remain seized of the matter.</p></content></paragraph></mainBody>
            </statement></akomaNtoso>
            """);
        Import(xml, "--name", "symbol");
        Assert.True(File.Exists(Path.Combine(_folder.Of("texts"), "S_RES_2768_2025.txt")), string.Join(' ', Directory.GetFiles(_folder.Of("texts"))));
    }

    [Fact]
    public void OneTextCanBePrinted() =>
        Assert.Equal("Hello norms.\n", CommandRun.Of("import", Pdf("norms.pdf"), "--output", "-").Output);

    [Fact]
    public void AFileThatBreaksTheReaderDownCostsNoOther()
    {
        var loop = Pdf("loop.pdf", RawPdf.Hello().With(4, "6 0 R").With(6, "4 0 R"));
        var run = ImportInProcesses(loop, Pdf("good.pdf"));
        Assert.Contains("ends the process that reads it", run.Error);
        Assert.Equal("Hello norms.\n", Text("good.txt"));
    }

    [Fact]
    public void AFileThatTakesTooLongIsGivenUp()
    {
        // Each form draws the next one twice: 2^30 letters from two thousand bytes.
        var pdf = RawPdf.Hello()
            .With(3, RawPdf.Page.Replace("/Font", "/XObject<</X 10 0 R>>/Font", StringComparison.Ordinal))
            .WithStream(4, "/X Do");
        foreach (var i in Enumerable.Range(10, 30))
        {
            pdf.WithStream(i, i < 39 ? "/X Do /X Do" : "BT /F1 12 Tf 72 700 Td (x) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 612 792]"
                + $"/Resources<</Font<</F1 5 0 R>>/XObject<</X {i + 1} 0 R>>>>");
        }

        Assert.Contains("takes longer than 1 seconds", ImportInProcesses(Pdf("laughs.pdf", pdf), "--page-time", "1").Error);
    }

    [Fact]
    public void MarkupAndReadingAreCompared()
    {
        const string Head = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement name=\"resolution\"><preface><p><docNumber>99/1.</docNumber> <docTitle>A title</docTitle></p></preface>"
            + "<preamble><formula><p>The General Assembly,</p></formula><container><p>Recalling its resolution 98/1,<authorialNote marker=\"1\"><p>See A/98/1.</p></authorialNote></p></container></preamble><mainBody>";
        const string Tail = "</mainBody></statement></akomaNtoso>";
        const string First = "<paragraph><num>1.</num><content><p>Requests all States to act;</p></content></paragraph>";
        const string Second = "<paragraph><num>2.</num><content><p>Decides to go on.</p></content></paragraph>";
        var xml = _folder.Write("r.xml", Head + First + Second + Tail);
        Import(xml);
        var text = Path.Combine(_folder.Of("texts"), "r.txt");
        var same = CommandRun.Of("check", text, "--against", xml);
        Assert.Equal((ExitCode.Ok, "recitals: 1 the same, 1 marked up, 1 read\nparagraphs: 2 the same, 2 marked up, 2 read\nheadings: 1 the same, 1 marked up, 1 read\nnotes: 1 the same, 1 marked up, 1 read\n"), (same.ExitCode, same.Output));

        var other = _folder.Write("other.xml", Head + First + Second.Replace("go on", "stop", StringComparison.Ordinal) + Tail);
        var differs = CommandRun.Of("check", text, "--against", other);
        Assert.Equal(ExitCode.Problems, differs.ExitCode);
        Assert.Contains("marked up, not read: paragraph 2 “Decides to stop.”", differs.Output);
        Assert.Contains("read, not marked up: paragraph 2 “Decides to go on.”", differs.Output);
    }
}
