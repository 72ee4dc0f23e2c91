using System;
using System.Collections.Generic;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Syntax;

/// <summary>A node of the lossless tree.</summary>
/// <remarks>
/// A node owns its fragments and not those of its children. Children are ordered by where they begin; since a page
/// break can put footnote definitions into the middle of a paragraph, nodes need not be contiguous.
/// </remarks>
public sealed class SyntaxNode
{
    private static readonly List<SyntaxNode> NoChildren = new(0);

    // Most nodes have one fragment, and either no children or several.
    private List<SyntaxNode>? _children;
    private SyntaxFragment[] _fragments = Array.Empty<SyntaxFragment>();
    private int _fragmentCount;
    private int _awaited;

    internal SyntaxNode(SyntaxKind kind) => Kind = kind;

    /// <summary>What the node is.</summary>
    public SyntaxKind Kind { get; internal set; }

    /// <summary>The node around this one; null for the document.</summary>
    public SyntaxNode? Parent { get; private set; }

    /// <summary>The label; null where the node has none.</summary>
    public SyntaxLabel? Label { get; internal set; }

    /// <summary>The level of a section, counted from 1; 0 for other nodes.</summary>
    public int Level { get; internal set; }

    /// <summary>The words in italics at the head of the node; null where there are none.</summary>
    public string? Lead { get; internal set; }

    /// <summary>
    /// True where the text nests the unit deeper than the reader follows; it stands beside the innermost unit.
    /// </summary>
    internal bool IsTooDeep { get; set; }

    /// <summary>The nodes inside this one.</summary>
    public IReadOnlyList<SyntaxNode> Children =>
        _children ?? (IReadOnlyList<SyntaxNode>)Array.Empty<SyntaxNode>();

    /// <summary>The node's own text, a fragment a physical line, in the order of reading.</summary>
    public IReadOnlyList<SyntaxFragment> Fragments => _fragments;

    /// <summary><see cref="Children"/> for loops over all nodes; not to be changed.</summary>
    internal List<SyntaxNode> ChildList => _children ?? NoChildren;

    /// <summary><see cref="Fragments"/> for loops over all nodes; not to be changed.</summary>
    internal SyntaxFragment[] FragmentArray => _fragments;

    /// <summary>The physical lines of the node's own text, counted from 1, in order and without repetition.</summary>
    public IEnumerable<int> Lines
    {
        get
        {
            // A unit can have two fragments on one line, side by side.
            var last = 0;
            foreach (var fragment in Fragments)
            {
                if (fragment.Line != last)
                {
                    yield return last = fragment.Line;
                }
            }
        }
    }

    /// <summary>This node and all nodes inside it, parents before children.</summary>
    public IEnumerable<SyntaxNode> DescendantsAndSelf()
    {
        // Not recursive: ten thousand nested labels must not exhaust the stack.
        var pending = new Stack<SyntaxNode>();
        pending.Push(this);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                pending.Push(node._children![i]);
            }
        }
    }

    /// <summary>The kind, the label and the first line.</summary>
    public override string ToString() =>
        Kind + (Label is null
            ? string.Empty
            : " " + Label.Value) + (Fragments.Count == 0
            ? string.Empty
            : " @" + Fragments[0].Line);

    internal SyntaxNode Add(SyntaxNode child)
    {
        child.Parent = this;
        (_children ??= new List<SyntaxNode>()).Add(child);
        return child;
    }

    internal void Remove(SyntaxNode child)
    {
        // What is moved was read last.
        child.Parent = null;
        _children!.RemoveAt(_children.LastIndexOf(child));
    }

    /// <summary>Says that fragments come, so that they are put where they stay.</summary>
    internal void Await(int fragments) => _awaited += fragments;

    internal void Add(SyntaxFragment fragment)
    {
        if (_fragmentCount == _fragments.Length)
        {
            Array.Resize(ref _fragments, _fragmentCount + Math.Max(1, _awaited));
            _awaited = 0;
        }

        _fragments[_fragmentCount++] = fragment;
    }

    /// <summary>This node and all nodes inside it, parents before children, as one array.</summary>
    internal SyntaxNode[] InOrder()
    {
        var nodes = new SyntaxNode[CountInside() + 1];
        var pending = new Stack<SyntaxNode>();
        pending.Push(this);
        for (var count = 0; pending.Count > 0; count++)
        {
            var node = nodes[count] = pending.Pop();
            var children = node.ChildList;
            for (var i = children.Count - 1; i >= 0; i--)
            {
                pending.Push(children[i]);
            }
        }

        return nodes;
    }

    private int CountInside()
    {
        var count = 0;
        var pending = new Stack<SyntaxNode>();
        pending.Push(this);
        while (pending.Count > 0)
        {
            foreach (var child in pending.Pop().ChildList)
            {
                count++;
                if (child._children is not null)
                {
                    pending.Push(child);
                }
            }
        }

        return count;
    }

    /// <summary>The span from the first to the last character of the node and everything inside it.</summary>
    internal TextSpan FullExtent()
    {
        int start = int.MaxValue, end = 0;
        foreach (var node in DescendantsAndSelf())
        {
            foreach (var fragment in node.Fragments)
            {
                start = Math.Min(start, fragment.FullSpan.Start);
                end = Math.Max(end, fragment.FullSpan.End);
            }
        }

        return start == int.MaxValue ? default : TextSpan.FromBounds(start, end);
    }
}
