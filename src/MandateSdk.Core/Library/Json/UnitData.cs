using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Core.Library.Json;

/// <summary>A unit as other programs read it: with its words, and with the units inside it.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Type">What it is: <c>guidelines</c>, <c>section</c>, <c>paragraph</c>, <c>preambular-paragraph</c>,
/// <c>subparagraph</c> …</param>
/// <param name="Label">The label as printed, bare for paragraphs and items; null where there is none.</param>
/// <param name="Title">The title of an instrument or section; null for anything else.</param>
/// <param name="Citation">The printable citation.</param>
/// <param name="Lead">The operative verb or the opening of a recital, as printed; null where there is none.</param>
/// <param name="Text">The words of the unit itself; null for an instrument and a section, which have a title.</param>
/// <param name="File">The name of the source file.</param>
/// <param name="Lines">The physical lines of the unit's own words, counted from 1.</param>
/// <param name="Footnotes">The words of the footnotes that it refers to.</param>
/// <param name="Units">The units directly inside it.</param>
public sealed record UnitData(
    string Id,
    string Type,
    string? Label,
    string? Title,
    string Citation,
    string? Lead,
    string? Text,
    string File,
    IReadOnlyList<int> Lines,
    IReadOnlyList<string> Footnotes,
    IReadOnlyList<UnitData> Units)
{
    /// <summary>Reads a unit and all that is in it.</summary>
    /// <param name="unit">The unit.</param>
    public static UnitData From(Unit unit)
    {
        System.ArgumentNullException.ThrowIfNull(unit);
        var title = (unit as Instrument)?.Title ?? (unit as Section)?.Title;
        return new UnitData(
            unit.Id,
            TypeOf(unit),
            LabelOf(unit),
            title,
            unit.Citation,
            (unit as Paragraph)?.Verb ?? (unit as PreambularParagraph)?.Opening,
            unit is Instrument or Section ? null : unit.Text,
            unit.Document.File,
            unit.Lines,
            unit.Footnotes.Select(note => note.Text).ToArray(),
            unit.Children.Select(From).ToArray());
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
