using System;
using System.IO;
using System.Security.Cryptography;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Tool.Sources;

/// <summary>A source text as it lies on the disk or in the library.</summary>
/// <param name="Path">The path under which diagnostics report it.</param>
/// <param name="Text">The characters.</param>
/// <param name="Sha256">The SHA-256 of the bytes, in lower-case hexadecimal digits.</param>
internal sealed record SourceFile(string Path, string Text, string Sha256)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a directory.</exception>
    public static SourceFile Read(string path) => FromBytes(path, File.ReadAllBytes(path));

    /// <summary>
    /// Takes the bytes of a text; bytes that are not UTF-8 become replacement characters, which the reader reports.
    /// </summary>
    public static SourceFile FromBytes(string path, byte[] bytes) =>
        new(path, SourceDecoder.Decode(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Reads the text as a document.</summary>
    /// <param name="catalog">What is known beside the text.</param>
    public BoundSource Bind(Catalog catalog)
    {
        var tree = Parser.Parse(Text, System.IO.Path.GetFileName(Path), catalog);
        var bound = DocumentBinder.Bind(tree, catalog);

        // The document needs the text alone; held by it, the tree would stay in memory as long.
        var text = tree.Text;
        return new BoundSource(
            this,
            new Document(bound.Record, () => text),
            bound.Diagnostics,
            catalog.Find(System.IO.Path.GetFileName(Path)));
    }
}
