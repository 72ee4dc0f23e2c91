using System;
using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace MandateSdk.Import.Tests.Harness;

/// <summary>Prints small PDF files, line by line, at places that a test chooses.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The builder holds memory only, and tests read better in one expression.")]
internal sealed class PrintedPdf
{
    public const double Left = 100;

    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfDocumentBuilder.AddedFont _roman;
    private readonly PdfDocumentBuilder.AddedFont _italic;
    private readonly PdfDocumentBuilder.AddedFont _bold;
    private PdfPageBuilder _page = null!;
    private double _x;
    private double _y;

    public PrintedPdf()
    {
        _roman = _builder.AddStandard14Font(Standard14Font.TimesRoman);
        _italic = _builder.AddStandard14Font(Standard14Font.TimesItalic);
        _bold = _builder.AddStandard14Font(Standard14Font.TimesBold);
        Page();
    }

    /// <summary>Begins a page; the first line stands at the top.</summary>
    public PrintedPdf Page()
    {
        _page = _builder.AddPage(PageSize.Letter);
        (_x, _y) = (Left, 700);
        return this;
    }

    /// <summary>Moves to a place.</summary>
    public PrintedPdf At(double x, double y)
    {
        (_x, _y) = (x, y);
        return this;
    }

    /// <summary>Prints words and stays after them.</summary>
    public PrintedPdf Roman(string text, double size = 10) => Print(text, size, _roman, 0);

    /// <summary>Prints words in italics.</summary>
    public PrintedPdf Italic(string text, double size = 10) => Print(text, size, _italic, 0);

    /// <summary>Prints words in bold.</summary>
    public PrintedPdf Bold(string text, double size = 10) => Print(text, size, _bold, 0);

    /// <summary>Prints a mark above the line.</summary>
    public PrintedPdf Mark(string text, double size = 6.5) => Print(text, size, _roman, size / 2);

    /// <summary>Goes to the next line.</summary>
    public PrintedPdf Line(double distance = 12, double x = Left) => At(x, _y - distance);

    /// <summary>Draws a horizontal rule.</summary>
    public PrintedPdf Rule(double x, double y, double width)
    {
        _page.DrawLine(new PdfPoint(x, y), new PdfPoint(x + width, y), 0.5);
        return this;
    }

    /// <summary>The width of words in points.</summary>
    public double Measure(string text, double size, bool isItalic)
    {
        var letters = _page.MeasureText(text, size, new PdfPoint(0, 0), isItalic ? _italic : _roman);
        return letters.Count > 0 ? letters[^1].EndBaseLine.X : 0;
    }

    /// <summary>The place after the last words.</summary>
    public double X => _x;

    public double Y => _y;

    public byte[] ToBytes() => _builder.Build();

    /// <summary>Imports the file.</summary>
    public string Import(bool keepsFurniture = false) =>
        DocumentImporter.Import(ToBytes(), new ImportOptions { KeepsFurniture = keepsFurniture }).Text;

    private PrintedPdf Print(string text, double size, PdfDocumentBuilder.AddedFont font, double rise)
    {
        var letters = _page.AddText(text, size, new PdfPoint(_x, _y + rise), font);
        _x = letters.Count > 0 ? Math.Max(_x, letters[^1].EndBaseLine.X) : _x;
        return this;
    }
}
