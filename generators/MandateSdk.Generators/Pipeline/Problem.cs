using System;
using MandateSdk.Core.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MandateSdk.Generators.Pipeline;

/// <summary>What kept a file from becoming code: values only, so that it can cross stages.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Path">The path of the file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Reason">What is wrong, without a full stop.</param>
internal sealed record Problem(string RuleId, string Path, int Line, string Reason)
{
    /// <summary>A text that could not be read or turned into code.</summary>
    public static Problem InText(string path, string reason) => new(Rules.BrokenText.Id, path, 1, reason);

    /// <summary>A text whose reader or emitter threw.</summary>
    public static Problem InText(string path, Exception exception) =>
        InText(path, exception.GetType().Name + ": " + exception.Message.TrimEnd('.'));

    /// <summary>A catalog that could not be read.</summary>
    public static Problem InCatalog(string path, string reason) => new(Rules.BrokenCatalog.Id, path, 1, reason);

    /// <summary>A catalog that is none.</summary>
    public static Problem InCatalog(string path, CatalogFormatException exception) =>
        new(Rules.BrokenCatalog.Id, path, exception.Line, exception.Message.TrimEnd('.'));

    /// <summary>The diagnostic that tells the user.</summary>
    public Diagnostic ToDiagnostic()
    {
        var position = new LinePosition(Line - 1, 0);
        var location = Location.Create(Path, default, new LinePositionSpan(position, position));
        return Diagnostic.Create(Rules.Find(RuleId), location, System.IO.Path.GetFileName(Path), Reason);
    }
}
