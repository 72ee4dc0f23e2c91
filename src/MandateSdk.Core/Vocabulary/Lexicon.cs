using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>
/// The words that a document is read with: the tables of this library, and the rows that a catalog adds.
/// </summary>
internal sealed class Lexicon
{
    private readonly ConcurrentDictionary<Type, object> _books = new();

    private Lexicon(EquatableArray<VocabularyRow> added)
    {
        Verbs = Join(VerbsTable.Schema, VerbsTable.Rows, VerbsTable.Read, added);
        Bodies = Join(BodiesTable.Schema, BodiesTable.Rows, BodiesTable.Read, added);
        Actors = Join(ActorsTable.Schema, ActorsTable.Rows, ActorsTable.Read, added);
        Kinds = Join(KindsTable.Schema, KindsTable.Rows, KindsTable.Read, added);
        Treaties = Join(TreatiesTable.Schema, TreatiesTable.Rows, TreatiesTable.Read, added);
        ShortNames = Join(ShortNamesTable.Schema, ShortNamesTable.Rows, ShortNamesTable.Read, added);
        Openings = Join(OpeningsTable.Schema, OpeningsTable.Rows, OpeningsTable.Read, added);
    }

    /// <summary>The tables of this library alone.</summary>
    public static Lexicon BuiltIn { get; } = new(default);

    /// <summary>The operative verbs.</summary>
    public IReadOnlyList<VerbsTable.Row> Verbs { get; }

    /// <summary>The participles that open recitals and are of no operative verb.</summary>
    public IReadOnlyList<OpeningsTable.Row> Openings { get; }

    /// <summary>The bodies.</summary>
    public IReadOnlyList<BodiesTable.Row> Bodies { get; }

    /// <summary>Those who are asked to act.</summary>
    public IReadOnlyList<ActorsTable.Row> Actors { get; }

    /// <summary>The kinds of instruments.</summary>
    public IReadOnlyList<KindsTable.Row> Kinds { get; }

    /// <summary>Treaties, declarations and standards.</summary>
    public IReadOnlyList<TreatiesTable.Row> Treaties { get; }

    /// <summary>Short names by which people ask for those.</summary>
    public IReadOnlyList<ShortNamesTable.Row> ShortNames { get; }

    /// <summary>The tables with further rows.</summary>
    /// <param name="added">The rows, which count before those of this library.</param>
    public static Lexicon With(EquatableArray<VocabularyRow> added) => added.Count == 0 ? BuiltIn : new Lexicon(added);

    /// <summary>What a reader makes of the rows; it is made once and kept.</summary>
    public T Book<T>(Func<Lexicon, T> make)
        where T : class =>
        _books.TryGetValue(typeof(T), out var made) ? (T)made : Make(make);

    // By itself, so that asking for a book that is there allocates nothing.
    private T Make<T>(Func<Lexicon, T> make)
        where T : class => (T)_books.GetOrAdd(typeof(T), _ => make(this));

    private static IReadOnlyList<T> Join<T>(
        TableSchema schema, IReadOnlyList<T> rows, Func<IReadOnlyList<string>, T> read,
            EquatableArray<VocabularyRow> added) =>
        added.Count == 0
            ? rows
            : added.Where(row => row.Table == schema.Name).Select(row => read(row.Cells)).Concat(rows).ToArray();
}
