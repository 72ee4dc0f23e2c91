using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>A term while its uses are being found.</summary>
/// <param name="term">The term without uses.</param>
/// <param name="passage">The passage that defines it.</param>
/// <param name="first">The first lexeme of the term there.</param>
/// <param name="length">The number of its lexemes.</param>
/// <param name="fromPassage">The passage from which on the meaning holds.</param>
/// <param name="fromToken">The token of that passage from which on it holds.</param>
internal sealed class TermDraft(TermRecord term, int passage, int first, int length, int fromPassage, int fromToken)
{
    private readonly List<TermUseRecord> _uses = new();

    /// <summary>The term without uses.</summary>
    public TermRecord Term => term;

    /// <summary>The passage that defines it.</summary>
    public int Passage => passage;

    /// <summary>The first lexeme of the term there.</summary>
    public int First => first;

    /// <summary>The number of its lexemes.</summary>
    public int Length => length;

    /// <summary>The passage from which on the meaning holds.</summary>
    public int FromPassage => fromPassage;

    /// <summary>The token of that passage from which on it holds.</summary>
    public int FromToken => fromToken;

    /// <summary>Notes a use.</summary>
    public void Add(TermUseRecord use) => _uses.Add(use);

    /// <summary>The term with its uses.</summary>
    public TermRecord ToTerm() => term with { Uses = _uses.ToEquatableArray() };
}
