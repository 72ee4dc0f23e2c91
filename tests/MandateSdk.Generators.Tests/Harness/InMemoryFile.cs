using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MandateSdk.Generators.Tests.Harness;

/// <summary>A file as the build would hand it over.</summary>
/// <param name="path">The path.</param>
/// <param name="item">What the targets file says of it: Text, Catalog, or nothing.</param>
/// <param name="content">The characters; null for a file that cannot be opened.</param>
/// <param name="encoding">The encoding that the compiler found.</param>
internal sealed class InMemoryFile(string path, string item, string? content, Encoding? encoding = null) : AdditionalText
{
    public override string Path => path;

    public string Item => item;

    /// <summary>What the build, or an <c>.editorconfig</c>, says of the file beside that; whole keys, as the compiler sees them.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>The name of the resource that carries the text.</summary>
    public string Name => Options.TryGetValue("build_metadata.AdditionalFiles.MandateFile", out var name)
        ? name
        : System.IO.Path.GetFileName(Path);

    /// <summary>The same file with other characters.</summary>
    public InMemoryFile WithContent(string characters) => new(path, item, characters, encoding) { Options = Options };

    /// <summary>The same characters under another path.</summary>
    public InMemoryFile WithPath(string other) => new(other, item, content, encoding) { Options = Options };

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        content is null ? null : SourceText.From(content, encoding ?? Encoding.UTF8);
}
