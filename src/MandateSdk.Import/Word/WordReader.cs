using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.Word;

/// <summary>A Word file (.docx, ISO/IEC 29500) → lines, one a paragraph.</summary>
internal static class WordReader
{
    /// <summary>Reads a file. Headers and footers are left out, but for the masthead; tracked changes are read as accepted.</summary>
    /// <exception cref="ImportException">The file is no Word file, or has no text.</exception>
    public static PrintedDocument Read(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            var settings = new OpenSettings { MaxCharactersInPart = 64_000_000 };
            using var file = WordprocessingDocument.Open(stream, isEditable: false, settings);
            var lines = file.MainDocumentPart?.Document?.Body is { } body
                ? new BodyReader(file.MainDocumentPart).Read(body, FirstHead(file.MainDocumentPart, body))
                : [];
            return lines.Count > 0
                ? new PrintedDocument([new PrintedPage(1, 0, 0, lines, [])], IsSetInLines: false)
                : throw new ImportException("The file has no text.");
        }
        catch (Exception exception) when (exception is FileFormatException or OpenXmlPackageException
            or InvalidDataException or InvalidOperationException
                                              or System.Xml.XmlException or IOException or ArgumentException
                                                  or FormatException or KeyNotFoundException)
        {
            throw new ImportException("The file is damaged, or no Word file: " + exception.Message, exception);
        }
    }

    // The first section says which head its first page has, where that is another than those of the other pages.
    private static Header? FirstHead(MainDocumentPart part, Body body)
    {
        var section = body.Descendants<SectionProperties>().FirstOrDefault();
        return section?.GetFirstChild<TitlePage>() is { } title && title.Val?.Value != false
            && section.Elements<HeaderReference>()
                .FirstOrDefault(head => head.Type?.Value == HeaderFooterValues.First)?.Id?.Value is { } id
            && part.TryGetPartById(id, out var head)
                ? (head as HeaderPart)?.Header
                : null;
    }
}
