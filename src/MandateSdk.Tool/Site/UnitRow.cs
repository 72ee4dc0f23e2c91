using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Site;

/// <summary>One unit as a row: its label and words, what belongs beside them, and what it shows on demand.</summary>
internal sealed class UnitRow
{
    private const int DeepestHeading = 6;

    private readonly SiteContent _content;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly string _root;
    private readonly UnitWords _words;
    private readonly Dictionary<string, string> _noteAnchors = new(StringComparer.Ordinal);
    private readonly HashSet<Footnote> _written = [];

    public UnitRow(SiteContent content, Instrument instrument, IReadOnlyDictionary<string, string> names, string root)
    {
        _content = content;
        _names = names;
        _root = root;
        _words = new UnitWords(content, root);
        foreach (var note in instrument.AllFootnotes)
        {
            // Of two notes with one label the first counts, as it does for the units that refer to them.
            if (!_noteAnchors.ContainsKey(note.Label))
                _noteAnchors.Add(note.Label, FormattableString.Invariant($"note-{_noteAnchors.Count + 1}"));
        }
    }

    /// <summary>How many sections stand around a unit.</summary>
    public static int DepthOf(Unit unit)
    {
        var depth = 0;
        for (var outer = unit.Parent; outer is not (null or Instrument); outer = outer.Parent)
            depth++;
        return depth;
    }

    /// <summary>Label and title of a section.</summary>
    public static string HeadingOf(Section section) =>
        section.Label is null ? section.Title : (section.Label + " " + section.Title).Trim();

    /// <summary>True for a note that stands beside a unit.</summary>
    public bool HasWritten(Footnote note) => _written.Contains(note);

    /// <summary>Writes a unit.</summary>
    public void Write(Unit unit, StringBuilder html)
    {
        var anchor = SitePlaces.AnchorOf(unit);
        var mandates = _content.MandatesOf(unit).ToList();
        html.Append($"<div class=\"unit {KindOf(unit)}\" id=\"{anchor}\"{Data(mandates)}>\n");
        html.Append($"<div class=\"words depth-{Math.Min(ItemDepthOf(unit), 4)}\">");
        var words = _words.OfUnit(unit, label => _noteAnchors.GetValueOrDefault(label));
        if (unit is Section section)
        {
            var level = Math.Min(DepthOf(section) + 2, DeepestHeading).ToString(CultureInfo.InvariantCulture);
            var label = section.Label is { } printed ? $"<span class=\"label\">{Html.Text(printed)}</span> " : "";
            html.Append($"<h{level}>{label}{words}</h{level}>");
        }
        else
        {
            html.Append(Label(unit, anchor) + $"<p>{words}</p>");
        }

        WriteOnDemand(unit, html);
        html.Append("</div>\n");
        WriteMargin(unit, mandates, html);
        html.Append("</div>\n");
    }

    /// <summary>A note as an item of a list.</summary>
    public string Note(Footnote note, Unit unit)
    {
        _written.Add(note);
        var anchor = _noteAnchors.GetValueOrDefault(note.Label);
        var text = note.Text.Length == 0 ? "<em>No words of this note are printed.</em>" : _words.OfNote(note, unit);
        return $"<li{(anchor is null ? "" : $" id=\"{anchor}\"")}><span class=\"note-label\">{Html.Text(note.Label)}</span> {text}</li>\n";
    }

    private static string KindOf(Unit unit) => unit switch
    {
        Section => "heading",
        PreambularParagraph => "recital",
        Paragraph => "paragraph",
        _ => "item",
    };

    // Items of items stand farther in; sections move nothing.
    private static int ItemDepthOf(Unit unit)
    {
        var depth = 0;
        for (var outer = unit.Parent; outer is Paragraph or PreambularParagraph or Subparagraph; outer = outer.Parent)
            depth++;
        return depth;
    }

    private static string Data(List<Mandate> mandates) => mandates.Count == 0
        ? ""
        : $" data-actors=\"{string.Join(' ', mandates.SelectMany(MandateWords.ActorsOf).Distinct().Select(Names.Of))}\""
            + $" data-classes=\"{string.Join(' ', mandates.Select(mandate => Names.Of(mandate.Class)).Distinct())}\"";

    private static string Label(Unit unit, string anchor)
    {
        var label = unit switch
        {
            Paragraph { Label: { Length: > 0 } printed } => char.IsDigit(printed[0]) ? printed + "." : "(" + printed + ")",
            Subparagraph { Label: { } printed } => "(" + printed + ")",
            Subparagraph => "•",
            _ => "¶",
        };
        return $"<a class=\"label\" href=\"#{anchor}\" aria-label=\"{Html.Text("Link to " + UnitLink.Inside(unit))}\">{Html.Text(label)}</a>";
    }

    private void WriteOnDemand(Unit unit, StringBuilder html)
    {
        var inside = UnitLink.Inside(unit);
        html.Append($"<details class=\"demand\"><summary aria-label=\"{Html.Text("Citation, C# name and source of " + inside)}\">⋯</summary>\n<dl>\n");
        Fact(html, "Citation", Html.Text(unit.Citation) + " " + Html.CopyButton("the citation of " + inside, unit.Citation));
        if (_names.TryGetValue(unit.Id, out var name))
            Fact(html, "C#", $"<code>{Html.Text(name)}</code> " + Html.CopyButton("the C# name of " + inside, name));
        Fact(html, "Id", $"<code>{Html.Text(unit.Id)}</code> " + Html.CopyButton("the id of " + inside, unit.Id));
        var cites = _content.ReferencesIn(unit).SelectMany(reference => _content.Graph.Resolve(reference))
            .Select(target => (Name: UnitWords.NameOf(target), Link: target.Unit is { } cited ? _content.Places.LinkTo(cited, _root) : null))
            .Distinct()
            .Select(target => "<li>" + Html.Link(target.Link, target.Name) + "</li>").ToList();
        if (cites.Count > 0)
            Fact(html, "Cites", "<ul>" + string.Concat(cites) + "</ul>");
        Fact(html, "Source", Html.Text(unit.Document.File) + SourceLines(unit));
        html.Append("</dl>\n</details>");
    }

    private static string SourceLines(Unit unit)
    {
        var source = unit.Document.Source;
        var lines = unit.Lines.Select(number =>
            $"<li value=\"{number.ToString(CultureInfo.InvariantCulture)}\">{Html.Text(source.ToString(source.Lines[number - 1].Span))}</li>");
        return "<ol class=\"lines\">" + string.Concat(lines) + "</ol>";
    }

    private static void Fact(StringBuilder html, string name, string value) =>
        html.Append($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");

    private void WriteMargin(Unit unit, List<Mandate> mandates, StringBuilder html)
    {
        var notes = unit.Footnotes.Where(note => !_written.Contains(note)).Distinct().ToList();
        var citing = _content.Citing(unit).ToList();
        if (notes.Count == 0 && citing.Count == 0 && mandates.Count == 0)
            return;

        html.Append($"<aside class=\"margin\" aria-label=\"{Html.Text("Beside " + UnitLink.Inside(unit))}\">\n");
        foreach (var mandate in mandates)
            html.Append(Duty(mandate));
        if (notes.Count > 0)
            html.Append("<ul class=\"notes\">\n" + string.Concat(notes.Select(note => Note(note, unit))) + "</ul>\n");
        if (citing.Count > 0)
            html.Append("<div class=\"citing\">Cited by " + CitingList.Of(citing, _content, _root) + "</div>\n");
        html.Append("</aside>\n");
    }

    private static string Duty(Mandate mandate)
    {
        var actors = string.Join(", ", mandate.Addressees.Select(MandateWords.Of).Distinct());
        return "<p class=\"duty\"><span class=\"class\">" + Html.Text(MandateWords.Of(mandate.Class)) + "</span>"
            + (actors.Length == 0 ? "" : " <span class=\"who\">" + Html.Text(actors) + "</span>")
            + (MandateWords.Due(mandate) is { } due ? " <span class=\"due\">" + Html.Text(due) + "</span>" : "") + "</p>\n";
    }
}
