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

    // What binds a unit, made once: a unit has no use for delegates of its own.
    private readonly Func<SyntaxNode, ParagraphRecord> _bindRecital;
    private readonly Func<SyntaxNode, ParagraphRecord> _bindParagraph;
    private readonly Func<SyntaxNode, ParagraphRecord> _bindItem;
    private readonly Func<SyntaxNode, SectionRecord> _bindSection;

    public UnitBinder(UnitReader reader, SyntaxNode instrument, UnitIds ids, bool hasVerbs, string? body,
        string? bodyInSentence)
    {
        _isTerse = body?.EndsWith("Security Council", StringComparison.Ordinal) == true;
        _reader = reader;
        _leads = LeadPhrases.Of(reader.Lexicon);
        _hasVerbs = hasVerbs;
        _bodyInSentence = bodyInSentence;
        _ids = ids;
        _bindRecital = BindRecital;
        _bindParagraph = BindParagraph;
        _bindItem = BindItem;
        _bindSection = Bind;
        Preamble = BindPreamble(instrument);
        Paragraphs = BindParagraphs(instrument);
        Sections = BindSections(instrument);
    }

    public EquatableArray<ParagraphRecord> Preamble { get; }

    public EquatableArray<ParagraphRecord> Paragraphs { get; }

    public EquatableArray<SectionRecord> Sections { get; }

    private EquatableArray<ParagraphRecord> BindPreamble(SyntaxNode container) =>
        BindAll(container, SyntaxKind.PreambularParagraph, _bindRecital);

    private EquatableArray<ParagraphRecord> BindParagraphs(SyntaxNode container) =>
        BindAll(container, SyntaxKind.Paragraph, _bindParagraph);

    private EquatableArray<SectionRecord> BindSections(SyntaxNode container) =>
        BindAll(container, SyntaxKind.Section, _bindSection);

    private static EquatableArray<T> BindAll<T>(SyntaxNode container, SyntaxKind kind, Func<SyntaxNode, T> bind)
        where T : IEquatable<T>
    {
        var count = 0;
        var children = container.ChildList;
        foreach (var child in children)
        {
            count += child.Kind == kind ? 1 : 0;
        }

        var bound = count == 0 ? Array.Empty<T>() : new T[count];
        for (int i = 0, next = 0; next < count; i++)
        {
            if (children[i].Kind == kind)
            {
                bound[next++] = bind(children[i]);
            }
        }

        return new EquatableArray<T>(bound);
    }

    private SectionRecord Bind(SyntaxNode section)
    {
        var heading = section.Children.First(child => child.Kind == SyntaxKind.Heading);
        var text = _reader.Read(heading);
        return new SectionRecord(
            _ids.Of(section),
            section.Level,
            section.Label?.Printed,
            _reader.Words(text).ToString(),
            text,
            UnitReader.Notes(heading),
            BindPreamble(section),
            BindParagraphs(section),
            BindSections(section));
    }

    private ParagraphRecord BindRecital(SyntaxNode node)
    {
        var text = _reader.Read(node);
        return Bind(node, text, OpeningOf(node, text));
    }

    private ParagraphRecord BindParagraph(SyntaxNode node)
    {
        var text = _reader.Read(node);
        return Bind(node, text, VerbOf(node, text));
    }

    private ParagraphRecord BindItem(SyntaxNode node) => Bind(node, _reader.Read(node), null);

    private ParagraphRecord Bind(SyntaxNode node, PrintedText text, string? lead) => new(
        _ids.Of(node),
        node.Label?.Value,
        node.Label?.Origin ?? LabelOrigin.None,
        text,
        lead,
        UnitReader.Notes(node),
        BindAll(node, SyntaxKind.Item, _bindItem));

    private string? OpeningOf(SyntaxNode node, PrintedText text)
    {
        if (node.Lead is not null && _leads.OpensRecital(node.Lead))
        {
            return node.Lead;
        }

        // The words are put together only where their beginning does not tell.
        var opening = _leads.BeginOpening(_reader.Beginning(text), _isTerse, out var isSure);
        if (isSure && (opening is not null || _bodyInSentence is null))
        {
            return opening;
        }

        var words = _reader.Words(text);
        return _leads.ReadOpening(words, _isTerse)
            ?? (_bodyInSentence is not null && words.StartsWith(_bodyInSentence)
                ? _leads.ReadOpening(words.From(_bodyInSentence.Length).TrimStart(", "))
                : null);
    }

    private string? VerbOf(SyntaxNode node, PrintedText text)
    {
        if (!_hasVerbs)
        {
            return null;
        }

        if (node.Lead is not null && node.Lead.Length < 80)
        {
            return node.Lead;
        }

        var isSentence = node.Label is null || !char.IsDigit(node.Label.Value[0]);
        if (!isSentence
            && _leads.BeginVerb(_reader.Beginning(text), _isTerse, out var isSure) is var verb && isSure)
        {
            return verb;
        }

        var words = _reader.Words(text);
        if (isSentence
            && words.EndsWith(":")
            && node.Children.FirstOrDefault(child => child.Kind == SyntaxKind.Item) is { } first
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
