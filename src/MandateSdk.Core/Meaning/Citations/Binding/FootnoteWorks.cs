using System.Collections.Generic;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>What the footnotes of a document cite, found by the mark at a place in the words.</summary>
internal sealed class FootnoteWorks
{
    private readonly Dictionary<(UnitNode? Scope, string Label), BoundPassage?> _notes = new();

    /// <summary>Indexes the footnotes.</summary>
    /// <param name="passages">All passages of a document.</param>
    /// <param name="bound">What was found in each; null where nothing was.</param>
    public FootnoteWorks(Passage[] passages, BoundPassage?[] bound)
    {
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i].Footnote is { } note)
            {
                _notes[(note.Scope, note.Label)] = bound[i];
            }
        }
    }

    /// <summary>The first text that the footnote cites whose mark stands after a token; null where none does.</summary>
    /// <param name="passage">The passage with the mark.</param>
    /// <param name="end">The token after the one with the mark.</param>
    public BoundWork? At(BoundPassage passage, int end)
    {
        if (passage.MarkBehind(end) is not { } label)
        {
            return null;
        }

        for (var unit = passage.Passage.Instrument; ; unit = unit.Parent)
        {
            if (_notes.TryGetValue((unit, label), out var note))
            {
                return note is { Works.Length: > 0 } ? note.Works[0]?[0] : null;
            }

            if (unit is null)
            {
                return null;
            }
        }
    }
}
