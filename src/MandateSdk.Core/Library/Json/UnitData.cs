using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Core.Library.Json;

/// <summary>A unit as other programs read it: with its words, and with the units inside it.</summary>
public sealed record UnitData
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is: <c>guidelines</c>, <c>section</c>, <c>paragraph</c>, <c>preambular-paragraph</c>,
    /// <c>subparagraph</c> …</summary>
    public required string Type { get; init; }

    /// <summary>The label as printed, bare for paragraphs and items; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The title of an instrument or section; null for anything else.</summary>
    public string? Title { get; init; }

    /// <summary>The printable citation.</summary>
    public required string Citation { get; init; }

    /// <summary>The operative verb or the opening of a recital, as printed; null where there is none.</summary>
    public string? Lead { get; init; }

    /// <summary>The words of the unit itself; null for an instrument and a section, which have a title.</summary>
    public string? Text { get; init; }

    /// <summary>The name of the source file.</summary>
    public required string File { get; init; }

    /// <summary>The physical lines of the unit's own words, counted from 1.</summary>
    public required IReadOnlyList<int> Lines { get; init; }

    /// <summary>The words of the footnotes that it refers to.</summary>
    public required IReadOnlyList<string> Footnotes { get; init; }

    /// <summary>The units directly inside it.</summary>
    public required IReadOnlyList<UnitData> Units { get; init; }

    /// <summary>Reads a unit and all that is in it.</summary>
    /// <param name="unit">The unit.</param>
    public static UnitData From(Unit unit)
    {
        System.ArgumentNullException.ThrowIfNull(unit);
        return new UnitData
        {
            Id = unit.Id,
            Type = TypeOf(unit),
            Label = LabelOf(unit),
            Title = (unit as Instrument)?.Title ?? (unit as Section)?.Title,
            Citation = unit.Citation,
            Lead = (unit as Paragraph)?.Verb ?? (unit as PreambularParagraph)?.Opening,
            Text = unit is Instrument or Section ? null : unit.Text,
            File = unit.Document.File,
            Lines = unit.Lines,
            Footnotes = unit.Footnotes.Select(note => note.Text).ToArray(),
            Units = unit.Children.Select(From).ToArray(),
        };
    }

    private static string TypeOf(Unit unit) => unit switch
    {
        Instrument instrument =>
            System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(instrument.Kind.ToString()),
        Section => "section",
        PreambularParagraph => "preambular-paragraph",
        Paragraph => "paragraph",
        _ => "subparagraph",
    };

    private static string? LabelOf(Unit unit) => unit switch
    {
        Instrument instrument => instrument.Label,
        Section section => section.Label,
        Paragraph paragraph => paragraph.Label,
        Subparagraph item => item.Label,
        _ => null,
    };
}
