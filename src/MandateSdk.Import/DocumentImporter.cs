using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using MandateSdk.Import.AkomaNtoso;
using MandateSdk.Import.Layout;
using MandateSdk.Import.Pages;
using MandateSdk.Import.Pdf;
using MandateSdk.Import.Word;
using MandateSdk.Import.Writing;

namespace MandateSdk.Import;

/// <summary>Imports PDF, Word and Akoma Ntoso files as text that the reader of MandateSdk knows.</summary>
/// <remarks>
/// A file that is made to do harm can make the libraries that read it use any amount of memory or time, or exceed the
/// stack, inside one page. For files from strangers import in a process of its own that can be ended, as the command
/// <c>mandate import</c> does.
/// </remarks>
public static class DocumentImporter
{
    /// <summary>Imports a file.</summary>
    /// <param name="bytes">The file; its format is found from its first bytes.</param>
    /// <param name="options">The options; null for the usual ones.</param>
    /// <param name="progress">Is told the number of each page that was read; null for nobody.</param>
    /// <param name="cancellation">Stops the import between pages.</param>
    /// <exception cref="ImportException">The file cannot be read, has no text, or exceeds a limit.</exception>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public static ImportedText Import(
        byte[] bytes, ImportOptions? options = null, IProgress<int>? progress = null,
            CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        options ??= new ImportOptions();
        if (bytes.Length == 0)
            throw new ImportException("The file is empty.");
        if (bytes.LongLength > options.LargestFile)
            throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"The file has {bytes.LongLength} bytes, more than the {options.LargestFile} that are allowed."));

        var document = Read(bytes, options, progress, cancellation);
        var text = PageStyleWriter.Write(PageAnalysis.Read(document), options.KeepsFurniture);
        return new ImportedText
        {
            Text = text,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Pages = document.Pages.Count,
            Warnings = Warnings(document).ToList(),
        };
    }

    private static PrintedDocument Read(byte[] bytes, ImportOptions options, IProgress<int>? progress,
        CancellationToken cancellation) =>
        FileFormats.Of(bytes) switch
        {
            FileFormat.Pdf => PdfReader.Read(bytes, options, progress, cancellation),
            FileFormat.Word => WordReader.Read(bytes),
            FileFormat.Xml => AkomaNtosoReader.Read(bytes),
            _ => throw new ImportException("The file is neither PDF nor Word (.docx) nor Akoma Ntoso."),
        };

    private static IEnumerable<string> Warnings(PrintedDocument document) => document.PagesWithoutText.Select(page =>
        string.Create(CultureInfo.InvariantCulture, $"page {page} is a picture without text; run OCR (text recognition) on it"));
}
