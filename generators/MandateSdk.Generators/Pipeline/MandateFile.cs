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
/// <param name="Path">The path, for diagnostics only.</param>
/// <param name="Content">The characters; null for a file that could not be read.</param>
/// <param name="Failure">Why the file could not be read; null for a file that was.</param>
internal sealed record MandateFile(string Path, string? Content, string? Failure)
{
    /// <summary>The name without folders, under which the catalog and the resource know the file.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What a file is handed over for.</summary>
    public static MandateItem ItemOf(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue("build_metadata.AdditionalFiles.MandateItem", out var value)
        && Enum.TryParse<MandateItem>(value, out var item)
            ? item
            : MandateItem.None;

    /// <summary>Reads a file.</summary>
    public static MandateFile Read(AdditionalText text, CancellationToken cancellation)
    {
        var source = text.GetText(cancellation);
        if (source is null)
        {
            return new MandateFile(text.Path, null, "it cannot be opened, or is no text");
        }

        // The compiler guesses a code page where UTF-8 fails; the running program would not guess the same, and every
        // span behind the first such character would be wrong.
        return source.Encoding is null || source.Encoding.WebName.StartsWith("utf-", StringComparison.Ordinal)
            ? new MandateFile(text.Path, source.ToString(), null)
            : new MandateFile(text.Path, null, "it is not encoded as UTF-8; save it as UTF-8");
    }
}
