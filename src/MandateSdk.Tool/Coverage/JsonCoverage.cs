using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Export.Json;

namespace MandateSdk.Tool.Coverage;

/// <summary>Writes the matrix as JSON; docs/cli.md describes it.</summary>
internal static class JsonCoverage
{
    /// <summary>The version of the form; it changes when a reader of the old form would go wrong.</summary>
    public const int SchemaVersion = 1;

    public static void Write(CoverageReport report, TextWriter output) =>
        JsonForm.Write(output, json => WriteReport(report, json));

    private static void WriteReport(CoverageReport report, Utf8JsonWriter json)
    {
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteString("assembly", report.Assembly);
        json.WriteArray("instruments", report.Instruments, instrument => WriteInstrument(instrument, json));
        json.WriteArray("lost", report.Lost, mark =>
        {
            json.WriteStartObject();
            json.WriteString("norm", mark.Norm);
            WriteMark(mark, json);
            json.WriteEndObject();
        });
    }

    private static void WriteInstrument(CoveredInstrument instrument, Utf8JsonWriter json)
    {
        var source = instrument.Whole.Source;
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Citation);
        json.WriteString("constant", instrument.Whole.FullName);
        json.WriteArray("symbols", source.Symbols, json.WriteStringValue);
        json.WriteString("supersededBy", source.SupersededBy);
        json.WriteStartObject("counts");
        foreach (var (name, figure) in CoverageWords.Figures.Zip(CoverageWords.FiguresOf(instrument)))
        {
            json.WritePropertyName(name == "not-applicable" ? "notApplicable" : name);
            json.WriteRawValue(figure);
        }

        json.WriteEndObject();
        json.WriteArray("norms", instrument.Norms, norm => WriteNorm(norm, json));
        json.WriteEndObject();
    }

    private static void WriteNorm(CoveredNorm norm, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", norm.Norm.Id);
        json.WriteString("label", NormLabel.Of(norm.Norm));
        json.WriteString("words", norm.Norm.Opening);
        json.WriteString("constant", norm.Norm.FullName);
        json.WriteString("degree", CoverageWords.Of(norm.Degree));
        json.WriteArray("marks", norm.Marks, placed =>
        {
            json.WriteStartObject();
            WriteMark(placed.Mark, json);
            json.WriteString("unit", placed.Unit.Id);
            json.WriteBoolean("quotesOtherWords", placed.HasMoved);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteMark(CodeMark mark, Utf8JsonWriter json)
    {
        json.WriteString("code", mark.Code);
        json.WriteString("kind", CoverageWords.Of(mark.Kind));
        json.WriteString("degree", CoverageWords.Of(mark.Degree));
        json.WriteString("note", mark.Note);
        json.WriteString("file", mark.File);
        if (mark.Line > 0)
            json.WriteNumber("line", mark.Line);
        else
            json.WriteNull("line");
    }
}
