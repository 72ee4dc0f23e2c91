using System.Linq;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>No gap, no overlap, no empty token.</summary>
internal sealed class EveryCharacterInOneToken : IInvariant
{
    public string Promise => "Every character stands in exactly one token";

    public void Check(Reading reading)
    {
        var position = 0;
        foreach (var token in reading.Tree.Root.DescendantsAndSelf()
            .SelectMany(node => node.Fragments)
            .SelectMany(fragment => fragment.Tokens)
            .OrderBy(token => token.Span.Start))
        {
            BrokenPromiseException.Unless(token.Span.Start == position && token.Span.Length > 0, $"gap, overlap or empty token at {position}: {token}");
            position = token.Span.End;
        }

        BrokenPromiseException.Unless(position == reading.Text.Length, $"the tokens end at {position}, the text at {reading.Text.Length}");
    }
}
