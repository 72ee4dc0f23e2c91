using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Site;

/// <summary>The page of one instrument: its words, with everything that is known of each unit beside them.</summary>
internal sealed class InstrumentPage
{
    private const string Root = "../";

    private readonly SiteContent _content;
    private readonly Instrument _instrument;
    private readonly UnitRow _rows;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly StringBuilder _html = new();

    public InstrumentPage(SiteContent content, Instrument instrument)
    {
        _content = content;
        _instrument = instrument;
        _names = content.Names.Of(instrument);
        _rows = new UnitRow(content, instrument, _names, Root);
    }

    /// <summary>What stands on the page.</summary>
    public string Write()
    {
        WritePath();
        WriteHead();
        var hasContents = _instrument.AllSections.Count > 0 || _instrument.Annexes.Count > 0;
        _html.Append(hasContents ? "<div class=\"reader\">\n" : "<div class=\"reader plain\">\n");
        if (hasContents)
            WriteContents();
        _html.Append("<article class=\"text\" aria-label=\"Text\">\n");
        if (_instrument.AdoptingBody is { } body)
            _html.Append($"<p class=\"body\">{Html.Text(body)},</p>\n");
        WriteUnits();
        WriteOtherNotes();
        WriteAnnexes();
        _html.Append("</article>\n</div>\n");
        WriteNeighbours();
        return _html.ToString();
    }

    private void WritePath()
    {
        var path = new List<string> { Html.Link(Root + "index.html", "All instruments") };
        var document = _instrument.Document;
        path.Add(Html.Text(document.Symbol ?? document.Title ?? document.File));
        for (var outer = _instrument.Parent; outer is Instrument around; outer = around.Parent)
            path.Insert(2, Html.Link(_content.Places.LinkTo(around, Root), around.Label ?? around.Citation));
        _html.Append("<nav class=\"path\" aria-label=\"Where this stands\"><ol>");
        foreach (var step in path)
            _html.Append("<li>" + step + "</li>");
        _html.Append("</ol></nav>\n");
    }

    private void WriteHead()
    {
        var kind = MandateWords.Of(_instrument.Kind);
        var label = _instrument.Label?.TrimEnd('.') ?? "";

        // "Draft resolution II" says itself what it is.
        kind = label.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? label : label.Length == 0 ? kind : kind + " · " + label;
        _html.Append("<header class=\"head\" id=\"top\">\n");
        _html.Append($"<p class=\"kind\">{Html.Text(kind)}</p>\n<h1>{Html.Text(_instrument.Citation)}</h1>\n<dl class=\"facts\">\n");
        Fact("Cite as", Html.Text(_instrument.Citation) + " " + Html.CopyButton("the citation", _instrument.Citation));
        if (_instrument.Symbols.Count > 0)
            Fact(_instrument.Symbols.Count == 1 ? "Symbol" : "Symbols", Html.Text(string.Join("; ", _instrument.Symbols)));
        WriteLineage(_instrument.Lineage);
        if (_names.TryGetValue(_instrument.Id, out var name))
            Fact("In C#", $"<code>{Html.Text(name)}</code> " + Html.CopyButton("the C# name", name));
        Fact("Source", Html.Text(string.Create(
            CultureInfo.InvariantCulture,
            $"{_instrument.Document.File}, lines {_instrument.StartLine}–{_instrument.EndLine}")));
        var citing = _content.Citing(_instrument).ToList();
        if (citing.Count > 0)
            Fact("Cited by", CitingList.Of(citing, _content, Root));
        foreach (var pair in _content.Pairs.Where(pair => pair.Draft == _instrument || pair.Adopted == _instrument))
            Fact("Compare", Html.Link(Root + ComparisonPage.PathOf(pair, _content), "Draft beside adopted text, with changes shown"));
        _html.Append("</dl>\n");
        WriteFilter();
        _html.Append("</header>\n");
    }

    private void WriteLineage(LineageRecord? lineage)
    {
        if (lineage?.AdoptedAs is { } adopted)
            Fact("Adopted", Html.Text(adopted + (lineage.AdoptedOn is { } date ? " on " + date : "")));
        if (lineage?.DraftSymbol is { } tabled)
            Fact("Tabled as", Html.Text(tabled));
        if (lineage?.RecommendedBy is { } recommended)
            Fact("Recommended by", Html.Text(recommended));
        if (lineage?.SupersededBy is { } superseded)
            Fact("Superseded by", Html.Text(superseded));
    }

    private void Fact(string name, string html) => _html.Append($"<div><dt>{name}</dt><dd>{html}</dd></div>\n");

    // What is marked in the words, and whose mandates stand out.
    private void WriteFilter()
    {
        var mandates = _instrument.DescendantsAndSelf().Where(unit => unit.Instrument == _instrument)
            .SelectMany(_content.MandatesOf).ToList();
        var actors = mandates.SelectMany(MandateWords.ActorsOf).Distinct()
            .OrderBy(MandateWords.Of, StringComparer.Ordinal).ToList();
        _html.Append("<form class=\"filter only-script\" aria-label=\"What is marked\" data-filter=\"units\">\n<fieldset><legend>Mark</legend>\n");
        foreach (var (value, words) in new[] { ("mandates", "Mandates"), ("terms", "Defined terms"), ("refs", "References") })
        {
            _html.Append($"<label class=\"toggle {value}\"><input type=\"checkbox\" name=\"mark\" value=\"{value}\" checked> {words}</label>\n");
        }

        _html.Append("</fieldset>\n");
        if (actors.Count > 0)
        {
            _html.Append("<label>Asked of <select name=\"actor\">"
                + Html.Options("everybody", actors.Select(actor => (Names.Of(actor), MandateWords.Of(actor))))
                + "</select></label>\n<label>Kind <select name=\"class\">"
                + Html.Options("every kind", mandates.Select(mandate => mandate.Class).Distinct().Order()
                    .Select(found => (Names.Of(found), MandateWords.Of(found))))
                + "</select></label>\n");
            _html.Append("<p class=\"count\" role=\"status\"></p>\n");
            _html.Append($"<p class=\"more\">{Html.Link(Root + "mandates.html?instrument=" + Uri.EscapeDataString(_instrument.Id), "As a table")}</p>\n");
        }

        _html.Append("</form>\n");
    }

    private void WriteContents()
    {
        _html.Append("<nav class=\"contents\" aria-label=\"Contents\">\n<details open><summary>Contents</summary>\n<ol>\n");
        foreach (var section in _instrument.AllSections)
        {
            _html.Append($"<li class=\"level-{Math.Min(UnitRow.DepthOf(section), 4)}\"><a href=\"#{SitePlaces.AnchorOf(section)}\">"
                + $"{Html.Text(UnitRow.HeadingOf(section))}</a></li>\n");
        }

        foreach (var annex in _instrument.Annexes)
            _html.Append("<li class=\"level-0 annex\">" + Html.Link(_content.Places.LinkTo(annex, Root), annex.ToString()) + "</li>\n");
        _html.Append("</ol></details>\n</nav>\n");
    }

    // Tables stand between the units, where they are printed.
    private void WriteUnits()
    {
        var tables = new Queue<Table>(_instrument.Tables.OrderBy(table => table.StartLine));
        foreach (var unit in _instrument.DescendantsAndSelf().Where(unit => unit is not Instrument && unit.Instrument == _instrument))
        {
            while (tables.Count > 0 && unit.Lines.Count > 0 && tables.Peek().StartLine < unit.Lines[0])
                WriteTable(tables.Dequeue());
            _rows.Write(unit, _html);
        }

        while (tables.Count > 0)
            WriteTable(tables.Dequeue());
    }

    private void WriteTable(Table table)
    {
        _html.Append("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\""
            + Html.Text(table.Caption ?? "Table") + "\"><table>\n");
        if (table.Caption is { } caption)
            _html.Append($"<caption>{Html.Text(caption)}</caption>\n");
        foreach (var row in table.HeaderRows)
            _html.Append("<tr>" + string.Concat(row.Select(cell => $"<th scope=\"col\">{Html.Text(cell.Text)}</th>")) + "</tr>\n");
        foreach (var row in table.Rows)
            _html.Append("<tr>" + string.Concat(row.Select(cell => $"<td>{Html.Text(cell.Text)}</td>")) + "</tr>\n");
        _html.Append("</table></div>\n");
    }

    // Notes to titles and tables, and those whose sign is lost.
    private void WriteOtherNotes()
    {
        var others = _instrument.AllFootnotes.Where(note => !_rows.HasWritten(note)).ToList();
        if (others.Count == 0)
            return;

        _html.Append("<section class=\"other-notes\" aria-labelledby=\"other-notes\">\n<h2 id=\"other-notes\">Other notes</h2>\n<ul>\n");
        foreach (var note in others)
            _html.Append(_rows.Note(note, _instrument));
        _html.Append("</ul>\n</section>\n");
    }

    private void WriteAnnexes()
    {
        if (_instrument.Annexes.Count == 0)
            return;

        _html.Append("<section class=\"annexes\" aria-labelledby=\"annexes\">\n<h2 id=\"annexes\">Inside this text</h2>\n<ul>\n");
        foreach (var annex in _instrument.Annexes)
            _html.Append("<li>" + Html.Link(_content.Places.LinkTo(annex, Root), annex.ToString()) + "</li>\n");
        _html.Append("</ul>\n</section>\n");
    }

    private void WriteNeighbours()
    {
        var all = _content.Instruments;
        var at = 0;
        while (all[at] != _instrument)
            at++;
        _html.Append("<nav class=\"neighbours\" aria-label=\"Instruments before and after\">\n");
        if (at > 0)
            _html.Append($"<a rel=\"prev\" href=\"{Html.Text(_content.Places.LinkTo(all[at - 1], Root))}\"><span>Before</span> {Html.Text(all[at - 1].Citation)}</a>\n");
        if (at + 1 < all.Count)
            _html.Append($"<a rel=\"next\" href=\"{Html.Text(_content.Places.LinkTo(all[at + 1], Root))}\"><span>After</span> {Html.Text(all[at + 1].Citation)}</a>\n");
        _html.Append("</nav>\n");
    }
}
