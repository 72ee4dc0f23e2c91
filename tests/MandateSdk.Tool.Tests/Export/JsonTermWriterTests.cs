using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using MandateSdk.Core.Model;
using MandateSdk.Export.Json;

namespace MandateSdk.Tool.Tests.Export;

public class JsonTermWriterTests
{
    [Fact]
    public void ATermIsWrittenWithItsUses()
    {
        var document = Document.Parse(
            "Draft resolution I\n\nA resolution\n\nThe General Assembly,\n\n1. Invites the United Nations Office on Drugs and Crime (UNODC) to report;\n\n2. Thanks UNODC;\n",
            "a.txt");

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                {
                  "terms": [
                    {
                      "term": "UNODC",
                      "kind": "abbreviation",
                      "definition": "United Nations Office on Drugs and Crime",
                      "line": 7,
                      "unit": "a/draft-resolution-I/para_1",
                      "scope": "a/draft-resolution-I",
                      "uses": [ { "line": 9, "unit": "a/draft-resolution-I/para_2" } ]
                    }
                  ]
                }
                """),
            Write(document)));
    }

    private static JsonNode? Write(Document document)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            new JsonTermWriter(json).Write(document);
            json.WriteEndObject();
        }

        return JsonNode.Parse(buffer.ToArray());
    }
}
