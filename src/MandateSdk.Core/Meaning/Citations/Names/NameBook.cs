using System;
using System.Collections.Generic;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// The names that a document gives to other texts, in the order in which it introduces and mentions them.
/// </summary>
internal sealed class NameBook
{
    private readonly KnownTexts _known;

    private readonly NameIndex _introduced = new();
    private readonly NameIndex _introducedByResolution = new();
    private readonly Dictionary<string, CitedName> _lastByHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedText?> _found = new(StringComparer.Ordinal);

    /// <summary>Makes a book without names of its own.</summary>
    /// <param name="lexicon">The vocabulary of the document.</param>
    public NameBook(Lexicon lexicon) => _known = KnownTexts.Of(lexicon);

    /// <summary>True where the document said before what has the name.</summary>
    public bool IsIntroduced(CitedName name) => _introduced.Has(name);

    /// <summary>Notes that the document says what has a name.</summary>
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

        LastTreaty = name.IsTreaty ? FullNameOf(name) : LastTreaty;
    }

    /// <summary>
    /// The full name that a name stands for: itself, or for "the Convention" the convention named last.
    /// </summary>
    public CitedName FullNameOf(CitedName name) =>
        name.IsBare && _lastByHead.TryGetValue(name.Head, out var last) ? last : name;

    /// <summary>The treaty named last; null where none was.</summary>
    public CitedName? LastTreaty { get; private set; }

    /// <summary>What has a name.</summary>
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
            return _introduced.Find(name) ?? _known.Find(UnitedNationsCharter);
        }

        if (_introducedByResolution.Find(name) is { } resolution)
        {
            return resolution;
        }

        // The book of the document can say in full what a short name means: "the Migrants Protocol".
        var own = _introduced.Find(name);
        return _known.Find(name) ?? (own is null ? null : _known.Find(own.Name) ?? own);
    }

    private static CitedName UnitedNationsCharter { get; } = CitedName.OfText("Charter of the United Nations");
}
