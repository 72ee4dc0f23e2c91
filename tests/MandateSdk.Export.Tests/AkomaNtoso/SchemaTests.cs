using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Schema;
using MandateSdk.Core.Model;
using MandateSdk.Export.Tests.Harness;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Export.Tests.AkomaNtoso;

/// <summary>What is written is valid Akoma Ntoso 3.0.</summary>
public sealed class SchemaTests
{
    private const string Hostile = "99/1. A title\u0001\uFFFE ]]> <b>&amp;\n\nThe General Assembly,\n\n"
        + "Recalling \uD800 its resolution 98/1 \"quoted\" &#x0;,\n\n1. Requests \u000B all States <!-- --> ]]>:\n\n(a) To act;\n\n"
        + "(a) To act again;\n\n1. Decides \u202E to go on.\n\nAnnex\n\nAnnex\n\n1. Text\n";

    [SharedFact("schemas")]
    public void TheSeedsAreValid() => AssertValid(Texts.Seeds().ToArray());

    [SharedFact("samples")]
    public void TheSamplesAreValid() =>
        AssertValid(Texts.Shared("samples", "*.txt").Select(path => Texts.Read(path)).ToArray());

    /// <summary>One layout of each; <c>benchmarks … export</c> has all of them.</summary>
    [SharedFact("real")]
    public void RealDocumentsAreValid() => AssertValid(
        Texts.Shared("real/resolutions", "*.paged.txt")
            .Concat(Texts.Shared("real/official-records", "*.txt"))
            .Concat(Texts.Shared("real/pdf", "*.layout.txt"))
            .AsParallel().Select(path => Texts.Read(path)).ToArray());

    [SharedFact("schemas")]
    public void ATextOfAnyCharactersIsValid() => AssertValid(
        Document.Parse(Hostile, "hostile.txt"),
        Document.Parse(string.Empty, "empty.txt"),
        Document.Parse("\u0000\uFFFF", "none.txt"),
        Document.Parse(Hostile + "\n" + Hostile, "odd name %&<>.txt"),
        Texts.OfSmall());

    private static void AssertValid(params Document[] documents)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(Repository.Shared, "schemas", "akomantoso30.xsd"));
        schemas.Compile();
        var problems = new ConcurrentBag<string>();
        Parallel.ForEach(documents, document =>
        {
            var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
            settings.ValidationFlags |= XmlSchemaValidationFlags.ProcessIdentityConstraints;
            settings.ValidationEventHandler += (_, problem) =>
                problems.Add(document.File + "(" + problem.Exception.LineNumber + "): " + problem.Message);
            using var reader = XmlReader.Create(new MemoryStream(Texts.Export(ExportFormat.AkomaNtoso, document)), settings);
            while (reader.Read())
            {
            }
        });
        Assert.Empty(problems);
        Assert.NotEmpty(documents);
    }
}
