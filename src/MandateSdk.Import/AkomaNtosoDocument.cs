using System;
using System.IO;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Import.AkomaNtoso;
using MandateSdk.Import.Layout;
using MandateSdk.Import.Writing;

namespace MandateSdk.Import;

/// <summary>
/// Akoma Ntoso files straight to the model: which units a text has is what the file marks up, and not what the reader of
/// texts finds.
/// </summary>
/// <remarks>
/// The source text of the document is the one that <see cref="DocumentImporter"/> makes of the same file, so that both
/// can be laid side by side line by line. Ids, kinds, verbs and citations are found as in any other text.
/// </remarks>
public static class AkomaNtosoDocument
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its path or name; the document has that name with the extension <c>.txt</c>.</param>
    /// <param name="catalog">What is known beside the text; null for nothing.</param>
    /// <returns>The document; its units are those of the file.</returns>
    /// <exception cref="ImportException">The file is no Akoma Ntoso file, or has no text.</exception>
    public static Document Read(byte[] bytes, string path, Catalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(path);
        var (printed, root) = AkomaNtosoReader.ReadMarkup(bytes);
        var written = PageStyleWriter.Write(PageAnalysis.Read(printed), keepsFurniture: false, out var lineOf);
        var text = new SourceText(written, Path.ChangeExtension(Path.GetFileName(path), ".txt"));
        var tree = MarkupTree.Build(text, root, lineOf);
        var record = DocumentBinder.Bind(tree, catalog ?? Catalog.Empty).Record;
        return new Document(record, () => text);
    }
}
