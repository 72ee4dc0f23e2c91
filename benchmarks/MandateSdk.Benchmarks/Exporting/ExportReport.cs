using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Xml;
using System.Xml.Schema;
using MandateSdk.Core.Model;
using MandateSdk.Import;

namespace MandateSdk.Benchmarks.Exporting;

/// <summary>
/// Thousands of texts through <c>mandate export</c> in each form: time, memory, and what is written. The command must be
/// built before: <c>dotnet build -c Release src/MandateSdk.Tool</c>.
/// </summary>
internal static class ExportReport
{
    private const int Texts = 3000;

    private static readonly string[] Forms = ["json", "akn", "markdown", "csv", "ndjson", "parquet"];

    private static readonly string[] Configurations = ["Release", "Debug"];

    public static void Run()
    {
        var root = Repository.Root;
        var command = Configurations
            .Select(configuration => Path.Combine(root, "src", "MandateSdk.Tool", "bin", configuration, "net10.0", "MandateSdk.Tool.dll"))
            .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("Build src/MandateSdk.Tool before.");
        var work = Directory.CreateTempSubdirectory("mandate-export-").FullName;
        try
        {
            var sources = Sources(root);
            var bytes = MakeTexts(sources, work);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Texts} texts made of {sources.Count}, {bytes / 1e6:0} MB, and one that is missing"));
            foreach (var form in Forms)
                Measure(command, work, form);
            Check(root, sources, command, work);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static List<string> Sources(string root)
    {
        var shared = Path.GetFullPath(Path.Combine(root, "..", "shared"));
        return new[] { Path.Combine(root, "seeds"), Path.Combine(shared, "samples"), Path.Combine(shared, "real") }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static long MakeTexts(List<string> sources, string work)
    {
        var texts = Directory.CreateDirectory(Path.Combine(work, "texts"));
        var bytes = 0L;
        for (var i = 0; i < Texts; i++)
        {
            var source = sources[i % sources.Count];
            var file = Path.Combine(texts.FullName, i.ToString("0000", CultureInfo.InvariantCulture) + "-" + Path.GetFileName(source));
            File.Copy(source, file);
            bytes += new FileInfo(file).Length;
        }

        return bytes;
    }

    private static void Measure(string command, string work, string form)
    {
        var clock = Stopwatch.StartNew();
        var (code, peak, error) = Run(command, work, form, Directory.GetFiles(Path.Combine(work, "texts")).Order(StringComparer.Ordinal)
            .Append("missing.txt"));
        var output = Path.Combine(work, form);
        var files = Directory.GetFiles(output, "*", SearchOption.AllDirectories);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{form}: {files.Length} files, {files.Sum(file => new FileInfo(file).Length) / 1e6:0} MB, {clock.Elapsed.TotalSeconds:0} s, {peak / 1e6:0} MB of memory, exit code {code}, {error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length} line of complaint"));
        Directory.Delete(output, recursive: true);
    }

    private static (int Code, long Peak, string Error) Run(string command, string work, string form, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, WorkingDirectory = work };
        foreach (var argument in new[] { command, "export", "--format", form, "--output", Path.Combine(work, form) }.Concat(files))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var peak = 0L;
        using var timer = new Timer(_ =>
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.WorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has just ended.
            }
        }, null, TimeSpan.Zero, TimeSpan.FromMilliseconds(200));
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, peak, error);
    }

    // Every source once: is what is written valid, and is it imported as the same units?
    private static void Check(string root, List<string> sources, string command, string work)
    {
        var schema = Path.GetFullPath(Path.Combine(root, "..", "shared", "schemas", "akomantoso30.xsd"));
        if (!File.Exists(schema))
            return;

        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, schema);
        schemas.Compile();
        var texts = Directory.CreateDirectory(Path.Combine(work, "once")).FullName;
        foreach (var source in sources)
            File.Copy(source, Path.Combine(texts, "x-" + Path.GetFileName(source)));
        Run(command, work, "akn", Directory.GetFiles(texts));
        foreach (var group in sources.GroupBy(source => Path.GetFileName(Path.GetDirectoryName(source))!))
        {
            var (valid, same, units, kept) = (0, 0, 0, 0);
            foreach (var name in group.Select(source => "x-" + Path.GetFileNameWithoutExtension(source)))
            {
                var xml = Path.Combine(work, "akn", name + ".xml");
                valid += IsValid(xml, schemas) ? 1 : 0;
                var document = Document.Parse(File.ReadAllText(Path.Combine(texts, name + ".txt")), name + ".txt");
                var imported = DocumentImporter.Import(File.ReadAllBytes(xml)).Text;
                var again = Document.Parse(imported, name + ".txt").Units.Select(Describe).ToHashSet(StringComparer.Ordinal);
                var found = document.Units.Count(unit => again.Contains(Describe(unit)));
                units += document.Units.Count;
                kept += found;
                same += found == document.Units.Count && again.Count == found ? 1 : 0;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{group.Key}: {valid} of {group.Count()} valid; imported again {same} documents the same, {kept} of {units} units ({100.0 * kept / Math.Max(1, units):0.00} %)"));
        }
    }

    private static bool IsValid(string file, XmlSchemaSet schemas)
    {
        var isValid = true;
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ProcessIdentityConstraints;
        settings.ValidationEventHandler += (_, _) => isValid = false;
        using var reader = XmlReader.Create(file, settings);
        while (reader.Read())
        {
        }

        return isValid;
    }

    private static string Describe(Unit unit) => string.Join('\n', new[]
    {
        unit.Id,
        (unit as Instrument)?.Kind.ToString(),
        (unit as Instrument)?.AdoptingBody,
        (unit as Instrument)?.Label ?? (unit as Section)?.Label ?? (unit as Paragraph)?.Label ?? (unit as Subparagraph)?.Label,
        (unit as Instrument)?.Title ?? (unit as Section)?.Title,
        (unit as Paragraph)?.Verb ?? (unit as PreambularParagraph)?.Opening,
        unit is Instrument or Section ? null : unit.Text,
    }.Concat(unit.Footnotes.Select(note => note.Label + " " + note.Text)));
}
