using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Library;

/// <summary>A text with the names by which somebody may ask for it.</summary>
/// <typeparam name="TText">What the text is to whom it is given: an instrument, or the constants of one.</typeparam>
/// <param name="Text">The text.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="ParentId">The id of the text that it stands in; null for none.</param>
internal sealed record TextNames<TText>(TText Text, string Id, string? Title, string? ParentId)
{
    /// <summary>Its names in C#: that of its class, and the one that a catalog chose.</summary>
    public IReadOnlyList<string> CodeNames { get; init; } = [];

    /// <summary>Other names that belong to it, such as its id without the key of its document.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The label over it, such as "Draft resolution I"; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>All names that belong to it as they are.</summary>
    public IEnumerable<string> Exact => new[] { Id }.Concat(OtherNames).Concat(CodeNames)
        .Concat(Title is null ? [] : [Title]);

    /// <summary>Names of which a part or some words may be asked for.</summary>
    public IEnumerable<string> Loose => new[] { Title, Id, Label, Label is null ? null : Label + " " + Title }
        .OfType<string>();
}
