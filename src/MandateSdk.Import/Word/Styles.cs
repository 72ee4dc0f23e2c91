using System;
using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MandateSdk.Import.Pages;
using WordStyles = DocumentFormat.OpenXml.Wordprocessing.Styles;

namespace MandateSdk.Import.Word;

/// <summary>What the styles of a file say of paragraphs and runs.</summary>
/// <param name="styles">The styles; null where the file has none.</param>
internal sealed class Styles(WordStyles? styles)
{
    // A style can be based on another; a circle of styles is a damaged file.
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _byId = (styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null)
        .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The style of a paragraph and of its runs.</summary>
    public (bool IsHeading, TextStyle Run) Of(Paragraph paragraph)
    {
        var chain = Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToList();
        var outline = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value
            ?? chain.Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value)
                .FirstOrDefault(level => level is not null);
        var isHeading = outline is < 9 || chain.Exists(style => IsHeadingName(style.StyleName?.Val?.Value));
        return (isHeading, Apply(chain.Select(style => (OpenXmlElement?)style.StyleRunProperties), TextStyle.None));
    }

    /// <summary>The style of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="paragraph">The style that its paragraph gives it.</param>
    public TextStyle Of(Run run, TextStyle paragraph)
    {
        var properties = run.RunProperties;
        var chain = Chain(properties?.RunStyle?.Val?.Value).Select(style => (OpenXmlElement?)style.StyleRunProperties);
        return Apply(chain.Prepend(properties), paragraph);
    }

    /// <summary>True for text that Word does not show.</summary>
    public static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && IsOn(vanish);

    /// <summary>The styles from the named one to the one that all are based on.</summary>
    public IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && _byId.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static bool IsHeadingName(string? name) =>
        name is not null
            && (name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Title", StringComparison.OrdinalIgnoreCase));

    // The nearest one that says something counts.
    private static TextStyle Apply(IEnumerable<OpenXmlElement?> properties, TextStyle inherited)
    {
        bool? bold = null, italic = null, underlined = null;
        TextStyle? height = null;
        foreach (var item in properties)
        {
            bold ??= item?.GetFirstChild<Bold>() is { } b ? IsOn(b) : null;
            italic ??= item?.GetFirstChild<Italic>() is { } i ? IsOn(i) : null;
            underlined ??= item?.GetFirstChild<Underline>() is { } u ? u.Val?.Value != UnderlineValues.None : null;
            height ??= item?.GetFirstChild<VerticalTextAlignment>()?.Val?.Value is { } place
                ? place == VerticalPositionValues.Superscript
                    ? TextStyle.Raised
                    : place == VerticalPositionValues.Subscript
                    ? TextStyle.Lowered
                    : TextStyle.None
                : null;
        }

        return Pick(bold, TextStyle.Bold, inherited) | Pick(italic, TextStyle.Italic, inherited) | Pick(underlined,
            TextStyle.Underlined, inherited)
            | (height ?? (inherited & (TextStyle.Raised | TextStyle.Lowered)));
    }

    private static TextStyle Pick(bool? said, TextStyle style, TextStyle inherited) =>
        said switch { true => style, false => TextStyle.None, null => inherited & style };

    private static bool IsOn(OnOffType value) => value.Val?.Value != false;
}
