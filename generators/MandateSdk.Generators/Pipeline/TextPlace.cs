using MandateSdk.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MandateSdk.Generators.Pipeline;

/// <summary>What the build says of a text beside its words: known before the text is opened.</summary>
/// <param name="Path">The path, for diagnostics only.</param>
/// <param name="Name">The name under which ids, the catalog and the resource know the text.</param>
/// <param name="Options">Where its code goes.</param>
/// <param name="Documentation">What its members say of their units.</param>
internal sealed record TextPlace(string Path, string Name, GeneratorOptions Options,
    Documentation Documentation = Documentation.Short)
{
    private static readonly char[] CommentSigns = { '#', ';' };

    /// <summary>Reads the metadata of a text.</summary>
    public static TextPlace Of(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        var own = options.GetOptions(text);
        var file = System.IO.Path.GetFileName(text.Path);
        var name = own.TryGetValue(MandateFile.Metadata + "MandateFile", out var value)
            && value.Trim() is { Length: > 0 } given
            && given != Passed(file)
            ? given
            : file;
        return new TextPlace(text.Path, name, GeneratorOptions.From(options.GlobalOptions).For(own),
            GeneratorOptions.DocumentationOf(own, options.GlobalOptions));
    }

    /// <summary>
    /// What is left of a file name that comes as metadata: they pass through a file of options, where # and ; begin a
    /// comment.
    /// </summary>
    private static string Passed(string file)
    {
        var comment = file.IndexOfAny(CommentSigns);
        return (comment < 0 ? file : file.Substring(0, comment)).Trim();
    }
}
