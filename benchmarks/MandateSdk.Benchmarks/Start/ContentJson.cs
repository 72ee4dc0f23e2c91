using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MandateSdk.Benchmarks.Start;

/// <summary>The same content as one JSON file of ids and texts, with source-generated serialisation.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ContentJson : JsonSerializerContext
{
    /// <summary>Writes the words of all units.</summary>
    public static void Write(string path) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(
        Corpus.All.Units.GroupBy(unit => unit.Id).ToDictionary(group => group.Key, group => group.First().Text),
        Default.DictionaryStringString));

    /// <summary>Reads them.</summary>
    public static Dictionary<string, string> Read(string path) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(path), Default.DictionaryStringString)!;
}
