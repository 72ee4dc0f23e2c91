using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>A numbered or unnumbered operative or body paragraph.</summary>
public class Paragraph : Unit
{
    private IReadOnlyList<Subparagraph>? _items;

    internal Paragraph(Unit parent, ParagraphRecord record)
        : base(parent.Document, parent, record)
    {
    }

    /// <summary>Makes a unit of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Paragraph(UnitSeat seat)
        : base(seat)
    {
    }

    /// <summary>The bare label, such as "25"; null for an unnumbered paragraph.</summary>
    public string? Label => Facts.Label;

    /// <summary>How the reader came by the label.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public LabelOrigin LabelOrigin => Facts.Origin;

    /// <summary>The operative verb phrase as printed, such as "Also requests"; null where there is none.</summary>
    public string? Verb => Facts.LeadIn(Document);

    /// <summary>The subparagraphs in order.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Subparagraph> Subparagraphs =>
        Kept.Of(ref _items, this, static unit => unit.IsGenerated
            ? unit.Inside<Subparagraph>(UnitNodeKind.Item)
            : Subparagraph.Of(unit, (ParagraphRecord)unit.Facts));

    /// <inheritdoc/>
    public override IReadOnlyList<Unit> Children => Subparagraphs;

    /// <inheritdoc/>
    public override string Citation =>
        NumberingScope.Citation + ", " + (Label is null ? "unnumbered para."
            : IsProvision ? char.ToLowerInvariant(Label[0]) + Label.Substring(1)
            : "para. " + DisplayLabel);

    // "Art. 5" and "§ 5" of a law are cited by their own words.
    private bool IsProvision => Document.Kind == DocumentKind.Law && ProvisionWords.Canonical(Label!) is var label
        && (label[0] == '§' || label.IndexOf(' ') > 0);

    private string DisplayLabel => char.IsDigit(Label![0]) ? Label : "(" + Label + ")";

    // Numbers that begin again with each section are cited with the section, as the editorial manual asks.
    private Unit NumberingScope => LocalId.StartsWith("sec_", StringComparison.Ordinal)
        || Document.Kind == DocumentKind.Law ? Parent! : Instrument;
}

/// <summary>A recital before the operative part, such as "Recalling …".</summary>
public class PreambularParagraph : Unit
{
    private IReadOnlyList<Subparagraph>? _items;

    internal PreambularParagraph(Unit parent, ParagraphRecord record)
        : base(parent.Document, parent, record)
    {
    }

    /// <summary>Makes a unit of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal PreambularParagraph(UnitSeat seat)
        : base(seat)
    {
    }

    /// <summary>The label, bare, where a contract letters its recitals; null for a recital without one.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public string? Label => Facts.Label;

    /// <summary>
    /// The participle or adjective phrase that opens the recital, as printed in italics; null where there is none.
    /// </summary>
    public string? Opening => Facts.LeadIn(Document);

    /// <summary>The place of the recital in its preamble, counted from 1.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public int Ordinal => int.Parse(
        LocalId.Substring(LocalId.LastIndexOf('_') + 1),
        System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The items in order.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Subparagraph> Subparagraphs =>
        Kept.Of(ref _items, this, static unit => unit.IsGenerated
            ? unit.Inside<Subparagraph>(UnitNodeKind.Item)
            : Subparagraph.Of(unit, (ParagraphRecord)unit.Facts));

    /// <inheritdoc/>
    public override IReadOnlyList<Unit> Children => Subparagraphs;

    /// <inheritdoc/>
    public override string Citation => Parent!.Citation + ", preambular para. "
        + Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A subparagraph or list item of any depth.</summary>
public class Subparagraph : Unit
{
    private IReadOnlyList<Subparagraph>? _items;

    internal Subparagraph(Unit parent, ParagraphRecord record)
        : base(parent.Document, parent, record)
    {
    }

    /// <summary>Makes a unit of generated code.</summary>
    /// <param name="seat">Where it stands.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Subparagraph(UnitSeat seat)
        : base(seat)
    {
    }

    /// <summary>The bare label, such as "a" or "iv"; null for a bullet.</summary>
    public string? Label => Facts.Label;

    /// <summary>How the reader came by the label.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public LabelOrigin LabelOrigin => Facts.Origin;

    /// <summary>The items of the next level.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IReadOnlyList<Subparagraph> Subparagraphs =>
        Kept.Of(ref _items, this, static unit => unit.IsGenerated
            ? unit.Inside<Subparagraph>(UnitNodeKind.Item)
            : Subparagraph.Of(unit, (ParagraphRecord)unit.Facts));

    /// <inheritdoc/>
    public override IReadOnlyList<Unit> Children => Subparagraphs;

    /// <inheritdoc/>
    public override string Citation => Parent!.Citation + " (" + (Label ?? "bullet " + Position) + ")";

    private string Position => LocalId.Substring(LocalId.LastIndexOf('_') + 1);

    internal static IReadOnlyList<Subparagraph> Of(Unit parent, ParagraphRecord record) =>
        Views.Of(record.Items, parent, static (owner, item) => new Subparagraph(owner, item));
}
