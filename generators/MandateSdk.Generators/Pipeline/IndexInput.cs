using System.Collections.Immutable;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Pipeline;

/// <summary>All that the index depends on.</summary>
/// <param name="Documents">The names of the documents that have code.</param>
/// <param name="Options">What the project asks for.</param>
internal sealed record IndexInput(EquatableArray<DocumentNames> Documents, GeneratorOptions Options)
{
    /// <summary>Leaves out the documents whose code could not be written.</summary>
    public static IndexInput Of(ImmutableArray<string> files, EquatableArray<DocumentNames> names, GeneratorOptions options) =>
        new(names.Where(document => files.Contains(document.Summary.File)).ToEquatableArray(), options);
}
