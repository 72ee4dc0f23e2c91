using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>A term as the words of one passage define it, in lexemes of that passage.</summary>
/// <param name="Kind">How it gets its meaning.</param>
/// <param name="First">The first lexeme of the term.</param>
/// <param name="End">The lexeme after the last one of the term.</param>
/// <param name="DefinitionFirst">The first lexeme of the definition.</param>
/// <param name="DefinitionEnd">The lexeme after the last one of the definition.</param>
/// <param name="ScopeWord">"paragraph" where the text says that the meaning holds in "this paragraph"; null where it
/// does not.</param>
internal readonly record struct FoundTerm(
    TermKind Kind,
    int First,
    int End,
    int DefinitionFirst,
    int DefinitionEnd,
    string? ScopeWord = null);
