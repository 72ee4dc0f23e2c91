using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Export.Json;

namespace MandateSdk.Tool.Coverage;

/// <summary>
/// Writes what is open in the matrix as SARIF 2.1.0, the form in which tools of many makers show results of analyses.
/// </summary>
internal static class SarifCoverage
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly (string Id, string Text)[] Rules =
    [
        ("norm-without-code", "No code implements a norm."),
        ("norm-in-part", "Code implements a norm in part, or will do so."),
        ("mark-without-norm", "A mark names no norm, or several."),
        ("mark-quotes-other-words", "A mark quotes other words than its norm has."),
    ];

    public static void Write(CoverageReport report, TextWriter output) =>
        JsonForm.Write(output, json => WriteLog(report, json));

    private static void WriteLog(CoverageReport report, Utf8JsonWriter json)
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteArray("results", Results(report), result => WriteResult(result, json));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "mandate coverage");
        json.WriteString("version", typeof(SarifCoverage).Assembly.GetName().Version!.ToString(3));
        json.WriteArray("rules", Rules, rule =>
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Text, json);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static IEnumerable<Result> Results(CoverageReport report)
    {
        foreach (var norm in report.Instruments.SelectMany(instrument => instrument.Counted))
        {
            var name = norm.Norm.Source.Citation + ", " + NormLabel.Of(norm.Norm);
            if (norm.Degree is null)
                yield return new Result(0, "warning", "No code implements " + name + ": " + norm.Norm.Opening, norm, []);
            else if (norm.Degree is ImplementationDegree.Partial or ImplementationDegree.Planned)
                yield return new Result(1, "note", name + ": " + CoverageWords.Of(norm.Degree), norm,
                    norm.Code.Select(placed => placed.Mark));
        }

        foreach (var mark in report.Lost)
            yield return new Result(2, "error", "No text has the norm '" + mark.Norm + "', or several have it.", null, [mark]);

        foreach (var (norm, placed) in report.Moved)
            yield return new Result(3, "error", placed.Unit.ShortName + " has other words than the mark quotes.", norm,
                [placed.Mark]);
    }

    private static void WriteResult(Result result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", Rules[result.Rule].Id);
        json.WriteNumber("ruleIndex", result.Rule);
        json.WriteString("level", result.Level);
        WriteText("message", result.Message, json);
        var marks = result.Marks.Cast<CodeMark?>().DefaultIfEmpty(null);
        json.WriteArray("locations", marks, mark => WriteLocation(mark, result.Norm, json));
        if (result.Norm is { } norm)
        {
            json.WriteStartObject("partialFingerprints");
            json.WriteString("norm/v1", norm.Norm.Id);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // A gap stands nowhere in the code: its place is the constant of the norm.
    private static void WriteLocation(CodeMark? mark, CoveredNorm? norm, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (mark?.File is { } file)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", SourceLink.Address(file));
            json.WriteString("uriBaseId", "%SRCROOT%");
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", mark.Line);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", mark?.Code ?? norm!.Norm.FullName);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private sealed record Result(int Rule, string Level, string Message, CoveredNorm? Norm, IEnumerable<CodeMark> Marks);
}
