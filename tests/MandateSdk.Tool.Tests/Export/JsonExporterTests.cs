using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Export;

public class JsonExporterTests
{
    private static readonly byte[] s_bytes = ExportBytes();

    private static readonly JsonElement s_root = JsonDocument.Parse(s_bytes).RootElement;

    private static readonly JsonElement s_instrument = s_root.GetProperty("instruments")[0];

    [Fact]
    public Task TheWholeExport() => Verifier.Verify(Encoding.UTF8.GetString(s_bytes));

    [Fact]
    public void EveryObjectHasTheKeysOfTheContract()
    {
        AssertKeys(s_root, "schemaVersion source document instruments frame contents tables footnotes references diagnostics");
        AssertKeys(s_root.GetProperty("source"), "file sha256 lineCount");
        AssertKeys(s_root.GetProperty("document"), "kind symbol title issuer date");
        AssertKeys(s_instrument, "id kind label title adoptingBody identity startLine endLine preambular sections paragraphs annexes");
        AssertKeys(s_instrument.GetProperty("preambular")[0], "id opening lines text items section");
        AssertKeys(s_instrument.GetProperty("sections")[0], "id level label title line firstParagraph");
        AssertKeys(s_instrument.GetProperty("paragraphs")[0], "id label lines text verb section items");
        AssertKeys(s_instrument.GetProperty("paragraphs")[0].GetProperty("items")[0], "id label lines text items");
        AssertKeys(s_root.GetProperty("frame")[0], "line text");
        AssertKeys(s_root.GetProperty("tables")[0], "startLine endLine caption columns headerRows rows instrument");
        AssertKeys(s_root.GetProperty("footnotes")[0], "label line lines text scope references");
        AssertKeys(s_root.GetProperty("footnotes")[0].GetProperty("references")[0], "line unit");
        AssertKeys(s_root.GetProperty("diagnostics")[0], "id severity line column message");
    }

    [Fact]
    public void IdsOfFootnotesAndSectionsLeadToUnits()
    {
        var note = s_root.GetProperty("footnotes")[0];
        Assert.Equal(s_instrument.GetProperty("id").GetString(), note.GetProperty("scope").GetString());
        Assert.Equal(
            s_instrument.GetProperty("preambular")[0].GetProperty("id").GetString(),
            note.GetProperty("references")[0].GetProperty("unit").GetString());
        Assert.Equal(
            s_instrument.GetProperty("sections")[0].GetProperty("id").GetString(),
            s_instrument.GetProperty("paragraphs")[1].GetProperty("section").GetString());
        Assert.Equal(JsonValueKind.Null, s_instrument.GetProperty("paragraphs")[0].GetProperty("section").ValueKind);
    }

    [Fact]
    public void AWordCutAtAPageBreakKeepsItsHyphen()
    {
        var paragraph = s_instrument.GetProperty("paragraphs")[0];
        Assert.Equal("Requests the Secretary-General:", paragraph.GetProperty("text").GetString());
        Assert.Equal([5, 6], paragraph.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()));
        Assert.Equal("displaced", paragraph.GetProperty("labelOrigin").GetString());
    }

    [Fact]
    public void TheFileHasNoByteOrderMarkAndOneNewlineAtItsEnd()
    {
        Assert.Equal((byte)'{', s_bytes[0]);
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(s_bytes), System.StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', s_bytes);
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
        JsonExporter.Write(HandmadeDocument.Create(), stream);
        return stream.ToArray();
    }
}
