using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The publications that a document cited, by the words of their titles: what "op. cit." points to.</summary>
internal sealed class PublicationTitles
{
    private readonly Queue<(HashSet<string> Words, BoundWork Work)> _cited = new();

    /// <summary>Notes a publication with the words before its sales number.</summary>
    public void Remember(TokenReader tokens, int at, BoundWork work)
    {
        if (_cited.Count == MeaningLimits.MostPublications)
        {
            _cited.Dequeue();
        }

        _cited.Enqueue((WordsBefore(tokens, at), work));
    }

    /// <summary>
    /// The publication whose title has the most words in common with those before "op. cit."; null where none has two.
    /// </summary>
    public BoundWork? Find(TokenReader tokens, int at)
    {
        var wanted = WordsBefore(tokens, at);
        return _cited.Select(item => (item.Work, Common: item.Words.Count(wanted.Contains)))
            .Where(item => item.Common >= 2)
            .OrderByDescending(item => item.Common)
            .Select(item => item.Work)
            .FirstOrDefault();
    }

    private static HashSet<string> WordsBefore(TokenReader tokens, int at)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = Math.Max(0, at - MeaningLimits.TitleOfPublication); i < at; i++)
        {
            if (tokens.IsCapitalised(i) && tokens[i].Length > 3)
            {
                words.Add(string.Concat(tokens.TextAt(i).Where(char.IsLetter)).ToLowerInvariant());
            }
        }

        return words;
    }
}
