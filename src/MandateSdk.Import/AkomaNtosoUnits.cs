using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using MandateSdk.Import.AkomaNtoso;

namespace MandateSdk.Import;

/// <summary>
/// The units of an Akoma Ntoso file as it marks them up, without the reader of texts: to compare the two.
/// </summary>
public sealed class AkomaNtosoUnits
{
    private const int Deepest = 200;

    private readonly List<MarkedUnit> _units = [];
    private readonly List<MarkedUnit> _notes = [];

    private AkomaNtosoUnits()
    {
    }

    /// <summary>Reads the units in the order of the file; the notes come last.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="ImportException">The file is no Akoma Ntoso file.</exception>
    public static IReadOnlyList<MarkedUnit> Read(byte[] bytes)
    {
        var reader = new AkomaNtosoUnits();
        reader.Read(AkomaNtosoFile.Load(bytes), inPreamble: false, 0);
        return [.. reader._units, .. reader._notes];
    }

    private void Read(XElement element, bool inPreamble, int depth)
    {
        if (depth > Deepest)
            throw new ImportException("The elements of the file nest too deep.");

        switch (element.Name.LocalName)
        {
            case "meta" or "coverPage" or "preface" or "formula" or "conclusions" or "table" or "presentation":
                break;
            case "preamble":
                ReadChildren(element, true, depth);
                break;
            case "p":
                Add(inPreamble ? MarkedUnitKind.Recital : MarkedUnitKind.Paragraph, null, element);
                break;
            case "paragraph" or "point" or "section" or "article" or "container" or "indent" or "subparagraph":
                ReadUnit(element, inPreamble, depth);
                break;
            default:
                ReadChildren(element, inPreamble, depth);
                break;
        }
    }

    private void ReadChildren(XElement element, bool inPreamble, int depth)
    {
        foreach (var child in element.Elements())
            Read(child, inPreamble, depth + 1);
    }

    private void ReadUnit(XElement element, bool inPreamble, int depth)
    {
        var label = element.Elements().FirstOrDefault(child => child.Name.LocalName == "num") is { } number
            ? AkomaNtosoFile.TextOf(number)
            : null;
        var isFirst = true;
        foreach (var child in element.Elements().Where(child => child.Name.LocalName != "num").SelectMany(Parts))
        {
            if (child.Name.LocalName is "heading" or "subheading")
                Add(MarkedUnitKind.Heading, label, child);
            else if (child.Name.LocalName == "p")
                Add(KindOf(isFirst ? label : null, inPreamble), isFirst ? label : null, child);
            else
                Read(child, inPreamble, depth + 1);
            isFirst &= child.Name.LocalName is not ("heading" or "subheading" or "p");
        }
    }

    // The words of a unit stand in its content, or in the introduction of its list.
    private static IEnumerable<XElement> Parts(XElement element) =>
        element.Name.LocalName is "content" or "intro" or "list" or "wrapUp"
            ? element.Elements().SelectMany(Parts)
            : [element];

    private static MarkedUnitKind KindOf(string? label, bool inPreamble) =>
        label is not null && label.StartsWith('(') ? MarkedUnitKind.Item
        : label is null or "" && inPreamble ? MarkedUnitKind.Recital
        : label is [.., '.'] && char.IsAsciiDigit(label[0]) || label is null
            ? MarkedUnitKind.Paragraph
            : MarkedUnitKind.Item;

    private void Add(MarkedUnitKind kind, string? label, XElement element)
    {
        var notes = element.Descendants().Where(child => child.Name.LocalName == "authorialNote").ToList();
        foreach (var note in notes)
            _notes.Add(new MarkedUnit(MarkedUnitKind.Note, (string?)note.Attribute("marker"),
                AkomaNtosoFile.TextOf(note), []));

        var text = AkomaNtosoFile.TextOf(element);
        if (text.Length == 0)
            return;
        kind = AkomaNtosoFile.IsHeading(element) ? MarkedUnitKind.Heading : kind;
        _units.Add(new MarkedUnit(kind, label, text, notes.Select(note => (string?)note.Attribute("marker") ?? "")
            .ToList()));
    }
}
