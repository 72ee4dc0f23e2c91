using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Emission;

namespace MandateSdk.Generators.Pipeline;

/// <summary>Which generated file each text and each index goes to; known before a text is opened.</summary>
/// <param name="Entries">One entry a name of a text, in the order of the names.</param>
/// <param name="Indexes">One entry an index.</param>
internal sealed record Layout(EquatableArray<LayoutEntry> Entries, EquatableArray<IndexEntry> Indexes)
{
    /// <summary>
    /// Gives every text and every index generated files of their own. The compiler would refuse two files with one
    /// name.
    /// </summary>
    /// <param name="places">All texts.</param>
    /// <param name="options">What the project asks for.</param>
    public static Layout Of(IEnumerable<TextPlace> places, GeneratorOptions options)
    {
        var all = places.ToArray();
        var inAnyCase = all.ToLookup(place => place.Name, StringComparer.OrdinalIgnoreCase);
        var groups = all.GroupBy(place => place.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToArray();
        var names = new HintNames();

        // The indexes first, and the project's own before all: it keeps its name whatever the texts are called.
        var indexes = groups.SelectMany(group => group)
            .Select(place => place.Options)
            .Distinct()
            .OrderBy(index => index.Namespace != options.Namespace)
            .ThenBy(index => index.Namespace, StringComparer.Ordinal)
            .ThenBy(index => index.Index, StringComparer.Ordinal)
            .Select(index => new IndexEntry(index, names.TakeForIndex(index, options)))
            .ToEquatableArray();
        return new Layout(
            groups
                .Select(group =>
                    new LayoutEntry(group.Key, names.TakeForText(group.Key), group.First().Options, inAnyCase[group.Key]
                        .Count() > 1, group.First().Documentation))
                .ToEquatableArray(),
            indexes);
    }

    /// <summary>The entry of an index.</summary>
    /// <param name="index">Its namespace and its name.</param>
    public IndexEntry Find(GeneratorOptions index) => Indexes.First(entry => entry.Options == index);

    /// <summary>The entry of a text.</summary>
    /// <param name="name">The name of the text.</param>
    /// <exception cref="KeyNotFoundException">No text has that name.</exception>
    public LayoutEntry Find(string name)
    {
        // The entries stand in the order of the names, and each text asks for its own.
        int low = 0, high = Entries.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Entries[middle].File, name);
            if (order == 0)
            {
                return Entries[middle];
            }

            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }

        throw new KeyNotFoundException(name);
    }
}

/// <summary>Where the code of one text goes.</summary>
/// <param name="File">The name of the text.</param>
/// <param name="HintName">What the names of its generated files begin with.</param>
/// <param name="Options">Its namespace and its index.</param>
/// <param name="IsAmbiguous">
/// True when the build hands over more than one text with this name, in small letters or capitals: they cannot both be
/// the resource of that name, and not both be files of one folder everywhere.
/// </param>
/// <param name="Documentation">What its members say of their units.</param>
internal sealed record LayoutEntry(string File, string HintName, GeneratorOptions Options, bool IsAmbiguous,
    Documentation Documentation);

/// <summary>Where the code of one index goes.</summary>
/// <param name="Options">Its namespace and its name.</param>
/// <param name="HintName">What the name of its generated file begins with.</param>
internal sealed record IndexEntry(GeneratorOptions Options, string HintName);
