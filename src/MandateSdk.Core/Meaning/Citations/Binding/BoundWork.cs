using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>A text and the part of it, as far as it is known.</summary>
/// <param name="Symbol">The symbol; null where it is not known.</param>
/// <param name="Path">The part.</param>
/// <param name="Name">The name by which it was cited; null for a citation by number or symbol.</param>
/// <param name="CitingUnit">The unit that cites its own text; null for a citation of another text.</param>
/// <param name="NamedPart">The part of the symbol's text that has the name.</param>
internal sealed record BoundWork(
    string? Symbol, CitedPath Path, string? Name = null, UnitNode? CitingUnit = null,
        EquatableArray<string> NamedPart = default);
