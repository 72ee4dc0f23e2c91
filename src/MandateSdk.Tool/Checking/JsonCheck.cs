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
            json.WriteDiagnostic(item.Diagnostic);
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
