using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records;

/// <summary>Who is asked to act.</summary>
public sealed record Addressee
{
    internal Addressee(
        Actor actor,
        string text,
        EquatableArray<Addressee> including = default)
    {
        Actor = actor;
        Text = text;
        Including = including;
    }

    /// <summary>The actor that the phrase stands for.</summary>
    public Actor Actor { get; init; }

    /// <summary>The phrase as printed, such as "the Office".</summary>
    public string Text { get; init; }

    /// <summary>Those whom the phrase singles out by "including", "in particular" or "such as".</summary>
    public EquatableArray<Addressee> Including { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
