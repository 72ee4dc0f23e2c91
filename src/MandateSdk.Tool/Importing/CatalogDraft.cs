using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace MandateSdk.Tool.Importing;

/// <summary>
/// The first draft of catalog entries: what the imported texts say of themselves, and where they come from.
/// </summary>
/// <remarks>
/// The draft can be read as a catalog. Nobody reads it before somebody has looked at it and renamed it to
/// <c>catalog.json</c>.
/// </remarks>
internal static class CatalogDraft
{
    /// <summary>The name of the file in the folder of the texts.</summary>
    public const string FileName = "catalog.draft.json";

    /// <summary>Writes the entries.</summary>
    public static void Write(IReadOnlyList<Imported> texts, Stream stream) => JsonForm.Write(stream,
        json => json.WriteArray("documents", texts, text =>
        {
            json.WriteStartObject();
            json.WriteString("file", text.OutputName);
            if (text.Symbol is not null)
                json.WriteString("symbol", text.Symbol);
            if (text.Title is not null)
                json.WriteString("title", text.Title);
            json.WriteString("confidence", text.Symbol is null ? "unconfirmed" : "confirmed");
            json.WriteString("evidence", string.Create(
                CultureInfo.InvariantCulture,
                $"as printed{(text.Date is null ? "" : ", dated " + text.Date)}; imported from {text.Input.FileName}, SHA-256 {text.Text.Sha256}"));
            json.WriteEndObject();
        }));
}
