using System;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MandateSdk.Generators.Pipeline;

/// <summary>What kept a file from becoming code: values only, so that it can cross stages.</summary>
/// <remarks>It names the file without its folder; the path comes back when the user is told.</remarks>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Reason">What is wrong, without a full stop.</param>
/// <param name="Column">The column, counted from 1.</param>
internal sealed record Problem(string RuleId, string File, int Line, string Reason, int Column = 1)
{
    /// <summary>A text that could not be read or turned into code.</summary>
    public static Problem InText(string file, string reason) => new(Rules.BrokenText.Id, file, 1, reason);

    /// <summary>A text whose reader or emitter threw.</summary>
    public static Problem InText(string file, Exception exception) =>
        InText(file, exception.GetType().Name + ": " + exception.Message.TrimEnd('.'));

    /// <summary>A catalog that could not be read.</summary>
    public static Problem InCatalog(string file, string reason) => new(Rules.BrokenCatalog.Id, file, 1, reason);

    /// <summary>A catalog that is none.</summary>
    public static Problem InCatalog(string file, CatalogFormatException exception) =>
        new(Rules.BrokenCatalog.Id, file, exception.Line, exception.Message.TrimEnd('.'), exception.Column);

    /// <summary>The diagnostic that tells the user.</summary>
    /// <param name="path">The path of the file.</param>
    public Diagnostic ToDiagnostic(string path)
    {
        var position = new LinePosition(Line - 1, Column - 1);
        var location = Location.Create(path, default, new LinePositionSpan(position, position));
        return Diagnostic.Create(Rules.Find(RuleId), location, PlainLine.Of(System.IO.Path.GetFileName(path)),
            PlainLine.Of(Reason));
    }
}
