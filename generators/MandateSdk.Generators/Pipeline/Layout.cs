using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Generators.Pipeline;

/// <summary>Which generated file each text goes to; known before a text is opened.</summary>
/// <param name="Entries">One entry a name of a text.</param>
internal sealed record Layout(EquatableArray<LayoutEntry> Entries)
{
    /// <summary>Gives every text generated files of its own. The compiler would refuse two files with one name.</summary>
    /// <param name="places">All texts.</param>
    /// <param name="options">What the project asks for.</param>
    public static Layout Of(IEnumerable<TextPlace> places, GeneratorOptions options)
    {
        var groups = places.GroupBy(place => place.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToArray();

        // File systems that ignore case have to keep the generated files apart too.
        var taken = new HashSet<string>(
            groups.SelectMany(group => group).Select(place => IndexHintName(place.Options, options)),
            StringComparer.OrdinalIgnoreCase);
        return new Layout(groups
            .Select(group => new LayoutEntry(group.Key, TakeHintName(taken, group.Key), group.First().Options, group.Count() > 1))
            .ToEquatableArray());
    }

    /// <summary>What the name of an index's generated file begins with; indexes in other namespaces may have the same name.</summary>
    /// <param name="index">The index.</param>
    /// <param name="options">What the project asks for.</param>
    public static string IndexHintName(GeneratorOptions index, GeneratorOptions options) =>
        index.Namespace == options.Namespace ? index.Index : index.Namespace.Replace("@", string.Empty) + "." + index.Index;

    /// <summary>The entry of a text.</summary>
    /// <param name="name">The name of the text.</param>
    public LayoutEntry Find(string name) => Entries.First(entry => entry.File == name);

    private static string TakeHintName(HashSet<string> taken, string file)
    {
        var stem = System.IO.Path.GetFileNameWithoutExtension(file);
        var clean = new string(stem.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '_').ToArray());
        var name = clean;
        for (var ordinal = 2; !taken.Add(name); ordinal++)
        {
            name = clean + "_" + ordinal;
        }

        return name;
    }
}

/// <summary>Where the code of one text goes.</summary>
/// <param name="File">The name of the text.</param>
/// <param name="HintName">What the names of its generated files begin with.</param>
/// <param name="Options">Its namespace and its index.</param>
/// <param name="IsAmbiguous">
/// True when the build hands over more than one text with this name: they cannot both be the resource of that name.
/// </param>
internal sealed record LayoutEntry(string File, string HintName, GeneratorOptions Options, bool IsAmbiguous);
