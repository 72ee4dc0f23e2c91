using MandateSdk.Core.Text;

namespace MandateSdk.Core.Syntax;

/// <summary>Counts work on the nodes of a tree.</summary>
internal static class SyntaxWork
{
    /// <summary>Counts a look at the own text of a node; a node without text counts for one character.</summary>
    /// <param name="work">Counts the work.</param>
    /// <param name="node">The node.</param>
    /// <exception cref="System.OperationCanceledException">The caller does not want the result any more.</exception>
    public static void Count(this WorkMeter work, SyntaxNode node)
    {
        work.Count(1);
        foreach (var fragment in node.FragmentArray)
        {
            var length = fragment.FullSpan.Length;
            if (length <= WorkMeter.Interval)
            {
                work.Count(length);
                continue;
            }

            // A line without an end is counted in parts.
            foreach (var token in fragment.Tokens)
            {
                work.Count(token.Span.Length);
            }
        }
    }
}
