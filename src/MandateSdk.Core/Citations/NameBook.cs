using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Citations;

/// <summary>The names that a document gives to other texts, in the order in which it introduces and mentions them.</summary>
internal sealed class NameBook
{
    private readonly List<NamedText> _introduced = new();
    private readonly Dictionary<string, CitedName> _lastByHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedText?> _found = new(StringComparer.Ordinal);

    /// <summary>Notes that the document says what bears a name.</summary>
    public void Introduce(NamedText text)
    {
        _introduced.Add(text);
        _found.Clear();
    }

    /// <summary>Notes a mention: "the Convention" later means the convention named last.</summary>
    public void Mention(CitedName name)
    {
        if (!name.IsBare)
        {
            _lastByHead[name.Head] = name;
        }

        LastTreaty = IsTreaty(name) ? FullNameOf(name) : LastTreaty;
    }

    /// <summary>The full name that a name stands for: itself, or for "the Convention" the convention named last.</summary>
    public CitedName FullNameOf(CitedName name) =>
        name.IsBare && _lastByHead.TryGetValue(name.Head, out var last) ? last : name;

    /// <summary>The treaty named last; null where none was.</summary>
    public CitedName? LastTreaty { get; private set; }

    /// <summary>True for what has articles.</summary>
    public static bool IsTreaty(CitedName name) =>
        name.Head is "convention" or "protocol" or "covenant" or "statute" or "treaty" or "charter" or "agreement";

    /// <summary>What bears a name.</summary>
    /// <param name="name">The name; "the Convention" is looked up as the convention named last.</param>
    /// <returns>The text; null where neither the document nor common knowledge tells.</returns>
    public NamedText? Find(CitedName name)
    {
        var full = FullNameOf(name);
        if (!_found.TryGetValue(full.Text, out var text))
        {
            _found[full.Text] = text = Search(full);
        }

        return text;
    }

    // A resolution tells more than a treaty series: the article of a convention is cited with what adopted it.
    private NamedText? Search(CitedName name)
    {
        var own = Fitting(_introduced.Where(IsResolution), name);
        if (own is not null)
        {
            return own;
        }

        own = Fitting(_introduced, name);

        // The book of the document can say in full what a short name means: "the Migrants Protocol".
        return Fitting(KnownTexts.All, name) ?? (own is null ? null : Fitting(KnownTexts.All, own.Name) ?? own);
    }

    private static bool IsResolution(NamedText text) => text.Symbol is { } symbol && symbol.IndexOf("/RES/", StringComparison.Ordinal) > 0;

    private static NamedText? Fitting(IEnumerable<NamedText> texts, CitedName name)
    {
        NamedText? best = null;
        foreach (var text in texts)
        {
            // The same words, or a shorter form; and a long title that was cut is still the title.
            if (string.Equals(text.Name.Text, name.Text, StringComparison.OrdinalIgnoreCase))
            {
                return text;
            }

            if ((name.IsShortFor(text.Name) || (name.Words.Count > 3 && text.Name.IsShortFor(name))) && (best is null || IsNearer(text, best, name)))
            {
                best = text;
            }
        }

        return best;
    }

    private static bool IsNearer(NamedText text, NamedText best, CitedName name) =>
        Math.Abs(text.Name.Words.Count - name.Words.Count) < Math.Abs(best.Name.Words.Count - name.Words.Count)
        || (text.Symbol is not null && best.Symbol is null);
}
