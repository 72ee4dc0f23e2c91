using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Json;

namespace MandateSdk.Tool.Export;

/// <summary>What <c>--json</c> prints: one object, in place of the words for people.</summary>
internal static class JsonOutput
{
    /// <summary>Adds the option to a command.</summary>
    public static Option<bool> AddTo(Command command)
    {
        var option = new Option<bool>("--json") { Description = "Prints one JSON object in place of words for people." };
        command.Add(option);
        return option;
    }

    /// <summary>Prints an object.</summary>
    /// <param name="output">Takes it.</param>
    /// <param name="write">Writes its members.</param>
    public static void Print(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonExporter.Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        // Not by lines: those are broken where a window ends.
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n");
    }
}
