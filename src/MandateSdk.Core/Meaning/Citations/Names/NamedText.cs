using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>A name and the text that has it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Symbol">The symbol of the text, or of the resolution that adopted it; null where nothing tells.</param>
/// <param name="NamedPart">The part of that text, such as "annex".</param>
internal sealed record NamedText(CitedName Name, string? Symbol, EquatableArray<string> NamedPart);
