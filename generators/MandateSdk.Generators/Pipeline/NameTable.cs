using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Pipeline;

/// <summary>The names of all documents, found by their files: each document asks for its own.</summary>
internal sealed class NameTable : IEquatable<NameTable>
{
    private readonly Dictionary<string, DocumentNames> _byFile = new(StringComparer.Ordinal);

    /// <summary>Takes the names.</summary>
    /// <param name="all">The names of each document.</param>
    public NameTable(EquatableArray<DocumentNames> all)
    {
        All = all;
        foreach (var names in all.Where(names => !_byFile.ContainsKey(names.Summary.File)))
        {
            _byFile.Add(names.Summary.File, names);
        }
    }

    /// <summary>The names of each document.</summary>
    public EquatableArray<DocumentNames> All { get; }

    /// <summary>The names of a document; null where it has none.</summary>
    public DocumentNames? Find(string file) => _byFile.TryGetValue(file, out var names) ? names : null;

    /// <inheritdoc/>
    public bool Equals(NameTable? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameTable);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;
}
