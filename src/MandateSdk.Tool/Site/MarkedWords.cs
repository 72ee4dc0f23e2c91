using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Tool.Site;

/// <summary>The words of a unit or a note with what is known of them: links, marks, the signs of notes.</summary>
/// <remarks>Links never nest, for no browser could follow them: of two at one place the first that was added counts.</remarks>
internal sealed class MarkedWords(Wording wording)
{
    private readonly List<(TextSpan Span, string Open, string Close)> _links = [];
    private readonly List<(TextSpan Span, string Class)> _marks = [];
    private readonly List<(int Position, string Html)> _signs = [];

    /// <summary>The words.</summary>
    public string Text => wording.Text;

    /// <summary>The signs of notes between the words.</summary>
    public IReadOnlyList<WordingMark> NoteSigns => wording.Marks;

    /// <summary>Where stretches of the source stand in the words; empty where they do not.</summary>
    public TextSpan StretchOf(IReadOnlyList<TextSpan> source) => wording.StretchOf(source);

    /// <summary>Puts an element around a stretch, unless another one is there.</summary>
    public void Link(TextSpan span, string open, string close)
    {
        if (!span.IsEmpty && !_links.Exists(link => link.Span.Start < span.End && span.Start < link.Span.End))
            _links.Add((span, open, close));
    }

    /// <summary>Marks a stretch; marks may lie in links and over one another.</summary>
    public void Mark(TextSpan span, string cssClass)
    {
        if (!span.IsEmpty)
            _marks.Add((span, cssClass));
    }

    /// <summary>Puts something between two characters.</summary>
    public void Insert(int position, string html) => _signs.Add((position, html));

    /// <summary>The words as a part of a page.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var (span, open, close) in _links.OrderBy(link => link.Span.Start))
        {
            Write(html, at, span.Start, isLast: false);
            html.Append(open);
            WriteMarked(html, span.Start, span.End);
            html.Append(close);
            at = span.End;
        }

        Write(html, at, Text.Length, isLast: true);
        return html.ToString();
    }

    // The sign of a note inside a link comes after it.
    private void Write(StringBuilder html, int from, int to, bool isLast)
    {
        var at = from;
        foreach (var (position, sign) in _signs.Where(sign => sign.Position <= to && (isLast || sign.Position < to))
            .OrderBy(sign => sign.Position).ToList())
        {
            WriteMarked(html, at, Math.Max(at, position));
            html.Append(sign);
            at = Math.Max(at, position);
        }

        _signs.RemoveAll(sign => sign.Position < to || isLast);
        WriteMarked(html, at, to);
    }

    private void WriteMarked(StringBuilder html, int from, int to)
    {
        var cuts = _marks.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End })
            .Where(cut => cut > from && cut < to).Append(to).Distinct().Order();
        var at = from;
        foreach (var cut in cuts)
        {
            var classes = string.Join(' ', _marks.Where(mark => mark.Span.Start <= at && cut <= mark.Span.End)
                .Select(mark => mark.Class).Distinct(StringComparer.Ordinal));
            var words = Html.Text(Text[at..cut]);
            html.Append(classes.Length == 0 || words.Length == 0 ? words : $"<span class=\"{classes}\">{words}</span>");
            at = cut;
        }
    }
}
