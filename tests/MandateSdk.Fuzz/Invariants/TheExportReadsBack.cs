using System.Text.Json;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>The export is JSON of the size of the text, and has every unit.</summary>
internal sealed class TheExportReadsBack : IInvariant
{
    // A text of labels alone has a unit for every three characters, and a unit of the export some 600.
    private const int BytesPerCharacter = 600;
    private const int BytesOfAnEmptyText = 4_000;

    public string Promise => "The JSON export reads back, and grows no faster than the text";

    public void Check(Reading reading)
    {
        using var json = JsonDocument.Parse(reading.Export, new JsonDocumentOptions { MaxDepth = 512 });
        BrokenPromiseException.Unless(json.RootElement.ValueKind == JsonValueKind.Object, $"the export is {json.RootElement.ValueKind}");
        BrokenPromiseException.Unless(
            reading.Export.LongLength <= BytesOfAnEmptyText + ((long)reading.Text.Length * BytesPerCharacter),
            $"{reading.Export.LongLength} bytes of JSON of {reading.Text.Length} characters");
    }
}
