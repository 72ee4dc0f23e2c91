using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Benchmarks.Measuring;
using MandateSdk.Import;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace MandateSdk.Benchmarks.Importing;

/// <summary>
/// Pages a second: the import beside the plain text of PdfPig, and beside pdftotext where it is on the machine.
/// </summary>
/// <remarks>
/// The files are those of <c>../shared/real/pdf</c> beside the repository; where it is absent, one file that is printed
/// from the seeds.
/// </remarks>
internal static class ImportReport
{
    private const int Rounds = 3;

    public static void Run()
    {
        var files = Files();
        var pages = files.Sum(file => DocumentImporter.Import(file.Bytes).Pages);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} files, {pages} pages, {files.Sum(file => file.Bytes.LongLength) / 1e6:0.0} MB; one thread, best of {Rounds}"));
        var rows = new List<string[]>
        {
            Row("`DocumentImporter.Import`", pages, () => files.ForEach(file => DocumentImporter.Import(file.Bytes))),
            Row("PdfPig, `page.Text`", pages, () => files.ForEach(file => PlainText(file.Bytes))),
        };
        if (HasPdfToText())
            rows.Add(Row("`pdftotext -layout`, a process a file", pages,
                () => files.ForEach(file => PdfToText(file.Path))));
        else
            Console.WriteLine("pdftotext is not on this machine.");
        Figures.Table(["text of PDF files", "pages a second"], rows);
    }

    private static string[] Row(string name, int pages, Action work)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            work();
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        return [name, (pages / best.TotalSeconds).ToString("0", CultureInfo.InvariantCulture)];
    }

    private static int PlainText(byte[] bytes)
    {
        using var file = PdfDocument.Open(bytes);
        return file.GetPages().Sum(page => page.Text.Length);
    }

    private static List<(string Path, byte[] Bytes)> Files()
    {
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "..",
            "shared", "real", "pdf"));
        if (Directory.Exists(folder))
            return Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal)
                .Select(path => (path, File.ReadAllBytes(path))).ToList();

        var printed = Path.Combine(Path.GetTempPath(), "mandate-benchmark.pdf");
        File.WriteAllBytes(printed, PrintSeeds());
        return [(printed, File.ReadAllBytes(printed))];
    }

    private static byte[] PrintSeeds()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var lines = Seeds.Texts.SelectMany(seed => seed.Content.Split('\n'))
            .SelectMany(line => line.Chunk(90).Select(part => new string(part)))
            .Select(line => string.Concat(line.Where(c => c is >= ' ' and < (char)127)));
        foreach (var chunk in lines.Chunk(50))
        {
            var page = builder.AddPage(PageSize.A4);
            var y = 780;
            foreach (var line in chunk)
            {
                if (line.Length > 0)
                    page.AddText(line, 10, new PdfPoint(70, y), font);
                y -= 14;
            }
        }

        return builder.Build();
    }

    private static bool HasPdfToText()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext",
                "-v")
            { RedirectStandardError = true })!;
            process.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static void PdfToText(string path)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext",
            ["-layout", path, "-"])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
