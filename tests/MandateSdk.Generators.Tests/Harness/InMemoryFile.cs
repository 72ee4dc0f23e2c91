using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        content is null ? null : SourceText.From(content, encoding ?? Encoding.UTF8);
}

/// <summary>The properties of the project and the metadata of its files.</summary>
internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is InMemoryFile file
        ? new Options(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.MandateItem"] = file.Item })
        : Options.Empty;

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options Empty = new(new Dictionary<string, string>());

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
