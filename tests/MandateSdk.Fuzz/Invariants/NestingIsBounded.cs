
namespace MandateSdk.Fuzz.Invariants;

/// <summary>Whoever walks the tree by recursion is safe on a small stack.</summary>
internal sealed class NestingIsBounded : IInvariant
{
    // Units nest 32 levels deep; titles, headings, rows and the root of the tree stand around and in them.
    private const int DeepestNode = 40;

    public string Promise => "No node lies deeper than the documented bound";

    public void Check(Reading reading)
    {
        foreach (var node in reading.Tree.Root.DescendantsAndSelf())
        {
            var depth = 0;
            for (var parent = node.Parent; parent is not null; parent = parent.Parent)
            {
                depth++;
            }

            BrokenPromiseException.Unless(depth <= DeepestNode, $"{node} lies {depth} deep");
        }
    }
}
