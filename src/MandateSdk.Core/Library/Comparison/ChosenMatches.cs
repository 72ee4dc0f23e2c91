using System.Collections.Generic;

namespace MandateSdk.Core.Library;

/// <summary>The matches that are chosen so far: at most one for each unit.</summary>
internal sealed class ChosenMatches
{
    private readonly UnitMatch?[] _ofDraft;
    private readonly bool[] _isTakenInAdopted;

    public ChosenMatches(int draftCount, int adoptedCount)
    {
        _ofDraft = new UnitMatch?[draftCount];
        _isTakenInAdopted = new bool[adoptedCount];
    }

    /// <summary>Chooses a match, unless one of its units has a partner already.</summary>
    public void TryAdd(UnitMatch match)
    {
        if (_ofDraft[match.Draft] is null && !_isTakenInAdopted[match.Adopted])
        {
            _ofDraft[match.Draft] = match;
            _isTakenInAdopted[match.Adopted] = true;
        }
    }

    /// <summary>The matches in the order of the draft.</summary>
    public IReadOnlyList<UnitMatch> InOrder()
    {
        var matches = new List<UnitMatch>();
        foreach (var match in _ofDraft)
        {
            if (match is { } chosen)
            {
                matches.Add(chosen);
            }
        }

        return matches;
    }
}
