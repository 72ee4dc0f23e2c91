using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace MandateSdk.Tool.Site;

/// <summary>A page that is one table, which a reader filters and sorts.</summary>
/// <param name="title">The title of the page.</param>
/// <param name="figures">What there is, as a sentence of HTML.</param>
/// <param name="columns">The heads of the columns.</param>
internal sealed class FilteredTable(string title, string figures, params string[] columns)
{
    private readonly StringBuilder _filter = new();
    private readonly StringBuilder _rows = new();

    /// <summary>Lets a reader choose the rows with one value.</summary>
    /// <param name="label">What the choice is called.</param>
    /// <param name="name">The name of the value: rows have it as attribute <c>data-NAME</c>.</param>
    /// <param name="all">What all rows are called.</param>
    /// <param name="options">The values and what they are called.</param>
    public FilteredTable Choice(string label, string name, string all,
        IEnumerable<(string Value, string Words)> options)
    {
        _filter.Append($"<label>{label} <select name=\"{name}\">{Html.Options(all, options)}</select></label>\n");
        return this;
    }

    /// <summary>Lets a reader keep the rows whose value is <c>yes</c>.</summary>
    /// <param name="label">What is kept.</param>
    /// <param name="name">The name of the value: rows have it as attribute <c>data-NAME</c>.</param>
    public FilteredTable Switch(string label, string name)
    {
        _filter.Append("<label class=\"toggle\">")
            .Append($"<input type=\"checkbox\" name=\"{name}\" value=\"yes\"> {label}</label>\n");
        return this;
    }

    /// <summary>Adds a row.</summary>
    /// <param name="values">What the row is chosen by: names and values.</param>
    /// <param name="cells">One cell a column, as HTML.</param>
    /// <remarks>
    /// On a phone a row is a card whose cells have the heads of their columns before them. What is no table to the eye
    /// is one to screen readers only where the roles say so.
    /// </remarks>
    public void Add(IEnumerable<(string Name, string Value)> values, params TableCell[] cells)
    {
        _rows.Append("<tr role=\"row\"");
        foreach (var (name, value) in values)
            _rows.Append($" data-{name}=\"{Html.Text(value)}\"");
        _rows.Append('>');
        foreach (var (cell, column) in cells.Zip(columns))
        {
            var sort = cell.Sort is null ? "" : $" data-sort=\"{Html.Text(cell.Sort)}\"";
            _rows.Append(cell.IsHead
                ? $"<th scope=\"row\" role=\"rowheader\"{sort}>{cell.Html}</th>"
                : $"<td role=\"cell\" data-head=\"{column}\"{sort}>{cell.Html}</td>");
        }

        _rows.Append("</tr>\n");
    }

    /// <summary>The page.</summary>
    public override string ToString() =>
        $"<header class=\"head\" id=\"top\">\n<h1>{title}</h1>\n<p>{figures}</p>\n"
        + "<form class=\"filter only-script\" aria-label=\"What is shown\" data-filter=\"rows\">\n"
        + "<label>Words <input type=\"search\" name=\"words\" autocomplete=\"off\"></label>\n"
        + _filter
        + "<p class=\"count\" role=\"status\"></p>\n</form>\n</header>\n"
        + "<div class=\"table wide\"><table class=\"list\" role=\"table\" data-sortable>\n"
        + $"<caption class=\"hidden\">{title}</caption>\n"
        + "<thead role=\"rowgroup\"><tr role=\"row\">"
        + string.Concat(columns.Select(column => $"<th scope=\"col\" role=\"columnheader\">{column}</th>"))
        + "</tr></thead>\n<tbody role=\"rowgroup\">\n"
        + _rows
        + "</tbody></table></div>\n";
}

/// <summary>A cell of a table that is filtered.</summary>
/// <param name="Html">What stands in it.</param>
/// <param name="Sort">What it is sorted by; null for its words.</param>
/// <param name="IsHead">True for the cell that names its row.</param>
internal sealed record TableCell(string Html, string? Sort = null, bool IsHead = false);
