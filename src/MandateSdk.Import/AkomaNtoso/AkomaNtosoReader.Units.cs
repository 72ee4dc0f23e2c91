using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.AkomaNtoso;

/// <content>Which unit a paragraph of words belongs to.</content>
internal sealed partial class AkomaNtosoReader
{
    private static readonly string[] AdoptionNotes = ["Adopted by ", "Resolution adopted by ", "Decision adopted by ", "["];

    private bool _isAttached;

    // Below this units stand beside one another, as in a text that is read.
    private static bool IsDeepest(MarkupNode node) => node.Depth >= ReadingLimits.DeepestUnit - 2;

    private void OpenUnit(XElement element)
    {
        FlushLabel();
        var label = element.Elements().FirstOrDefault(child => child.Name.LocalName == "num") is { } number
            ? AkomaNtosoFile.TextOf(number)
            : null;
        label = label is "" ? null : label;
        var parent = IsDeepest(_at) ? _at.Parent! : _at;
        if (AkomaNtosoElements.IsSection(element) && !parent.IsUnit)
        {
            _at = parent.Add(new MarkupNode(SyntaxKind.Section, label));
            _at.Add(new MarkupNode(SyntaxKind.Heading, label));
            return;
        }

        _at = parent.IsUnit ? parent.Add(new MarkupNode(SyntaxKind.Item, label))
            : AkomaNtosoElements.IsRecital(element) || _region == ElementRole.Preamble
                ? AddTo(parent, SyntaxKind.PreambularParagraph, label)
                : AddTo(parent, SyntaxKind.Paragraph, label);
    }

    // The United Nations marks "(a)" up as a paragraph now and then: it belongs to the numbered one before it.
    private static MarkupNode AddTo(MarkupNode container, SyntaxKind kind, string? label)
    {
        var last = container.Children.FindLast(child => child.Kind == kind);
        return label is ['(', ..] && last is not null && last.Label is not ['(', ..] && !IsDeepest(last)
            ? last.Add(new MarkupNode(SyntaxKind.Item, label))
            : container.Add(new MarkupNode(kind, label));
    }

    private void ReadParagraph(XElement element)
    {
        switch (_region)
        {
            case ElementRole.Cover when !element.DescendantsAndSelf().Any(child => child.Name.LocalName == "docTitle"):
                AddLine(Root().Add(new MarkupNode(SyntaxKind.FrontMatter)), element, LineRole.Masthead, null);
                break;
            case ElementRole.Cover or ElementRole.Preface:
                AddHead(element);
                break;
            case ElementRole.Formula:
                AddLine(ContainerAround(_at).Add(new MarkupNode(SyntaxKind.AdoptingBody)), element, LineRole.Text, null);
                break;
            case ElementRole.Conclusions:
                AddClosing(element);
                break;
            case ElementRole.Frame:
                var isHeading = AkomaNtosoFile.IsHeading(element);
                AddLine(_at.Add(new MarkupNode(isHeading ? SyntaxKind.FrameHeading : SyntaxKind.FrameParagraph)),
                    element, isHeading ? LineRole.Heading : LineRole.Text, null);
                break;
            default:
                if (AkomaNtosoFile.IsHeading(element))
                    AddHeading(element);
                else
                    AddWords(element);
                break;
        }
    }

    private void AddWords(XElement element)
    {
        if (_at.Kind == SyntaxKind.Section && _at.Children.TrueForAll(child => child.Lines.Count == 0))
            FlushLabel();
        var label = TakeLabel();
        var node = _at.IsUnit
            ? _at
            : AddTo(ContainerAround(_at),
                _region == ElementRole.Preamble ? SyntaxKind.PreambularParagraph : SyntaxKind.Paragraph, label);
        AddLine(node, element, LineRole.Text, label);
    }

    // "100th plenary meeting", "16 July 2024": a line each.
    private void AddClosing(XElement element)
    {
        var lines = new List<List<XNode>> { new() };
        var nodes = element.Elements().Any(child => child.Name.LocalName == "event")
            ? element.Elements().SelectMany(child => child.Nodes())
            : element.Nodes();
        foreach (var node in nodes)
        {
            if (node is XElement { Name.LocalName: "eol" })
                lines.Add([]);
            else
                lines[^1].Add(node);
        }

        foreach (var line in lines)
        {
            ReadInlines(line, TextStyle.None, 0);
            Take(ContainerAround(_at).Around(SyntaxKind.Instrument) is { } text
                ? text.Add(new MarkupNode(SyntaxKind.Closing))
                : _at.Add(new MarkupNode(SyntaxKind.FrameParagraph)), LineRole.Text);
        }
    }

    // Number, title and adoption of a text.
    private void AddHead(XElement element)
    {
        var text = _at.Around(SyntaxKind.Instrument) ?? Root().Add(new MarkupNode(SyntaxKind.Instrument));
        var words = AkomaNtosoFile.TextOf(element);
        var number = element.Descendants().FirstOrDefault(child => child.Name.LocalName == "docNumber") is { } own
            ? AkomaNtosoFile.TextOf(own)
            : null;
        var isAlone = number == words || InstrumentLabels.Read(words) is not null;
        var kind = isAlone && text.Label is null ? SyntaxKind.InstrumentLabel
            : Array.Exists(AdoptionNotes, note => words.StartsWith(note, StringComparison.Ordinal))
                ? SyntaxKind.AdoptionNote
                : SyntaxKind.Title;
        if (text.Label is null && kind != SyntaxKind.AdoptionNote)
            text.Label = isAlone ? words : number;
        var node = kind == SyntaxKind.Title ? text.Child(kind) : null;
        node ??= text.Add(new MarkupNode(kind, isAlone ? null : number));

        // "Report of the Secretary-General" stands under the title, and is no second one.
        var isProponent = element.Elements().Any(child => child.Name.LocalName == "docProponent");
        AddLine(node, element, isProponent ? LineRole.Text : LineRole.Heading, null);
    }

    private void AddHeading(XElement element)
    {
        // The heading of a section that has an element of its own.
        if (_at is { Kind: SyntaxKind.Section, Rank: MarkupNode.Bounded } && _at.Children.Count == 1)
        {
            AddLabelled(_at.Children[0], element, TakeLabel());
            return;
        }

        var words = AkomaNtosoFile.TextOf(element);
        if (words.Length == 0)
            return;
        if (_region == ElementRole.Frame)
        {
            AddLine(_at.Add(new MarkupNode(SyntaxKind.FrameHeading, _label)), element, LineRole.Heading, TakeLabel());
            return;
        }

        var label = TakeLabel();
        var text = _at.Around(SyntaxKind.Instrument);
        if (_isAttached && label is null && text is not null && IsHead(text))
        {
            var isLabel = text.Label is null && InstrumentLabels.Read(words) is not null;
            text.Label = isLabel ? words : text.Label;
            AddLine(text.Add(new MarkupNode(isLabel ? SyntaxKind.InstrumentLabel : SyntaxKind.Title)), element,
                LineRole.Heading, null);
            return;
        }

        OpenSection(label);
        AddLabelled(_at.Children[0], element, label);
    }

    // "I" without a full stop stands on a line of its own over its title: before the title it would be a word of it.
    private void AddLabelled(MarkupNode heading, XElement element, string? label)
    {
        if (label is not null && label.All(char.IsAsciiLetterUpper))
        {
            _composer.Add(label, TextStyle.Bold);
            Take(heading, LineRole.Heading);
            label = null;
        }

        AddLine(heading, element, LineRole.Heading, label);
    }

    // Annexes have no preface: their label and title are the first headings.
    private static bool IsHead(MarkupNode text) =>
        text.Children.TrueForAll(child => child.Kind == SyntaxKind.InstrumentLabel);

    // A heading that is closed before what it stands over ends where one of its own series, or of one above, begins.
    private void OpenSection(string? label)
    {
        var container = ContainerAround(_at);
        var rank = HeadingSeries.RankOf(label, container);
        while (container.Kind == SyntaxKind.Section
            && container.Rank != MarkupNode.Bounded
            && (container.Rank >= rank || IsDeepest(container)))
            container = container.Parent!;
        _at = container.Add(new MarkupNode(SyntaxKind.Section, label) { Rank = rank });
        _at.Add(new MarkupNode(SyntaxKind.Heading, label));
    }

    private string? TakeLabel()
    {
        var label = _label is "" ? null : _label;
        _label = null;
        return label;
    }

    private MarkupNode Root()
    {
        var node = _at;
        while (node.Parent is not null)
            node = node.Parent;
        return node;
    }
}
