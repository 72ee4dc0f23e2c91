using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>
/// The words that a document is read with: the tables of this library, and the rows that a catalog adds.
/// </summary>
internal sealed class Lexicon
{
    // Each reader of words has one; there are ten.
    private const int MostBooks = 32;

    private static int _kindsOfBooks;

    // A place for each kind of book: rules ask for theirs at every word.
    private readonly object?[] _books = new object?[MostBooks];

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
        where T : class
    {
        ref var place = ref _books[Place<T>.Index];
        if (Volatile.Read(ref place) is T kept)
        {
            return kept;
        }

        // Of two threads that make it at once the first one counts.
        var made = make(this);
        return (T)(Interlocked.CompareExchange(ref place, made, null) ?? made);
    }

    private static IReadOnlyList<T> Join<T>(
        TableSchema schema, IReadOnlyList<T> rows, Func<IReadOnlyList<string>, T> read,
            EquatableArray<VocabularyRow> added) =>
        added.Count == 0
            ? rows
            : added.Where(row => row.Table == schema.Name).Select(row => read(row.Cells)).Concat(rows).ToArray();

    private static class Place<T>
    {
        public static readonly int Index = Interlocked.Increment(ref _kindsOfBooks) - 1;
    }
}
