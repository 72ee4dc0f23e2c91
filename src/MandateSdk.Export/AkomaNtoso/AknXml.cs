using System;
using System.IO;
using System.Text;
using System.Xml;

namespace MandateSdk.Export.AkomaNtoso;

/// <summary>Writes elements: blocks on lines of their own, what is inside of words without any blank of ours.</summary>
internal sealed class AknXml : IDisposable
{
    /// <summary>The namespace of Akoma Ntoso 3.0.</summary>
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private readonly XmlWriter _xml;
    private int _depth;

    public AknXml(Stream output)
    {
        _xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.None,
            CloseOutput = false,
        });
        _xml.WriteStartDocument();
    }

    /// <summary>Writes an element with others inside it.</summary>
    public void Block(string name, Action<AknXml> inside, params (string Name, string? Value)[] attributes)
    {
        Line();
        Start(name, attributes);
        _depth++;
        inside(this);
        _depth--;
        Line();
        _xml.WriteEndElement();
    }

    /// <summary>Writes an element with words inside it, on a line of its own.</summary>
    public void Words(string name, Action<AknXml> inside, params (string Name, string? Value)[] attributes)
    {
        Line();
        Inline(name, inside, attributes);
    }

    /// <summary>Writes an element with nothing inside it, on a line of its own.</summary>
    public void Empty(string name, params (string Name, string? Value)[] attributes) => Words(name, _ => { }, attributes);

    /// <summary>Writes an element inside of words.</summary>
    public void Inline(string name, Action<AknXml> inside, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        inside(this);
        _xml.WriteEndElement();
    }

    /// <summary>Writes an element of our own, with attributes only.</summary>
    public void Foreign(string name, string ns, params (string Name, string? Value)[] attributes)
    {
        Line();
        _xml.WriteStartElement("m", name, ns);
        Attributes(attributes);
        _xml.WriteEndElement();
    }

    /// <summary>Writes characters; what XML cannot have becomes U+FFFD.</summary>
    public void Text(string text) => _xml.WriteString(Valid(text));

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private void Start(string name, (string Name, string? Value)[] attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        Attributes(attributes);
    }

    private void Attributes((string Name, string? Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                _xml.WriteAttributeString(name, Valid(value));
        }
    }

    private void Line() => _xml.WriteWhitespace("\n" + new string(' ', Math.Min(_depth, 60)));

    private static string Valid(string text)
    {
        StringBuilder? valid = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (!isPair && !XmlConvert.IsXmlChar(text[i]))
                (valid ??= new StringBuilder(text))[i] = '\uFFFD';
            else if (isPair)
                i++;
        }

        return valid?.ToString() ?? text;
    }
}
