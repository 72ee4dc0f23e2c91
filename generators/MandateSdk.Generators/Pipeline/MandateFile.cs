using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MandateSdk.Generators.Pipeline;

/// <summary>What the build hands a file over for, as the targets file says it.</summary>
internal enum MandateItem
{
    /// <summary>Nothing of ours.</summary>
    None,

    /// <summary>A source text.</summary>
    Text,

    /// <summary>A catalog.</summary>
    Catalog,
}

/// <summary>A file that the build hands over, with its characters.</summary>
/// <param name="Name">
/// The name by which the other stages know the file. It has no folder in it: a text that moves to another one is not
/// read again.
/// </param>
/// <param name="Content">The characters; null for a file that could not be read.</param>
/// <param name="Failure">Why the file could not be read; null for a file that was.</param>
internal sealed record MandateFile(string Name, string? Content, string? Failure)
{
    /// <summary>What the compiler puts before the names of metadata that the targets file makes visible.</summary>
    public const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>What a file is handed over for.</summary>
    public static MandateItem ItemOf(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(Metadata + "MandateItem", out var value)
        && Enum.TryParse<MandateItem>(value, out var item)
            ? item
            : MandateItem.None;

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static MandateFile Read(AdditionalText text, string name, CancellationToken cancellation)
    {
        var source = text.GetText(cancellation);
        if (source is null)
        {
            return new MandateFile(name, null, "it cannot be opened, or is no text");
        }

        // The compiler guesses a code page where UTF-8 fails; the running program would not guess the same, and every
        // span after the first such character would be wrong.
        return source.Encoding is null || source.Encoding.WebName.StartsWith("utf-", StringComparison.Ordinal)
            ? new MandateFile(name, source.ToString(), null)
            : new MandateFile(name, null, "it is not encoded as UTF-8; save it as UTF-8");
    }
}
