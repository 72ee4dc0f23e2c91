using System.Text.Json;
using System.Text.Json.Serialization;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library.Json;

/// <summary>
/// Norms as JSON, by <c>System.Text.Json</c> without reflection: it works trimmed and under Native AOT.
/// </summary>
public static class NormJson
{
    /// <summary>A unit and all that is in it as JSON.</summary>
    /// <param name="unit">The unit.</param>
    public static string Serialize(Unit unit) =>
        JsonSerializer.Serialize(UnitData.From(unit), NormJsonContext.Default.UnitData);

    /// <summary>What <see cref="Serialize"/> wrote.</summary>
    /// <param name="json">The JSON of a unit.</param>
    /// <returns>The data; null for the JSON <c>null</c>.</returns>
    /// <exception cref="JsonException">The text is no JSON, or not that of a unit.</exception>
    public static UnitData? Deserialize(string json) =>
        JsonSerializer.Deserialize(json, NormJsonContext.Default.UnitData);
}

/// <summary>
/// The metadata that the compiler generates for the data of this namespace; a web application adds it to its resolvers.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 1024)]
[JsonSerializable(typeof(UnitData))]
public sealed partial class NormJsonContext : JsonSerializerContext;
