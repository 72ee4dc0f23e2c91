using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>The operative verbs by the form in which they stand.</summary>
internal sealed class VerbBook
{
    private static readonly char[] Blank = { ' ' };

    // Nobody adds to it.
    private static readonly List<VerbEntry> None = new();

    private readonly Dictionary<string, List<VerbEntry>>[] _entries;

    // The same, for what is asked at every word.
    private readonly WordTable<List<VerbEntry>>[] _tables;

    private VerbBook(Lexicon lexicon)
    {
        _entries = new[]
        {
            Index(lexicon, row => row.Verb.Split(Blank)[0]),
            Index(lexicon, row => row.Infinitive),
            Index(lexicon, row => row.Past),
            Index(lexicon, row => row.Participle),
        };
        _tables = Array.ConvertAll(_entries, entries => new WordTable<List<VerbEntry>>(entries));
    }

    /// <summary>The verbs of a document.</summary>
    public static VerbBook Of(Lexicon lexicon) => lexicon.Book(words => new VerbBook(words));

    /// <summary>
    /// The entries whose first verb is a word in small letters, the longest first; empty for a word that is no
    /// operative verb.
    /// </summary>
    public List<VerbEntry> Find(string lower, VerbForm form) =>
        _tables[(int)form].TryGetAsPrinted(lower, out var found) ? found! : None;

    /// <summary>True where a word is a form of a verb that stands in some place.</summary>
    public bool Is(string lower, VerbForm form, VerbUses use)
    {
        foreach (var entry in Find(lower, form))
        {
            if ((entry.Uses & use) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All forms of the first words of the verbs.</summary>
    public IEnumerable<string> Words => _entries.SelectMany(entries => entries.Keys);

    private static Dictionary<string, List<VerbEntry>> Index(Lexicon lexicon, Func<VerbsTable.Row, string> form)
    {
        var index = new Dictionary<string, List<VerbEntry>>(StringComparer.Ordinal);
        foreach (var row in lexicon.Verbs)
        {
            if (!index.TryGetValue(form(row), out var entries))
            {
                index.Add(form(row), entries = new List<VerbEntry>());
            }

            entries.Add(new VerbEntry(row.Class, row.Verb.Split(Blank), row.Governs, row.Uses));
        }

        foreach (var word in index.Keys.ToArray())
        {
            index[word] = index[word].OrderByDescending(entry => entry.Words.Count).ToList();
        }

        return index;
    }
}

/// <summary>A verb of the table.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Words">Its words, the verb first.</param>
/// <param name="Governs">What it expresses or goes on with.</param>
/// <param name="Uses">Where it stands.</param>
internal sealed record VerbEntry(VerbClass Class, IReadOnlyList<string> Words, NounGroups Governs, VerbUses Uses);

/// <summary>The forms in which an operative verb stands.</summary>
internal enum VerbForm
{
    /// <summary>"requests": resolutions.</summary>
    Third,

    /// <summary>"request": declarations that speak as "we", and what an organ decides to do.</summary>
    Base,

    /// <summary>"requested": decisions that are told in the past.</summary>
    Past,

    /// <summary>"requesting": recitals.</summary>
    Participle,
}
