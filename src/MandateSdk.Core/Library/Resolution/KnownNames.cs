using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Library;

/// <summary>
/// Names that people use for texts whose titles do not have them: "Riyadh Guidelines", "UNTOC". They are rows of
/// <c>treaties.tsv</c> and <c>shortNames.tsv</c>, and of the vocabulary that a catalog adds.
/// </summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, TreatiesTable.Row> _rows = new(StringComparer.Ordinal);

    private KnownNames(Lexicon lexicon)
    {
        var byName = new Dictionary<string, TreatiesTable.Row>(StringComparer.Ordinal);
        foreach (var row in lexicon.Treaties.Where(row => !byName.ContainsKey(row.Name)))
        {
            byName.Add(row.Name, row);
            foreach (var name in new[] { row.Name }.Concat(row.Names))
            {
                Add(name, row);
            }
        }

        foreach (var name in lexicon.ShortNames)
        {
            if (byName.TryGetValue(name.Text, out var row))
            {
                Add(name.Name, row);
            }
        }
    }

    /// <summary>The names of a vocabulary.</summary>
    public static KnownNames Of(Lexicon lexicon) => lexicon.Book(words => new KnownNames(words));

    /// <summary>The full title of the text that has a name; null where none is known.</summary>
    public string? TitleOf(string name) => Find(name)?.Name;

    /// <summary>The symbol and the part of the text that has a name; null where none is known.</summary>
    public ReferenceTarget? TargetOf(string name) => Find(name) is { Symbol: { Length: > 0 } symbol } row
        ? new ReferenceTarget(symbol, default, name, null, new PartPath(row.Part.Length > 0 ? [row.Part] : []))
        : null;

    private TreatiesTable.Row? Find(string name) =>
        _rows.TryGetValue(NameSpelling.Squeeze(NameSpelling.WithoutArticle(name)), out var row) ? row : null;

    private void Add(string name, TreatiesTable.Row row)
    {
        var spelling = NameSpelling.Squeeze(name);
        if (!_rows.TryGetValue(spelling, out _))
        {
            _rows.Add(spelling, row);
        }
    }
}
