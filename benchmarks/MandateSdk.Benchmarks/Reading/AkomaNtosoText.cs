using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using MandateSdk.Core.Model;

namespace MandateSdk.Benchmarks.Reading;

/// <summary>A document as Akoma Ntoso, as plain as it can be: what a parser of XML would read in place of the text.</summary>
internal static class AkomaNtosoText
{
    private const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>Writes a document.</summary>
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
        {
            writer.WriteStartElement("akomaNtoso", Namespace);
            writer.WriteStartElement("statement");
            foreach (var unit in document.Units)
            {
                writer.WriteStartElement("paragraph");
                writer.WriteAttributeString("eId", unit.Id);
                writer.WriteStartElement("content");
                writer.WriteElementString("p", new string(unit.Text.Where(XmlConvert.IsXmlChar).ToArray()));
                writer.WriteEndElement();
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return text.ToString();
    }

    /// <summary>Reads all nodes.</summary>
    /// <returns>Their number.</returns>
    public static int Read(string xml)
    {
        var count = 0;
        using var reader = XmlReader.Create(new StringReader(xml));
        while (reader.Read())
        {
            count++;
        }

        return count;
    }
}
