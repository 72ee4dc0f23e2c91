using System;
using System.Collections.Generic;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Score.Dress;

/// <summary>How a text is written: each change of dress sets one or two of these.</summary>
public sealed record Dressing
{
    /// <summary>The columns to which blocks are wrapped; 0 for one line a block.</summary>
    public int Width { get; init; }

    /// <summary>The number of blank lines between two blocks.</summary>
    public int BlankLines { get; init; } = 1;

    /// <summary>True where the first line of a sentence is indented.</summary>
    public bool IsIndented { get; init; }

    /// <summary>True where words are parted at the ends of lines.</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>The form of the marks; null for that of the text.</summary>
    public DressForm? Form { get; init; }

    /// <summary>The pages; null for text without pages.</summary>
    public DressPages? Pages { get; init; }

    /// <summary>Changes each block before it is wrapped.</summary>
    public Func<DressBlock, DressBlock> Block { get; init; } = block => block;

    /// <summary>Changes the written text.</summary>
    public Func<string, string> After { get; init; } = text => text;

    /// <summary>Writes a text in this dress.</summary>
    public string Write(DressText text) => After(Pages is null
        ? text.Marks.Write(string.Concat(DressLines.Of(text, this)), Form)
        : Pages.Write(text, this));

    /// <summary>Both changes: of two sizes or forms the later one counts, blocks are changed by both.</summary>
    public Dressing Then(Dressing other) => new()
    {
        Width = other.Width > 0 ? other.Width : Width,
        BlankLines = other.BlankLines != 1 ? other.BlankLines : BlankLines,
        IsIndented = IsIndented || other.IsIndented,
        IsHyphenated = IsHyphenated || other.IsHyphenated,
        Form = other.Form ?? Form,
        Pages = other.Pages ?? Pages,
        Block = block => other.Block(Block(block)),
        After = text => other.After(After(text)),
    };
}
