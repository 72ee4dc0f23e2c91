using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Pipeline;

/// <summary>The names of all documents, whose code can go to several namespaces.</summary>
internal static class NamespaceNames
{
    /// <summary>Names all documents: those of each namespace by themselves.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="layout">Where their code goes.</param>
    /// <param name="work">Counts the names.</param>
    public static EquatableArray<DocumentNames> Of(IEnumerable<DocumentSummary> documents, Layout layout,
        WorkMeter work) => documents
        .GroupBy(document => layout.Find(document.File).Options.Namespace, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .SelectMany(group => Namer.Name(group, Neighbours(group.Key, layout), work))
        .ToEquatableArray();

    /// <summary>The indexes of a namespace, and the namespaces inside it.</summary>
    private static IEnumerable<string> Neighbours(string space, Layout layout) => layout.Entries
        .Select(entry => entry.Options)
        .Where(options => (options.Namespace + ".").StartsWith(space + ".", StringComparison.Ordinal))
        .SelectMany(options => options.Namespace == space
            ? new[] { options.Index, options.Ids }
            : new[] { options.Namespace.Substring(space.Length + 1).Split('.')[0].TrimStart('@') })
        .Distinct(StringComparer.Ordinal);
}
