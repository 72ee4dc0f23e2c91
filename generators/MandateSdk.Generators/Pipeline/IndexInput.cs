using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Pipeline;

/// <summary>All that an index depends on.</summary>
/// <param name="HintName">What the name of its generated file begins with.</param>
/// <param name="Options">Its namespace and the name of its class.</param>
/// <param name="WritesIds">True for the first index with this class of ids, which introduces it.</param>
/// <param name="Documents">The names of the documents in it.</param>
internal sealed record IndexInput(string HintName, GeneratorOptions Options, bool WritesIds,
    EquatableArray<DocumentNames> Documents)
{
    /// <summary>The indexes of a project: one for each namespace and name that its texts ask for.</summary>
    /// <param name="files">The texts that have code; there is no index of what has none.</param>
    /// <param name="names">The names of all documents.</param>
    /// <param name="layout">Where their code goes.</param>
    public static IEnumerable<IndexInput> AllOf(
        ImmutableArray<string> files,
        EquatableArray<DocumentNames> names,
        Layout layout)
    {
        var introduced = new HashSet<string>(System.StringComparer.Ordinal);
        var written = new HashSet<string>(files, System.StringComparer.Ordinal);
        return names.Where(document => written.Contains(document.Summary.File))
            .GroupBy(document => layout.Find(document.Summary.File).Options)
            .OrderBy(group => group.Key.Namespace, System.StringComparer.Ordinal)
            .ThenBy(group => group.Key.Index, System.StringComparer.Ordinal)
            .Select(group => new IndexInput(
                layout.Find(group.Key).HintName,
                group.Key,
                introduced.Add(group.Key.Namespace + "." + group.Key.Ids),
                group.ToEquatableArray()))
            .ToArray();
    }
}
