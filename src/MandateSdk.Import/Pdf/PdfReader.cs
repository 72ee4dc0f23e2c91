using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using MandateSdk.Import.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace MandateSdk.Import.Pdf;

/// <summary>A PDF file → pages.</summary>
internal static class PdfReader
{
    private const int MostRules = 5_000;

    /// <summary>Reads a file page by page; only the lines of a page are kept.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">The limits.</param>
    /// <param name="progress">Is told the number of each page that was read; null for nobody.</param>
    /// <param name="cancellation">Stops the reading between pages.</param>
    /// <exception cref="ImportException">The file cannot be read, or has no text.</exception>
    public static PrintedDocument Read(byte[] bytes, ImportOptions options, IProgress<int>? progress,
        CancellationToken cancellation)
    {
        try
        {
            using var file = PdfDocument.Open(bytes,
                new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            return Read(file, options, progress, cancellation);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new ImportException("The file is encrypted and asks for a password; save a copy without one.",
                exception);
        }
        catch (OutOfMemoryException exception)
        {
            throw new ImportException("The file needs more memory than is allowed.", exception);
        }
        catch (Exception exception) when (exception is not (ImportException or OperationCanceledException))
        {
            throw new ImportException("The file is damaged, or no PDF file: " + FirstLine(exception.Message),
                exception);
        }
    }

    private static PrintedDocument Read(PdfDocument file, ImportOptions options, IProgress<int>? progress,
        CancellationToken cancellation)
    {
        if (file.NumberOfPages == 0)
            throw new ImportException("The file has no page.");
        if (file.NumberOfPages > options.MostPages)
            throw new ImportException(Say($"The file has {file.NumberOfPages} pages, more than the {options.MostPages} that are allowed."));

        var clock = Stopwatch.StartNew();
        var pages = new List<PrintedPage>();
        var scanned = new List<int>();
        for (var number = 1; number <= file.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (clock.Elapsed > options.LongestTime)
                throw new ImportException(Say($"The file takes longer than {options.LongestTime.TotalSeconds:0} seconds; it stopped at page {number}."));

            pages.Add(ReadPage(file, number, options, scanned));
            progress?.Report(number);
        }

        if (pages.All(page => page.Lines.Count == 0))
        {
            throw new ImportException(scanned.Count > 0
                ? Say($"Page {scanned[0]} is a picture without text, and so are all others that show anything; run OCR (text recognition) on the file first.")
                : "No page has any text.");
        }

        return new PrintedDocument(pages, IsSetInLines: true) { PagesWithoutText = scanned };
    }

    private static PrintedPage ReadPage(PdfDocument file, int number, ImportOptions options, List<int> scanned)
    {
        var page = file.GetPage(number);
        if (page.Letters.Count > options.MostCharactersOfPage)
            throw new ImportException(Say($"Page {number} has {page.Letters.Count} characters, more than the {options.MostCharactersOfPage} that are allowed."));

        var glyphs = GlyphReader.Read(page, out var unmapped);
        if (unmapped * 3 > glyphs.Count && glyphs.Count > 0)
            throw new ImportException(Say($"The fonts of page {number} do not say which characters they show; run OCR (text recognition) on the file first."));

        var rules = RuleReader.Read(page, MostRules);
        var lines = LineBuilder.Build(glyphs, rules);
        if (lines.Count == 0 && page.NumberOfImages > 0)
            scanned.Add(number);
        return new PrintedPage(number, page.Width, page.Height, lines, rules);
    }

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }

    private static string Say(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
