using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>The units of one instrument → records with ids.</summary>
internal sealed class UnitBinder
{
    private readonly UnitReader _reader;
    private readonly LeadPhrases _leads;
    private readonly bool _hasVerbs;
    private readonly bool _isTerse;
    private readonly string? _bodyInSentence;
    private readonly UnitIds _ids;

    public UnitBinder(UnitReader reader, SyntaxNode instrument, bool isLaw, bool hasVerbs, string? body,
        string? bodyInSentence)
    {
        _isTerse = body?.EndsWith("Security Council", StringComparison.Ordinal) == true;
        _reader = reader;
        _leads = LeadPhrases.Of(reader.Lexicon);
        _hasVerbs = hasVerbs;
        _bodyInSentence = bodyInSentence;
        _ids = new UnitIds(instrument, isLaw, reader.Work);
        Preamble = BindPreamble(instrument);
        Paragraphs = BindParagraphs(instrument);
        Sections = BindSections(instrument);
    }

    public EquatableArray<ParagraphRecord> Preamble { get; }

    public EquatableArray<ParagraphRecord> Paragraphs { get; }

    public EquatableArray<SectionRecord> Sections { get; }

    private EquatableArray<ParagraphRecord> BindPreamble(SyntaxNode container) =>
        Of(container, SyntaxKind.PreambularParagraph).Select(node => Bind(node, OpeningOf(node))).ToEquatableArray();

    private EquatableArray<ParagraphRecord> BindParagraphs(SyntaxNode container) =>
        Of(container, SyntaxKind.Paragraph).Select(node => Bind(node, VerbOf(node))).ToEquatableArray();

    private EquatableArray<SectionRecord> BindSections(SyntaxNode container) =>
        Of(container, SyntaxKind.Section).Select(Bind).ToEquatableArray();

    private SectionRecord Bind(SyntaxNode section)
    {
        var heading = section.Children.First(child => child.Kind == SyntaxKind.Heading);
        var text = _reader.Read(heading);
        return new SectionRecord(
            _ids.Of(section),
            section.Level,
            section.Label?.Printed,
            _reader.Words(heading),
            text,
            UnitReader.Notes(heading),
            BindPreamble(section),
            BindParagraphs(section),
            BindSections(section));
    }

    private ParagraphRecord Bind(SyntaxNode node, string? lead) => new(
        _ids.Of(node),
        node.Label?.Value,
        node.Label?.Origin ?? LabelOrigin.None,
        _reader.Read(node),
        lead,
        UnitReader.Notes(node),
        Of(node, SyntaxKind.Item).Select(item => Bind(item, null)).ToEquatableArray());

    private static IEnumerable<SyntaxNode> Of(SyntaxNode container, SyntaxKind kind) =>
        container.Children.Where(child => child.Kind == kind);

    private string? OpeningOf(SyntaxNode node)
    {
        if (node.Lead is not null && _leads.ReadOpening(node.Lead) is not null)
        {
            return node.Lead;
        }

        var words = _reader.Words(node);
        return _leads.ReadOpening(words, _isTerse)
            ?? (_bodyInSentence is not null && words.StartsWith(_bodyInSentence, StringComparison.Ordinal)
                ? _leads.ReadOpening(words.Substring(_bodyInSentence.Length).TrimStart(',', ' '))
                : null);
    }

    private string? VerbOf(SyntaxNode node)
    {
        if (!_hasVerbs)
        {
            return null;
        }

        if (node.Lead is not null && node.Lead.Length < 80)
        {
            return node.Lead;
        }

        var words = _reader.Words(node);
        var isSentence = node.Label is null || !char.IsDigit(node.Label.Value[0]);
        if (isSentence
            && words.EndsWith(":", StringComparison.Ordinal)
            && Of(node, SyntaxKind.Item).FirstOrDefault() is { } first
            && _reader.Words(first) is var item && (_leads.ReadVerb(item) ?? _leads.ReadPastVerb(item)) is not null)
        {
            // "The Economic and Social Council, recalling …: (a) Reiterates …": the verbs stand in the items.
            return null;
        }

        return _leads.ReadVerb(words, _isTerse)
            ?? (isSentence
                ? _leads.ReadEnactment(words) ?? _leads.ReadPastVerb(words) ?? _leads.FindVerb(words)
                : null);
    }
}
