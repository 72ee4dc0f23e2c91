using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>
/// Remembers which organ a text named last by its full name, so that "the Commission", "the Office" and "its session"
/// have somebody after them.
/// </summary>
internal sealed class OrganMemory
{
    private readonly Dictionary<string, NamedOrgan> _named = new(StringComparer.Ordinal);
    private readonly OrganMemory? _around;
    private readonly string? _bodyHead;

    /// <summary>A memory of a document or of an instrument in it.</summary>
    /// <param name="around">The memory to ask where this one knows nothing.</param>
    /// <param name="body">The adopting body, such as "The General Assembly"; null for none.</param>
    /// <param name="lexicon">The vocabulary of the document.</param>
    public OrganMemory(OrganMemory? around, string? body, Lexicon lexicon)
    {
        _around = around;
        if (body is null || body.StartsWith("We", StringComparison.Ordinal))
        {
            return;
        }

        var words = new WordList(body, lexicon);
        Observe(words);
        for (var i = 0; i < words.Count && Body is null; i++)
        {
            if (OrganReader.ReadAt(words, i, words.Count, this) is { } found)
            {
                Body = found.Organ;
                _bodyHead = found.Organ.Head;
            }
        }
    }

    /// <summary>The adopting body; null where none is known.</summary>
    public NamedOrgan? Body { get; }

    /// <summary>The organ that a bare noun such as "commission" stands for; null where none was named.</summary>
    public NamedOrgan? Find(string head)
    {
        if (head == _bodyHead && Body is not null)
        {
            return Body;
        }

        return _named.TryGetValue(head, out var organ) ? organ : _around?.Find(head);
    }

    /// <summary>Remembers the organs that some words name in full.</summary>
    public void Observe(WordList words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapital || OrganReader.ReadName(words, i, words.Count) is not { } found)
            {
                continue;
            }

            Remember(found.Organ);
            i = found.End - 1;
        }
    }

    // The body whose own short form a noun is keeps it: "the Office" is that on Drugs and Crime, not that of the High
    // Commissioner, which is called so.
    private void Remember(NamedOrgan organ)
    {
        var claims = organ.ShortForms.Count == 0 || organ.IsOtherName || organ.ShortForms.Contains(organ.Head);
        if (organ.Head.Length > 0
            && (claims || Find(organ.Head) is not { } holder || !holder.ShortForms.Contains(organ.Head)))
        {
            _named[organ.Head] = organ;
        }

        foreach (var name in organ.ShortForms)
        {
            _named[name] = organ;
        }

        if (organ.HeadTitle.Length > 0)
        {
            _named[organ.HeadTitle] = new NamedOrgan(organ.HeadActor, organ.Name, string.Empty);
        }

        _around?.Remember(organ);
    }
}
