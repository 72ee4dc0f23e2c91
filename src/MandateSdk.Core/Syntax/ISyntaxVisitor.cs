namespace MandateSdk.Core.Syntax;

/// <summary>Looks at the nodes of a tree one after another, parents before children.</summary>
public interface ISyntaxVisitor
{
    /// <summary>Looks at a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>True to go on to the node's children.</returns>
    bool Visit(SyntaxNode node);
}
