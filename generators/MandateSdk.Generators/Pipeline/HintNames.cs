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
    /// <summary>What is added for the second file of a text, which has its ids.</summary>
    public const string Ids = ".Ids";

    // File systems that ignore case have to keep the generated files apart too.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What the name of an index's file begins with; indexes in other namespaces may have the same name.
    /// </summary>
    public string TakeForIndex(GeneratorOptions index, GeneratorOptions project) => Take(
        index.Namespace == project.Namespace
            ? index.Index
            : index.Namespace.Replace("@", string.Empty) + "." + index.Index,
        [string.Empty]);

    /// <summary>What the names of a text's files begin with.</summary>
    public string TakeForText(string file) => Take(
        new string(Path.GetFileNameWithoutExtension(file).Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '_')
            .ToArray()),
        [string.Empty, Ids]);

    private string Take(string wanted, string[] ends)
    {
        var first = ShortName.Of(wanted);
        var name = first;
        for (var ordinal = 2; ends.Any(end => _taken.Contains(name + end)); ordinal++)
        {
            name = first + "_" + ordinal.ToString(CultureInfo.InvariantCulture);
        }

        _taken.UnionWith(ends.Select(end => name + end));
        return name;
    }
}
