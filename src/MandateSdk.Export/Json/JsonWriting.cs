using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Diagnostics;

namespace MandateSdk.Export.Json;

/// <summary>What all parts of the export write the same way.</summary>
internal static class JsonWriting
{
    /// <summary>Writes a list as a member.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    /// <summary>
    /// Writes line numbers as a member, on one line: one number a line would double the length of the file.
    /// </summary>
    public static void WriteLines(this Utf8JsonWriter json, string name, IEnumerable<int> lines)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(
            "[" + string.Join(", ", lines.Select(line => line.ToString(CultureInfo.InvariantCulture))) + "]",
            skipInputValidation: true);
    }

    /// <summary>
    /// Writes words as they are printed, and beside them the corrected ones where an erratum of the catalog changed them.
    /// </summary>
    public static void WriteWords(this Utf8JsonWriter json, string printed, string corrected)
    {
        json.WriteString("text", printed);
        if (corrected != printed)
            json.WriteString("textCorrected", corrected);
    }

    /// <summary>Writes the members of a doubt of the reader.</summary>
    public static void WriteDiagnostic(this Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteString("severity", Names.Of(diagnostic.Rule.Severity));
        json.WriteNumber("line", diagnostic.Line);
        json.WriteNumber("column", diagnostic.Column);
        json.WriteString("message", diagnostic.Message);
    }

    /// <summary>Writes the first of some lines as the member <c>line</c>; null where there is none.</summary>
    public static void WriteLine(this Utf8JsonWriter json, IReadOnlyList<int> lines)
    {
        if (lines.Count == 0)
            json.WriteNull("line");
        else
            json.WriteNumber("line", lines[0]);
    }
}
