using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;

namespace MandateSdk.Core.Library;

/// <summary>Texts by their names, from the strictest way to ask for one to the most lenient.</summary>
/// <remarks>Each way has an index of its own, which is made when somebody first asks in this way.</remarks>
internal sealed class TextIndex<TText>
    where TText : class
{
    // More candidates than these are no help.
    private const int MostNear = 5;

    // Words may stand in another order, so names that share a good part of their letters are worth a look.
    private const double LeastLikeness = 0.4;

    private readonly IReadOnlyList<TextNames<TText>> _texts;
    private readonly Lazy<Dictionary<string, TText[]>> _exact;
    private readonly Lazy<Dictionary<string, TText[]>> _spelt;
    private readonly Lazy<Dictionary<string, TText[]>> _codeNames;
    private readonly Lazy<ILookup<string, (CitedName Name, TextNames<TText> Text)>> _byWord;
    private readonly Lazy<IReadOnlyList<(string Spelling, string[] Words, TextNames<TText> Text)>> _loose;

    public TextIndex(IReadOnlyList<TextNames<TText>> texts)
    {
        _texts = texts;
        _exact = Index(text => text.Exact);
        _spelt = Index(text => text.Exact.Select(NameSpelling.Squeeze).Where(name => name.Length > 0));
        _codeNames = Index(text => text.CodeNames);
        _byWord = new(() => _texts
            .Where(text => text.Title is not null)
            .Select(text => (Name: CitedName.OfText(text.Title!), text))
            .SelectMany(title => title.Name.Words.Select(word => (word, title)))
            .ToLookup(pair => pair.word, pair => pair.title, StringComparer.Ordinal));
        _loose = new(() => _texts.SelectMany(text => text.Loose.Distinct(StringComparer.Ordinal)
            .Select(name => (NameSpelling.Squeeze(name), NameSpelling.WordsOf(name), text))).ToArray());
    }

    /// <summary>The texts with a name: an id, a title, a C# name. Case, spaces and punctuation do not count.</summary>
    public IReadOnlyList<TText> FindExactly(string name)
    {
        var wanted = NameSpelling.WithoutArticle(name.Trim());
        return _exact.Value.TryGetValue(wanted, out var texts)
            || _spelt.Value.TryGetValue(NameSpelling.Squeeze(wanted), out texts)
            ? texts
            : [];
    }

    /// <summary>The texts with a C# name, as it is.</summary>
    public IReadOnlyList<TText> FindCodeName(string name) =>
        _codeNames.Value.TryGetValue(name, out var texts) ? texts : [];

    /// <summary>The texts for whose title a name is short: "the Bangkok Declaration".</summary>
    public IReadOnlyList<TText> FindShortForm(string text)
    {
        var wanted = NameSpelling.WithoutArticle(text.Trim());
        var name = CitedName.OfText(wanted);
        if (name.Head.Length == 0 || name.IsBare || wanted.IndexOf(',') >= 0)
        {
            return [];
        }

        // What has all words of the name has its rarest one.
        var byWord = _byWord.Value;
        var rarest = name.Words.OrderBy(word => byWord[word].Count()).First();
        var titles = WithoutOuter(byWord[rarest].Where(title => name.IsShortFor(title.Name)).Select(title => title.Text));

        // A short form names the text that is known by it, not drafts and follow-ups with the name somewhere in their
        // titles.
        var starting = titles.Where(title => title.Title!.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return Texts(starting.Count > 0 ? starting : titles);
    }

    /// <summary>
    /// The texts whose title, label or id has the words in it: as they are, or else each as the beginning of a word, in
    /// any order.
    /// </summary>
    public IReadOnlyList<TText> FindByWords(string text)
    {
        var wanted = NameSpelling.Squeeze(text);
        if (wanted.Length == 0)
        {
            return [];
        }

        var found = Loose(name => name.Spelling.IndexOf(wanted, StringComparison.Ordinal) >= 0);
        var words = NameSpelling.WordsOf(text);
        return found.Length > 0 || words.Length < 2
            ? found
            : Loose(name => words.All(word =>
                Array.Exists(name.Words, other => other.StartsWith(word, StringComparison.Ordinal))));
    }

    /// <summary>The texts whose names are most like one that none has, the best first.</summary>
    public IReadOnlyList<TText> Near(string name) => NearNames.OfWords(name, _texts,
        text => text.Exact, MostNear, LeastLikeness).Select(text => text.Text).ToArray();

    // Many texts can have one title: what a name gives is put together once.
    private Lazy<Dictionary<string, TText[]>> Index(Func<TextNames<TText>, IEnumerable<string>> namesOf) =>
        new(() => _texts
            .SelectMany(text => namesOf(text).Distinct(StringComparer.Ordinal).Select(name => (name, text)))
            .GroupBy(pair => pair.name, pair => pair.text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Norms(group), StringComparer.Ordinal));

    private TText[] Loose(Func<(string Spelling, string[] Words, TextNames<TText> Text), bool> fits) =>
        Texts(WithoutOuter(_loose.Value.Where(fits).Select(name => name.Text).Distinct(), hasOtherTitle: true));

    // Before the resolution that it is annexed to comes the norm, which has the same title.
    private static TText[] Norms(IEnumerable<TextNames<TText>> found) => Texts(WithoutOuter(found));

    // Where only words of the titles were compared, an annex takes the place of a text with the very same title alone.
    private static List<TextNames<TText>> WithoutOuter(IEnumerable<TextNames<TText>> found, bool hasOtherTitle = false)
    {
        var all = found.ToList();
        var inner = all.Where(text => text.ParentId is not null).ToLookup(text => text.ParentId!, StringComparer.Ordinal);
        return all.Where(text => !inner[text.Id].Any(annex => !hasOtherTitle || HaveOneTitle(annex, text))).ToList();
    }

    private static bool HaveOneTitle(TextNames<TText> left, TextNames<TText> right) =>
        left.Title is not null && string.Equals(left.Title, right.Title, StringComparison.OrdinalIgnoreCase);

    private static TText[] Texts(IEnumerable<TextNames<TText>> found) =>
        found.Select(text => text.Text).ToArray();
}
