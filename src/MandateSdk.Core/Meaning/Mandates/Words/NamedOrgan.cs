using System;
using System.Collections.Generic;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>An organ as a text names it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">The name as printed, without its article.</param>
/// <param name="Head">The noun by which it is called later, in small letters; empty for what has none.</param>
internal sealed record NamedOrgan(Actor Actor, string Name, string Head)
{
    /// <summary>What the vocabulary says that it is called once it was named, in small letters.</summary>
    public IReadOnlyList<string> ShortForms { get; init; } = Array.Empty<string>();

    /// <summary>True where the text names it by a former name, with another noun: "the Centre".</summary>
    public bool IsOtherName { get; init; }

    /// <summary>The title of who heads it, in small letters; empty where the vocabulary has none.</summary>
    public string HeadTitle { get; init; } = string.Empty;

    /// <summary>The actor for which that title stands.</summary>
    public Actor HeadActor { get; init; }
}
