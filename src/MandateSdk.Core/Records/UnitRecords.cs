using System.ComponentModel;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>A paragraph, preambular paragraph or item as data: ids, places and labels, no words.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ParagraphRecord : IUnitFacts
{
    internal ParagraphRecord(
        string id,
        string? label,
        LabelOrigin origin,
        PrintedText text,
        string? lead = null,
        EquatableArray<string> notes = default,
        EquatableArray<ParagraphRecord> items = default)
    {
        Id = id;
        Label = label;
        Origin = origin;
        Text = text;
        Lead = lead;
        Notes = notes;
        Items = items;
    }

    /// <summary>The id inside the instrument, such as <c>para_25__point_a</c>.</summary>
    public string Id { get; init; }

    /// <summary>The bare label, such as "25", "a" or "iv"; null where the unit has none.</summary>
    public string? Label { get; init; }

    /// <summary>How the label was found.</summary>
    public LabelOrigin Origin { get; init; }

    /// <summary>Where the words stand.</summary>
    public PrintedText Text { get; init; }

    /// <summary>The operative verb or the opening of the recital, as printed; null where there is none.</summary>
    public string? Lead { get; init; }

    /// <summary>The labels of the footnotes that the words refer to, in order.</summary>
    public EquatableArray<string> Notes { get; init; }

    /// <summary>The items of the next level.</summary>
    public EquatableArray<ParagraphRecord> Items { get; init; }

    string IUnitFacts.LocalId => Id;

    EquatableArray<int> IUnitFacts.Lines => Text.Lines;

    PrintedText IUnitFacts.PlacesIn(IWordSource source) => Text;

    string IUnitFacts.WordsIn(IWordSource source) => Text.Read(source.Source);

    string IUnitFacts.PrintedIn(IWordSource source) => Text.ReadAsPrinted(source.Source);

    int IUnitFacts.Level => 0;

    string IUnitFacts.TitleIn(IWordSource source) => string.Empty;

    string? IUnitFacts.LeadIn(IWordSource source) => Lead;
}

/// <summary>A section as data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record SectionRecord : IUnitFacts
{
    internal SectionRecord(
        string id,
        int level,
        string? label,
        string title,
        PrintedText heading,
        EquatableArray<string> notes = default,
        EquatableArray<ParagraphRecord> preamble = default,
        EquatableArray<ParagraphRecord> paragraphs = default,
        EquatableArray<SectionRecord> sections = default)
    {
        Id = id;
        Level = level;
        Label = label;
        Title = title;
        Heading = heading;
        Notes = notes;
        Preamble = preamble;
        Paragraphs = paragraphs;
        Sections = sections;
    }

    /// <summary>The id inside the instrument, such as <c>sec_III__sec_A</c>.</summary>
    public string Id { get; init; }

    /// <summary>The level of the heading, counted from 1.</summary>
    public int Level { get; init; }

    /// <summary>The label as printed, such as "III." or "(a)"; null for a bare heading.</summary>
    public string? Label { get; init; }

    /// <summary>The title, free of markup; it can be empty.</summary>
    public string Title { get; init; }

    /// <summary>Where the words of the title stand.</summary>
    public PrintedText Heading { get; init; }

    /// <summary>The labels of the footnotes that the title refers to.</summary>
    public EquatableArray<string> Notes { get; init; }

    /// <summary>The preambular paragraphs of the section.</summary>
    public EquatableArray<ParagraphRecord> Preamble { get; init; }

    /// <summary>The paragraphs between this heading and the next one.</summary>
    public EquatableArray<ParagraphRecord> Paragraphs { get; init; }

    /// <summary>The sections of the next level.</summary>
    public EquatableArray<SectionRecord> Sections { get; init; }

    string IUnitFacts.LocalId => Id;

    EquatableArray<int> IUnitFacts.Lines => Heading.Lines;

    PrintedText IUnitFacts.PlacesIn(IWordSource source) => Heading;

    string IUnitFacts.WordsIn(IWordSource source) => Heading.Read(source.Source);

    string IUnitFacts.PrintedIn(IWordSource source) => Heading.ReadAsPrinted(source.Source);

    LabelOrigin IUnitFacts.Origin => Label is null ? LabelOrigin.None : LabelOrigin.Printed;

    string IUnitFacts.TitleIn(IWordSource source) => Title;

    string? IUnitFacts.LeadIn(IWordSource source) => null;
}
