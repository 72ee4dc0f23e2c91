using System;
using System.Collections.Generic;
using MandateSdk.Core.Text;

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
    /// <param name="words">Takes the words of the body.</param>
    public OrganMemory(OrganMemory? around, string? body, WordList words)
    {
        _around = around;
        if (body is null || body.StartsWith("We", StringComparison.Ordinal))
        {
            return;
        }

        words.Read(WordStream.Of(body));
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
        var claims = organ.ShortForms.Length == 0 || organ.IsOtherName || organ.IsCalled(organ.Head);
        if (organ.Head.Length > 0
            && (claims || Find(organ.Head) is not { } holder || !holder.IsCalled(organ.Head)))
        {
            _named[organ.Head] = organ;
        }

        foreach (var name in organ.ShortForms)
        {
            _named[name] = organ;
        }

        if (organ.Leader is { } leader)
        {
            _named[organ.HeadTitle] = leader;
        }

        _around?.Remember(organ);
    }
}
