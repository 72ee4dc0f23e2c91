using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Export.Tests.Harness;

/// <summary>The texts that exports are made of here.</summary>
internal static class Texts
{
    private static readonly Catalog Catalog =
        CatalogReader.Read(File.ReadAllText(Path.Combine(Repository.Seeds, "catalog.json")));

    /// <summary>A small text with one of everything.</summary>
    public const string Small = """
        United Nations
        A/RES/99/1

        General Assembly

        Distr.: General
        3 March 2025

        Resolution adopted by the General Assembly on 1 March 2025

        99/1. Order & law <in brief>

        *The General Assembly*,

        *Recalling* its resolution 98/1 of 2 March 2024,¹

        **A. First part**

        1. *Requests* the Secretary-General:

        (a) To act on resolution 98/1;²

        (i) Soon;

        (b) To report to it at its hundredth session;

        2. *Decides* to return to paragraph 1 above.

        ¹ See A/98/12.

        ² *Ibid.*, para. 3.

        10th plenary meeting

        1 March 2025

        Annex

        Rules of the house

        1. Keys are kept by the porter.

        | Country | Votes |
        | --- | --- |
        | Austria | 1 |

        2. Doors are closed at night.

        """;

    public static Document Read(string path, Catalog? catalog = null) =>
        Document.Parse(File.ReadAllText(path), Path.GetFileName(path), catalog);

    public static Document OfSmall() => Document.Parse(Small, "small.txt");

    public static IEnumerable<string> SeedPaths() => Directory.GetFiles(Repository.Seeds, "*.txt").Order();

    // Read once: documents do not change, and many tests look at all of them.
    private static readonly Lazy<IReadOnlyList<Document>> LazySeeds = new(() =>
        SeedPaths().Select(path => Read(path, Catalog)).ToList());

    public static IReadOnlyList<Document> Seeds() => LazySeeds.Value;

    public static IEnumerable<string> Shared(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(Repository.Shared, folder), pattern).Order();

    public static byte[] Export(ExportFormat format, Document document)
    {
        using var stream = new MemoryStream();
        format.Write(new ExportSource(document), stream);
        return stream.ToArray();
    }

    public static string ExportText(ExportFormat format, Document document) =>
        Encoding.UTF8.GetString(Export(format, document));
}
