using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Generators.Pipeline;

/// <summary>Which generated file each text goes to; known from the paths alone, before a text is opened.</summary>
/// <param name="Entries">One entry a file name.</param>
internal sealed record Layout(EquatableArray<LayoutEntry> Entries)
{
    /// <summary>The generated file with the index.</summary>
    public const string IndexHintName = "Norms";

    /// <summary>Gives every text generated files of its own. The compiler would refuse two files with one name.</summary>
    public static Layout Of(IEnumerable<string> paths)
    {
        // File systems that ignore case have to keep the generated files apart too.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { IndexHintName };
        return new Layout(paths
            .GroupBy(path => System.IO.Path.GetFileName(path), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LayoutEntry(group.Key, TakeHintName(taken, group.Key), group.Count() > 1))
            .ToEquatableArray());
    }

    /// <summary>The entry of a file name.</summary>
    public LayoutEntry Find(string file) => Entries.First(entry => entry.File == file);

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
/// <param name="File">The name of the text without folders.</param>
/// <param name="HintName">What the names of its generated files begin with.</param>
/// <param name="IsAmbiguous">
/// True when the build hands over more than one text with this name: they cannot both be the resource of that name.
/// </param>
internal sealed record LayoutEntry(string File, string HintName, bool IsAmbiguous);
