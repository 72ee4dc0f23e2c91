using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Citations;

/// <summary>The names that a document gives to other texts, in the order in which it introduces and mentions them.</summary>
internal sealed class NameBook
{
    private static readonly NameIndex Known = KnownIndex();

    private readonly NameIndex _introduced = new();
    private readonly NameIndex _introducedByResolution = new();
    private readonly Dictionary<string, CitedName> _lastByHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedText?> _found = new(StringComparer.Ordinal);

    /// <summary>Notes that the document says what bears a name.</summary>
    public void Introduce(NamedText text)
    {
        _introduced.Add(text);
        if (text.Symbol is { } symbol && symbol.IndexOf("/RES/", StringComparison.Ordinal) > 0)
        {
            _introducedByResolution.Add(text);
        }

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
        // "the Charter" is that of the United Nations, unless another one was named.
        if (name.Head == "charter" && name.IsBare)
        {
            return _introduced.Find(name) ?? Known.Find(UnitedNationsCharter);
        }

        if (_introducedByResolution.Find(name) is { } resolution)
        {
            return resolution;
        }

        // The book of the document can say in full what a short name means: "the Migrants Protocol".
        var own = _introduced.Find(name);
        return Known.Find(name) ?? (own is null ? null : Known.Find(own.Name) ?? own);
    }

    private static CitedName UnitedNationsCharter { get; } = CitedName.OfText("Charter of the United Nations");

    private static NameIndex KnownIndex()
    {
        var index = new NameIndex();
        foreach (var text in KnownTexts.All)
        {
            index.Add(text);
        }

        return index;
    }
}
