using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>A heading inside an instrument, with or without label, and what stands under it.</summary>
public class Section : Unit
{
    private IReadOnlyList<PreambularParagraph>? _preamble;
    private IReadOnlyList<Paragraph>? _paragraphs;
    private IReadOnlyList<Section>? _sections;
    private IReadOnlyList<Unit>? _children;

    internal Section(Unit parent, SectionRecord record)
        : base(parent.Document, parent, record)
    {
    }

    /// <summary>Makes a unit of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Section(UnitSeat seat)
        : base(seat)
    {
    }

    /// <summary>The level of the heading, counted from 1.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public int Level => Facts.Level;

    /// <summary>The label as printed, such as "III." or "(a)"; null for a bare heading.</summary>
    public string? Label => Facts.Label;

    /// <summary>What it is by its label: an article, a part, a rule …</summary>
    public SectionKind Kind => SectionKinds.Of(Label, Title);

    /// <summary>The title, free of markup and footnote marks.</summary>
    public string Title => Facts.TitleIn(Document);

    /// <summary>The preambular paragraphs of the section itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<PreambularParagraph> Preamble =>
        Kept.Of(ref _preamble, this, static unit => unit.IsGenerated
            ? unit.Inside<PreambularParagraph>(UnitNodeKind.Recital)
            : Views.Of(((SectionRecord)unit.Facts).Preamble, unit, static (owner, record) => new PreambularParagraph(owner, record)));

    /// <summary>The paragraphs between this heading and the next one.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Paragraph> Paragraphs =>
        Kept.Of(ref _paragraphs, this, static unit => unit.IsGenerated
            ? unit.Inside<Paragraph>(UnitNodeKind.Paragraph)
            : Views.Of(((SectionRecord)unit.Facts).Paragraphs, unit, static (owner, record) => new Paragraph(owner, record)));

    /// <summary>The sections of the next level.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Section> Sections =>
        Kept.Of(ref _sections, this, static unit => unit.IsGenerated
            ? unit.Inside<Section>(UnitNodeKind.Section)
            : Views.Of(((SectionRecord)unit.Facts).Sections, unit, static (owner, record) => new Section(owner, record)));

    /// <inheritdoc/>
    public override IReadOnlyList<Unit> Children => Kept.Of(
        ref _children, this, static unit => Views.Together(unit.Preamble, unit.Paragraphs, unit.Sections));

    /// <inheritdoc/>
    public override string Citation => Parent!.Citation
        + (Label is null
            ? ", “" + Title + "”"
            : Kind == SectionKind.Heading
            ? ", sect. " + Label.Trim('(', ')', '.')
            : ", " + char.ToLowerInvariant(Label[0]) + Label.Substring(1));

    /// <summary>This section and the ones under it, in the order of the text.</summary>
    internal IEnumerable<Section> WithSubsections() =>
        new[] { this }.Concat(Sections.SelectMany(section => section.WithSubsections()));
}
