using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>Instrument nodes → instrument records.</summary>
internal sealed class InstrumentBinder
{
    private static readonly string[] SourceWords = { "resolution", "decision", "annex", "chap.", "vol." };
    private static readonly string[] RemarkWords = { "See ", "For ", "The ", "In " };

    private readonly SyntaxTree _tree;
    private readonly UnitReader _reader;
    private readonly FootnoteBinder _footnotes;
    private readonly Masthead _masthead;
    private readonly ILookup<string, CatalogInstrument> _known;
    private readonly string? _issuer;
    private readonly InstrumentKinds _kinds;
    private readonly AdoptingBodies _bodies;

    public InstrumentBinder(SyntaxTree tree, UnitReader reader, FootnoteBinder footnotes, Masthead masthead,
        CatalogDocument? entry)
    {
        _tree = tree;
        _reader = reader;
        _footnotes = footnotes;
        _masthead = masthead;
        _known = (entry?.Instruments ?? default).ToLookup(instrument => instrument.Id, StringComparer.Ordinal);
        _issuer = entry?.Issuer;
        _kinds = InstrumentKinds.Of(reader.Lexicon);
        _bodies = AdoptingBodies.Of(reader.Lexicon);
    }

    /// <summary>Binds the instruments that stand in no other.</summary>
    public EquatableArray<InstrumentRecord> BindAll() => _tree.Root.Children
        .Where(node => node.Kind == SyntaxKind.Instrument)
        .Select(node => Bind(node, null))
        .ToEquatableArray();

    private InstrumentRecord Bind(SyntaxNode node, InstrumentRecord? parent)
    {
        var titleNode = node.Children.FirstOrDefault(child => child.Kind == SyntaxKind.Title);
        var bodyNode = node.Children.FirstOrDefault(child => child.Kind == SyntaxKind.AdoptingBody);
        var title = titleNode is null ? null : TitleOf(node, _reader.Words(titleNode));
        var body = bodyNode is not null ? ReadBody(_reader.Words(bodyNode)) : ReadBodyInSentence(node);

        // Who issued the text adopts what it does not say another body adopted; annexes come with it.
        body ??= parent is null ? _issuer : null;
        var kind = KindOf(node, title, body, parent);
        var id = _footnotes.IdOf(node);
        var hasVerbs = body is not null && !kind.IsOfReport;
        var units = new UnitBinder(_reader, node, _footnotes.UnitsOf(node), hasVerbs, body, bodyNode is null
            ? body
            : null);
        var (first, last) = LinesOf(node);
        var record = new InstrumentRecord(
            id,
            kind,
            node.Label?.Printed,
            title,
            body,
            IdentityOf(node, kind, body, titleNode, parent),
            first,
            last,
            units.Preamble,
            units.Paragraphs,
            units.Sections,
            default,
            _footnotes.Of(node),
            TableBinder.Bind(node, _reader),
            _known[id].FirstOrDefault()?.Lineage);
        return record with
        {
            Annexes = Annexes(node).Select(annex => Bind(annex, record)).ToEquatableArray(),
        };
    }

    // The first and the last line of the instrument with everything inside it; 1 where it has none.
    private static (int First, int Last) LinesOf(SyntaxNode instrument)
    {
        int first = int.MaxValue, last = 0;
        foreach (var node in instrument.DescendantsAndSelf())
        {
            foreach (var fragment in node.FragmentArray)
            {
                first = Math.Min(first, fragment.Line);
                last = Math.Max(last, fragment.Line);
            }
        }

        return last == 0 ? (1, 1) : (first, last);
    }

    private static IEnumerable<SyntaxNode> Annexes(SyntaxNode node) =>
        node.Children.Where(child => child.Kind == SyntaxKind.Instrument);

    private InstrumentKind KindOf(SyntaxNode node, string? title, string? body, InstrumentRecord? parent)
    {
        var label = node.Label?.Printed ?? string.Empty;
        if (label.StartsWith("Chapter", StringComparison.OrdinalIgnoreCase))
        {
            return InstrumentKind.Chapter;
        }

        if (InstrumentLabels.Read(label) is { } named && named.Kind != InstrumentKind.Annex)
        {
            return named.Kind;
        }

        if (parent is { Kind.IsResolution: true } && label.Length == 1)
        {
            return parent.Kind;
        }

        if (parent is not null && node.Label is null)
        {
            return body is null ? InstrumentKind.Annex : InstrumentKind.DraftResolution;
        }

        if (label.IndexOf('/') > 0)
        {
            return _masthead.IsDecision ? InstrumentKind.Decision : InstrumentKind.Resolution;
        }

        if (parent is not null || InstrumentLabels.Read(label) is not null)
        {
            return _kinds.FromHeadOfTitle(title, InstrumentKind.Annex);
        }

        if (body is not null && !body.StartsWith("We", StringComparison.Ordinal))
        {
            return _kinds.FromParties(body, title) ?? InstrumentKind.Resolution;
        }

        // A treaty that stands alone has a title and articles; other texts without label and adopting body are reports.
        return node.Label is null && body is null
            ? _kinds.FromHeadOfTreaty(title) ?? InstrumentKind.Report
            : _kinds.FromTitle(title, InstrumentKind.Declaration);
    }

    // The identity is what the text itself prints of the adopted instrument: a number with its organ, a title note, a
    // symbol.
    private string? IdentityOf(SyntaxNode node, InstrumentKind kind, string? body, SyntaxNode? title,
        InstrumentRecord? parent)
    {
        if (parent is not null)
        {
            return parent.Kind != InstrumentKind.Report || parent.AdoptionCitation is null || node.Label is null
                ? null
                : parent.AdoptionCitation + ", " + node.Label.Printed!.ToLowerInvariant();
        }

        var label = node.Label?.Printed;
        if (kind == InstrumentKind.Report)
        {
            return _masthead.Symbol;
        }

        if (label is not null
            && body is not null
            && (kind == InstrumentKind.Resolution || kind == InstrumentKind.Decision))
        {
            var number = InstrumentLabels.Read(label!)?.Number ?? label!.TrimEnd('.');
            if (number.IndexOf('/') > 0 || number.IndexOf('(') > 0)
            {
                return WithoutArticle(body!) + (kind == InstrumentKind.Resolution
                    ? " resolution "
                    : " decision ") + number;
            }
        }

        return title is not null && _footnotes.StarNoteOf(title) is { } note && NamesSource(note)
            ? note.TrimEnd('.')
            : null;
    }

    // "General Assembly resolution 65/229, annex." says where the text comes from; "Reissued for technical reasons."
    // and "For the discussion, see chapter IV." do not.
    private static bool NamesSource(string note) =>
        note.Any(char.IsDigit)
        && SourceWords.Any(word => note.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
        && !RemarkWords.Any(word => note.StartsWith(word, StringComparison.Ordinal));

    // "1. The Commission should …" is a norm about the Commission; only a sentence without label adopts.
    private string? ReadBodyInSentence(SyntaxNode node)
    {
        var first = node.Children.FirstOrDefault(child => child.Kind is SyntaxKind.Paragraph
            or SyntaxKind.PreambularParagraph);
        var start = first?.FullExtent().Start;
        if (first is null
            || first.Label is not null
            || node.Children.Any(child => child.Kind == SyntaxKind.Section
                && child.Fragments.Count > 0
                && child.FullExtent().Start < start))
        {
            return null;
        }

        var words = _reader.Words(first);
        if (_bodies.ReadName(words) is { } name)
        {
            return name;
        }

        return ReadBodyAtMeeting(words);
    }

    // "At its 2nd meeting, on 23 April 2013, the Commission … decided"
    private string? ReadBodyAtMeeting(string words)
    {
        var at = words.StartsWith("At ", StringComparison.Ordinal)
            ? words.IndexOf(", the ", StringComparison.Ordinal)
            : -1;
        return at < 0 ? null : _bodies.ReadName("T" + words.Substring(at + 3));
    }

    // "The Town Council, on the basis of section 7, adopts the following by-law:" names its issuer first.
    private string ReadBody(string words) => _tree.IsLaw && words.IndexOf(',') is var comma and > 0
        ? words.Substring(0, comma)
        : ReadBodyAtMeeting(words) ?? words.Trim().Trim('“', '"', '”').TrimEnd(',', ':', '.', ';', ' ');

    private static string WithoutArticle(string body) =>
        body.StartsWith("The ", StringComparison.Ordinal) ? body.Substring(4) : body;

    // "(United States dollars)" at the end of a title over a table is the unit of the table.
    private static string TitleOf(SyntaxNode node, string words)
    {
        var bracket = words.LastIndexOf(" (", StringComparison.Ordinal);
        return TableBinder.HasTitleForCaption(node) && bracket > 0 && words[words.Length - 1] == ')'
            ? words.Substring(0, bracket)
            : words;
    }
}
