using System.Collections.Generic;
using System.Text.Json;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Checking;

/// <summary>What <c>mandate check</c> found, as JSON.</summary>
internal static class JsonCheck
{
    public static void Write(IReadOnlyList<FileDiagnostic> found, int documents, IReadOnlyList<DoubtGrade> grades, Utf8JsonWriter json)
    {
        json.WriteNumber("documents", documents);
        json.WriteArray("diagnostics", found, item =>
        {
            json.WriteStartObject();
            json.WriteString("file", item.Path);
            json.WriteString("id", item.Diagnostic.Rule.Id);
            json.WriteString("severity", Names.Of(item.Diagnostic.Rule.Severity));
            json.WriteNumber("line", item.Diagnostic.Line);
            json.WriteNumber("column", item.Diagnostic.Column);
            json.WriteString("message", item.Diagnostic.Message);
            json.WriteEndObject();
        });
        json.WriteArray("grades", grades, grade =>
        {
            json.WriteStartObject();
            json.WriteString("file", grade.Path);
            json.WriteString("grade", grade.Letter.ToString());
            json.WriteNumber("share", System.Math.Round(grade.Share, 4));
            json.WriteEndObject();
        });
    }
}
