using System;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>An organ as a text names it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">The name as printed, without its article.</param>
/// <param name="Head">The noun by which it is called later, in small letters; empty for what has none.</param>
internal sealed record NamedOrgan(Actor Actor, string Name, string Head)
{
    /// <summary>What the vocabulary says that it is called once it was named, in small letters.</summary>
    public string[] ShortForms { get; init; } = [];

    /// <summary>True where the text names it by a former name, with another noun: "the Centre".</summary>
    public bool IsOtherName { get; init; }

    /// <summary>The title of who heads it, in small letters; empty where the vocabulary has none.</summary>
    public string HeadTitle { get; init; } = string.Empty;

    /// <summary>The actor for which that title stands.</summary>
    public Actor HeadActor { get; init; }

    /// <summary>Who heads it, under its name; null for what has no such title.</summary>
    public NamedOrgan? Leader { get; init; }

    /// <summary>The same organ as a text prints it.</summary>
    /// <param name="name">The name as printed, without its article.</param>
    public NamedOrgan As(string name) => this with
    {
        Name = name,
        Leader = HeadTitle.Length == 0 ? null : new NamedOrgan(HeadActor, name, string.Empty),
    };

    /// <summary>True where a noun is what the vocabulary calls it once it was named.</summary>
    public bool IsCalled(string noun) => Array.IndexOf(ShortForms, noun) >= 0;
}
