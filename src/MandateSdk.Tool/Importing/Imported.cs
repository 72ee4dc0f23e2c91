using MandateSdk.Core.Model;
using MandateSdk.Import;

namespace MandateSdk.Tool.Importing;

/// <summary>A file that was imported, with what its text says of itself.</summary>
/// <param name="Input">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="OutputName">The name of the file to write, without folders.</param>
/// <param name="Symbol">The symbol that the text prints; null for none.</param>
/// <param name="Title">The title; null for none.</param>
/// <param name="Date">The date; null for none.</param>
internal sealed record Imported(ImportInput Input, ImportedText Text, string OutputName, string? Symbol, string? Title,
    string? Date)
{
    /// <summary>Reads the text to see what it says of itself.</summary>
    /// <param name="input">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="bySymbol">True to name the output by the symbol, where the text has one.</param>
    public static Imported Of(ImportInput input, ImportedText text, bool bySymbol)
    {
        var document = Document.Parse(text.Text, input.BaseName + ".txt");
        var name = bySymbol && document.Symbol is { } symbol ? NameOf(symbol) : input.BaseName;
        return new Imported(input, text, name + ".txt", document.Symbol, document.Title, document.Date?.ToString());
    }

    // "S/RES/2768 (2025)" → "S_RES_2768_2025".
    private static string NameOf(string symbol) =>
        string.Join("_",
            symbol.Split(['/', ' ', '(', ')', '\\', ':', '*', '?', '"', '<', '>', '|'],
                System.StringSplitOptions.RemoveEmptyEntries));
}
