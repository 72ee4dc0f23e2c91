using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>Who is asked to act.</summary>
/// <param name="Actor">The actor that the phrase stands for.</param>
/// <param name="Text">The phrase as printed, such as "the Office".</param>
/// <param name="Including">Those whom the phrase singles out by "including", "in particular" or "such as".</param>
public sealed record Addressee(Actor Actor, string Text, EquatableArray<Addressee> Including = default)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
