using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MandateSdk.Export.Json;

/// <summary>How all JSON for other programs is written: one object, UTF-8 without byte order mark, a line break after it.</summary>
internal static class JsonForm
{
    /// <summary>The same for every writer.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The file stands alone and is no part of a page: "é" and "'" may be written as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // Items nest as deep as a text makes them.
        MaxDepth = int.MaxValue,
    };

    /// <summary>Writes an object.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="writeMembers">Writes its members.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> writeMembers)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes an object as characters, and all of them at once.</summary>
    /// <param name="output">Takes the characters.</param>
    /// <param name="writeMembers">Writes its members.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> writeMembers)
    {
        using var buffer = new MemoryStream();
        Write(buffer, writeMembers);
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
