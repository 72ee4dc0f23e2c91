using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace MandateSdk.Import.AkomaNtoso;

/// <summary>Loads Akoma Ntoso files.</summary>
internal static class AkomaNtosoFile
{
    /// <summary>The namespace of Akoma Ntoso 3.0; what came before and after it begins in the same way.</summary>
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private const long MostCharacters = 64_000_000;

    /// <summary>Loads a file without its document type, which could name other files or grow without bound.</summary>
    /// <exception cref="ImportException">The file is no Akoma Ntoso file.</exception>
    public static XElement Load(byte[] bytes)
    {
        try
        {
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostCharacters
            };
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
            return root.Name.LocalName == "akomaNtoso"
                ? root
                : throw new ImportException("The file is XML, but no Akoma Ntoso: its root is " + root.Name.LocalName
                    + ".");
        }
        catch (XmlException exception)
        {
            throw new ImportException("The file is no well-formed XML: " + exception.Message, exception);
        }
    }

    /// <summary>The text of an element, blanks in a row as one, notes left out.</summary>
    public static string TextOf(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes().OfType<XText>())
        {
            if (!node.Ancestors().TakeWhile(ancestor => ancestor != element)
                .Any(ancestor => ancestor.Name.LocalName == "authorialNote"))
                text.Append(node.Value);
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>True for a paragraph that is nothing but a heading, or is wholly in bold.</summary>
    public static bool IsHeading(XElement paragraph)
    {
        var nodes = paragraph.Nodes()
            .Where(node => node is XElement || (node is XText text && !string.IsNullOrWhiteSpace(text.Value))).ToList();
        return nodes.Count > 0 && nodes.TrueForAll(node => node is XElement element
            && (element.Name.LocalName is "subheading" or "heading" or "b" or "authorialNote"
                || (string?)element.Attribute("class") == "bold")
            && (element.Name.LocalName != "authorialNote" || nodes.Count > 1));
    }
}
