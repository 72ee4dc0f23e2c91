using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Mandates;

/// <summary>
/// Remembers which organ a text named last by its full name, so that "the Commission", "the Office" and "its session" have
/// somebody behind them.
/// </summary>
internal sealed class OrganMemory
{
    private readonly Dictionary<string, Organ> _named = new(StringComparer.Ordinal);
    private readonly OrganMemory? _around;
    private readonly string? _bodyHead;

    /// <summary>A memory of a document or of an instrument in it.</summary>
    /// <param name="around">The memory to ask where this one knows nothing.</param>
    /// <param name="body">The adopting body, such as "The General Assembly"; null for none.</param>
    public OrganMemory(OrganMemory? around, string? body)
    {
        _around = around;
        if (body is null || body.StartsWith("We", StringComparison.Ordinal))
        {
            return;
        }

        var words = Word.Split(body);
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
    public Organ? Body { get; }

    /// <summary>The organ that a bare noun such as "commission" stands for; null where none was named.</summary>
    public Organ? Find(string head)
    {
        if (head == _bodyHead && Body is not null)
        {
            return Body;
        }

        return _named.TryGetValue(head, out var organ) ? organ : _around?.Find(head);
    }

    /// <summary>Remembers the organs that some words name in full.</summary>
    public void Observe(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapital || OrganReader.ReadName(words, i, words.Count) is not { } found || found.Organ.Head.Length == 0)
            {
                continue;
            }

            Remember(found.Organ);
            i = found.End - 1;
        }
    }

    // In texts on crime "the Office" is that on drugs and crime; the other one is called "the Office of the High Commissioner".
    private void Remember(Organ organ)
    {
        var isShadowed = organ.Head == "office" && organ.Actor != Actor.Unodc && Find("office")?.Actor == Actor.Unodc;
        if (!isShadowed)
        {
            _named[organ.Head] = organ;
        }

        _around?.Remember(organ);
    }
}

/// <summary>An organ as a text names it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">The name as printed, without its article.</param>
/// <param name="Head">The noun by which it is called later, in small letters; empty for what has none.</param>
internal sealed record Organ(Actor Actor, string Name, string Head);
