using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Pipeline;

/// <summary>The names of the generated files of a project, each given once.</summary>
internal sealed class HintNames
{
    // File systems that ignore case have to keep the generated files apart too.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What the name of an index's file begins with; indexes in other namespaces may have the same name.
    /// </summary>
    public string TakeForIndex(GeneratorOptions index, GeneratorOptions project) => Take(
        index.Namespace == project.Namespace
            ? index.Index
            : index.Namespace.Replace("@", string.Empty) + "." + index.Index);

    /// <summary>What the name of a text's file begins with.</summary>
    public string TakeForText(string file) => Take(
        new string(Path.GetFileNameWithoutExtension(file).Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '_')
            .ToArray()));

    private string Take(string wanted)
    {
        var first = ShortName.Of(wanted);
        var name = first;
        for (var ordinal = 2; !_taken.Add(name); ordinal++)
        {
            name = first + "_" + ordinal.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
