using System;
using System.Collections.Generic;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Library;

/// <summary>In what way somebody named a text or a part of one; from the strictest to the most lenient.</summary>
internal enum NameForm
{
    /// <summary>By its id.</summary>
    Id,

    /// <summary>By its C# name.</summary>
    Code,

    /// <summary>By its title, or another name that belongs to it alone.</summary>
    Title,

    /// <summary>By a symbol or a number.</summary>
    Symbol,

    /// <summary>By a short form of its title, or a short name that people use.</summary>
    ShortName,

    /// <summary>In a phrase: "paragraph 28 of the Vienna Declaration".</summary>
    Phrase,

    /// <summary>By some words of its title.</summary>
    Words,
}

/// <summary>One text or part that was named.</summary>
/// <typeparam name="TUnit">What parts of texts are.</typeparam>
/// <param name="Target">What was named.</param>
/// <param name="Units">What fits.</param>
/// <param name="Problem">Why there is not one of them.</param>
internal sealed record NameAnswer<TUnit>(ReferenceTarget Target, IReadOnlyList<TUnit> Units, ResolutionFailure Problem)
{
    /// <summary>The answer where the text is known, and the parts were looked for in it.</summary>
    public static NameAnswer<TUnit> Of(ReferenceTarget target, IReadOnlyList<TUnit> units) => new(target, units,
        units.Count switch
        {
            0 => ResolutionFailure.NoSuchPart,
            1 => ResolutionFailure.None,
            _ => ResolutionFailure.Ambiguous,
        });
}

/// <summary>What came of resolving a name.</summary>
/// <typeparam name="TUnit">What parts of texts are.</typeparam>
/// <param name="Answers">One for each text or part that was named; none where the words name nothing.</param>
/// <param name="Form">How they were named.</param>
/// <param name="MalformedAt">The first character that could not be read; null where all could.</param>
/// <param name="Near">Finds what comes near; asked only where nothing fits.</param>
internal sealed record NameLookup<TUnit>(
    IReadOnlyList<NameAnswer<TUnit>> Answers,
    NameForm Form,
    int? MalformedAt,
    Func<IReadOnlyList<TUnit>> Near);

/// <summary>What the resolver must be told about texts: who has documents and who has constants tell it each.</summary>
/// <typeparam name="TText">A text.</typeparam>
/// <typeparam name="TUnit">A part of a text; a text is one, too.</typeparam>
internal interface INamedTexts<TText, TUnit>
    where TText : class, TUnit
    where TUnit : class
{
    /// <summary>The texts with their names.</summary>
    IReadOnlyList<TextNames<TText>> Texts { get; }

    /// <summary>The names that people use for texts.</summary>
    KnownNames Known { get; }

    /// <summary>The parts with an id.</summary>
    IReadOnlyList<TUnit> FindId(string id);

    /// <summary>The parts of a text that a chain of C# members means, such as <c>P25.A</c>.</summary>
    IReadOnlyList<TUnit> FindMembers(TText text, IReadOnlyList<string> members);

    /// <summary>The parts of a text that the parts of a citation mean; the text for none.</summary>
    IReadOnlyList<TUnit> FindParts(TText text, IReadOnlyList<string> parts);

    /// <summary>The parts that a citation by symbol means.</summary>
    NameAnswer<TUnit> FindTarget(ReferenceTarget target);
}
