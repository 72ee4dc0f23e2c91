using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Export;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Export;

public class JsonExporterTests
{
    private static readonly byte[] Bytes = ExportBytes();

    private static readonly JsonElement Root = JsonDocument.Parse(Bytes).RootElement;

    private static readonly JsonElement FirstInstrument = Root.GetProperty("instruments")[0];

    [Fact]
    public Task TheWholeExport() => Verifier.Verify(Encoding.UTF8.GetString(Bytes));

    [Fact]
    public void EveryObjectHasTheKeysOfTheContract()
    {
        AssertKeys(Root, "schemaVersion source document instruments frame contents tables footnotes references mandates diagnostics");
        AssertKeys(Root.GetProperty("source"), "file sha256 lineCount");
        AssertKeys(Root.GetProperty("document"), "kind symbol title issuer date");
        AssertKeys(FirstInstrument, "id kind label title adoptingBody identity startLine endLine preambular sections paragraphs annexes");
        AssertKeys(FirstInstrument.GetProperty("preambular")[0], "id opening lines text items section");
        AssertKeys(FirstInstrument.GetProperty("sections")[0], "id level label title line firstParagraph");
        AssertKeys(FirstInstrument.GetProperty("paragraphs")[0], "id label lines text verb section items");
        AssertKeys(FirstInstrument.GetProperty("paragraphs")[0].GetProperty("items")[0], "id label lines text items");
        AssertKeys(Root.GetProperty("frame")[0], "line text");
        AssertKeys(Root.GetProperty("tables")[0], "startLine endLine caption columns headerRows rows instrument");
        AssertKeys(Root.GetProperty("footnotes")[0], "label line lines text scope references");
        AssertKeys(Root.GetProperty("footnotes")[0].GetProperty("references")[0], "line unit");
        AssertKeys(Root.GetProperty("diagnostics")[0], "id severity line column message");
    }

    [Fact]
    public void IdsOfFootnotesAndSectionsLeadToUnits()
    {
        var note = Root.GetProperty("footnotes")[0];
        Assert.Equal(FirstInstrument.GetProperty("id").GetString(), note.GetProperty("scope").GetString());
        Assert.Equal(
            FirstInstrument.GetProperty("preambular")[0].GetProperty("id").GetString(),
            note.GetProperty("references")[0].GetProperty("unit").GetString());
        Assert.Equal(
            FirstInstrument.GetProperty("sections")[0].GetProperty("id").GetString(),
            FirstInstrument.GetProperty("paragraphs")[1].GetProperty("section").GetString());
        Assert.Equal(JsonValueKind.Null, FirstInstrument.GetProperty("paragraphs")[0].GetProperty("section").ValueKind);
    }

    [Fact]
    public void AWordCutAtAPageBreakKeepsItsHyphen()
    {
        var paragraph = FirstInstrument.GetProperty("paragraphs")[0];
        Assert.Equal("Requests the Secretary-General:", paragraph.GetProperty("text").GetString());
        Assert.Equal([5, 6], paragraph.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()));
        Assert.Equal("displaced", paragraph.GetProperty("labelOrigin").GetString());
    }

    [Fact]
    public void TheFileHasNoByteOrderMarkAndOneNewlineAtItsEnd()
    {
        Assert.Equal((byte)'{', Bytes[0]);
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(Bytes), System.StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', Bytes);
    }

    private static void AssertKeys(JsonElement element, string keys)
    {
        var found = element.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Empty(keys.Split(' ').Except(found));
        Assert.Equal(found.Count, found.Distinct().Count());
    }

    private static byte[] ExportBytes()
    {
        using var stream = new MemoryStream();
        var source = HandmadeDocument.Create();
        ExportFormat.Json.Write(new ExportSource(source.Document) { Sha256 = source.File.Sha256, Diagnostics = source.Diagnostics }, stream);
        return stream.ToArray();
    }
}
